from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class DakaractuSpider(NewsSpider):
    """Dakaractu: a news portal of Senegal, made with WMaker."""

    name = "dakaractu"
    outlet = Outlet("Dakaractu", "portal")
    practice = "republishes"
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://www.dakaractu.com/xml/syndication.rss", "https://www.dakaractu.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
