from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MediacongoSpider(NewsSpider):
    """MediaCongo: a portal of the Democratic Republic of the Congo that republishes the national press."""

    name = "mediacongo"
    outlet = Outlet("MediaCongo", "portal")
    practice = "republishes"
    country, timezone = "CD", "Africa/Kinshasa"
    start_urls = ["https://www.mediacongo.net/articles.html"]
    rules = {"body": ".article_ttext"}
    known = "documented: bernard-ng/drc-news-corpus (2025) reads .article_ttext"
