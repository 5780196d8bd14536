"""What sites reserve stands in the records, and is left alone where that is asked for."""

from __future__ import annotations

import json

import pytest
from local_site import LocalSite, article, article_path, front
from runs import crawl, unaccounted

pytestmark = pytest.mark.slow

PATHS = [article_path(n) for n in range(5)]
FILE = "/.well-known/tdmrep.json"
ROBOTS = f"""User-agent: GPTBot
User-agent: CCBot
Disallow: {PATHS[1]}

User-agent: Bingbot
Disallow: /

User-agent: *
Crawl-delay: 0
"""


def site(reserved):
    pages = {path: article(n) for n, path in enumerate(PATHS)}
    pages[PATHS[2]] = (200, {"TDM-Reservation": "1"}, article(2))
    pages[PATHS[3]] = article(3).replace("<head>", '<head><meta name="robots" content="noai">')
    return LocalSite(
        {"/": front(PATHS), "/robots.txt": (200, {"Content-Type": "text/plain"}, ROBOTS), FILE: reserved, **pages}
    )


def reserving(*entries):
    return 200, {"Content-Type": "application/json"}, json.dumps(entries)


def test_what_is_reserved_stands_in_the_record(tmp_path):
    with site(reserving({"location": "/", "tdm-reservation": 1})) as local:
        run = crawl(tmp_path, "any", "-a", f"url={local.url}/")
        rights = {one["url"].removeprefix(local.url): one["rights"] for one in run.articles()}
    assert rights == {
        PATHS[0]: [],
        PATHS[1]: ["robots:CCBot", "robots:GPTBot"],
        PATHS[2]: ["tdm-reservation:header"],
        PATHS[3]: ["noai:page"],
        PATHS[4]: [],
    }
    assert FILE not in local.paths()  # it would decide nothing


@pytest.mark.parametrize(
    ("reserved", "left"),
    [
        ((404, {}, "perdu"), {0, 4}),
        (reserving({"location": PATHS[4], "tdm-reservation": 1, "tdm-policy": "https://val.exemple/"}), {0}),
        (reserving({"location": PATHS[0], "tdm-reservation": 0}, {"location": "/monde/", "tdm-reservation": 1}), {0}),
        (
            reserving({"location": "/monde/*", "tdm-reservation": 0}, {"location": PATHS[0], "tdm-reservation": 1}),
            {0, 4},
        ),
        (reserving({"location": "/sport/*", "tdm-reservation": 1}), {0, 4}),
        (reserving({"location": "/", "tdm-reservation": 0}), {0, 4}),
        (
            reserving(
                1, None, {}, {"location": 3, "tdm-reservation": 1}, {"location": "/\nDisallow: /", "tdm-reservation": 1}
            ),
            {0, 4},
        ),
        ((200, {}, "<html>Accueil</html>"), {0, 4}),
        ((200, {}, "[" * 100_000), {0, 4}),
        ((200, {}, '{"location": "/"}'), {0, 4}),
        ((302, {"Location": FILE}, ""), {0, 4}),
        ((500, {}, ""), {0, 4}),
    ],
)
def test_what_is_reserved_is_left_alone(tmp_path, reserved, left):
    with site(reserved) as local:
        runs = [crawl(tmp_path, "any", "-a", f"url={local.url}/", RESPECT_TDM=1, RETRY_TIMES=0) for _ in range(2)]
    assert {one["url"].removeprefix(local.url) for one in runs[0].articles()} == {PATHS[n] for n in left}
    assert [run.report["dropped"] for run in runs] == [{"rights_reserved": 5 - len(left)}] * 2
    assert [(run.report["announced"], unaccounted(run.report), run.report["errors"]) for run in runs] == [
        (5, 0, {})
    ] * 2
    assert "Traceback" not in runs[0].err + runs[1].err
    if reserved[0] in {200, 404}:
        assert local.paths().count(FILE) == 1  # the second run has a copy
        assert PATHS[1] not in local.paths()  # its robots.txt says enough


def test_a_file_that_cannot_be_kept_reserves_all_the_same(tmp_path):
    (tmp_path / "robots").write_text("no folder")
    with site(reserving({"location": "/", "tdm-reservation": 1})) as local:
        run = crawl(tmp_path, "any", "-a", f"url={local.url}/", RESPECT_TDM=1)
    assert (run.report["articles"], run.report["dropped"]) == (0, {"rights_reserved": 5})
    assert "could not be kept" in run.err


def test_trouble_with_the_file_is_not_kept(tmp_path):
    with site((503, {}, "")) as local:
        crawl(tmp_path, "any", "-a", f"url={local.url}/", "-a", "max_articles=1", RESPECT_TDM=1, RETRY_TIMES=0)
        local.pages[FILE] = reserving({"location": "/", "tdm-reservation": 1})
        run = crawl(tmp_path, "any", "-a", f"url={local.url}/", RESPECT_TDM=1, RETRY_TIMES=0, INDEX_FILE="")
    assert (run.report["articles"], run.report["dropped"]) == (0, {"rights_reserved": 5})
