from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SenegoSpider(NewsSpider):
    """Senego: a news portal of Senegal that republishes others."""

    name = "senego"
    outlet = Outlet("Senego", "portal")
    practice = "republishes"
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://senego.com/feed", "https://senego.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
