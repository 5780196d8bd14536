from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class KoaciSpider(NewsSpider):
    """Koaci: a news site of Côte d'Ivoire with correspondents in West Africa."""

    name = "koaci"
    outlet = Outlet("Koaci", "media")
    country, timezone = "CI", "Africa/Abidjan"
    start_urls = ["https://www.koaci.com/"]
    known = "documented: public code shows article addresses of 2019 to 2026; four lists, four feed addresses, so none is asked"
