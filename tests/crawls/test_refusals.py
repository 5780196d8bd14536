"""Sites that refuse, and robots.txt that is not to be had."""

from __future__ import annotations

import pytest
from local_site import article_path, small_site
from runs import crawl

TEXT = {"Content-Type": "text/plain"}
CHALLENGE = (
    "<html><head><title>Just a moment...</title></head><body><script src='/cdn-cgi/challenge-platform/h/b.js'></script>"
)


@pytest.mark.parametrize(
    "answer",
    [
        (403, {}, "interdit"),
        (429, {}, "trop de demandes"),
        (403, {"cf-mitigated": "challenge"}, CHALLENGE),
        (200, {}, CHALLENGE),
    ],
    ids=["403", "429", "challenge", "challenge with 200"],
)
def test_a_site_that_refuses_is_left_alone(tmp_path, answer):
    with small_site(40) as site:
        for n in range(3, 40):
            site.pages[article_path(n)] = answer
        run = crawl(
            tmp_path, "any", "-a", f"url={site.url}/", DOWNLOAD_DELAY=0.2
        )  # so that one is judged before the next
    assert len(site.log) <= 2 + 3 + 5 + 1  # robots.txt and front, articles, REFUSALS_MAX refusals, one under way
    assert run.report["articles"] == 3
    assert run.report["dropped"]["left_alone"] >= 31
    assert sum(run.report["dropped"].values()) == 37 + 1  # robots.txt is asked for its sitemaps, too
    assert "it is left alone for the rest of this run" in run.err


def test_refusals_that_are_not_in_a_row_are_counted_anew(tmp_path):
    with small_site(20) as site:
        for n in range(20):
            if n % 5:
                site.pages[article_path(n)] = (403, {}, "")
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert run.report["dropped"] == {"http_403": 16}


@pytest.mark.parametrize("answer", [(500, TEXT, ""), (503, TEXT, "User-agent: *\nAllow: /"), (429, TEXT, "")])
def test_without_its_robots_txt_a_site_is_asked_for_nothing_unless_a_copy_serves(tmp_path, answer):
    with small_site(3) as site:
        site.pages["/robots.txt"] = answer
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/")
        assert set(site.paths()) == {"/robots.txt"}
        assert (run.code, run.report["dropped"]) == (3, {"robots_unreachable": 1})
        assert run.report["robots_unreachable"] == {f"http_{answer[0]}": 1}
        site.pages["/robots.txt"] = (200, TEXT, f"User-agent: *\nDisallow: {article_path(0)}\n")
        assert crawl(tmp_path, "any", "-a", f"url={site.url}/").report["articles"] == 2
        site.pages["/robots.txt"] = answer
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", INDEX_FILE="")
    assert (run.report["articles"], run.report["dropped"]["robots"]) == (2, 1)
    assert "a copy of the last day serves" in run.err


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_the_body_of_an_error_holds_no_rules(tmp_path, status):
    with small_site(2) as site:
        site.pages["/robots.txt"] = (status, TEXT, "User-agent: *\nDisallow: /\n")
        assert crawl(tmp_path, "any", "-a", f"url={site.url}/").report["articles"] == 2
