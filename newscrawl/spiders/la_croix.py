from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaCroixSpider(NewsSpider):
    """La Croix: a national daily."""

    name = "la_croix"
    outlet = Outlet("La Croix", "media")
    start_urls = ["https://www.la-croix.com/feeds/rss/site.xml", "https://www.la-croix.com/"]
    expected_per_day = 30  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: 11 stored pages of 2019 to 2023 (headline, text, date, authors); feed answered in a public list of 2026-02"
