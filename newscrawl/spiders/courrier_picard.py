from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CourrierPicardSpider(NewsSpider):
    """Courrier picard: the regional daily of Amiens, of the Rossel group."""

    name = "courrier_picard"
    outlet = Outlet("Courrier picard", "media")
    start_urls = ["https://www.courrier-picard.fr/rss.xml", "https://www.courrier-picard.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
