from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class BlickSpider(NewsSpider):
    """Blick in French: a Swiss tabloid."""

    name = "blick"
    outlet = Outlet("Blick", "media")
    country, timezone = "CH", "Europe/Zurich"
    start_urls = ["https://www.blick.ch/fr/rss.xml", "https://www.blick.ch/fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
