from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class LeFigaroSpider(NewsSpider):
    """Le Figaro: a national daily; agency text is signed "Le Figaro et AFP"."""

    name = "le_figaro"
    outlet = Outlet("Le Figaro", "media")
    start_urls = ["https://www.lefigaro.fr/rss/figaro_actualites.xml", "https://www.lefigaro.fr/flash-actu"]
    expected_per_day = 18  # new titles a day in antoninfaure/rssTrends (2023), which looked at one feed once a day
    known = "verified: 11 stored pages of 2018 to 2025-12 (headline, text, date, authors, credit); feed documented by public feed lists"
