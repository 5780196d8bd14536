from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class DnaSpider(NewsSpider):
    """Dernières Nouvelles d'Alsace: the regional daily of Strasbourg, of the EBRA group."""

    name = "dna"
    outlet = Outlet("Dernières Nouvelles d'Alsace", "media")
    start_urls = ["https://www.dna.fr/rss", "https://www.dna.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
