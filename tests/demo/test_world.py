"""The demo's world holds what its table says, and its server serves it and goes away."""

import gc
import gzip
import http.client
import re
import socket
import threading
from html import unescape
from urllib.parse import urlsplit

import pytest

from newscrawl.demo import world
from newscrawl.demo.server import SITES, DemoServer
from newscrawl.demo.stories import STORIES
from newscrawl.demo.typography import spin, straight, typeset

BASE = "http://demo.example"
ENTRIES = {(page.outlet, page.entry) for page in world.PAGES} | {(page.outlet, page.path) for page in world.BROKEN}


@pytest.fixture(scope="module")
def server():
    with DemoServer() as running:
        yield running


def get(server, outlet, path):
    """Return status, headers and body; redirects are not followed."""
    connection = http.client.HTTPConnection(urlsplit(server.urls[outlet]).netloc, timeout=10)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def plain(body):
    return world.fold(unescape(re.sub(r"<[^>]*>", " ", body)))


def test_size_and_identity():
    assert len(world.PAGES) >= 80
    assert len({page.story for page in world.PAGES}) >= 35
    assert {page.outlet for page in world.PAGES} == set(world.OUTLETS) == set(SITES)
    assert len(ENTRIES) == len(world.PAGES) + len(world.BROKEN)
    assert {page.story for page in world.PAGES} == set(STORIES)


@pytest.mark.parametrize("outlet", world.OUTLETS)
def test_every_page_is_linked_from_a_front_a_feed_or_a_sitemap(outlet):
    site, known = SITES[outlet](BASE), world.OUTLETS[outlet]
    todo, linked = [*known.starts, *known.feeds, *known.sitemaps], set()
    while todo:
        reply = site(todo.pop())
        text = (gzip.decompress(reply.body) if reply.type == "application/x-gzip" else reply.body).decode()
        for link in re.findall(r'<a [^>]*?href="([^"]*)"|<(?:loc|link)>([^<]*)<', text):
            path = unescape("".join(link)).removeprefix(BASE).replace("?utm_source=rss&utm_medium=feed", "")
            if path.startswith("/") and path not in linked:
                linked.add(path)
                if (outlet, path) not in ENTRIES and not path.startswith("/agenda/") and site(path).status == 200:
                    todo.append(path)
    assert {path for key, path in ENTRIES if key == outlet} <= linked


def test_the_calendar_has_no_end():
    site = SITES["wordpress"](BASE)
    assert '"/agenda/2027/01/"' in site("/agenda/2026/12/").body.decode()
    assert '"/agenda/9998/12/"' in site("/agenda/9999/01/").body.decode()


@pytest.mark.parametrize("page", world.PAGES, ids=lambda page: f"{page.outlet}{page.path}")
def test_article_pages(server, page):
    path, hops, failures = page.entry, 0, 0
    while True:
        status, headers, body = get(server, page.outlet, path)
        if status == 301:
            path, hops = headers["Location"], hops + 1
        elif status == 500:
            failures += 1
        else:
            break
    assert (status, path) == (200, page.path)
    assert (hops, failures) == (3 if page.quirk == "moved" else 0, 1 if page.quirk == "error_once" else 0)
    assert ("iso-8859-1" in headers["Content-Type"]) == (page.quirk in {"cp1252", "wrong_header"})
    text = plain(body.decode("cp1252" if page.quirk == "cp1252" else "utf-8"))
    for line in (page.headline, page.standfirst, *page.lines, page.credit or "", *page.authors):
        assert world.fold(line) in text
    assert (
        f'<link rel="canonical" href="{server.urls[page.outlet]}{page.canonical}">'.encode() in body
        or page.outlet == "spinner"
    )


def test_the_cp1252_page_is_not_latin_1(server):
    (page,) = (page for page in world.PAGES if page.quirk == "cp1252")
    body = get(server, page.outlet, page.path)[2]
    assert b'charset="iso-8859-1"' in body
    assert b"L\x92inflation" in body
    assert b"\xab\xa0" in body


@pytest.mark.parametrize("page", world.BROKEN, ids=lambda page: f"{page.reason} {page.outlet}{page.path}")
def test_broken_pages(server, page):
    if page.reason == "truncated":
        with pytest.raises(http.client.IncompleteRead):
            get(server, page.outlet, page.path)
        return
    status, headers, body = get(server, page.outlet, page.path)
    if page.reason in {"redirect_loop", "too_many_redirects"}:
        seen = [page.path]
        for _ in range(30):
            assert status == 302
            seen.append(headers["Location"])
            status, headers, _ = get(server, page.outlet, seen[-1])
        assert len(set(seen)) == (2 if page.reason == "redirect_loop" else 31)
        return
    assert status == (int(page.reason[5:]) if page.reason.startswith("http_") else 200)
    article = b"comme une br\xc3\xa8ve" in body
    assert {
        "http_404": True,
        "http_410": True,
        "too_large": article and len(body) >= 12_000_000,
        "empty_page": body == b"",
        "consent_wall": not article and b"cookies" in body,
        "not_html": body.startswith(b"%PDF") if page.detail == "pdf" else body.startswith(b"\x89PNG"),
        "no_text": not article and page.title in unescape(body.decode("utf-8", "replace")),
        "no_headline": article and b'<h1 itemprop="headline"></h1>' in body,
        "robots": article and b"Disallow: /prive/" in get(server, page.outlet, "/robots.txt")[2],
    }[page.reason]


@pytest.mark.parametrize("page", world.PAGES, ids=lambda page: f"{page.outlet}{page.path}")
def test_the_table_is_true_of_the_page(page):
    raw = " ".join([page.headline, page.standfirst, *page.lines])
    text = world.fold(raw)
    for name in (*page.sources, *page.relays):
        assert world.fold(name) in text
    story, headline = world.fold(STORIES[page.story].headline), world.fold(page.headline)
    assert (story in headline) == (page.variant == "same" or page.headline.startswith("Industrie. "))
    assert page.blocks[-1].kind not in {"h2", "h3"}
    assert not [words for words in world.FURNITURE if words in raw]


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_stories_keep_to_the_notation(story):
    text = f"{story.headline}\n{story.standfirst}\n{story.text}"
    assert not set(text) & set('’\u00a0\u202f"')
    assert all(line.count("« ") == line.count("«") == line.count("»") == line.count(" »") for line in text.splitlines())
    assert story.update_of is None or story.update_of in STORIES


@pytest.mark.parametrize(
    "setting, line, expected",
    [
        (straight, "Il a dit « oui, “peut-être” », hier.", 'Il a dit "oui, +peut-être+", hier.'),
        (typeset, "L'avis : « non » !", "L’avis\u00a0: «\u00a0non\u00a0»\u202f!"),
        (typeset, "L'Etat et l'oeil d'Eric, Elle et le poète", "L’État et l’œil d’Éric, Elle et le poète"),
        (lambda line: spin([line])[0], "« Non », a indiqué la source.", "« Non »a indiqué la Source."),
        (
            lambda line: spin(["« Un » « deux »", line])[1],
            "« a b c d e f g h i j k l », dit-il.",
            "« a b c d e f j k l. g h i », dit-il.",
        ),
        (
            lambda line: spin(["« Un ».", line])[1],
            "Elle a jugé « absurde » ce choix.",
            "Elle a jugé“absurde” ce choix.",
        ),
    ],
)
def test_typography(setting, line, expected):
    assert setting(line) == expected


def test_start_and_stop_leave_nothing():
    before = set(threading.enumerate())
    server = DemoServer().start()
    get(server, "portal", "/")
    ports = [urlsplit(url).port for url in server.urls.values()]
    assert len(set(ports)) == 3
    server.stop()
    server.stop()
    gc.collect()  # a socket left open would warn here, and a warning fails the run
    assert set(threading.enumerate()) == before
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=5)
