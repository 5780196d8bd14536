from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class KapitalisSpider(WordPressSpider):
    """Kapitalis: a Tunisian news portal."""

    name = "kapitalis"
    outlet = Outlet("Kapitalis", "portal")
    country, timezone = "TN", "Africa/Tunis"
    start_urls = ["https://kapitalis.com/tunisie/feed/", "https://kapitalis.com/tunisie/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
