"""A site whose rules are in the environment: RULES is JSON, LOCAL_SITE where it lies."""

from __future__ import annotations

import json
import os

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class RuledSpider(NewsSpider):
    """A site whose rules change between two runs."""

    name = "ruled"
    outlet = Outlet("La Gazette du Val", "media")
    start_urls = [os.environ.get("LOCAL_SITE", "http://127.0.0.1") + "/"]
    rules = json.loads(os.environ.get("RULES", "{}"))
