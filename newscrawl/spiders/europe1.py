from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class Europe1Spider(NewsSpider):
    """Europe 1: a national radio; much text of AFP."""

    name = "europe1"
    outlet = Outlet("Europe 1", "media")
    start_urls = ["https://www.europe1.fr/rss.xml", "https://www.europe1.fr/"]
    expected_per_day = 19  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
