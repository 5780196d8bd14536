from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ApsAlgerieSpider(NewsSpider):
    """APS: the national news agency of Algeria, made with Joomla and K2."""

    name = "aps_algerie"
    outlet = Outlet("Algérie Presse Service", "agency")
    country, timezone = "DZ", "Africa/Algiers"
    start_urls = ["https://www.aps.dz/algerie", "https://www.aps.dz/economie", "https://www.aps.dz/monde"]
    rules = {"body": ".itemBody", "headline": ".itemTitle::text"}
    known = "documented: fivefilters/ftr-site-config, aps.dz.txt (2023) shows addresses and .itemBody, K2's own class"
