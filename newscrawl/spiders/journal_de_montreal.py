from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class JournalDeMontrealSpider(NewsSpider):
    """Le Journal de Montréal: a daily of Montréal, of the Québecor group."""

    name = "journal_de_montreal"
    outlet = Outlet("Le Journal de Montréal", "media")
    country, timezone = "CA", "America/Toronto"
    start_urls = ["https://www.journaldemontreal.com/rss.xml", "https://www.journaldemontreal.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
