from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LePointSpider(NewsSpider):
    """Le Point: a weekly."""

    name = "le_point"
    outlet = Outlet("Le Point", "media")
    start_urls = ["https://www.lepoint.fr/rss.xml", "https://www.lepoint.fr/"]
    expected_per_day = 19  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: 11 stored pages of 2015 to 2025-11 (headline, text, date, authors); feed in public feed lists"
