from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class SwissinfoSpider(NewsSpider):
    """Swissinfo in French: Swiss public service for abroad; carries Keystone-ATS dispatches."""

    name = "swissinfo"
    outlet = Outlet("Swissinfo", "media")
    country, timezone = "CH", "Europe/Zurich"
    start_urls = ["https://www.swissinfo.ch/fre/"]
    rules = {
        "body": ".article-main",
        "drop": ".article-meta-row, .teaser-card-carousel, .comment-disabled-notice, .jti-certification, .widget-container, .infobox",
    }
    known = "documented: fivefilters/ftr-site-config, swissinfo.ch.txt (2024)"
