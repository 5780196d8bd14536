from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class BfmtvSpider(NewsSpider):
    """BFMTV: a news channel, much of whose text comes from AFP."""

    name = "bfmtv"
    outlet = Outlet("BFMTV", "media")
    start_urls = ["https://www.bfmtv.com/rss/news-24-7/", "https://www.bfmtv.com/"]
    expected_per_day = 25  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: nine stored pages of 2021 to 2023 (headline, text, date, authors, credit); feed in public feed lists of 2026"
