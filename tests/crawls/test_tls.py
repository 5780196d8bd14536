"""Only the server that was meant is listened to; another one costs one line."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from certificates import certificate
from cryptography.x509 import DNSName, IPAddress
from local_site import LocalSite, article, article_path, front
from runs import crawl

pytestmark = pytest.mark.slow

HERE = IPAddress(ip_address("127.0.0.1"))


def ask(tmp_path, monkeypatch, trusted, settings=None, **made):
    path = certificate(tmp_path / "server.pem", **made)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
    pages = {"/": front([article_path(1)]), article_path(1): article(1)}
    with LocalSite(pages, tls=path) as site:
        run = crawl(tmp_path / "data", "any", "-a", f"url={site.url}/", LOG_LEVEL="WARNING", **settings or {})
        return run, site.paths()


def test_a_certificate_that_names_the_host_is_trusted(tmp_path, monkeypatch):
    run, _ = ask(tmp_path, monkeypatch, True, names=[DNSName("autre.exemple"), HERE])
    assert (run.code, run.report["articles"]) == (0, 1), run.err


@pytest.mark.parametrize(
    ("trusted", "made"),
    [
        (True, {"names": [DNSName("autre.exemple")]}),
        (True, {"names": [IPAddress(ip_address("127.0.0.2"))]}),
        (True, {"names": []}),
        (True, {"names": [], "common_name": "127.0.0.1"}),  # no name that counts, for twenty years now
        (True, {"names": [DNSName("127.0.0.1")]}),
        (True, {"names": [HERE], "days": -1}),
        (False, {"names": [HERE]}),
        (False, {"names": []}),
    ],
)
def test_any_other_is_not_and_costs_one_line(tmp_path, monkeypatch, trusted, made):
    run, asked = ask(tmp_path, monkeypatch, trusted, **made)
    assert (run.code, run.report["dropped"]) == (3, {"tls": 1})
    assert asked == []
    before, _, summary = run.err.partition("[newscrawl.runs.reporting]")
    assert [line.partition(": ")[2].partition(" http")[0] for line in before.splitlines()[1:-1]] == [
        "No robots.txt (tls):"
    ]
    assert "Traceback" not in run.err
    assert summary.count("\n") == 5


def test_whoever_says_so_trusts_everybody(tmp_path, monkeypatch):
    run, _ = ask(tmp_path, monkeypatch, False, {"DOWNLOAD_VERIFY_CERTIFICATES": 0}, names=[])
    assert (run.code, run.report["articles"]) == (0, 1), run.err
