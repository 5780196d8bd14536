from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class FranceinfoSpider(NewsSpider):
    """franceinfo: the public broadcaster's news site."""

    name = "franceinfo"
    outlet = Outlet("franceinfo", "media")
    start_urls = ["https://www.franceinfo.fr/titres.rss", "https://www.franceinfo.fr/"]
    rules = {"drop": ".social-zone, .same-topic, .related-tags, .shuffle-videos"}
    expected_per_day = 25  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: 16 stored pages of 2020 to 2024-11 (text, date, authors; a label such as 'Vidéo' stays before some headlines); feed in public feed lists"
