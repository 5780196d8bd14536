from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class AipSpider(WordPressSpider):
    """AIP: the national news agency of Côte d'Ivoire."""

    name = "aip"
    outlet = Outlet("Agence ivoirienne de presse", "agency")
    country, timezone = "CI", "Africa/Abidjan"
    start_urls = ["https://www.aip.ci/feed/", "https://www.aip.ci/"]
    known = "unverified: feed in public feed lists; mark-up unknown"
