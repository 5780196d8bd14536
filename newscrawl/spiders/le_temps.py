from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeTempsSpider(NewsSpider):
    """Le Temps: a Swiss daily; much of it behind a subscription."""

    name = "le_temps"
    outlet = Outlet("Le Temps", "media")
    country, timezone = "CH", "Europe/Zurich"
    start_urls = ["https://www.letemps.ch/articles.rss", "https://www.letemps.ch/"]
    known = "verified: 14 stored pages of 2016 to 2023-12 (headline, text, date, authors, credit); feed in public feed lists"
