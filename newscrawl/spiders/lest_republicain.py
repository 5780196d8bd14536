from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LestRepublicainSpider(NewsSpider):
    """L'Est Républicain: the regional daily of Nancy and Besançon, of the EBRA group."""

    name = "lest_republicain"
    outlet = Outlet("L'Est Républicain", "media")
    start_urls = ["https://www.estrepublicain.fr/rss", "https://www.estrepublicain.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
