from newscrawl.base_spiders.spinner import SpinnerSpider
from newscrawl.items import Outlet


class NouvellesDujourSpider(SpinnerSpider):
    """Nouvelles du jour: republishes others' stories reworded and without credit."""

    name = "nouvelles_dujour"
    outlet = Outlet("Nouvelles du jour", "spinner")
    start_urls = ["https://nouvelles-dujour.com/"]
    known = "unverified: the text of one page, a rewording of an AFP story of 2024; mark-up unknown"
