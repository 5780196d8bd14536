from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LiberationSpider(NewsSpider):
    """Libération: a national daily."""

    name = "liberation"
    outlet = Outlet("Libération", "media")
    start_urls = ["https://www.liberation.fr/arc/outboundfeeds/rss-all/?outputType=xml", "https://www.liberation.fr/"]
    known = "verified: 16 stored pages of 2012 to 2023-11 (headline, text, date, authors, credit); feed documented by public feed lists"
