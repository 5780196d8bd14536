"""What the server's own log says of our manners."""

from __future__ import annotations

from itertools import count, pairwise

import pytest
from local_site import LocalSite, article, article_path, front, small_site
from runs import crawl

from newscrawl import __version__

pytestmark = pytest.mark.slow

#: The server's clock starts when it comes to read a request, the crawler's when that is sent: on a busy machine, later.
SLACK = 0.3


def gaps(site):
    """The seconds before each request since the one before, beside its path."""
    return [(later[1], later[0] - earlier[0]) for earlier, later in pairwise(site.log)]


def test_crawl_delay_and_retry_after_are_kept(tmp_path):
    busy = article_path(1)
    with small_site(3) as site:
        site.pages["/robots.txt"] = (200, {"Content-Type": "text/plain"}, "User-agent: *\nCrawl-delay: 2\n")
        asked = count()
        site.pages[busy] = lambda handler: handler.answer(
            *((200, {}, article(1)) if next(asked) else (429, {"Retry-After": "3"}, ""))
        )
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", AUTOTHROTTLE_ENABLED=True, AUTOTHROTTLE_START_DELAY=0)
    assert (run.code, run.report["articles"]) == (0, 3)
    assert site.paths().count(busy) == 2
    assert all(gap >= 2 - SLACK for _, gap in gaps(site)), gaps(site)
    after = site.paths().index(busy)  # the whole host rests, not only the page that was refused
    assert gaps(site)[after][1] >= 3 - SLACK


def test_a_longer_rest_before_each_retry(tmp_path):
    with LocalSite({"/": front([article_path(0)]), article_path(0): (500, {}, "")}) as site:
        crawl(tmp_path, "any", "-a", f"url={site.url}/", RETRY_BACKOFF=2)
    # Between two tries of the page: another page may be asked for once the host has rested.
    tries = [entry[0] for entry in site.log if entry[1] == article_path(0)]
    first, second = (later - earlier for earlier, later in pairwise(tries))
    assert first >= 1 - SLACK
    assert second >= 2 - SLACK


def test_one_request_at_a_time_with_the_delay_between(tmp_path):
    with small_site(4) as site:
        crawl(tmp_path, "any", "-a", f"url={site.url}/", DOWNLOAD_DELAY=1.2, AUTOTHROTTLE_ENABLED=True)
    assert all(gap >= 0.6 - SLACK for _, gap in gaps(site)), gaps(site)  # the delay is varied by half


def test_a_crawl_delay_beyond_the_cap_is_cut_and_said(tmp_path):
    with small_site(1) as site:
        site.pages["/robots.txt"] = (200, {"Content-Type": "text/plain"}, "User-agent: newscrawl\nCrawl-delay: 86400\n")
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", CRAWL_DELAY_MAX=1)
    assert run.code == 0
    assert "asks for 86400 s between requests, more than CRAWL_DELAY_MAX: it gets 1 s" in run.err
    assert all(gap >= 1 - SLACK for _, gap in gaps(site))


def test_robots_txt_holds_for_all_that_wait_for_it(tmp_path):
    rules = (200, {"Content-Type": "text/plain"}, "User-agent: *\nDisallow: /prive/")
    with LocalSite({"/robots.txt": rules}) as site:
        urls = " ".join(f"{site.url}/prive/{n}" for n in range(6))
        run = crawl(tmp_path, "any", "-a", f"url={urls}")
        assert site.paths() == ["/robots.txt"]
    assert run.report["dropped"] == {"robots": 6}


@pytest.mark.parametrize(
    "contact, agent", [("https://veille.exemple/robot", "https://veille.exemple/robot"), ("", "no contact given")]
)
def test_who_we_are(tmp_path, contact, agent):
    with small_site(1) as site:
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", environment={"NEWSCRAWL_CONTACT": contact})
    assert {headers["User-Agent"] for _, _, headers in site.log} == {f"newscrawl/{__version__} (+{agent})"}
    assert ("NEWSCRAWL_CONTACT is not set" in run.err) == (not contact)
