from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class YahooActualitesSpider(NewsSpider):
    """Yahoo Actualités: a portal that republishes agencies and dailies; the provider is the credit.

    From the European Union it may answer with a consent wall.
    """

    name = "yahoo_actualites"
    outlet = Outlet("Yahoo Actualités", "portal")
    practice = "republishes"
    start_urls = ["https://fr.news.yahoo.com/rss", "https://fr.news.yahoo.com/"]
    rules = {"body": ".caas-body"}
    known = "documented: fivefilters/ftr-site-config, .yahoo.com.txt; feed answered in a public list of 2026-02"
