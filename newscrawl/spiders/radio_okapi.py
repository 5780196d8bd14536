from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RadioOkapiSpider(NewsSpider):
    """Radio Okapi: the radio of the United Nations in the Congo."""

    name = "radio_okapi"
    outlet = Outlet("Radio Okapi", "media")
    country, timezone = "CD", "Africa/Kinshasa"
    start_urls = ["https://www.radiookapi.net/feed", "https://www.radiookapi.net/actualite"]
    rules = {"body": ".field-name-body"}
    known = "documented: bernard-ng/drc-news-corpus (2025) reads .field-name-body; feed in public feed lists"
