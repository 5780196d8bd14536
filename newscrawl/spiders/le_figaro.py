from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeFigaroSpider(NewsSpider):
    """Le Figaro: a national daily; agency text is signed "Le Figaro et AFP"."""

    name = "le_figaro"
    outlet = Outlet("Le Figaro", "media")
    start_urls = ["https://www.lefigaro.fr/rss/figaro_actualites.xml", "https://www.lefigaro.fr/flash-actu"]
    known = "verified: a stored page of 2024-11-22 (headline, text, date, credit); feed documented by public feed lists"
