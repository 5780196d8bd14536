from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RadioFranceSpider(NewsSpider):
    """Radio France: the articles of France Inter and France Culture."""

    name = "radio_france"
    outlet = Outlet("Radio France", "media")
    start_urls = ["https://www.radiofrance.fr/franceinter/rss", "https://www.radiofrance.fr/"]
    known = "verified: 14 stored pages of 2013 to 2025 (headline, text, date, authors; a page with a sound alone has hardly any text); feed in public feed lists"
