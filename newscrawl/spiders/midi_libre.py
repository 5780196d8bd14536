from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class MidiLibreSpider(NewsSpider):
    """Midi Libre: the regional daily of Montpellier."""

    name = "midi_libre"
    outlet = Outlet("Midi Libre", "media")
    start_urls = ["https://www.midilibre.fr/rss.xml", "https://www.midilibre.fr/"]
    known = (
        "verified: two stored pages of 2020 and 2024 (headline, text, date); feed answered in a public list of 2026-03"
    )
