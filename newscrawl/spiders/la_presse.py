from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaPresseSpider(NewsSpider):
    """La Presse: a daily of Montréal; agency text is signed La Presse Canadienne or AFP."""

    name = "la_presse"
    outlet = Outlet("La Presse", "media")
    country, timezone = "CA", "America/Toronto"
    start_urls = ["https://www.lapresse.ca/actualites/rss", "https://www.lapresse.ca/actualites/"]
    known = "documented: feed in public feed lists; fivefilters/ftr-site-config, lapresse.ca.txt shows addresses and an older mark-up"
