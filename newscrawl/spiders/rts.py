from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RtsSpider(NewsSpider):
    """RTS Info: Swiss public broadcaster; agency text is signed ats."""

    name = "rts"
    outlet = Outlet("RTS Info", "media")
    country, timezone = "CH", "Europe/Zurich"
    start_urls = ["https://www.rts.ch/info/?format=rss/news", "https://www.rts.ch/info/"]
    known = "unverified: feed in public feed lists, where one found it dead in 2026; mark-up unknown"
