"""What a crawl records, and what is read back from it."""

from __future__ import annotations

import gzip
import json

from local_site import LocalSite, article, article_path, front
from runs import crawl
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from newscrawl.archives.warc import find_files

TIMES = {"fetched", "first_seen"}


def site() -> LocalSite:
    pages = {article_path(n): article(n) for n in range(5)}
    packed = {"Content-Encoding": "gzip", "Content-Type": "text/html; charset=utf-8"}
    pages[article_path(2)] = (200, packed, gzip.compress(article(2).encode()))
    pages[article_path(3)] = (301, {"Location": "/monde/le-pont-qui-a-change-de-place-00003.html"}, "")
    pages["/monde/le-pont-qui-a-change-de-place-00003.html"] = article(3)
    pages[article_path(4)] = (404, {}, "perdu")
    return LocalSite({"/": front([article_path(n) for n in range(6)]), **pages})


def warc_records(folder):
    for path in find_files(str(folder)):
        with path.open("rb") as file:
            for record in ArchiveIterator(file):
                yield record, record.content_stream().read()


def records(run, spider):
    lines = [
        line for path in sorted(run.data.glob(f"{spider}*/articles-*.jsonl")) for line in path.read_text().splitlines()
    ]
    return {one["id"]: {key: value for key, value in one.items() if key not in TIMES} for one in map(json.loads, lines)}


def test_what_was_fetched_is_kept_as_it_came_and_gives_the_same_records(tmp_path):
    warcs = tmp_path / "warcs"
    with site() as local:
        local.pages[article_path(5)] = local.hang
        url = f"url={local.url}/"
        live = crawl(tmp_path / "live", "any", "-a", url, WARC_DIR=warcs, DOWNLOAD_TIMEOUT=1, RETRY_TIMES=1)
        path = {local.url + article_path(n): n for n in range(6)}
    assert live.code == 0

    kept = list(warc_records(warcs))
    assert kept[0][0].rec_type == "warcinfo"
    assert b"software: newscrawl/" in kept[0][1]
    assert b"robotstxt_obey: True" in kept[0][1]
    answers = {r.rec_headers.get_header("WARC-Target-URI"): r for r, _ in kept if r.rec_type == "response"}
    status = {url: answer.http_headers.get_statuscode() for url, answer in answers.items()}
    moved = f"{local.url}/monde/le-pont-qui-a-change-de-place-00003.html"
    assert {path.get(url, url): code for url, code in status.items()} == {
        f"{local.url}/robots.txt": "200",
        0: "200",
        1: "200",
        2: "200",
        3: "301",
        moved: "200",
        4: "404",
    }
    assert answers[local.url + article_path(2)].http_headers.get_header("Content-Encoding") == "gzip"
    assert answers[local.url + article_path(0)].rec_headers.get_header("WARC-IP-Address") == "127.0.0.1"
    assert sum(record.rec_type == "request" for record, _ in kept) == len(answers) + 2
    failures = [body for record, body in kept if record.rec_type == "metadata"]
    assert failures == [b"newscrawl-failure: timeout\r\n"] * 2

    checker = Checker(type("Options", (), {"inputs": list(map(str, find_files(str(warcs)))), "verbose": False}))
    checker.process_all()
    assert checker.exit_value == 0

    again = crawl(tmp_path / "again", "archive", "-a", f"path={warcs}")
    assert again.code == 0
    assert len(records(live, "any")) == 4
    assert records(again, "archive") == records(live, "any")
    assert again.report["dropped"] == {"http_301": 1, "http_404": 1}


def test_nothing_is_kept_unless_asked_for(tmp_path):
    with site() as local:
        crawl(tmp_path / "data", "any", "-a", f"url={local.url}/", DOWNLOAD_TIMEOUT=1, RETRY_TIMES=0)
    assert not list(tmp_path.rglob("*.warc*"))


def test_a_folder_that_cannot_be_written_is_said_before_anything_is_fetched(tmp_path):
    (tmp_path / "file").touch()
    with site() as local:
        run = crawl(tmp_path / "data", "any", "-a", f"url={local.url}/", WARC_DIR=tmp_path / "file")
    assert (run.code, local.log) == (1, [])
    assert "WARC_DIR cannot be written" in run.err
    assert "Traceback" not in run.err
