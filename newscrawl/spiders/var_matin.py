from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class VarMatinSpider(NewsSpider):
    """Var-Matin: the regional daily of Toulon."""

    name = "var_matin"
    outlet = Outlet("Var-Matin", "media")
    start_urls = ["https://www.varmatin.com/rss", "https://www.varmatin.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
