from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeDauphineSpider(NewsSpider):
    """Le Dauphiné libéré: the regional daily of Grenoble, of the EBRA group."""

    name = "le_dauphine"
    outlet = Outlet("Le Dauphiné libéré", "media")
    start_urls = ["https://www.ledauphine.com/rss", "https://www.ledauphine.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
