"""Skeletons: nothing of a page's text is left, and the page is read as before."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parsel import Selector
from scrapy.http import HtmlResponse

from newscrawl.commands.record import shape
from newscrawl.french.letters import plain
from newscrawl.loaders import read_article
from newscrawl.page.dates import Clock, read_date
from newscrawl.page.skeleton import FURNITURE, skeleton

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*/*.html"))
URL = "https://www.exemple.fr/politique/2024/03/12/un-moulin-rouvre-12345.html"
CLOCK = Clock("Europe/Paris", datetime(2026, 11, 25, tzinfo=timezone.utc))
VALUES = "content alt title href src datetime placeholder value".split()
WORD = re.compile(r"[^\W\d_]{4,}")
KEYS = re.compile(r'"@type"\s*:\s*(?:"\w+"|\[[^\]]*\])|"[@\w:-]+"\s*:')
KEPT = re.compile(
    r"https?://[^/\s\"]+|\.[a-z]{2,5}(?=[\"'?#]|$)|^text/html;.*|^(?i:true|false|locked|metered)$"
)  # hosts, suffixes


def words(html: str) -> set[str]:
    """Return the words of four letters or more in the texts and values of a page, by which they are compared."""
    root = Selector(text=html).root
    texts = [
        text
        for el in root.iter()
        if isinstance(el.tag, str) and el.tag not in ("script", "style")
        for text in (el.text, *map(el.get, VALUES))
    ]
    texts += [el.tail for el in root.iter()]
    for script in root.iter("script"):
        if script.text and "json" in (script.get("type") or ""):
            texts.append(KEYS.sub(" ", script.text))
    return {plain(word).lower() for text in texts for word in WORD.findall(KEPT.sub(" ", text or ""))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_no_word_is_left_but_furniture(page):
    html = page.read_text("utf-8")
    made, _ = skeleton(html, URL)
    left = words(html) & words(made)
    assert {word for word in left if word.rstrip("es") not in FURNITURE and word not in ("true", "false")} == set()


@given(st.text(min_size=1, max_size=200))
def test_no_word_of_any_text_is_left(text):
    html = f'<html><body><p title="{text.replace(chr(34), "")}">{text.replace("<", "")}</p></body></html>'
    made, _ = skeleton(html, URL)
    assert all(word.rstrip("es") in FURNITURE for word in words(html) & words(made))


def test_most_pages_are_read_as_before():
    alike = 0
    for page in PAGES:
        html = page.read_text("utf-8")
        made, url = skeleton(html, URL, salt=b"a")
        before = read_article(HtmlResponse(URL, body=html, encoding="utf-8"))
        after = read_article(HtmlResponse(url, body=made, encoding="utf-8"))
        alike += shape(before) == shape(after)
    assert alike >= 0.8 * len(PAGES)


@pytest.mark.parametrize(
    "date",
    [
        "2024-03-12T10:20:30+01:00",
        "31 décembre 2025 à 23h59",
        "Publié le 29/02/2024 à 08:05",
        "20241130",
        "1er mai 1999",
    ],
)
def test_dates_stay_dates(date):
    made = Selector(text=skeleton(f"<p>{date}</p>", URL)[0]).css("p::text").get()
    if date.isdigit():
        made = f"{made[:4]}-{made[4:6]}-{made[6:]}"
    assert made != date
    assert read_date(made, CLOCK)


def test_what_stays_and_what_goes():
    made, url = skeleton(
        """<html lang=fr><head><meta property="og:title" content="Le moulin rouvre"><meta property="article:content_tier" content="locked">
        <link rel="canonical" href="https://www.exemple.fr/un-moulin-rouvre.html"><style>.moulin{}</style>
        <script>var moulin = 1;</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Le moulin rouvre","isAccessibleForFree":"False",
        "image":"https://img.exemple.net/moulin.jpg",}</script></head><body class="single tag-moulin"><!-- moulin --><h1 class="entry-title" data-x="moulin" onclick="moulin()">Le moulin rouvre</h1>
        <p class=author>Par Jeanne Morel avec AFP</p><a href="javascript:moulin()">Lire aussi</a></body></html>""",
        URL,
        salt=b"a",
    )
    page = Selector(text=made)
    title = page.css("h1::text").get()
    assert "moulin" not in made.lower()
    assert page.css('meta[property="og:title"]::attr(content)').get() == title
    assert json.loads(page.css("script[type]::text").get())["headline"] == title
    assert json.loads(page.css("script[type]::text").get())["isAccessibleForFree"] == "False"
    assert re.fullmatch(r"Le [a-z]{6} [a-z]{6}", title)
    assert re.fullmatch(r"Par [A-Z][a-z]{5} [A-Z][a-z]{4} avec AFP", page.css(".author::text").get())
    assert page.css("a").re_first('<a href="#">Lire aussi</a>')
    assert page.css("h1").attrib == {"class": "entry-title"}
    assert page.css("link::attr(href)").get().startswith("https://www.exemple.fr/un-")
    assert 'content="locked"' in made
    assert url.startswith("https://www.exemple.fr/")
    assert skeleton("<p>Le moulin</p>", URL)[0] != skeleton("<p>Le moulin</p>", URL)[0]
