"""What is told of a run, to a real server of alerts and a real monitor of silence."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from time import monotonic

import pytest
from local_site import LocalSite, article, article_path, front, small_site
from runs import crawl

from newscrawl.runs.alerts import news


def report(state="ok", warnings=(), watched=()):
    return {
        "state": state,
        "exit_code": 0,
        "message": "m",
        "warnings": list(warnings),
        "watched_articles": list(watched),
    }


FEW, FEWER = "0 articles met instead of the usual 200", "3 articles met instead of the usual 190"


@pytest.mark.parametrize(
    ("made", "past", "told"),
    [
        (report(), [], []),
        (report(), [report()], []),
        (report("no_articles"), [], ["no_articles (exit code 0): m"]),
        (report("no_articles"), [report("no_articles")], []),  # once for each state …
        (report("errors"), [report("no_articles")], ["errors (exit code 0): m"]),
        (report(), [report("errors")], ["well again (exit code 0): m"]),
        (report("locked"), [report()], []),
        (report("errors"), [report("errors"), report("locked")], []),  # … whatever lies between
        (report(), [report("errors"), {"state": "running"}], ["well again (exit code 0): m"]),
        (report(warnings=[FEW]), [report()], [f"not as usual: {FEW}"]),
        (report(warnings=[FEWER]), [report(warnings=[FEW])], []),  # the same, with other figures
        (
            report(watched=[{"watched": ["word:crue"], "headline": "La crue", "url": "https://v.fr/"}]),
            [],
            ["watched: word:crue: La crue https://v.fr/"],
        ),
    ],
)
def test_what_is_new(made, past, told):
    assert news(made, past) == told


def test_many_watched_are_told_in_part():
    one = {"watched": ["word:crue"], "headline": "La crue", "url": "https://v.fr/"}
    assert news(report(watched=[one] * 30), [])[-1] == "watched: 20 more, in the report of the run"


@pytest.fixture
def receiver():
    """A server that keeps what it is sent: (path, body)."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append((self.path, self.rfile.read(int(self.headers["Content-Length"])).decode()))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    server.heard = heard
    yield server
    server.shutdown()
    server.server_close()


def test_alerts_and_pings_reach_a_real_server(tmp_path, receiver):
    pytest.importorskip("apprise", reason="Apprise is not installed")
    at = f"127.0.0.1:{receiver.server_port}"
    to = {"ALERT_URLS": f"json://jo:hunter2@{at}/alert", "PING_URL": f"http://{at}/0a1b2c3d/"}
    with small_site() as site:
        good, pages = site.url, site.pages
        watch = json.dumps({"words": ["pont"]})
        first = crawl(tmp_path, "any", "-a", f"url={good}", WATCH=watch, **to)
        assert first.code == 0
        pages.clear()
        runs = [crawl(tmp_path, "any", "-a", f"url={good}", **to) for _ in range(2)]
        assert {run.code for run in runs} == {3}
    alerts = [json.loads(body) for path, body in receiver.heard if path == "/alert"]
    assert "watched: word:pont" in alerts[0]["message"]
    assert [alert["type"] for alert in alerts] == ["success", "failure"]  # the same state is told once
    assert "no_articles (exit code 3)" in alerts[1]["message"]
    pings = [path for path, _ in receiver.heard if path != "/alert"]
    assert pings == ["/0a1b2c3d/start", "/0a1b2c3d", *["/0a1b2c3d/start", "/0a1b2c3d/fail"] * 2]
    everything = first.err + runs[0].err + runs[1].err + json.dumps(first.reports())
    assert "hunter2" not in everything
    assert "0a1b2c3d" not in everything


def test_what_does_not_answer_costs_a_run_nothing(tmp_path):
    pytest.importorskip("apprise", reason="Apprise is not installed")
    with LocalSite({"/": front([article_path(1)]), article_path(1): article(1)}) as site:
        hangs = site.url.removeprefix("http://").rstrip("/")
        site.pages["/hang"] = site.hang
        begun = monotonic()
        to = {
            "ALERT_URLS": f"json://jo:hunter2@127.0.0.1:9/ json://{hangs}/hang",
            "PING_URL": f"{site.url.rstrip('/')}/none",
        }
        run = crawl(tmp_path, "any", "-a", f"url={site.url}", WATCH='{"words": ["pont"]}', **to)
    assert run.code == 0
    assert run.report["articles"] == 1
    assert "The alert could not be sent to address 1 of ALERT_URLS" in run.err
    assert "PING_URL could not be told" in run.err
    assert "hunter2" not in run.err
    assert monotonic() - begun < 60


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"ALERT_URLS": "nonsense://secret"}, "address 1 of ALERT_URLS is none that Apprise knows"),
        ({"PING_URL": "ftp://secret/"}, "PING_URL must be an address"),
        ({"PING_URL": "http://[secret"}, "PING_URL must be an address"),
    ],
)
def test_an_address_that_is_none_is_refused(tmp_path, setting, said):
    pytest.importorskip("apprise", reason="Apprise is not installed")
    run = crawl(tmp_path, "any", "-a", "url=http://127.0.0.1:9/", **setting)
    assert run.code == 1
    assert said in run.err
    assert "secret" not in run.err
    assert "Traceback" not in run.err
