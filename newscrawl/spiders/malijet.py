from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MalijetSpider(NewsSpider):
    """Malijet: republishes the Malian press."""

    name = "malijet"
    outlet = Outlet("Malijet", "portal")
    practice = "republishes"
    country, timezone = "ML", "Africa/Bamako"
    start_urls = ["https://malijet.com/rss", "https://malijet.com/"]
    rules = {"body": "#card_img_jt"}
    known = "documented: zacha2/Mali-News-Aggregation reads #card_img_jt; feed in public feed lists"
