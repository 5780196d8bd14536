"""Every link that is announced ends in one count, whatever its page does."""

from __future__ import annotations

import pytest
from local_site import LocalSite, article, article_path, front
from runs import crawl, unaccounted

pytestmark = pytest.mark.slow

PATHS = [article_path(n) for n in range(20)]
GOOD = {path: article(n) for n, path in enumerate(PATHS)}
LOGIN = "<html><body><h1>Se connecter</h1><form><input name='mail'><input type='password'></form></body></html>"
LONG = f"/monde/{'un-tres-long-chemin-' * 150}00021.html"


def redirect(target):
    return 302, {"Location": target}, ""


#: What twenty links lead to -> what the report says of them, beside the number that was announced.
CASES = {
    "articles": (PATHS, GOOD, 20, {"articles": 20}),
    "on two fronts": (PATHS, {"/autre": front(PATHS), **GOOD}, 40, {"articles": 20, "links": {"repeated": 20}}),
    "more than are wanted": (PATHS, GOOD, 20, {"articles": 5, "links": {"over_max_articles": 15}}),
    "all to one login": (
        PATHS,
        {path: redirect("/connexion") for path in PATHS} | {"/connexion": LOGIN},
        20,
        {"dropped": {"asked_before": 19, "subscription_wall": 1}},
    ),
    "all to the first article": (
        PATHS,
        {path: redirect(PATHS[0]) for path in PATHS[1:]} | {PATHS[0]: article(0)},
        20,
        {"articles": 1, "dropped": {"asked_before": 19}},
    ),
    "two that lead to each other": (
        PATHS[:2],
        {PATHS[0]: redirect(PATHS[1]), PATHS[1]: redirect(PATHS[0])},
        2,
        {"dropped": {"asked_before": 2}},
    ),
    "three in a circle, entered once": (
        PATHS[:1],
        {PATHS[0]: redirect(PATHS[1]), PATHS[1]: redirect(PATHS[2]), PATHS[2]: redirect(PATHS[0])},
        1,
        {"dropped": {"redirect_loop": 1}},
    ),
    "one story under twenty addresses": (
        PATHS,
        dict.fromkeys(PATHS, article(0)),
        20,
        {"articles": 1, "sightings": {"title": 19}},
    ),
    "an address of 3,000 letters": ([LONG, *PATHS[:3]], GOOD, 3, {"articles": 3, "links": {"too_long": 1}}),
    "refused without end": (
        PATHS,
        dict.fromkeys(PATHS, (403, {}, "non")),
        20,
        {"dropped": {"http_403": 5, "left_alone": 16}},
    ),
    "errors of all kinds": (
        PATHS[:4],
        {PATHS[0]: (500, {}, ""), PATHS[1]: (410, {}, ""), PATHS[2]: LOGIN, PATHS[3]: lambda _: None},
        4,
        {"dropped": {"http_500": 1, "http_410": 1, "subscription_wall": 1, "failed": 1}},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_link_ends_in_a_count(tmp_path, case):
    links, pages, announced, expected = CASES[case]
    most = 5 if "over_max_articles" in expected.get("links", ()) else 100
    with LocalSite({"/": front(links), **pages}) as site:
        starts = " ".join(site.url + path for path in ("/", "/autre") if path in site.pages)
        delay = 0.2 if "left_alone" in expected.get("dropped", ()) else 0.001  # so that one is judged before the next
        run = crawl(
            tmp_path, "any", "-a", f"url={starts}", "-a", f"max_articles={most}", RETRY_TIMES=0, DOWNLOAD_DELAY=delay
        )
    ways_in = run.err.count(f"): {site.url}/robots.txt")  # asked for its sitemaps
    assert (run.report["announced"], unaccounted(run.report, ways_in)) == (announced, 0)
    found = {name: run.report[name] for name in ("articles", "sightings", "dropped", "links", "errors")}
    assert {name: value for name, value in found.items() if value} == expected
    assert sum(run.report["dropped"].values()) == run.err.count("Dropped (")


def test_what_is_known_is_counted_too(tmp_path):
    with LocalSite({"/": front(PATHS), **GOOD}) as site:
        crawl(tmp_path, "any", "-a", f"url={site.url}/", "-a", "max_articles=12")
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert (run.report["announced"], run.report["known"], run.report["articles"]) == (20, 12, 8)
    assert unaccounted(run.report) == 0
