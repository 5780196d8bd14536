from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaRepubliqueDesPyreneesSpider(NewsSpider):
    """La République des Pyrénées: the daily of Pau, of the Sud Ouest group."""

    name = "la_republique_des_pyrenees"
    outlet = Outlet("La République des Pyrénées", "media")
    start_urls = ["https://www.larepubliquedespyrenees.fr/rss.xml", "https://www.larepubliquedespyrenees.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
