from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class HumaniteSpider(NewsSpider):
    """L'Humanité: a national daily."""

    name = "humanite"
    outlet = Outlet("L'Humanité", "media")
    start_urls = ["https://www.humanite.fr/feed", "https://www.humanite.fr/"]
    known = "verified: three stored pages of 2022 (headline, text, date, authors); feed answered in a public list of 2026-10"
