from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class HuffpostSpider(NewsSpider):
    """Le HuffPost: a pure player."""

    name = "huffpost"
    outlet = Outlet("Le HuffPost", "media")
    start_urls = ["https://www.huffingtonpost.fr/feeds/index.xml", "https://www.huffingtonpost.fr/"]
    known = "documented: feed in public feed lists, enabled in one that marks the broken ones; mark-up unknown"
