from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LePetitBleuSpider(NewsSpider):
    """Le Petit Bleu d'Agen: the daily of Agen, of the Dépêche group."""

    name = "le_petit_bleu"
    outlet = Outlet("Le Petit Bleu d'Agen", "media")
    start_urls = ["https://www.petitbleu.fr/rss.xml", "https://www.petitbleu.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
