from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class AibSpider(WordPressSpider):
    """AIB: the national news agency of Burkina Faso."""

    name = "aib"
    outlet = Outlet("Agence d'information du Burkina", "agency")
    country, timezone = "BF", "Africa/Ouagadougou"
    start_urls = ["https://www.aib.media/feed/", "https://www.aib.media/"]
    rules = {"body": ".td-post-content"}
    known = "documented: public crawlers read .td-post-content; feed in public feed lists"
