from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MediapartSpider(NewsSpider):
    """Mediapart: a paper of inquiries by subscription, with a thread of AFP."""

    name = "mediapart"
    outlet = Outlet("Mediapart", "media")
    start_urls = ["https://www.mediapart.fr/articles/feed", "https://www.mediapart.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
