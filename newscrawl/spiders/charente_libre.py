from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CharenteLibreSpider(NewsSpider):
    """Charente Libre: the daily of Angoulême, of the Sud Ouest group."""

    name = "charente_libre"
    outlet = Outlet("Charente Libre", "media")
    start_urls = ["https://www.charentelibre.fr/rss.xml", "https://www.charentelibre.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
