"""Spiders of real sites that look at LOCAL_SITE/<name>/ instead: SPIDER_MODULES names this module beside the real ones."""

from __future__ import annotations

import os

from newscrawl.base_spiders.links import LinksSpider
from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet
from newscrawl.spiders.franceinfo import FranceinfoSpider
from newscrawl.spiders.la_libre import LaLibreSpider
from newscrawl.spiders.lefaso import LefasoSpider
from newscrawl.spiders.maliweb import MaliwebSpider
from newscrawl.spiders.rfi import RfiSpider
from newscrawl.spiders.seneweb import SenewebSpider
from newscrawl.spiders.swissinfo import SwissinfoSpider

BASE = os.environ.get("LOCAL_SITE", "http://127.0.0.1")
COPIED = (FranceinfoSpider, LaLibreSpider, LefasoSpider, MaliwebSpider, RfiSpider, SenewebSpider, SwissinfoSpider)

for _cls in COPIED:
    _name = f"copy_{_cls.name}"
    globals()[_name] = type(
        _name,
        (_cls,),
        {"name": _name, "start_urls": [f"{BASE}/{_cls.name}/"], "__module__": __name__},
    )


class Manifold(FranceinfoSpider):
    """Entry points of which one is sound."""

    name = "manifold"
    start_urls = [f"{BASE}/franceinfo/", f"{BASE}/perdu.xml", f"{BASE}/vide/", "http://nulle-part.test/"]


class Forbidden(FranceinfoSpider):
    name = "forbidden"
    start_urls = [f"{BASE}/interdit/"]


class Nowhere(FranceinfoSpider):
    name = "nowhere"
    start_urls = [f"{BASE}/vide/"]


class BadArgument(FranceinfoSpider):
    name = "bad_argument"
    start_urls = [f"{BASE}/franceinfo/"]

    def __init__(self, **_):
        raise ValueError("this spider cannot be made")


class Aggregator(LinksSpider):
    name = "aggregator"
    outlet = Outlet("Agrégateur", "links")
    start_urls = [f"{BASE}/links.rss"]


class DemoOutlet(NewsSpider):
    name = "demo_outlet"
    outlet = Outlet("La Gazette du Val", "media")
    start_urls = [f"{BASE}/feed/", f"{BASE}/"]
