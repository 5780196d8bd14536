from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class JournalDuCamerounSpider(WordPressSpider):
    """Journal du Cameroun: a news portal with an "information en continu" of agencies."""

    name = "journal_du_cameroun"
    outlet = Outlet("Journal du Cameroun", "portal")
    practice = "republishes"
    country, timezone = "CM", "Africa/Douala"
    start_urls = ["https://www.journalducameroun.com/feed/", "https://www.journalducameroun.com/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
