from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class JournalDeQuebecSpider(NewsSpider):
    """Le Journal de Québec: a daily of Québec, of the Québecor group."""

    name = "journal_de_quebec"
    outlet = Outlet("Le Journal de Québec", "media")
    country, timezone = "CA", "America/Toronto"
    start_urls = ["https://www.journaldequebec.com/rss.xml", "https://www.journaldequebec.com/"]
    known = "documented: feed answered in a public list of 2026-09; mark-up unknown"
