from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaProvenceSpider(NewsSpider):
    """La Provence: the regional daily of Marseille."""

    name = "la_provence"
    outlet = Outlet("La Provence", "media")
    start_urls = ["https://www.laprovence.com/rss.xml", "https://www.laprovence.com/"]
    known = "unverified: feed in public feed lists, and said to be none in another; mark-up unknown"
