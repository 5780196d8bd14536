from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CentrePresseAveyronSpider(NewsSpider):
    """Centre Presse: the daily of Rodez, of the Dépêche group."""

    name = "centre_presse_aveyron"
    outlet = Outlet("Centre Presse", "media")
    start_urls = ["https://www.centrepresseaveyron.fr/rss.xml", "https://www.centrepresseaveyron.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
