from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaDepecheSpider(NewsSpider):
    """La Dépêche du Midi: the regional daily of Toulouse."""

    name = "la_depeche"
    outlet = Outlet("La Dépêche du Midi", "media")
    start_urls = ["https://www.ladepeche.fr/rss.xml", "https://www.ladepeche.fr/"]
    known = "verified: 12 stored pages of 2008 to 2025-12 (headline, text, date, authors); feed answered in a public list of 2026-02"
