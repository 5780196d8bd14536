from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class VingtMinutesChSpider(NewsSpider):
    """20 minutes: a Swiss free daily with much text of Keystone-ATS."""

    name = "vingt_minutes_ch"
    outlet = Outlet("20 minutes (Suisse)", "media")
    country, timezone = "CH", "Europe/Zurich"
    start_urls = ["https://partner-feeds.20min.ch/rss/20minutes", "https://www.20min.ch/fr"]
    expected_per_day = 50  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: one stored page of 2022 (headline, text, date); feed in public feed lists"
