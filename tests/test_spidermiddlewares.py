"""Known articles are not asked for again, unless they are due."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import pytest
from scrapy import Request
from scrapy.utils.test import get_crawler

from newscrawl.dedup.index import Known
from newscrawl.export.stories import KnownStories
from newscrawl.items import Article, Outlet, Section, article_id
from newscrawl.spidermiddlewares import SkipKnown

URL = "https://val.exemple/le-pont-d-aubray-ferme"
FIRST = datetime(2026, 11, 12, 6, tzinfo=timezone.utc)


@pytest.fixture
def skip(tmp_path):
    """A SkipKnown whose memory holds the article at URL, for a spider that may ask for two articles."""
    crawler = get_crawler(settings_dict={"REVISIT_WITHIN": 86400, "REVISIT_AFTER": 3600, "NEWSCRAWL_DATA": tmp_path})
    crawler.spider = SimpleNamespace(max_articles=2)
    known = KnownStories(crawler)
    crawler.get_extension = lambda _: known
    text = Section(None, ["Le pont d’Aubray est fermé depuis lundi, a annoncé la mairie, qui redoute une crue."])
    known.index.judge(
        Article(
            id=article_id(URL), url=URL, headline="Le pont d’Aubray fermé", outlet=Outlet("Le Val"), sections=[text]
        )
    )
    yield SkipKnown(crawler)
    known.index.close()


def passes(skip, url, announced=None):
    return skip.get_processed_request(Request(url, meta={"announced": announced}), None) is not None


def test_a_known_article_is_not_asked_for(skip):
    assert not passes(skip, URL)
    assert not passes(skip, f"{URL}?utm_source=rss")
    assert skip.crawler.stats.get_value("newscrawl/known") == 2


def test_the_links_of_a_page_are_looked_up_together(skip, monkeypatch):
    skip.most, looked = 10, []
    known = skip.stories.index.known
    monkeypatch.setattr(skip.stories.index, "known", lambda urls: looked.append(len(urls)) or known(urls))
    wanted = [f"{URL}-{n}" for n in range(4)]
    links = [Request(url, meta={"announced": None}) for url in (wanted[0], URL, wanted[1])]
    more = [Request(url, meta={"announced": None}) for url in (URL, *wanted[2:])]

    async def output():
        for one in (*links, {"an": "item"}, Request("https://val.exemple/une"), *more):
            yield one

    async def passed():
        return [getattr(one, "url", one) async for one in skip.process_spider_output_async(None, output())]

    assert asyncio.run(passed()) == [*wanted[:2], {"an": "item"}, "https://val.exemple/une", *wanted[2:]]
    assert [n for n in looked if n] == [3, 3]


def test_entry_points_always_pass(skip):
    assert skip.get_processed_request(Request(URL), None) is not None


def test_what_is_known_does_not_count_against_max_articles(skip):
    asked = [URL, f"{URL}-1", URL, f"{URL}-2", f"{URL}-3"]
    assert [passes(skip, url) for url in asked] == [False, True, False, True, False]
    assert skip.crawler.stats.get_value("newscrawl/links/over_max_articles") == 1


@pytest.mark.parametrize(
    "fetched, announced, now, due",
    [
        (0, None, 0.5, False),
        (0, None, 1, True),  # an hour after the first sight
        (1, None, 1.9, False),
        (1, None, 2, True),  # then each time as long again as it has been known
        (2, None, 3.9, False),
        (2, None, 4, True),
        (8, None, 16, True),
        (16, None, 24, False),  # it is old
        (16, None, 300, False),
        (16, 20, 300, True),  # unless it is announced as changed since
        (16, 12, 300, False),
        (16, 400, 300, False),  # dated in the future: a clock that goes wrong
    ],
)
def test_when_a_known_article_is_due(skip, fetched, announced, now, due):
    def at(hours):
        return FIRST + timedelta(hours=hours)

    known = Known("0" * 16, FIRST, at(fetched), None)
    assert skip.is_due(known, None if announced is None else at(announced).isoformat(), at(now)) is due


@pytest.mark.parametrize("announced", ["2026-11-12", "jeudi", ""])
def test_a_date_that_says_too_little_is_no_reason(skip, announced):
    assert not skip.is_due(Known("0" * 16, FIRST, FIRST, None), announced, FIRST + timedelta(days=9))
