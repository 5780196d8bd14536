"""The egg, built and deployed with scrapyd-deploy to a real Scrapyd, whose jobs run to their end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from local_site import article_path, front, small_site
from runs import FAST, ROOT, until

SCRAPYD, DEPLOY = (Path(sys.executable).with_name(name) for name in ("scrapyd", "scrapyd-deploy"))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SCRAPYD.exists(), reason="Scrapyd is not installed: pip install -r requirements-dev.txt"),
]


class Scrapyd:
    """A Scrapyd in a folder of its own."""

    def __init__(self, folder: Path, **environment: str):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{free.getsockname()[1]}/"
        self.folder = folder
        self.data = folder / "data"
        (folder / "scrapyd.conf").write_text(
            f"[scrapyd]\nbind_address = 127.0.0.1\nhttp_port = {self.url[17:-1]}\npoll_interval = 0.2\nmax_proc = 4\n"
            "username = veille\npassword = secret-de-veille\n"
        )
        with (folder / "scrapyd.log").open("wb") as log:
            clean = {k: v for k, v in os.environ.items() if not k.startswith(("SCRAPY", "NEWSCRAWL", "PYTHON"))}
            environment = clean | {"NEWSCRAWL_DATA": str(self.data), **environment}
            self.process = subprocess.Popen([SCRAPYD], cwd=folder, env=environment, stdout=log, stderr=log)
        until(self._answers)

    def _answers(self):
        assert self.process.poll() is None, (self.folder / "scrapyd.log").read_text()
        try:
            return self.ask("daemonstatus")["status"] == "ok"
        except URLError:
            return False

    def ask(self, what, **form):
        parts = [
            (name, value)
            for name, values in form.items()
            for value in ([values] if isinstance(values, str) else values)
        ]
        request = Request(
            f"{self.url}{what}.json", urlencode(parts).encode() if what in {"schedule", "cancel"} else None
        )
        if what not in {"schedule", "cancel"} and parts:
            request.full_url += f"?{urlencode(parts)}"
        request.add_header("Authorization", "Basic dmVpbGxlOnNlY3JldC1kZS12ZWlsbGU=")
        with urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def schedule(self, url, *settings):
        fast = [f"{name}={value}" for name, value in FAST.items() if name != "SPIDER_MODULES"]
        answer = self.ask("schedule", project="newscrawl", spider="any", url=url, setting=[*fast, *settings])
        assert answer["status"] == "ok", answer
        return answer["jobid"]

    def finished(self, *jobs):
        return set(jobs) <= {job["id"] for job in self.ask("listjobs", project="newscrawl")["finished"]}

    def log(self, job):
        return (self.folder / "logs" / "newscrawl" / "any" / f"{job}.log").read_text()

    def read(self, pattern):
        return [json.loads(line) for file in sorted(self.data.glob(pattern)) for line in file.read_text().splitlines()]


@pytest.fixture(scope="module")
def scrapyd(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scrapyd")
    server = Scrapyd(folder)
    yield server
    server.process.send_signal(signal.SIGTERM)
    server.process.wait(30)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of the project: building an egg leaves folders behind."""
    copy = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "newscrawl", copy / "newscrawl", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "setup.py", copy)
    return copy


def deploy(project, scrapyd):
    target = f"[deploy]\nurl = {scrapyd.url}\nusername = veille\npassword = secret-de-veille\nproject = newscrawl\n"
    (project / "scrapy.cfg").write_text(f"[settings]\ndefault = newscrawl.settings\n\n{target}")
    done = subprocess.run([DEPLOY], cwd=project, capture_output=True, text=True, timeout=120)
    assert '"status": "ok"' in done.stdout, done.stdout + done.stderr
    return json.loads(done.stdout[done.stdout.index("{") :])


@pytest.fixture(scope="module")
def deployed(scrapyd, project):
    return deploy(project, scrapyd)


def test_the_egg_holds_every_spider(scrapyd, deployed):
    listed = subprocess.run(
        [sys.executable, "-m", "scrapy", "list"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert deployed["spiders"] == len(listed.stdout.split())
    assert scrapyd.ask("listspiders", project="newscrawl")["spiders"] == sorted(listed.stdout.split())


@pytest.mark.usefixtures("deployed")
def test_jobs_run_side_by_side_to_their_end_and_share_the_index(scrapyd):
    with small_site(5) as one, small_site(5, first=3) as two:  # two of the stories stand on both
        jobs = [scrapyd.schedule(f"{site.url}/") for site in (one, two)]
        until(lambda: scrapyd.finished(*jobs))
    articles, sightings = (scrapyd.read(f"any/{kind}-*.jsonl") for kind in ("articles", "sightings"))
    assert len({article["headline"] for article in articles}) == len(articles) == 8
    assert {sighting["of"] for sighting in sightings} <= {article["id"] for article in articles}
    assert len(sightings) == 2
    reports = [json.loads(path.read_text()) for path in scrapyd.data.glob("any-*/reports/*.json")]
    assert [(report["state"], report["articles"] + sum(report["sightings"].values())) for report in reports] == [
        ("ok", 5)
    ] * 2
    assert "ok (exit code 0)" in scrapyd.log(jobs[0])
    assert "secret-de-veille" not in scrapyd.log(jobs[0])
    assert not list((scrapyd.folder / "items").glob("**/*.jl"))  # Scrapyd's own place for items stays unused


@pytest.mark.usefixtures("deployed")
def test_a_job_is_cancelled_in_order(scrapyd):
    slow = "/monde/jamais-de-reponse-00009.html"
    with small_site(2, first=20) as site:
        site.pages |= {"/": front([article_path(20), article_path(21), slow]), slow: site.hang}
        job = scrapyd.schedule(f"{site.url}/", "DOWNLOAD_TIMEOUT=3")
        until(lambda: slow in site.paths())
        assert scrapyd.ask("cancel", project="newscrawl", job=job)["prevstate"] == "running"
        until(lambda: scrapyd.finished(job))
        articles = [article for article in scrapyd.read("any/articles-*.jsonl") if article["url"].startswith(site.url)]
    assert len(articles) == 2
    assert "shutdown" in scrapyd.log(job)


@pytest.mark.usefixtures("deployed")
def test_a_job_of_a_site_that_is_being_crawled_gives_way(scrapyd):
    with small_site(1) as site:
        site.pages["/"] = site.hang
        first = scrapyd.schedule(f"{site.url}/", "DOWNLOAD_TIMEOUT=5", "RETRY_TIMES=20", "ROBOTSTXT_OBEY=False")
        until(lambda: "/" in site.paths())
        second = scrapyd.schedule(f"{site.url}/")
        until(lambda: scrapyd.finished(second))
        assert not scrapyd.finished(first)
        assert "locked (exit code 75)" in scrapyd.log(second)
        scrapyd.ask("cancel", project="newscrawl", job=first)
        until(lambda: scrapyd.finished(first))


def test_who_has_no_password_gets_nothing(scrapyd):
    with pytest.raises(URLError, match="401"):
        urlopen(f"{scrapyd.url}listprojects.json", timeout=30)


def test_two_scrapyds_share_one_index_and_the_hosts(tmp_path, database, project):
    servers = []
    try:
        for name in ("one", "other"):
            (tmp_path / name).mkdir()
            servers.append(Scrapyd(tmp_path / name, NEWSCRAWL_INDEX_URL=database))
            deploy(project, servers[-1])
        with small_site(10) as site, small_site(10, first=5) as second:
            site.pages["/autres/"] = site.pages["/"]
            jobs = [
                (servers[0], servers[0].schedule(f"{site.url}/", "DOWNLOAD_DELAY=0.3")),
                (servers[1], servers[1].schedule(f"{site.url}/autres/", "DOWNLOAD_DELAY=0.3")),  # the same host
                (servers[1], servers[1].schedule(f"{second.url}/")),
            ]
            until(lambda: all(server.finished(job) for server, job in jobs))
            pages = [when for when, path, _ in site.log if path != "/robots.txt"]
    finally:
        for server in servers:
            server.process.send_signal(signal.SIGTERM)
            server.process.wait(30)
    found = Counter(one["headline"] for server in servers for one in server.read("any/articles-*.jsonl"))
    assert (len(found), set(found.values())) == (15, {1})
    assert all("ok (exit code 0)" in server.log(job) for server, job in jobs)
    assert all(server.read("any/articles-*.jsonl") for server in servers)
    assert min(later - earlier for earlier, later in pairwise(pages)) > 0.3 * 0.45  # varied by half
