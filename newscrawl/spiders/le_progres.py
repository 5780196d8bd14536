from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeProgresSpider(NewsSpider):
    """Le Progrès: the regional daily of Lyon, of the EBRA group."""

    name = "le_progres"
    outlet = Outlet("Le Progrès", "media")
    start_urls = ["https://www.leprogres.fr/rss", "https://www.leprogres.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
