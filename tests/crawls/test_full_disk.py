"""A disk that fills up, wherever that strikes first: exit code 4, one sentence, no traceback, and nothing lost or repeated."""

from __future__ import annotations

import subprocess

import pytest
from local_site import LocalSite, article, article_path, front, small_site
from runs import crawl
from small_disk import small_disk

pytestmark = pytest.mark.slow


def ends_in_order(run):
    assert run.code == 4, run.err
    assert "Traceback" not in run.err
    assert run.err.count("The run stops") <= 1
    return run


@pytest.mark.parametrize("kib", [12, 60, 90, 120, 160, 200, 260])
def test_a_data_folder_that_fills_up(tmp_path, kib):
    with small_site(40) as site, small_disk(tmp_path / "disk", kib) as data:
        run = crawl(data, "any", "-a", f"url={site.url}/")
        assert run.code in {1, 4}, run.err
        assert "Traceback" not in run.err
        assert "No space left" in run.err or "disk" in run.err
        after = [path for _, path, _ in site.log]
        assert len(after) < 42
        written = run.articles()
        subprocess.run(["mount", "-o", "remount,size=20m", str(data)], check=True)
        again = crawl(data, "any", "-a", f"url={site.url}/")
        assert again.code == 0, again.err
        assert len({one["id"] for one in again.articles()}) == len(again.articles()) == 40 >= len(written)


def test_an_own_feed_on_a_full_disk(tmp_path):
    with small_site(40) as site, small_disk(tmp_path / "disk", 16) as disk:
        run = ends_in_order(crawl(tmp_path / "data", "any", "-a", f"url={site.url}/", "-o", f"{disk}/own.jsonl"))
        assert len(site.log) < 20
        assert "own.jsonl could not be written" in run.report["message"]
        again = crawl(tmp_path / "data", "any", "-a", f"url={site.url}/", "-o", f"{tmp_path}/own.jsonl")
        lines = (disk / "own.jsonl").read_text().splitlines() + (tmp_path / "own.jsonl").read_text().splitlines()
    assert again.code == 0
    assert len(lines) == len(again.articles()) == 40


def test_a_log_on_a_full_disk(tmp_path):
    with small_site(60) as site, small_disk(tmp_path / "disk", 8) as disk:
        for n in range(60):
            site.pages[article_path(n)] = (404, {}, "")  # each gives a line in the log
        run = ends_in_order(crawl(tmp_path, "any", "-a", f"url={site.url}/", "--logfile", f"{disk}/log"))
        assert "the log" in run.err
        assert len(site.log) < 50
    with small_site(6) as site:
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", "--logfile", "/dev/full")
        assert run.code == 4  # Scrapy's first line comes before anybody can say more than Python does
        assert "the log /dev/full could not be written" in run.err
        assert len(site.log) < 6


def test_an_entry_point_that_cannot_be_kept(tmp_path):
    (tmp_path / "entry_points").touch()
    pages = {"/": (200, {"ETag": '"1"'}, front([article_path(1)])), article_path(1): article(1)}
    with LocalSite(pages) as site:
        run = ends_in_order(crawl(tmp_path, "any", "-a", f"url={site.url}/"))
    assert "could not be kept" in run.report["message"]


def test_reports_that_cannot_be_written(tmp_path):
    with small_site(3) as site:
        name = crawl(tmp_path, "any", "-a", f"url={site.url}/").report["site"]
        for path in (tmp_path / name / "reports").iterdir():
            path.unlink()
        (tmp_path / name / "reports").rmdir()
        (tmp_path / name / "reports").touch()
        run = ends_in_order(crawl(tmp_path, "any", "-a", f"url={site.url}/"))
    assert "the report" in run.err
    assert "could not be written" in run.err
