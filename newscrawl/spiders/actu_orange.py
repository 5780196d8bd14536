from __future__ import annotations

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ActuOrangeSpider(NewsSpider):
    """Actu Orange: a portal that republishes AFP and 6Medias; the credit stands before the date in p.date."""

    name = "actu_orange"
    outlet = Outlet("Actu Orange", "portal")
    practice = "republishes"
    start_urls = [
        "https://actu.orange.fr/",
        "https://actu.orange.fr/france/",
        "https://actu.orange.fr/monde/",
        "https://actu.orange.fr/politique/",
        "https://actu.orange.fr/societe/",
        "https://auto.orange.fr/",
    ]
    rules = {
        "body": ["[itemprop=articleBody]", "section.lead"],  # until 2020, and of 2025
        "credit": "[itemprop=author] [itemprop=name]",
        "standfirst": [
            "[itemprop=articleBody] > p.date + p > strong:first-child",
            "[itemprop=articleBody] > p.date + p:not(:has(strong)):not(:has(br))",
        ],
    }
    known = "verified: 507 stored pages of 2011 to 2020; fronts from their menus, not asked since"
