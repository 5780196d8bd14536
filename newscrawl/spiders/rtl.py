from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RtlSpider(NewsSpider):
    """RTL: a national radio; it has no feed of its articles."""

    name = "rtl"
    outlet = Outlet("RTL", "media")
    start_urls = [
        f"https://www.rtl.fr/actu{section}"
        for section in ("", "/politique", "/justice-faits-divers", "/international", "/economie-consommation")
    ]
    known = (
        "documented: public code up to 2026-09 crawls the section of crime and shows addresses of articles (…-7900535305); "
        "/actu/rss is 404 in three public lists; mark-up unknown"
    )
