from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class HuffpostSpider(NewsSpider):
    """Le HuffPost: a pure player."""

    name = "huffpost"
    outlet = Outlet("Le HuffPost", "media")
    start_urls = ["https://www.huffingtonpost.fr/feeds/index.xml", "https://www.huffingtonpost.fr/"]
    known = "documented: feed in ten public lists, in one of them as working; mark-up unknown"
