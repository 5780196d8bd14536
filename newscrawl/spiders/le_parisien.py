from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeParisienSpider(NewsSpider):
    """Le Parisien: a national and regional daily."""

    name = "le_parisien"
    outlet = Outlet("Le Parisien", "media")
    start_urls = ["https://feeds.leparisien.fr/leparisien/rss/actualites", "https://www.leparisien.fr/"]
    expected_per_day = 95  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: 30 stored pages of 2016 to 2025 (headline, text, date, authors, credit); feed documented by public feed lists"
