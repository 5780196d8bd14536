from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RfiSpider(NewsSpider):
    """RFI: French public radio for abroad, first source on much African news."""

    name = "rfi"
    outlet = Outlet("RFI", "media")
    start_urls = ["https://www.rfi.fr/fr/rss", "https://www.rfi.fr/fr/"]
    rules = {
        "body": "#main-content > article",
        "authors": ".m-from-author__name::text",
        "drop": ".t-content__authors, .m-interstitial, .a-read-more, .m-em-flash, .t-content__shares, .o-self-promo",
    }
    known = "verified: two stored pages of 2023-11 (headline, text, date, authors); feed in public feed lists"
