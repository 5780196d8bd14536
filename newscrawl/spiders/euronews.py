from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class EuronewsSpider(NewsSpider):
    """Euronews in French: a European news channel, partly machine-assisted translation."""

    name = "euronews"
    outlet = Outlet("Euronews", "media")
    start_urls = ["https://www.euronews.com/rss?language=fr", "https://fr.euronews.com/"]
    known = "verified: stored pages of 2024-04-30 and 2026-01-06 (headline, text, date, author); feed documented by public feed lists"
