from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SlateSpider(NewsSpider):
    """Slate.fr: an online magazine."""

    name = "slate"
    outlet = Outlet("Slate.fr", "media")
    start_urls = ["https://www.slate.fr/rss.xml", "https://www.slate.fr/"]
    known = "verified: ten stored pages of 2015 to 2024-03 (headline, text, date, authors); feed in public feed lists of 2026"
