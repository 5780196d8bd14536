from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeDevoirSpider(NewsSpider):
    """Le Devoir: a daily of Montréal."""

    name = "le_devoir"
    outlet = Outlet("Le Devoir", "media")
    country, timezone = "CA", "America/Toronto"
    start_urls = ["https://www.ledevoir.com/rss/manchettes.xml", "https://www.ledevoir.com/"]
    known = "verified: one stored page of 2022-12 (headline, text, day, author); feed in public feed lists"
