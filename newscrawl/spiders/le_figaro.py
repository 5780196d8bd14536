from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeFigaroSpider(NewsSpider):
    """Le Figaro: a national daily; agency text is signed "Le Figaro et AFP"."""

    name = "le_figaro"
    outlet = Outlet("Le Figaro", "media")
    start_urls = ["https://www.lefigaro.fr/rss/figaro_actualites.xml", "https://www.lefigaro.fr/flash-actu"]
    known = "verified: 11 stored pages of 2018 to 2025-12 (headline, text, date, authors, credit); feed documented by public feed lists"
