from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class France3RegionsSpider(NewsSpider):
    """France 3 Régions: the regional newsrooms of public television."""

    name = "france3_regions"
    outlet = Outlet("France 3 Régions", "media")
    start_urls = ["https://france3-regions.franceinfo.fr/actu/rss", "https://france3-regions.franceinfo.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
