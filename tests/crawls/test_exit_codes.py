"""Each way in which a run can fail, run for real: its exit code and what its report says."""

from __future__ import annotations

import signal
from itertools import accumulate

import pytest
from local_site import LocalSite, article_path, front, small_site
from runs import Run, crawl

pytestmark = pytest.mark.slow

EMPTY = "<!doctype html><html><head><title>Vide</title></head><body><h1>Rien à lire</h1></body></html>"
PATHS = [article_path(n) for n in range(4)]
ROBOTS = (200, {"Content-Type": "text/plain"}, "User-agent: *\nDisallow: /\n")


def site(status=200, body="", **extra):
    return LocalSite({"/": front(PATHS), **dict.fromkeys(PATHS, (status, {}, body)), **extra})


@pytest.mark.parametrize(
    "spider, pages, arguments, settings, code, state, said",
    [
        ("any", small_site, [], {}, 0, "ok", "6 articles"),
        (
            "callback_raises",
            small_site,
            [],
            {},
            2,
            "errors",
            "1 error in the program itself (5 articles all the same)",
        ),
        ("callback_raises", small_site, [], {"MAX_ERRORS": 1}, 0, "ok", "5 articles"),
        (
            "start_raises",
            small_site,
            [],
            {},
            2,
            "errors",
            "the spider could not say where to start (6 articles before that)",
        ),
        ("any", lambda: site(404), [], {}, 3, "no_articles", "4 of 4 dropped pages: http_404"),
        ("any", LocalSite, [], {}, 3, "no_articles", "1 of 1 dropped page: http_404"),
        ("any", lambda: site(500), [], {}, 3, "no_articles", "4 of 4 dropped pages: http_500"),
        ("any", lambda: site(**{"/robots.txt": ROBOTS}), [], {}, 3, "no_articles", "1 of 1 dropped page: robots"),
        ("any", lambda: site(200, EMPTY), [], {}, 3, "no_articles", "4 of 4 dropped pages: no_text"),
        ("any", lambda: LocalSite({"/": EMPTY}), [], {}, 3, "no_articles", "has the site changed?"),
        ("any", small_site, ["-O", "{file}/below/a.jsonl"], {}, 4, "feed_failed", "could not be written"),
        ("any", small_site, ["-O", "/dev/full:jsonlines"], {}, 4, "feed_failed", "could not be written"),
        ("any", small_site, ["-O", "/dev/full:csv"], {}, 4, "feed_failed", "could not be written"),
        ("any", small_site, [], {"ITEM_PIPELINES": '{"faulty_spiders.BrokenPipeline": 1}'}, 2, "errors", "6 errors"),
        (
            "any",
            small_site,
            [],
            {"ITEM_PIPELINES": '{"faulty_spiders.BrokenPipeline": 1}', "MAX_ERRORS": 9},
            3,
            "no_articles",
            "has the site changed?",
        ),
        ("callback_raises", small_site, [], {"CLOSESPIDER_ERRORCOUNT": 1}, 2, "errors", "CLOSESPIDER_ERRORCOUNT"),
        ("any", small_site, [], {"MEMUSAGE_LIMIT_MB": 1}, 2, "errors", "MEMUSAGE_LIMIT_MB"),
    ],
)
def test_what_a_run_came_to(tmp_path, spider, pages, arguments, settings, code, state, said):  # noqa: PLR0917
    file = tmp_path / "file"
    file.touch()
    with pages() as served:
        arguments = [argument.format(file=file) for argument in arguments]
        run = crawl(tmp_path, spider, "-a", f"url={served.url}/", *arguments, **settings)
    assert (run.code, run.report["state"], run.report["exit_code"]) == (code, state, code), run.err
    assert said in run.report["message"]
    assert f"{state} (exit code {code})" in run.err
    if state in {"ok", "no_articles"} and not settings:
        assert "Traceback" not in run.err


def test_what_a_full_disk_kept_out_comes_again(tmp_path):
    with small_site() as site:
        assert crawl(tmp_path, "any", "-a", f"url={site.url}/", "-O", "/dev/full:jsonlines").code == 4
        again = crawl(tmp_path, "any", "-a", f"url={site.url}/")
        assert (again.code, again.report["articles"]) == (0, 6)
        then = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert (then.code, then.report["message"], then.report["known"]) == (0, "nothing new", 6)


def test_dead_dns(tmp_path):
    run = crawl(tmp_path, "any", "-a", "url=http://nulle-part.invalid/")
    assert (run.code, run.report["dropped"]) == (3, {"dns": 1})
    assert run.report["robots_unreachable"] == {"dns": 1}
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "arguments, settings, said",
    [
        (["nobody"], {}, "no spider has that name; there are: "),
        (["any"], {}, "say what to crawl"),
        (["any", "-a", "url=http://127.0.0.1/", "-a", "max_articles=many"], {}, "max_articles must be a whole number"),
        (["any", "-a", "url=http://[bad/"], {}, "http://[bad/ is no address of a page"),
        (
            ["any", "-a", "url=http://127.0.0.1/", "-a", "max_article=3"],
            {},
            "any has no argument max_article; it takes: max_articles",
        ),
        (["any", "-a", "url=http://127.0.0.1/", "-a", "outlet=Foo"], {}, "any has no argument outlet"),
        (["any", "-a", "url=http://127.0.0.1/", "-a", "start_urls=x"], {}, "any has no argument start_urls"),
        (["any", "-a", "url=http://127.0.0.1/", "-a", "name=../evil"], {}, "any has no argument name"),
        (["aib", "-a", "sinse=2026-11-01"], {}, "aib has no argument sinse"),
        (["any", "-a", "url=http://127.0.0.1/", "-o", "nowhere://bucket/a.jsonl"], {}, "a feed is impossible to write"),
        (["any", "-a", "url=http://127.0.0.1/", "-O", "a.unknown"], {}, ""),
        (["any", "-a", "url=http://127.0.0.1/"], {"ALLOWED_PRIVATE_ADDRESSES": "here"}, "'here'"),
        (["any", "-a", "url=http://127.0.0.1/"], {"NEWSCRAWL_DATA": "/dev/null/data"}, "data folder cannot be written"),
    ],
)
def test_what_cannot_start(tmp_path, arguments, settings, said):
    run = crawl(tmp_path, *arguments, **settings)
    assert run.code == (1 if said else 2)  # 2 also where Scrapy itself refuses the command line
    assert said in run.err
    assert not list(tmp_path.glob("*/*.jsonl"))


def test_a_broken_component_is_shown_whole(tmp_path):
    run = crawl(tmp_path, "any", "-a", "url=http://127.0.0.1/", EXTENSIONS='{"faulty_spiders.BrokenExtension": 1}')
    assert run.code == 1
    assert "RuntimeError: a bug" in run.err
    assert "Traceback" in run.err


@pytest.fixture
def slow(tmp_path):
    """A run that has had three articles and waits for a page that never comes."""
    with small_site(3) as served:
        served.pages["/"] = front([article_path(n) for n in range(3)] + ["/monde/jamais-de-reponse-00009.html"])
        served.pages["/monde/jamais-de-reponse-00009.html"] = served.hang
        run = Run(tmp_path, "crawl", "any", "-a", f"url={served.url}/", DOWNLOAD_TIMEOUT=5, RETRY_TIMES=9)
        run.served = served
        try:
            run.until(lambda: set(served.pages) <= set(served.paths()))
            yield run
        finally:
            run.stop()


def test_sigterm_ends_a_run_in_order(slow):
    slow.signal(signal.SIGTERM)
    slow.wait()
    assert (slow.code, slow.report["finish_reason"]) == (0, "shutdown")
    assert len(slow.articles()) == 3


def test_sigterm_twice_ends_it_at_once(slow):
    slow.signal(signal.SIGTERM)
    slow.until(lambda: "Send again to force" in slow.logged())
    slow.signal(signal.SIGTERM)
    slow.wait()
    assert (slow.code, slow.report["state"]) == (2, "errors")
    assert slow.report["message"] == "ended by force before it could close"


def test_a_killed_run_is_named_by_the_next_and_leaves_no_lock(slow, tmp_path):
    slow.signal(signal.SIGKILL)
    slow.wait()
    assert (slow.code, slow.report["state"]) == (-9, "running")
    slow.served.pages["/"] = front([article_path(n) for n in range(3)])
    run = crawl(tmp_path, "any", "-a", f"url={slow.served.url}/")
    assert run.code == 0
    assert "ended without a word" in run.report["warnings"][0]


def test_one_run_of_a_site_at_a_time(slow, tmp_path):
    again = crawl(tmp_path, "any", "-a", f"url={slow.served.url}/")
    assert again.code == 75
    assert again.report["state"] == "locked"
    assert "locked (exit code 75)" in again.err
    with small_site() as other:  # the same spider for another site is another run
        assert crawl(tmp_path, "any", "-a", f"url={other.url}/").code == 0


def test_crawlall_runs_the_sites_and_exits_with_the_worst(tmp_path):
    run = Run(tmp_path, "crawlall", "--only", "actu_orange,dayfr").wait()  # no name of theirs exists here
    assert run.code == 3
    lines = [line.split()[:3] for line in run.out.splitlines()]
    assert lines == [["3", "no_articles", "actu_orange"], ["3", "no_articles", "dayfr"]]
    assert [report["site"] for report in run.reports()] == ["actu_orange", "dayfr"]


@pytest.mark.parametrize(
    "files, settings, most",
    [
        (None, {}, 5),
        (136, {}, 3),
        (None, {"MEMUSAGE_LIMIT_MB": 10, "MEMUSAGE_ENABLED": 0}, 1),
    ],
    ids=["room for all", "few open files", "little memory"],
)
def test_crawlall_begins_as_many_sites_as_there_is_room_for(tmp_path, files, settings, most):
    resource = pytest.importorskip("resource")
    if not hasattr(resource, "prlimit"):
        pytest.skip("only Linux limits the files of another process")
    run = Run(tmp_path, "crawlall", "--only", "actu_orange,dayfr,rfi,tsa,leral", LOG_LEVEL="INFO", **settings)
    if files:
        resource.prlimit(run.process.pid, resource.RLIMIT_NOFILE, (files, files))
    opened = [1 if "Spider opened" in line else -1 for line in run.wait().err.splitlines() if "] INFO: Spider " in line]
    opened = list(accumulate(opened))
    assert (len(opened), max(opened), opened[-1]) == (10, most, 0)


def test_processes_share_the_sites_and_the_index(tmp_path):
    modules = {"SPIDER_MODULES": "newscrawl.spiders,local_copies,ruled_site"}
    with small_site() as site:
        command = ["crawlall", "--processes=2", "--only", "demo_outlet,ruled,dayfr"]
        run = Run(tmp_path, *command, environment={"LOCAL_SITE": site.url}, **modules).wait()
    assert run.code == 3  # of dayfr, which has no address here
    assert sorted(line.split()[2] for line in run.out.splitlines()) == ["dayfr", "demo_outlet", "ruled"]
    titles = [one["headline"] for one in run.articles()]
    assert (len(titles), len(set(titles))) == (6, 6)


@pytest.mark.parametrize("options", [["--processes=0"], ["--processes", "2", "-o", "all.jsonl"]])
def test_processes_are_used_rightly(tmp_path, options):
    assert Run(tmp_path, "crawlall", *options).wait().code == 2


@pytest.mark.parametrize("only, said", [("actu_orange,nobody", "nobody"), ("any", "no site has that name: any")])
def test_crawlall_knows_only_sites(tmp_path, only, said):
    run = Run(tmp_path, "crawlall", "--only", only).wait()
    assert run.code == 1
    assert said in run.err
