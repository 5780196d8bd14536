from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeRepublicainLorrainSpider(NewsSpider):
    """Le Républicain lorrain: the regional daily of Metz, of the EBRA group."""

    name = "le_republicain_lorrain"
    outlet = Outlet("Le Républicain lorrain", "media")
    start_urls = ["https://www.republicain-lorrain.fr/rss", "https://www.republicain-lorrain.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
