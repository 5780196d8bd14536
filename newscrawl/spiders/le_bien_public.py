from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeBienPublicSpider(NewsSpider):
    """Le Bien public: the regional daily of Dijon, of the EBRA group."""

    name = "le_bien_public"
    outlet = Outlet("Le Bien public", "media")
    start_urls = ["https://www.bienpublic.com/rss", "https://www.bienpublic.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
