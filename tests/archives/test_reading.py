from __future__ import annotations

import gzip
import json
import zlib
from datetime import datetime, timezone

import brotli
import pytest
from local_site import article, article_path
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.project import get_project_settings
from warcs import SITE

from newscrawl.archives.capture import Capture
from newscrawl.archives.reading import PageReader, Sites
from newscrawl.loaders import ANY

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=timezone.utc)
HTML = {"Content-Type": "text/html; charset=utf-8"}


ARTICLE = SITE + article_path(3)


def capture(body, url=ARTICLE, headers=HTML, about=()):
    body = body if isinstance(body, bytes) else body.encode()
    return Capture(url, 200, tuple(headers.items()), body, NOW, dict(about))


def read(body, **more):
    return PageReader(1_000_000).read(capture(body, **more), ANY)


def reason(body, **more):
    return read(body, **more).reason


RAW = article(3).encode()


@pytest.mark.parametrize(
    "encoding, body",
    [
        ("gzip", gzip.compress(RAW)),
        ("deflate", zlib.compress(RAW)),
        ("br", brotli.compress(RAW)),
        ("gzip", RAW),
        ("deflate", RAW),
        ("br", RAW),
        ("zstd", RAW),
        ("x-unknown", RAW),
    ],
)
def test_bodies_are_unpacked_where_they_are_packed(encoding, body):
    found = read(body, headers={**HTML, "Content-Encoding": encoding})
    assert found.article.headline.startswith("Le pont numéro 3")


def test_the_clock_is_that_of_the_capture():
    page = article(3).replace("<article>", "<article><p class='date'>Publié hier à 18h00</p>")
    found = read(page).article
    assert found.fetched == "2026-11-12T09:30:00Z"
    assert found.date_published == "2026-11-11T18:00:00+01:00"


def long(words: str) -> str:
    return f"<html><body><article><h1>{words[:60]}</h1>{f'<p>{words} {words}</p>' * 3}</article></body></html>"


TEXTS = {
    "fr": "Le maire de la commune a annoncé que les travaux du pont seront terminés avant la fin de l'année, pour un coût de trois millions.",
    "en": "The mayor of the town announced that the works on the bridge will be finished before the end of the year, at a cost of three million.",
    "es": "El alcalde del municipio anunció que las obras del puente terminarán antes de que acabe el año, con un coste de tres millones de euros.",
    "it": "Il sindaco del comune ha annunciato che i lavori del ponte saranno terminati prima della fine dell'anno, al costo di tre milioni.",
    "ca": "L'alcalde del municipi ha anunciat que les obres del pont s'acabaran abans de la fi de l'any, amb un cost de tres milions d'euros.",
    "pt": "O prefeito da cidade anunciou que as obras da ponte terminam antes do fim do ano e que o custo é de três milhões de euros para todos.",
    "de": "Der Bürgermeister der Stadt kündigte an, dass die Arbeiten an der Brücke vor dem Ende des Jahres abgeschlossen sein werden, für drei Millionen.",
    "nl": "De burgemeester van de gemeente kondigde aan dat de werken aan de brug voor het einde van het jaar klaar zijn, voor drie miljoen euro.",
}


@pytest.mark.parametrize("stated", ["", "fr", "en"])
@pytest.mark.parametrize("language", TEXTS)
def test_a_text_in_another_language_is_none_of_ours_whatever_its_page_says(language, stated):
    page = long(TEXTS[language]).replace("<html>", f'<html lang="{stated}">' if stated else "<html>")
    assert reason(page) == (None if language == "fr" else "other_language")


@pytest.mark.parametrize(
    "url, says, expected",
    [
        (SITE, "", "not_article"),
        (SITE + "/", '<meta property="og:type" content="article">', "not_article"),
        (SITE + "/monde/", "", "not_article"),
        (SITE + "/monde/", '<meta property="article:published_time" content="2026-11-12">', None),
        (SITE + "/article/417202/un-mot.html", "", None),
        (SITE + "/le-pont-de-la-ville", "", None),
        (SITE + "/?p=123", "", None),
        (SITE + "/un-mot", '<div itemscope itemtype="https://schema.org/NewsArticle">', None),
    ],
)
def test_a_front_page_is_no_article(url, says, expected):
    assert reason(long(TEXTS["fr"]).replace("<body>", f"<head>{says}</head><body>"), url=url) == expected


@pytest.mark.parametrize(
    "body, headers, expected",
    [
        (b"", HTML, "empty_page"),
        (b"%PDF-1.7 ...", HTML, "not_html"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), {"Content-Type": "image/png"}, "not_html"),
        (b"a" * 1_000_001, HTML, "too_large"),
        (gzip.compress(b"a" * 1_000_001), {**HTML, "Content-Encoding": "gzip"}, "too_large"),
        (gzip.compress(RAW)[:-200], {**HTML, "Content-Encoding": "gzip"}, "truncated"),
        (brotli.compress(RAW)[:-200], {**HTML, "Content-Encoding": "br"}, "truncated"),
        (zlib.compress(RAW)[:-200], {**HTML, "Content-Encoding": "deflate"}, "truncated"),
        ("<html><body><h1>Rien</h1></body></html>", HTML, None),  # the pipelines say what is missing
    ],
)
def test_what_cannot_be_read_says_why(body, headers, expected):
    assert reason(body, headers=headers) == expected


TO_FIRST = f'<head><link rel="canonical" href="{ARTICLE}">'


@pytest.mark.parametrize(
    "number, head, expected",
    [
        ("?page=2", "<head>", "further_page"),
        ("?utm_source=x&page=12", "<head>", "further_page"),
        ("/page/2", "<head>", "further_page"),
        ("/2", TO_FIRST, "further_page"),
        (",3", TO_FIRST, "further_page"),
        ("?page=1", "<head>", None),
        ("?page=2024", "<head>", None),
        ("/2", "<head>", None),  # where nothing leads back to a first page it stands for itself
        ("", TO_FIRST, None),
    ],
)
def test_a_further_page_is_not_the_article(number, head, expected):
    address = ARTICLE.removesuffix(".html") if number[:1] in {"/", ","} else ARTICLE
    page = article(3).replace("<head>", head.replace(ARTICLE, address))
    assert reason(page, url=address + number, about={"site": "any"}) == expected


@pytest.mark.parametrize("link, times", [("<a href='?page=2'>2</a>", 1), ("<a href='/archives?page=2'>2</a>", 0)])
def test_an_article_whose_further_pages_are_missing_is_counted(link, times):
    found = read(article(3).replace("</article>", f"<nav class=pages>{link}</nav></article>"))
    assert found.article
    assert found.counts["newscrawl/incomplete"] == times


def test_what_the_crawl_knew_is_used():
    found = read(
        "<html><body><h1>The bridge</h1><p>The bridge of the town is closed since Monday for works.</p></body></html>",
        url=SITE + "/en",
        about={"site": "gazette", "announced": "2026-11-12T08:00:00+01:00", "asked": f"{SITE}/old"},
    ).article
    assert found.date_published == "2026-11-12T08:00:00+01:00"
    assert found.asked == (f"{SITE}/old", f"{SITE}/en")


@pytest.mark.parametrize(
    "url, about, expected",
    [
        ("https://actu.orange.fr/monde/x.html", {}, ("actu_orange", "Actu Orange", "portal")),
        ("https://sports.orange.fr/x", {}, ("actu_orange", "Actu Orange", "portal")),
        ("http://www.rfi.fr/fr/x", {}, ("rfi", "RFI", "media")),
        (SITE, {}, ("archive", "", "media")),
        ("https://news.google.com/x", {}, ("archive", "", "media")),
        ("http://127.0.0.1:8000/x", {}, ("archive", "", "media")),
        (SITE, {"site": "rfi"}, ("rfi", "RFI", "media")),
        (SITE, {"site": "google_news", "outlet": "media Le Val libre"}, ("google_news", "Le Val libre", "media")),
        (SITE, {"site": "gone"}, ("archive", "", "media")),
    ],
)
def test_a_page_is_read_by_the_rules_of_its_site(url, about, expected):
    site = Sites(get_spider_loader(get_project_settings()), "archive").of(url, about)
    assert (site.name, site.outlet.name, site.outlet.kind) == expected


def test_counts_are_those_of_a_crawl():
    counts = read(RAW).counts
    assert counts["parser/headline/generic/h1"] == 1
    assert json.dumps(counts)
