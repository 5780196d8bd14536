from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CapitalSpider(NewsSpider):
    """Capital: a monthly of the economy, with news online."""

    name = "capital"
    outlet = Outlet("Capital", "media")
    start_urls = ["https://www.capital.fr/rss", "https://www.capital.fr/"]
    known = "verified: ten stored pages of 2011 to 2023 (headline, text, date, authors); feed in public feed lists"
