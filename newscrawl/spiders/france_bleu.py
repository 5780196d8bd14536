from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class FranceBleuSpider(NewsSpider):
    """ici, until 2025 France Bleu: the public local radios."""

    name = "france_bleu"
    outlet = Outlet("ici", "media")
    start_urls = ["https://www.francebleu.fr/rss/a-la-une.xml", "https://www.francebleu.fr/"]
    known = (
        "verified: 13 stored pages of 2017 to 2024 (headline, text, date, authors); feed in public feed lists of 2026"
    )
