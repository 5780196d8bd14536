from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ActuFrSpider(NewsSpider):
    """actu.fr: a network of local weeklies and their reporters."""

    name = "actu_fr"
    outlet = Outlet("actu.fr", "media")
    start_urls = ["https://actu.fr/rss.xml", "https://actu.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
