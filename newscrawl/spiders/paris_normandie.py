from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ParisNormandieSpider(NewsSpider):
    """Paris-Normandie: the regional daily of Rouen, of the Rossel group."""

    name = "paris_normandie"
    outlet = Outlet("Paris-Normandie", "media")
    start_urls = ["https://www.paris-normandie.fr/rss.xml", "https://www.paris-normandie.fr/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
