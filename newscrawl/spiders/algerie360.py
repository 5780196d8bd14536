from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class Algerie360Spider(WordPressSpider):
    """Algérie360: an Algerian news portal that republishes others."""

    name = "algerie360"
    outlet = Outlet("Algérie360", "portal")
    practice = "republishes"
    country, timezone = "DZ", "Africa/Algiers"
    start_urls = ["https://www.algerie360.com/feed/", "https://www.algerie360.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
