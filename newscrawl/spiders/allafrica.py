from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class AllafricaSpider(NewsSpider):
    """allAfrica in French: republishes some hundred African papers and agencies; the headline begins with the country."""

    name = "allafrica"
    outlet = Outlet("allAfrica", "portal")
    practice = "republishes"
    country, timezone = "", "Africa/Dakar"
    start_urls = ["https://fr.allafrica.com/tools/headlines/rdf/latest/headlines.rdf", "https://fr.allafrica.com/"]
    rules = {"body": ".story-body"}
    known = "documented: public crawlers show the feeds and .story-body"
