from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class NouvelObsSpider(NewsSpider):
    """Le Nouvel Obs: a weekly."""

    name = "nouvel_obs"
    outlet = Outlet("Le Nouvel Obs", "media")
    start_urls = ["https://www.nouvelobs.com/a-la-une/rss.xml", "https://www.nouvelobs.com/"]
    known = "verified: two stored pages of 2017 and 2023 (headline, text, date, authors); feed in public feed lists"
