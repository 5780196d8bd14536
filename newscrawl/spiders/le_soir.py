from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeSoirSpider(NewsSpider):
    """Le Soir: a Belgian daily, of the Rossel group."""

    name = "le_soir"
    outlet = Outlet("Le Soir", "media")
    country, timezone = "BE", "Europe/Brussels"
    start_urls = ["https://www.lesoir.be/rss/categorie/fil-info.xml", "https://www.lesoir.be/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
