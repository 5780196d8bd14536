from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeJslSpider(NewsSpider):
    """Le Journal de Saône-et-Loire: the regional daily of Chalon-sur-Saône, of the EBRA group."""

    name = "le_jsl"
    outlet = Outlet("Le Journal de Saône-et-Loire", "media")
    start_urls = ["https://www.lejsl.com/rss", "https://www.lejsl.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
