from __future__ import annotations

from newscrawl.base_spiders.spinner import SpinnerSpider
from newscrawl.items import Outlet


class DayfrSpider(SpinnerSpider):
    """News.dayFR: copies of other outlets' stories; blocked in France by court order since May 2025.

    Known by its addresses and the text of one page only (unverified mark-up): the generic path carries it.
    """

    name = "dayfr"
    outlet = Outlet("News.dayFR", "spinner")
    start_urls = [
        f"https://news.dayfr.com/{section}/" for section in ("local", "monde", "sport", "technologie", "music")
    ]
