from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RtbfSpider(NewsSpider):
    """RTBF: Belgian public broadcaster; agency text is signed Belga."""

    name = "rtbf"
    outlet = Outlet("RTBF", "media")
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://rss.rtbf.be/article/rss/highlight_rtbfinfo_info.xml", "https://www.rtbf.be/info"]
    rules = {"body": "#content"}
    known = "documented: fivefilters/ftr-site-config, rtbf.be.txt; feed in public feed lists"
