from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class BamadaSpider(WordPressSpider):
    """Bamada.net: republishes the Malian press, made with WordPress."""

    name = "bamada"
    outlet = Outlet("Bamada.net", "portal")
    practice = "republishes"
    country, timezone = "ML", "Africa/Bamako"
    start_urls = ["https://bamada.net/feed/", "https://bamada.net/"]
    known = "documented: feed in a public feed list; mark-up unknown"
