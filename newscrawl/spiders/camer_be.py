from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CamerBeSpider(NewsSpider):
    """Camer.be: a Cameroonian portal made in Belgium, which republishes the press of Cameroon."""

    name = "camer_be"
    outlet = Outlet("Camer.be", "portal")
    practice = "republishes"
    country, timezone = "CM", "Africa/Douala"
    start_urls = ["https://www.camer.be/"]
    known = "documented: public code of 2026 shows front and article addresses; mark-up unknown"
