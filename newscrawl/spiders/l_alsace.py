from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LAlsaceSpider(NewsSpider):
    """L'Alsace: the regional daily of Mulhouse, of the EBRA group."""

    name = "l_alsace"
    outlet = Outlet("L'Alsace", "media")
    start_urls = ["https://www.lalsace.fr/rss", "https://www.lalsace.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
