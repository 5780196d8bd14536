from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LefasoSpider(NewsSpider):
    """LeFaso.net: the best-known news site of Burkina Faso, made with SPIP; long comment threads."""

    name = "lefaso"
    outlet = Outlet("LeFaso.net", "media")
    country, timezone = "BF", "Africa/Ouagadougou"
    start_urls = ["https://lefaso.net/spip.php?page=backend", "https://lefaso.net/"]
    rules = {
        "body": ".article_content",
        "standfirst": "div.col-md-8 > h3::text",
        "rubric": "#hierarchie > a:last-of-type::text",
        "drop": ".comment-texte, .ugccmt-commenttext",
    }
    known = "documented: abdoulfataoh/lefaso-net-scraper shows the mark-up; feed in public feed lists"
