from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class France24Spider(NewsSpider):
    """France 24 in French: news channel for abroad; agency text is signed "Avec AFP"."""

    name = "france24"
    outlet = Outlet("France 24", "media")
    start_urls = ["https://www.france24.com/fr/rss", "https://www.france24.com/fr/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
