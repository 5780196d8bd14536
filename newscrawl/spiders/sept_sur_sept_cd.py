from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SeptSurSeptCdSpider(NewsSpider):
    """7SUR7.CD: a news site of the Democratic Republic of the Congo."""

    name = "sept_sur_sept_cd"
    outlet = Outlet("7SUR7.CD", "media")
    country, timezone = "CD", "Africa/Kinshasa"
    start_urls = ["https://7sur7.cd/index.php/category/politique", "https://7sur7.cd/"]
    rules = {"body": ".field--name-body", "headline": "h1.page-header span::text"}
    known = "documented: bernard-ng/drc-news-corpus (2025) and espoirMur's spiders read .field--name-body and h1.page-header"
