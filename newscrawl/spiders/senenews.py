from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class SenenewsSpider(WordPressSpider):
    """SeneNews: a news portal of Senegal that republishes others."""

    name = "senenews"
    outlet = Outlet("SeneNews", "portal")
    practice = "republishes"
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://www.senenews.com/feed/", "https://www.senenews.com/"]
    known = "documented: feed in public feed lists, marked as checked in one; mark-up unknown"
