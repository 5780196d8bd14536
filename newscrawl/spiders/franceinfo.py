from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class FranceinfoSpider(NewsSpider):
    """franceinfo: the public broadcaster's news site."""

    name = "franceinfo"
    outlet = Outlet("franceinfo", "media")
    start_urls = ["https://www.franceinfo.fr/titres.rss", "https://www.franceinfo.fr/"]
    rules = {"drop": ".social-zone, .same-topic, .related-tags, .shuffle-videos"}
    known = "documented: fivefilters/ftr-site-config, franceinfo.fr.txt (2025); feed in Ybertheau/newscope-ia"
