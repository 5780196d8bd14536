from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class ApsSenegalSpider(WordPressSpider):
    """APS: the national news agency of Senegal; texts begin "Dakar, 3 mai (APS) –"."""

    name = "aps_senegal"
    outlet = Outlet("Agence de presse sénégalaise", "agency")
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://aps.sn/feed/", "https://aps.sn/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
