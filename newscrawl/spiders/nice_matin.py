from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class NiceMatinSpider(NewsSpider):
    """Nice-Matin: the regional daily of Nice."""

    name = "nice_matin"
    outlet = Outlet("Nice-Matin", "media")
    start_urls = ["https://www.nicematin.com/rss", "https://www.nicematin.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
