from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaTribuneSpider(NewsSpider):
    """La Tribune: an economic daily."""

    name = "la_tribune"
    outlet = Outlet("La Tribune", "media")
    start_urls = ["https://www.latribune.fr/rss/homepage", "https://www.latribune.fr/"]
    known = "unverified: public lists differ on its feed; mark-up unknown"
