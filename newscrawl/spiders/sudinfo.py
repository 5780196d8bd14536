from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SudinfoSpider(NewsSpider):
    """Sudinfo: the Belgian regional daily of Wallonia, of the Rossel group."""

    name = "sudinfo"
    outlet = Outlet("Sudinfo", "media")
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://www.sudinfo.be/rss.xml", "https://www.sudinfo.be/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
