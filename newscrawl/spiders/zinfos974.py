from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class Zinfos974Spider(WordPressSpider):
    """Zinfos974: a news portal of Réunion."""

    name = "zinfos974"
    outlet = Outlet("Zinfos974", "portal")
    country, timezone = "RE", "Indian/Reunion"
    start_urls = ["https://www.zinfos974.com/feed/", "https://www.zinfos974.com/"]
    known = "unverified: public lists show the feed and WordPress addresses since 2025; mark-up unknown"
