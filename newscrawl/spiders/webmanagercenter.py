from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class WebmanagercenterSpider(WordPressSpider):
    """Webmanagercenter: a Tunisian business portal with much TAP and AFP text."""

    name = "webmanagercenter"
    outlet = Outlet("Webmanagercenter", "portal")
    practice = "republishes"
    country, timezone = "TN", "Africa/Tunis"
    start_urls = ["https://www.webmanagercenter.com/feed/", "https://www.webmanagercenter.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
