from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaMontagneSpider(NewsSpider):
    """La Montagne: the regional daily of Clermont-Ferrand, of the Centre France group."""

    name = "la_montagne"
    outlet = Outlet("La Montagne", "media")
    start_urls = ["https://www.lamontagne.fr/rss", "https://www.lamontagne.fr/"]
    known = "documented: feed in public feed lists; mark-up unknown"
