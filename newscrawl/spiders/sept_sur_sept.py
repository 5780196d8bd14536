from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SeptSurSeptSpider(NewsSpider):
    """7sur7: a Belgian news portal that lives on Belga and AFP."""

    name = "sept_sur_sept"
    outlet = Outlet("7sur7", "portal")
    practice = "republishes"
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://www.7sur7.be/rss.xml", "https://www.7sur7.be/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
