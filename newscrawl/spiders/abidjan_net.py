from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class AbidjanNetSpider(NewsSpider):
    """Abidjan.net: a portal of Côte d'Ivoire; the paper or agency stands under the headline."""

    name = "abidjan_net"
    outlet = Outlet("Abidjan.net", "portal")
    practice = "republishes"
    country, timezone = "CI", "Africa/Abidjan"
    start_urls = ["https://news.abidjan.net/articles", "https://news.abidjan.net/"]
    rules = {"body": ".article-content"}
    known = (
        "documented: public crawlers show /articles/<number>/<slug> and .article-content; they find its feeds broken"
    )
