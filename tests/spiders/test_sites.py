"""Every site: what it declares, and what it makes of the pages in tests/pages/<site>/ (a page and its expected JSON, no Python)."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import fields
from datetime import datetime
from inspect import getfile
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from parsel.csstranslator import HTMLTranslator
from scrapy.http import HtmlResponse
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings
from scrapy.utils.test import get_crawler
from sites import SPIDERS

from newscrawl.base_spiders.news import PRACTICES
from newscrawl.commands.record import FIELDS, expected
from newscrawl.items import Article
from newscrawl.loaders import Site, read_article

PAGES = Path(__file__).parents[1] / "pages"
SITES = {name: cls for name, cls in SPIDERS.items() if getattr(cls, "start_urls", None)}
RECORDED = sorted(page for page in PAGES.glob("*/*.html") if page.parent.name in SITES)


@pytest.mark.parametrize("page", RECORDED, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_a_site_makes_of_its_pages_what_was_reviewed(page):
    cls = SITES[page.parent.name]
    wanted = json.loads(page.with_suffix(".json").read_text("utf-8"))
    response = HtmlResponse(wanted.pop("url"), body=page.read_bytes(), encoding="utf-8")
    site = Site(cls.name, cls.outlet, cls.language, cls.timezone, cls.rules)
    article = read_article(response, site, now=datetime.fromisoformat(wanted.pop("fetched").replace("Z", "+00:00")))
    assert set(wanted) <= set(FIELDS)
    assert {"headline", "sections"} <= set(wanted)
    assert {name: value for name, value in expected(article).items() if name in wanted} == wanted


@pytest.mark.parametrize("name", [name for name, cls in SITES.items() if cls.rules])
def test_rules_are_held_to_a_page(name):
    assert list((PAGES / name).glob("*.html"))


@pytest.mark.parametrize("name", SITES)
def test_a_site_says_where_and_how_it_is_known(name):
    cls = SITES[name]
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert cls.__name__.removesuffix("Spider").lower() == name.replace("_", "")
    assert re.fullmatch(r"[A-Z]{2}|", cls.country)
    assert re.fullmatch(r"fr(-[A-Z]{2})?", cls.language)
    assert ZoneInfo(cls.timezone).key == cls.timezone
    assert re.fullmatch(r"(verified|documented): .{20,}|unverified(: .{20,})?", cls.known)
    assert len(set(cls.start_urls)) == len(cls.start_urls)
    assert cls.practice in PRACTICES
    assert cls.expected_per_day is None or cls.expected_per_day > 0


@pytest.mark.parametrize("kind, practice", [("links", "links"), ("spinner", "rewrites"), ("agency", "writes")])
def test_what_a_site_does_with_others_texts_agrees_with_its_kind(kind, practice):
    assert {cls.practice for cls in SITES.values() if cls.outlet.kind == kind} == {practice}


@pytest.mark.parametrize("name", SITES)
def test_rules_are_for_fields_and_can_be_read(name):
    known = {field.name for field in fields(Article)} | {"body", "drop"}
    for field, rule in SITES[name].rules.items():
        assert field in known
        for css in [rule] if isinstance(rule, str) else rule:
            assert HTMLTranslator().css_to_xpath(css)
    if SITES[name].links:
        assert HTMLTranslator().css_to_xpath(SITES[name].links)


@pytest.mark.parametrize("name", SITES)
def test_no_site_is_less_polite_than_the_project(name):
    assert not vars(SITES[name]).get("custom_settings")
    project, own = get_project_settings(), Settings()
    own.update(get_project_settings())
    SITES[name].update_settings(own)
    for setting in (
        "DOWNLOAD_DELAY",
        "CONCURRENT_REQUESTS_PER_DOMAIN",
        "ROBOTSTXT_OBEY",
        "AUTOTHROTTLE_ENABLED",
        "USER_AGENT",
    ):
        assert own[setting] == project[setting]


@pytest.mark.parametrize("name", SITES)
def test_a_run_begins_with_every_entry_point(name):
    cls = SITES[name]
    spider = cls.from_crawler(get_crawler(cls))

    async def begin():
        return [request.url async for request in spider.start()]

    assert len(asyncio.run(begin())) == len(cls.start_urls)


def test_there_are_sites_of_every_kind_in_many_countries_and_they_are_short():
    assert len(SITES) >= 24
    assert len({cls.country for cls in SITES.values()} - {""}) >= 9
    assert {cls.outlet.kind for cls in SITES.values()} == {"portal", "links", "spinner", "agency", "media"}
    assert median(len(Path(getfile(cls)).read_text("utf-8").splitlines()) for cls in SITES.values()) <= 15
