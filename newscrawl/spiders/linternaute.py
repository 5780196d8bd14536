from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LinternauteSpider(NewsSpider):
    """Linternaute: a portal with many pages kept up to date under one address."""

    name = "linternaute"
    outlet = Outlet("Linternaute", "portal")
    start_urls = ["https://www.linternaute.com/actualite/"]
    known = "verified: ten stored pages of 2023-04-11 (headline, text, date, author); entry point not tried"
