from newscrawl.base_spiders.archive import ArchiveSpider
from newscrawl.items import Outlet


class VingtMinutesSpider(ArchiveSpider):
    """20 Minutes: a free daily with much agency text."""

    name = "vingt_minutes"
    outlet = Outlet("20 Minutes", "media")
    start_urls = ["https://www.20minutes.fr/feeds/rss-une.xml", "https://www.20minutes.fr/"]
    archive = "https://www.20minutes.fr/archives/%Y/%m-%d"
    known = "verified: 32 stored pages of 2015 to 2024 (headline, text, date, authors); feed and day archive documented by public crawlers"
