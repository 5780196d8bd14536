from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LesEchosSpider(NewsSpider):
    """Les Echos: the daily of the economy; much of it behind a subscription."""

    name = "les_echos"
    outlet = Outlet("Les Echos", "media")
    start_urls = ["https://www.lesechos.fr/sitemap_news.xml", "https://www.lesechos.fr/"]
    known = "verified: six stored pages of 2014 to 2023 (headline, text, date, authors); news sitemap documented by flairNLP/fundus"
