from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class HespressSpider(WordPressSpider):
    """Hespress in French: a Moroccan portal; agency text is signed MAP."""

    name = "hespress"
    outlet = Outlet("Hespress", "portal")
    practice = "republishes"
    country, timezone = "MA", "Africa/Casablanca"
    start_urls = ["https://fr.hespress.com/feed/", "https://fr.hespress.com/"]
    known = "unverified: feed answered in a public list of 2026-09; mark-up unknown"
