from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class Tf1InfoSpider(NewsSpider):
    """TF1 Info: the news of a television channel."""

    name = "tf1_info"
    outlet = Outlet("TF1 Info", "media")
    start_urls = ["https://www.tf1info.fr/feeds/rss-une.xml", "https://www.tf1info.fr/"]
    known = "verified: five stored pages of 2021 to 2025-11 (headline, text, date, authors); feed answered in a public list of 2026-10"
