from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LExpressSpider(NewsSpider):
    """L'Express: a weekly, with agency text online."""

    name = "lexpress"
    outlet = Outlet("L'Express", "media")
    start_urls = ["https://www.lexpress.fr/rss/alaune.xml", "https://www.lexpress.fr/"]
    expected_per_day = 20  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = (
        "verified: 12 stored pages of 2019 to 2023 (headline, text, date, authors, credit); feed in public feed lists"
    )
