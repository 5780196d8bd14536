from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class BoursoramaSpider(NewsSpider):
    """Boursorama: a finance portal that republishes AFP, Reuters and AOF; the agency stands in the headline's element."""

    name = "boursorama"
    outlet = Outlet("Boursorama", "portal")
    practice = "republishes"
    start_urls = ["https://www.boursorama.com/actualite-economique/"]
    rules = {"headline": "h1::text", "credit": "h1 strong::text", "date_published": "h1 span::text"}
    known = (
        "documented: AntoinePaix/BoursoramaScraper and other public crawlers show the front and the headline's element"
    )
