"""Spiders for sites on loopback, as many as LOCAL_SITES names (addresses, separated by spaces): local0, local1 …"""

from __future__ import annotations

import os

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet

for _n, _url in enumerate(os.environ.get("LOCAL_SITES", "").split()):
    globals()[f"Local{_n}"] = type(
        f"Local{_n}",
        (NewsSpider,),
        {
            "__module__": __name__,
            "name": f"local{_n}",
            "outlet": Outlet(f"Le Local {_n}", "media"),
            "start_urls": [_url],
            "known": "verified: a site on loopback",
        },
    )
