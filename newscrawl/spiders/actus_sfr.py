from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ActusSfrSpider(NewsSpider):
    """SFR Actus: a portal of an access provider that republishes agencies and others."""

    name = "actus_sfr"
    outlet = Outlet("SFR Actus", "portal")
    practice = "republishes"
    start_urls = ["https://actus.sfr.fr/"]
    known = "documented: public tests of consent walls visit the front, public code shows an article address (…_AN-201908020003.html); mark-up unknown"
