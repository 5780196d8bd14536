from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class DhSpider(NewsSpider):
    """La DH (La Dernière Heure): a Belgian daily."""

    name = "dh"
    outlet = Outlet("La DH", "media")
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://www.dhnet.be/rss.xml", "https://www.dhnet.be/"]
    known = "verified: three stored pages of 2023-11 (headline, text, date, authors); feed answered in a public list of 2026-02"
