"""Two runs that ask one host take turns, and keep its delay between them."""

from __future__ import annotations

import itertools
from threading import Lock
from time import sleep

import pytest
from local_site import article, article_path, front, small_site
from runs import Run, crawl

pytestmark = pytest.mark.slow

DELAY = 0.4


def test_two_runs_of_one_host_take_turns(tmp_path):
    busy, overlaps = Lock(), []

    def slowly(text):
        def page(handler):
            if not busy.acquire(blocking=False):
                overlaps.append(handler.path)
                return
            sleep(0.05)
            busy.release()
            handler.answer(200, {}, text)

        return page

    with small_site(0) as site:
        site.pages["/"] = slowly(front([article_path(n) for n in range(6)]))
        site.pages["/monde/"] = slowly(front([article_path(n) for n in range(6, 12)]))
        site.pages |= {article_path(n): slowly(article(n)) for n in range(12)}
        data = tmp_path / "data"
        runs = [
            Run(data, "crawl", "any", "-a", f"url={site.url}{path}", DOWNLOAD_DELAY=DELAY) for path in ("/", "/monde/")
        ]
        ended = [run.wait() for run in runs]  # both, that a failure leaves none behind
        for run in ended:
            assert run.code == 0, run.err
        times = [when for when, _, _ in site.log]
    assert overlaps == []
    gaps = [b - a for a, b in itertools.pairwise(times)]
    assert min(gaps) > DELAY * 0.45  # varied by half
    assert len({one["id"] for one in runs[0].articles()}) == 12


def test_one_site_in_another_form_is_the_same_run(tmp_path):
    with small_site(2) as site:
        names = {
            crawl(tmp_path, "any", "-a", f"url={form.format(site.url)}").report["site"]
            for form in ("{}", "{}/", "{}/?utm_source=x")
        }
        assert len(names) == 1
        assert names.pop().startswith("any-127.0.0.1-")
        assert "any-127.0.0.1-" in crawl(tmp_path, "any", "-a", f"url={site.url}/monde/").err
