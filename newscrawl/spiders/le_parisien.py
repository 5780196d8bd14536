from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeParisienSpider(NewsSpider):
    """Le Parisien: a national and regional daily."""

    name = "le_parisien"
    outlet = Outlet("Le Parisien", "media")
    start_urls = ["https://feeds.leparisien.fr/leparisien/rss/actualites", "https://www.leparisien.fr/"]
    known = "verified: eleven stored pages of 2023-04 and 2023-11 (headline, text, date, authors); feed documented by public feed lists"
