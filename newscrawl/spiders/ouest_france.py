from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class OuestFranceSpider(NewsSpider):
    """Ouest-France: the largest regional daily."""

    name = "ouest_france"
    outlet = Outlet("Ouest-France", "media")
    start_urls = ["https://www.ouest-france.fr/rss-en-continu.xml", "https://www.ouest-france.fr/"]
    known = "verified: a stored page of 2023-11-02 (headline, text, date, author); feed documented by public feed lists"
