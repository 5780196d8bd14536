from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class ActuCamerounSpider(WordPressSpider):
    """Actu Cameroun: a news portal of Cameroon that republishes others."""

    name = "actu_cameroun"
    outlet = Outlet("Actu Cameroun", "portal")
    practice = "republishes"
    country, timezone = "CM", "Africa/Douala"
    start_urls = ["https://actucameroun.com/feed/", "https://actucameroun.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
