"""One crawl of a site that does everything that a server can do to a crawler; all of it stays on loopback."""

from __future__ import annotations

import gzip
import re
import time
from collections import Counter
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from itertools import count

import pytest
from certificates import certificate
from cryptography.x509 import DNSName
from hostile_pages import HTML, bomb, drip, endless, headers_without_end, raw, stream
from local_site import LocalSite, article, article_path, front
from runs import Run, crawl, unaccounted

pytestmark = pytest.mark.slow

XML = {"Content-Type": "application/xml"}


def accented(n):
    return article(n).replace("Le pont numéro", "L’été à l’île, le pont numéro")


def redirect(target):
    return (302, {"Location": target}, "")


def many_headers(n):
    return stream(lambda: [article(n).encode()], {**HTML, **{f"X-{i}": "y" * 20 for i in range(10_000)}})


def at_first(answer, then):
    """Another answer to the first request."""
    asked = count()
    return lambda handler: handler.answer(*(then if next(asked) else answer))


def busy_until_a_date(n):
    """503 with a Retry-After that is a date, two seconds from the moment of asking."""
    asked = count()

    def page(handler):
        date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=2), usegmt=True)
        handler.answer(*((200, {}, article(n)) if next(asked) else (503, {"Retry-After": date}, "")))

    return page


def silence(_handler):
    time.sleep(30)


def hang_up(_handler):
    pass


def sitemap(*urls, index=False, entities=""):
    kind, item = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    entries = "".join(f"<{item}><loc>{url}</loc></{item}>" for url in urls)
    return (
        f'<?xml version="1.0"?>{entities}<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{kind}>'
    )


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i + 1} '{f'&a{i};' * 10}'>" for i in range(9)) + "]>"

#: What an article's address answers, and the reason why it gives none; None: it gives one all the same.
PAGES = {
    "redirect to loopback": (redirect("http://127.0.0.2:9/"), "private_address"),
    "redirect to an integer": (redirect("http://2130706434/"), "private_address"),
    "redirect to metadata": (redirect("http://169.254.169.254/latest/meta-data/"), "private_address"),
    "redirect to a private net": (redirect("http://10.0.0.1/admin"), "private_address"),
    "redirect to a name of loopback": (redirect("http://boucle.test/"), "private_address"),
    "redirect to a name of metadata": (redirect("http://meta.test/"), "private_address"),
    "redirect to a file": (redirect("file:///etc/passwd"), "scheme"),
    "redirect to data": (redirect("data:text/html,<h1>non</h1>"), "scheme"),
    "redirect to nonsense": (redirect("http://[/"), "failed"),
    "redirect to itself": (lambda handler: handler.answer(*redirect(handler.path)), "redirect_loop"),
    "redirect without end": (redirect("/1"), "too_many_redirects"),
    "gzip bomb": ((200, {**HTML, "Content-Encoding": "gzip"}, bomb()), "too_large"),
    "endless": (stream(endless), "too_large"),
    "slow drip": (stream(drip), "timeout"),
    "silence": (silence, "timeout"),
    "hang up": (hang_up, "failed"),
    "no HTTP": (raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "failed"),
    "one huge header": (raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"), "failed"),
    "less than announced": ((200, {**HTML, "Content-Length": 100_000, "Connection": "close"}, article(1)), "truncated"),
    "half a gzip": ((200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(article(2).encode())[:200]), "truncated"),
    "gzip that is none": ((200, {**HTML, "Content-Encoding": "gzip"}, article(3)), None),
    "gzip that is noise": ((200, {**HTML, "Content-Encoding": "gzip"}, b"\x00\x01noise" * 99), "not_html"),
    "PDF as HTML": ((200, HTML, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3" + b"\0" * 900), "not_html"),
    "image": ((200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + b"\0" * 900), "not_html"),
    "nothing": ((200, HTML, b""), "empty_page"),
    "HTML as PDF": ((200, {"Content-Type": "application/pdf"}, article(4)), None),
    "10,000 headers": (many_headers(5), None),
    "headers without end": (headers_without_end, "too_large"),
    "429 at first": (at_first((429, {"Retry-After": "1"}, ""), (200, {}, article(6))), None),
    "503 with a date": (busy_until_a_date(7), None),
    "cookies": ((200, {"Set-Cookie": "track=1; Path=/"}, article(8)), None),
    "latin-1 as UTF-8": ((200, HTML, accented(9).encode("cp1252")), None),
    "UTF-8 as latin-1": ((200, {"Content-Type": "text/html; charset=iso-8859-1"}, accented(10)), None),
    "an unknown charset": ((200, {"Content-Type": "text/html; charset=klingon"}, accented(11)), None),
    "NUL bytes": ((200, HTML, article(12).replace("</p>", "\0</p>")), None),
    "20,000 nested tags": ((200, HTML, article(13).replace("<article>", "<div>" * 20_000 + "<article>")), "no_text"),
    "terminal controls": (
        (200, {**HTML, "X-Title": "\x1b[2Jnon"}, article(14).replace("fermé à", "\x1b[31mfermé\x9b2J à")),
        None,
    ),
    "a plain good page": (article(15), None),
}


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A certificate for another name, from an authority that the crawl trusts."""
    path = certificate(tmp_path / "tls.pem", [DNSName("autre.exemple")])
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


def test_a_site_that_does_its_worst(tmp_path, elsewhere):
    paths = {name: f"/monde/une-page-de-trop-{n:05}.html" for n, name in enumerate(PAGES)}
    pages = {paths[name]: page for name, (page, _) in PAGES.items()}
    robots = (200, {"Content-Type": "text/plain", "Connection": "close"}, "")
    with (
        LocalSite({**pages, "/robots.txt": robots}) as site,
        LocalSite({"/": front([article_path(20)]), article_path(20): article(20)}) as silent,
        LocalSite({}, tls=elsewhere) as tls,
    ):
        silent.pages["/robots.txt"] = silent.hang
        far = f"http://127.0.0.1:{site.server.server_port}"
        changing = f"http://change.test:{site.server.server_port}"
        site.pages |= {
            "/": (200, {"Connection": "close"}, front(paths.values())),
            **{f"/{n}": redirect(f"/{n + 1}") for n in range(1, 9)},
            "/bombe.xml": (
                200,
                XML,
                sitemap(f"{far}{article_path(21)}", f"{far}/&a9;/une-page-de-trop-9.html", entities=LAUGHS),
            ),
            article_path(21): article(21),
            "/rss-bombe.xml": (200, XML, LAUGHS + "<rss><channel><title>&a9;</title></channel></rss>"),
            "/soi.xml": (200, XML, sitemap(f"{far}/soi.xml", f"{far}/soi.xml?encore=1", index=True)),
            "/soi.xml?encore=1": (200, XML, sitemap(f"{far}/soi.xml", f"{far}{article_path(22)}")),
            article_path(22): article(22),
            "/bombe.xml.gz": (200, {"Content-Type": "application/gzip"}, bomb()),
            "/demi.xml.gz": (
                200,
                {"Content-Type": "application/gzip"},
                gzip.compress(sitemap(*"abc" * 99).encode())[:60],
            ),
            "/change": (200, {"Connection": "close"}, front([article_path(23)])),
            article_path(23): article(23),
        }
        starts = [
            *(
                f"{site.url}{path}"
                for path in ("/", "/bombe.xml", "/rss-bombe.xml", "/soi.xml", "/bombe.xml.gz", "/demi.xml.gz")
            ),
            f"{changing}/change",
            f"{silent.url}/",
            f"{tls.url}/",
            "file:///etc/passwd",
            "ftp://127.0.0.1/",
        ]
        begun = time.monotonic()
        settings = {"DOWNLOAD_TIMEOUT": 3, "RETRY_TIMES": 1, "DNSCACHE_ENABLED": 0}
        run = crawl(tmp_path, "any", "-a", f"url={' '.join(starts)}", **settings)
        took = time.monotonic() - begun
    dropped = {url: reason for reason, url in re.findall(r"Dropped \((\w+)\): (\S+)", run.err)}
    expected = {site.url + paths[name]: reason for name, (_, reason) in PAGES.items() if reason} | {
        f"{site.url}/bombe.xml.gz": "too_large",
        f"{site.url}/demi.xml.gz": "not_html",
        f"{changing}{article_path(23)}": "private_address",
        f"{changing}/robots.txt": "private_address",
        f"{silent.url}/": "robots_unreachable",
        f"{tls.url}/": "tls",
        "file:///etc/passwd": "scheme",
        "ftp://127.0.0.1/": "scheme",
    }
    assert dropped == expected
    assert run.report["dropped"] == dict(Counter(expected.values()))
    assert run.report["robots_unreachable"] == {"timeout": 1, "tls": 1}

    good = {site.url + paths[name]: name for name, (_, reason) in PAGES.items() if not reason}
    good |= {site.url + article_path(n): "in a sitemap" for n in (21, 22)}
    articles = {one["url"]: one for one in run.articles()}
    assert {good.get(url, url) for url in articles} == set(good.values())
    for url, name in good.items():
        if "latin" in name or "charset" in name:
            assert articles[url]["headline"].startswith("L’été à l’île"), name

    assert (run.code, run.report["errors"]) == (0, {})
    ways_in = [url for url in expected if not re.search(r"\d{5}\.html$", url)]
    assert unaccounted(run.report, entry_points=len(ways_in)) == 0
    assert run.report["memory_mb"] < 400
    assert took < 120
    assert not any("Cookie" in headers for _, _, headers in site.log)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", run.err)
    assert "Traceback" not in run.err
    assert "root:" not in "".join(path.read_text() for path in tmp_path.glob("any*/*.jsonl"))


def long_feed(data, entries):
    """Run a crawl of a feed of so many entries, of which ten are wanted."""
    items = "".join(f"<item><link>/monde/une-page-de-trop-{n:06}.html</link></item>" for n in range(entries))
    feed = (200, {"Content-Type": "application/rss+xml"}, f"<rss><channel><title>Trop</title>{items}</channel></rss>")
    pages = {f"/monde/une-page-de-trop-{n:06}.html": article(n) for n in range(10)}
    with LocalSite({"/rss": feed, **pages}) as site:
        return Run(data, "crawl", "any", "-a", f"url={site.url}/rss", "-a", "max_articles=10").wait(600)


def test_a_feed_of_a_hundred_thousand(tmp_path):
    run = long_feed(tmp_path / "long", 100_000)
    assert (run.code, run.report["articles"]) == (0, 10)
    assert run.report["links"] == {"over_max_articles": 99_990}
    assert (run.report["announced"], unaccounted(run.report)) == (100_000, 0)
    assert run.report["memory_mb"] < 500
    # Each entry costs what it does in a feed of a tenth; a cost that grew with the square would be a hundred times as much.
    assert run.process.seconds < 20 * long_feed(tmp_path / "short", 10_000).process.seconds
