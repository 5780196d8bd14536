from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeralSpider(NewsSpider):
    """Leral: a news portal of Senegal that republishes the press, made with WMaker."""

    name = "leral"
    outlet = Outlet("Leral", "portal")
    practice = "republishes"
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://www.leral.net/xml/syndication.rss", "https://www.leral.net/"]
    known = "documented: feed in public feed lists; mark-up unknown"
