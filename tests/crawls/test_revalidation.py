"""What is asked for twice."""

from __future__ import annotations

import os
import time

import pytest
from local_site import LocalSite, article, article_path, front
from runs import crawl
from scrapy import Request, Spider
from scrapy.http import TextResponse

from newscrawl.network.kept_pages import KeptPages

PATHS = [article_path(n) for n in range(3)]
OLD, NEW = "Mon, 02 Mar 2026 12:00:00 GMT", "Mon, 02 Mar 2026 13:00:00 GMT"


@pytest.fixture
def site():
    """A site whose front says when it changed, by validators, and how often it was sent in full."""

    def page(handler):
        asked = (handler.headers.get("If-None-Match"), handler.headers.get("If-Modified-Since"))
        if asked in {('"1"', OLD), (None, OLD)}:
            handler.answer(304, {"ETag": '"1"'}, "")
        else:
            served.sent += 1
            handler.answer(200, {"ETag": '"1"', "Last-Modified": OLD}, front(PATHS))

    with LocalSite({"/": page, **{path: article(n) for n, path in enumerate(PATHS)}}) as served:
        served.sent = 0
        yield served


def test_an_entry_point_is_sent_once_and_read_twice(tmp_path, site):
    site.pages[PATHS[2]] = (500, {}, "")
    first = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    site.pages[PATHS[2]] = article(2)
    second = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert (first.code, second.code) == (0, 0)
    assert site.sent == 1
    assert {one["url"] for one in second.articles()} == {
        site.url + path for path in PATHS
    }  # what failed is not forgotten


def test_a_site_that_is_down_is_not_played_from_the_cache(tmp_path, site):
    url = f"url={site.url}/"
    assert crawl(tmp_path, "any", "-a", url).code == 0
    site.server.socket.close()
    run = crawl(tmp_path, "any", "-a", url, DOWNLOAD_TIMEOUT=3)
    assert run.code == 3
    assert run.report["pages"] == 0


def test_pages_replayed_from_a_cache_need_no_address(tmp_path, site):
    replay = {"HTTPCACHE_ENABLED": True, "ALLOWED_PRIVATE_ADDRESSES": ""}
    recorded = crawl(
        tmp_path / "1",
        "any",
        "-a",
        f"url={site.url}/",
        **{**replay, "ALLOWED_PRIVATE_ADDRESSES": "127.0.0.1", "HTTPCACHE_DIR": tmp_path},
    )
    asked = len(site.log)
    replayed = crawl(tmp_path / "2", "any", "-a", f"url={site.url}/", **replay, HTTPCACHE_DIR=tmp_path)
    assert (recorded.report["articles"], replayed.report["articles"]) == (3, 3)
    assert len(site.log) == asked
    assert replayed.report["dropped"] == {}


@pytest.mark.parametrize("cut", [0, 40, 0.3, 0.9, -1, "a byte"])
def test_a_kept_page_that_is_not_whole_counts_for_nothing(tmp_path, site, cut):
    crawl(tmp_path, "any", "-a", f"url={site.url}/")
    (kept,) = (tmp_path / "entry_points").glob("*.page")
    content = kept.read_bytes()
    if cut == "a byte":
        kept.write_bytes(content[:-30] + b"#" + content[-29:])
    else:
        kept.write_bytes(content[: int(cut * len(content)) if isinstance(cut, float) else cut])
    run = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert run.code == 0
    assert site.sent == 2
    assert len(run.articles()) == 3


def test_old_and_half_written_kept_pages_are_deleted(tmp_path):
    pages = KeptPages(tmp_path)
    request, spider = Request("https://exemple.fr/"), Spider(name="val")
    pages.store_response(spider, request, TextResponse("https://exemple.fr/", headers={"ETag": "1"}, body=b"Bonjour"))
    pages.open_spider(spider)
    page = pages.retrieve_response(spider, request)
    assert (page.body, page.headers["ETag"], page.status) == (b"Bonjour", b"1", 200)
    for name, days in (("1.page", 40), ("1.page.7", 0.1), ("2.page", 20), ("2.page.7", 0.01)):
        (tmp_path / name).write_text("")
        then = time.time() - days * 86_400
        os.utime(tmp_path / name, (then, then))
    pages.open_spider(spider)
    assert {path.name for path in tmp_path.iterdir()} >= {"2.page", "2.page.7"}
    assert len(list(tmp_path.iterdir())) == 3
