from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RadioCanadaSpider(NewsSpider):
    """Radio-Canada: the public broadcaster of Canada in French."""

    name = "radio_canada"
    outlet = Outlet("Radio-Canada", "media")
    country, timezone = "CA", "America/Toronto"
    start_urls = ["https://ici.radio-canada.ca/rss/4159", "https://ici.radio-canada.ca/info"]
    rules = {"drop": "header, .framed, .newsstory-share-social-layout-wrapper"}
    known = "documented: fivefilters/ftr-site-config, ici.radio-canada.ca.txt (2025); feed in public feed lists"
