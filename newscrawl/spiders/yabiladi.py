from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class YabiladiSpider(NewsSpider):
    """Yabiladi: a portal for Moroccans abroad."""

    name = "yabiladi"
    outlet = Outlet("Yabiladi", "portal")
    country, timezone = "MA", "Africa/Casablanca"
    start_urls = ["https://www.yabiladi.com/rss", "https://www.yabiladi.com/"]
    known = "unverified: a stored page names the feed; mark-up unknown"
