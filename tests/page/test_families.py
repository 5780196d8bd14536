"""Pages in the mark-up of whole families of sites, read without a rule: tests/pages/families/<family>.html and the fields it must give."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import pytest
from scrapy.http import HtmlResponse

from newscrawl.items import Outlet
from newscrawl.loaders import Site, read_article
from newscrawl.page import looks_like_consent_wall

PAGES = sorted((Path(__file__).parents[1] / "pages/families").glob("*.html"))
# Said by every record, not by the page.
RECORD = {"type", "id", "site", "outlet", "fetched", "first_seen", "update_of", "sources", "quotations", "incomplete"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_gives_its_fields_and_nothing_else(page):
    wanted = json.loads(page.with_suffix(".json").read_text("utf-8"))
    response = HtmlResponse(wanted.pop("fetched_from"), body=page.read_bytes(), encoding="utf-8")
    site = Site(outlet=Outlet("", wanted.pop("kind")))
    article = asdict(
        read_article(response, site, now=datetime.fromisoformat(wanted.pop("fetched").replace("Z", "+00:00")))
    )
    assert {
        name: value for name, value in article.items() if value not in (None, [], "") and name not in RECORD
    } == wanted


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_only_the_consent_wall_is_taken_for_one(page):
    response = HtmlResponse("https://www.exemple.fr/", body=page.read_bytes(), encoding="utf-8")
    assert looks_like_consent_wall(response.selector.root) == (page.stem == "consent_wall")
