from newscrawl.base_spiders.archive import ArchiveSpider
from newscrawl.items import Outlet


class SenewebSpider(ArchiveSpider):
    """Seneweb: the largest portal of Senegal, republishes the national press; long comment threads."""

    name = "seneweb"
    outlet = Outlet("Seneweb", "portal")
    practice = "republishes"
    country, timezone = "SN", "Africa/Dakar"
    start_urls = ["https://www.seneweb.com/news/rss.php", "https://www.seneweb.com/news/"]
    archive = "https://www.seneweb.com/news/retronews/%d-%m-%Y"
    rules = {"body": ".category-post__post-content", "drop": ".comment_item_content"}
    known = "documented: public crawlers show feed, fronts, day archive and .category-post__post-content"
