from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MavilleSpider(NewsSpider):
    """maville.com: city portals of the Ouest-France group, with its articles."""

    name = "maville"
    outlet = Outlet("maville.com", "portal")
    practice = "republishes"
    start_urls = ["https://www.maville.com/"]
    known = "documented: public code shows article addresses of 2019 to 2024 (/actu/actudet_…); mark-up unknown"
