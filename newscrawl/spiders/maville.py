from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MavilleSpider(NewsSpider):
    """maville.com: city portals of the Ouest-France group, with its articles."""

    name = "maville"
    outlet = Outlet("maville.com", "portal")
    practice = "republishes"
    start_urls = ["https://www.maville.com/"]
    known = "documented: public texts show article addresses (/actu/actudet_…) on its city hosts; its front and mark-up were not seen"
