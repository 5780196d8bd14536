from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class OuestFranceSpider(NewsSpider):
    """Ouest-France: the largest regional daily."""

    name = "ouest_france"
    outlet = Outlet("Ouest-France", "media")
    start_urls = ["https://www.ouest-france.fr/rss-en-continu.xml", "https://www.ouest-france.fr/"]
    known = "verified: three stored pages of 2020 and 2023 (headline, text, date, author); feed documented by public feed lists"
