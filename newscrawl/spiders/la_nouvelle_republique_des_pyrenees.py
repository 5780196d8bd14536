from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaNouvelleRepubliqueDesPyreneesSpider(NewsSpider):
    """La Nouvelle République des Pyrénées: the daily of Tarbes, of the Dépêche group."""

    name = "la_nouvelle_republique_des_pyrenees"
    outlet = Outlet("La Nouvelle République des Pyrénées", "media")
    start_urls = ["https://www.nrpyrenees.fr/rss.xml", "https://www.nrpyrenees.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
