from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CnewsSpider(NewsSpider):
    """CNews: a news channel; much text of AFP."""

    name = "cnews"
    outlet = Outlet("CNews", "media")
    start_urls = ["https://www.cnews.fr/rss.xml", "https://www.cnews.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
