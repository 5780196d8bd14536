from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LaVoixDuNordSpider(NewsSpider):
    """La Voix du Nord: the regional daily of Lille; most of it behind a subscription."""

    name = "la_voix_du_nord"
    outlet = Outlet("La Voix du Nord", "media")
    start_urls = ["https://www.lavoixdunord.fr/rss", "https://www.lavoixdunord.fr/"]
    known = "verified: four stored pages of 2021 and 2022 (headline, text, date, authors; of a paid page its opening alone); feed in public feed lists"
