from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LunionSpider(NewsSpider):
    """L'Union: the regional daily of Reims, of the Rossel group."""

    name = "lunion"
    outlet = Outlet("L'Union", "media")
    start_urls = ["https://www.lunion.fr/rss.xml", "https://www.lunion.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
