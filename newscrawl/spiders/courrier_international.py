from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class CourrierInternationalSpider(NewsSpider):
    """Courrier international: a weekly that translates the press of the world; the paper whose text it is stands as the credit."""

    name = "courrier_international"
    outlet = Outlet("Courrier international", "media")
    start_urls = ["https://www.courrierinternational.com/feed/all/rss.xml", "https://www.courrierinternational.com/"]
    rules = {"credit": ".source-name::text", "drop": "#article-box-source"}  # the box describes the paper and its town
    known = "verified: 18 stored pages of 2023 (headline, text, date); feed in public feed lists"
