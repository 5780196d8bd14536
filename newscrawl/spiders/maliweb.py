from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class MaliwebSpider(WordPressSpider):
    """Maliweb: republishes the Malian press; the paper stands at the end as "Source : …"."""

    name = "maliweb"
    outlet = Outlet("Maliweb", "portal")
    practice = "republishes"
    country, timezone = "ML", "Africa/Bamako"
    start_urls = ["https://www.maliweb.net/feed/", "https://www.maliweb.net/"]
    rules = {"body": ".td-post-content"}
    known = "documented: zacha2/Mali-News-Aggregation reads .td-post-content; a public list of 2026 says that the feed serves HTML"
