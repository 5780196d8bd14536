from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaLibreSpider(NewsSpider):
    """La Libre Belgique: a Belgian daily with much Belga and AFP text."""

    name = "la_libre"
    outlet = Outlet("La Libre Belgique", "media")
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://www.lalibre.be/arc/outboundfeeds/rss/?outputType=xml", "https://www.lalibre.be/"]
    rules = {
        "body": "article.ap-Story",
        "authors": ".ap-StoryAuthor-bodyTextName::text",
        "drop": ".ap-StoryAuthor, .ap-StoryInterstitialLink, .ux-PaywallPianoFallback, footer",
    }
    known = "verified: six stored pages of 2018 to 2024-01 (headline, text, date, authors); feed in public feed lists"
