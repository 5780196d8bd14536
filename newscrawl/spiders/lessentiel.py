from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LessentielSpider(NewsSpider):
    """L'essentiel: a free daily of Luxembourg."""

    name = "lessentiel"
    outlet = Outlet("L'essentiel", "media")
    country, timezone = "LU", "Europe/Luxembourg"
    start_urls = ["https://partner-feeds.lessentiel.lu/rss/lessentiel-fr", "https://www.lessentiel.lu/fr"]
    known = "unverified: feed in public feed lists; mark-up unknown"
