from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class VosgesMatinSpider(NewsSpider):
    """Vosges Matin: the regional daily of Épinal, of the EBRA group."""

    name = "vosges_matin"
    outlet = Outlet("Vosges Matin", "media")
    start_urls = ["https://www.vosgesmatin.fr/rss", "https://www.vosgesmatin.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
