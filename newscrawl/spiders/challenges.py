from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ChallengesSpider(NewsSpider):
    """Challenges: an economic weekly."""

    name = "challenges"
    outlet = Outlet("Challenges", "media")
    start_urls = ["https://www.challenges.fr/rss.xml", "https://www.challenges.fr/"]
    known = "documented: feed in public feed lists; mark-up unknown"
