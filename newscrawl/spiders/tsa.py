from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class TsaSpider(WordPressSpider):
    """TSA: an Algerian news site."""

    name = "tsa"
    outlet = Outlet("Tout sur l'Algérie", "media")
    country, timezone = "DZ", "Africa/Algiers"
    start_urls = ["https://www.tsa-algerie.com/feed/", "https://www.tsa-algerie.com/"]
    rules = {"body": ".article__content"}
    known = "documented: ChibahAbdelwahab/DZ-NOW-Scraping reads .article__content; feed in public feed lists"
