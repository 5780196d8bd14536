"""scrapy crawl archive, as a user runs it."""

from __future__ import annotations

import gzip
import json
import random
import time
from collections import Counter

import brotli
import pytest
from local_site import LocalSite, article, article_path, front
from runs import Run, crawl
from warcs import SITE, info, page, record, write


def archive(data, path, **more):
    arguments = [part for name, value in more.pop("a", {}).items() for part in ("-a", f"{name}={value}")]
    return crawl(data, "archive", "-a", f"path={path}", *arguments, **more)


def report(run):
    """The report of the last archive run, whatever else has run in that folder."""
    return json.loads(max(run.data.glob("archive/reports/*.json")).read_text())


def numbers(run):
    return sorted(int(one["headline"].split()[3]) for one in run.articles())


def test_reads_each_page_once_and_only_what_is_new(tmp_path):
    warcs, data = tmp_path / "warcs", tmp_path / "data"
    warcs.mkdir()
    write(warcs / "a.warc.gz", [info(), *map(page, range(6))])
    first = archive(data, warcs)
    assert (first.code, numbers(first)) == (0, [0, 1, 2, 3, 4, 5])
    assert first.articles()[0]["fetched"] == "2026-11-12T09:30:00Z"
    assert first.articles()[0]["site"] == "archive"
    write(warcs / "b.warc.gz", [info(), page(3, date="2026-11-13T09:30:00Z"), page(6)])
    (warcs / "a.warc.gz").rename(warcs / "renamed.warc.gz")
    second = archive(data, warcs)
    assert (second.code, numbers(second)) == (0, [0, 1, 2, 3, 4, 5, 6])
    third = archive(data, warcs)
    assert (third.code, third.report["message"], third.report["pages"]) == (0, "nothing new", 0)


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_that_grows_is_read_on_from_where_it_broke_off(tmp_path, packed):
    path, data = write(tmp_path / "a.warc", [info(), *map(page, range(4))], packed), tmp_path / "data"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 300])
    first = archive(data, path)
    assert (first.code, numbers(first), first.report["dropped"]) == (0, [0, 1, 2], {"truncated": 1})
    second = archive(data, path)
    assert (second.code, second.report["message"], second.report["dropped"]) == (0, "nothing new", {"truncated": 1})
    path.write_bytes(whole)
    assert numbers(archive(data, path)) == [0, 1, 2, 3]


def test_a_file_that_cannot_be_read_is_told_and_costs_itself_alone(tmp_path):
    warcs = tmp_path / "warcs"
    warcs.mkdir()
    (warcs / "a.warc.gz").touch()
    (warcs / "b.warc").symlink_to(warcs / "gone.warc")
    write(warcs / "c.warc.gz", [page(0)])
    (warcs / "d.warc").write_bytes(b"PK\x03\x04")
    run = archive(tmp_path / "data", warcs)
    assert (run.code, numbers(run)) == (2, [0])
    assert run.report["message"] == "3 files could not be read: see the log (1 article all the same)"
    for told in (
        "a.warc.gz cannot be read: it is empty",
        "b.warc cannot be read: ",
        "d.warc cannot be read: it is a zip",
    ):
        assert told in run.err


def test_hosts_and_days(tmp_path):
    other = "https://www.autre-val.example"
    pages = [page(0), page(1, url=other + article_path(1)), page(2, date="2026-11-11T23:59:59Z")]
    path = write(tmp_path / "a.warc.gz", pages)
    hosts = archive(tmp_path / "hosts", path, a={"hosts": "autre-val.example"})
    assert numbers(hosts) == [1]
    since = archive(tmp_path / "since", path, a={"since": "2026-11-12"})
    assert numbers(since) == [0, 1]


@pytest.mark.parametrize(
    "arguments, says",
    [
        ({}, "no WARC file is there"),
        ({"since": "hier"}, "since must be a day"),
        ({"again": "perhaps"}, "again must be yes or no"),
    ],
)
def test_what_the_user_must_mend_is_said(tmp_path, arguments, says):
    path = tmp_path / "none.warc" if not arguments else write(tmp_path / "a.warc.gz", [page(0)])
    run = archive(tmp_path / "data", path, a=arguments)
    assert run.code == 1
    assert says in run.err
    assert "Traceback" not in run.err


PAGED = SITE + article_path(1)


def part(n, k=1):
    """The record of page n of article k, which has three."""
    links = f"<nav class=pages><a href='?page={n + 1}'>{n + 1}</a></nav>" if n < 3 else ""
    body = article(k if n == 1 else 20 * k + n).replace("</article>", f"{links}</article>")
    return page(k, body.encode(), url=SITE + article_path(k) + (f"?page={n}" if n > 1 else ""))


#: Where the pages of articles 1, 2 … stand in one file or several; 0: a page of another article.
ORDERS = ([[1, 2, 3, 0]], [[3, 0, 1, 2]], [[2, 3], [1, 0]], [[1], [0, 3], [2]])


def test_the_pages_of_an_article_are_joined(tmp_path):
    for file in range(3):
        pages = [(n, k) for k, order in enumerate(ORDERS, 1) for n in (*order, [], [])[file]]
        write(tmp_path / f"{file}.warc.gz", [part(n, k) if n else page(90 + k) for n, k in pages])
    once = archive(tmp_path / "data", tmp_path / "*.warc.gz")
    assert (numbers(once), once.report.get("dropped", {})) == ([1, 2, 3, 4, 91, 92, 93, 94], {})
    found = {one["url"]: one for one in once.articles()}
    for k in range(1, 5):
        whole = found[SITE + article_path(k)]
        text = json.dumps(whole["sections"], ensure_ascii=False)
        said = [f"pont numéro {n} " in text for n in (k, 20 * k + 2, 20 * k + 3)]
        assert (said, whole["incomplete"]) == ([True] * 3, False), k
    after = archive(tmp_path / "data", tmp_path / "*.warc.gz")
    assert (after.report["message"], after.report["pages"]) == ("nothing new", 0)
    again = archive(tmp_path / "data", tmp_path / "*.warc.gz", a={"again": "yes"})
    assert (report(again)["articles"], report(again)["unchanged"]) == (0, 8)


def test_an_article_without_its_further_pages_says_so_and_overwrites_no_whole_one(tmp_path):
    run = archive(tmp_path / "data", write(tmp_path / "a.warc.gz", [part(1), part(3), page(4)]))
    assert {one["url"]: one["incomplete"] for one in run.articles()} == {PAGED: True, SITE + article_path(4): False}
    assert (run.report["dropped"], run.code) == ({"further_page": 1}, 0)
    again = archive(tmp_path / "data", tmp_path / "a.warc.gz", a={"again": "yes"})
    assert (report(again)["articles"], report(again)["dropped"]) == (0, {"further_page": 2})


def test_a_further_page_that_cannot_be_read_costs_itself_alone(tmp_path):
    bad = page(1, b"", url=f"{PAGED}?page=2")
    run = archive(tmp_path / "data", write(tmp_path / "a.warc.gz", [part(1), bad, page(4)]))
    assert (numbers(run), [one["incomplete"] for one in run.articles()]) == ([1, 4], [True, False])


FAULTS = {
    "http_404": page(90, status="404 Not Found"),
    "http_301": page(91, b"", headers={"Location": SITE}, status="301 Moved"),
    "truncated": page(92, headers={"Content-Length": "99999"}),
    "too_large": page(93, b"<p>" + b"x" * 9_000_000),
    "not_html": record(
        "response", SITE + "/image-du-pont-12345.png", {"Content-Type": "image/png"}, b"\x89PNG" + bytes(90)
    ),
    "not_article": page(94, url=SITE + "/"),
    "empty_page": page(95, b""),
    "other_language": page(
        96,
        b"<html lang=en><h1>The bridge of the town</h1>"
        + 9 * b"<p>The bridge of the town is closed, the mayor said.</p>",
    ),
    "no_text": page(97, b"<html><h1>Un titre sans texte</h1>"),
}
SOUND = [
    page(1, brotli.compress(article(1).encode()), headers={"Content-Encoding": "br"}),
    page(2, gzip.compress(article(2).encode()), headers={"Content-Encoding": "gzip"}),
    page(3, headers={"Content-Encoding": "gzip"}),
    page(4, headers={"Transfer-Encoding": "chunked"}),
]


def test_each_fault_is_counted_and_nothing_else_lost(tmp_path):
    sound = [*SOUND, *map(page, range(5, 20))]
    rest = [record("metadata", SITE, body=b"a: b"), record("revisit", SITE, {"Content-Type": "text/html"}), info()]
    records = [*sound, *FAULTS.values(), *rest]
    random.Random(1).shuffle(records)
    members = [gzip.compress(one) for one in records]
    members.insert(9, gzip.compress(page(98))[:-300])
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(members) + gzip.compress(page(99))[:-300])
    run = archive(tmp_path / "data", path)
    assert numbers(run) == list(range(1, 20))
    # the one that is cut within the file, and the one at its end
    assert run.report["dropped"] == {**dict.fromkeys(FAULTS, 1), "truncated": 2, "broken_record": 1}
    assert run.report["records"] == {"metadata": 1, "revisit": 1, "warcinfo": 1}
    assert run.code == 0


def test_a_page_beyond_bounds_is_counted(tmp_path):
    heavy = page(1, b"<p>x" * 1_900_000)  # seconds
    run = archive(tmp_path / "data", write(tmp_path / "a.warc.gz", [page(0), heavy, page(2)]), READ_TIMEOUT=1)
    assert (numbers(run), run.report["dropped"]) == ([0, 2], {"unreadable": 1})


def test_read_again_only_what_a_mended_rule_changes_comes_out(tmp_path):
    intro = article(1).replace("<p>", '<p class="zz">', 1)
    pages = {article_path(0): article(0), article_path(1): intro, article_path(2): article(2)}
    warcs, data = tmp_path / "warcs", tmp_path / "data"
    modules = {"SPIDER_MODULES": "newscrawl.spiders,ruled_site"}
    with LocalSite({"/": front(pages), **pages}) as site:
        here = {"LOCAL_SITE": site.url}
        assert numbers(crawl(data, "ruled", WARC_DIR=warcs, environment=here, **modules)) == [0, 1, 2]
    same = archive(data, warcs, a={"again": "yes"}, environment=here, **modules)
    assert (same.code, report(same)["message"], report(same)["unchanged"]) == (0, "nothing new", 3)
    mended = {**here, "RULES": json.dumps({"standfirst": ".zz"})}
    after = archive(data, warcs, a={"again": "yes"}, environment=mended, **modules)
    assert (after.code, report(after)["articles"], report(after)["unchanged"]) == (0, 1, 2)
    last = after.articles()[0]  # of the archive's own feed, which comes first
    assert last["headline"].startswith("Le pont numéro 1")
    assert last["update_of"] == last["id"]
    assert last["changed"] == ["standfirst", "sections", "quotations"]
    assert last["standfirst"].startswith("Le pont numéro 1")
    again = archive(data, warcs, a={"again": "yes"}, environment=mended, **modules)
    assert (report(again)["articles"], report(again)["unchanged"]) == (0, 3)


@pytest.mark.slow
def test_killed_at_any_moment_each_page_comes_once(tmp_path):
    pages = 400
    for n in range(4):
        write(tmp_path / f"{n}.warc.gz", [info(), *(page(i) for i in range(n, pages, 4))], packed=n < 3)
    chance = random.Random(7)
    data = tmp_path / "data"
    for _ in range(10):
        run = Run(data, "crawl", "archive", "-a", f"path={tmp_path}/*.warc.gz")
        time.sleep(chance.uniform(0.3, 2.2))
        run.process.kill()
        run.wait()
    last = archive(data, f"{tmp_path}/*.warc.gz")
    assert last.code == 0
    lines = [line for file in data.glob("archive/articles-*.jsonl") for line in file.read_text().splitlines()]
    seen = Counter(json.loads(line)["headline"] for line in lines)
    assert set(seen.values()) == {1}
    assert len(seen) == pages
