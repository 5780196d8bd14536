"""Any bytes in, a valid Article out, in bounded time."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from scrapy.http import HtmlResponse

from newscrawl.items import Article, Outlet
from newscrawl.loaders import Site, load_article, read_article

NOW = datetime(2025, 8, 3, 12, tzinfo=timezone.utc)
PAGES = [page.read_bytes() for page in sorted((Path(__file__).parents[1] / "pages/families").glob("*.html"))]
SPINNER = Site(outlet=Outlet("", "spinner"))
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(body: bytes, site: Site = SPINNER) -> Article:
    return read_article(HtmlResponse("https://www.exemple.fr/a-1.html", body=body, encoding="utf-8"), site, now=NOW)


def check(article: Article) -> None:
    """Hold a record against the contract of items.py."""
    json.dumps(asdict(article))
    assert article.url.startswith("https://www.exemple.fr/")
    assert len(article.id) == 16
    assert article.headline is None or article.headline.strip() == article.headline != ""
    assert article.standfirst is None or article.standfirst
    for section in article.sections:
        assert section.heading is None or section.heading
        assert all(
            isinstance(paragraph, str) and paragraph and "\n" not in paragraph for paragraph in section.paragraphs
        )
    for value in (article.date_published, article.date_modified):
        assert value is None or datetime.fromisoformat(value)
    assert article.is_accessible_for_free in {None, True, False}
    assert article.image is None or article.image.startswith("http")
    for values in (article.rubric, article.keywords, article.authors, article.headline_variants):
        assert all(isinstance(value, str) and value for value in values)


@given(st.binary(max_size=3000))
@relaxed
@example(b"<h1>Titre</h1><d\x01iv><p>" + b"Une phrase assez longue pour un paragraphe. " * 9 + b"</p></d\x01iv>")
def test_any_bytes(body):
    check(read(body))


TAGS = st.sampled_from(
    "div p span h1 h2 h3 article section ul li b strong a br table td tr form figure time blockquote html body head title meta".split()
)
NAMES = st.sampled_from(
    [
        "",
        ' class="content"',
        ' class="comment"',
        ' class="chapo"',
        ' class="author"',
        ' id="date"',
        ' itemprop="articleBody"',
        ' href="/"',
        ' datetime="2024"',
    ]
)
TEXTS = st.sampled_from(
    [
        "",
        "Mot",
        "Une phrase assez longue pour compter comme un paragraphe.",
        "Par Jeanne Morel",
        "Publié le 3 mai 2024",
        "«",
        "\x00",
        "é" * 30,
        "AFP",
    ]
)


@given(st.lists(st.tuples(TAGS, NAMES, TEXTS, st.booleans()), max_size=40))
@relaxed
def test_any_nesting(parts):
    body = "".join(f"<{tag}{names}>{text}" + (f"</{tag}>" if closed else "") for tag, names, text, closed in parts)
    check(read(body.encode()))


@given(st.sampled_from(PAGES), st.integers(0, 5000), st.integers(0, 400), st.binary(max_size=40))
@relaxed
@example(
    next(page for page in PAGES if b"Les semences paysannes" in page), 294, 229, b""
)  # its text lies deeper than is weighed
def test_pages_damaged(page, start, size, rubbish):
    check(read(page[:start] + rubbish + page[start + size :]))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=20)
    | st.sampled_from(["2024-05-29", "NewsArticle", "https://www.exemple.fr/"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["@type", "name", "url", "@graph", "item"]), inner, max_size=4)
    ),
    max_leaves=12,
)
KEYS = "headline description author publisher image datePublished dateModified articleSection keywords isAccessibleForFree inLanguage itemListElement".split()


@given(
    st.dictionaries(st.sampled_from(KEYS), VALUES), st.sampled_from(["NewsArticle", "BreadcrumbList", "VideoObject"])
)
@relaxed
def test_json_ld_of_wrong_types(node, kind):
    script = json.dumps({"@type": kind, **node}).replace("<", "\\u003c")
    check(read(f'<script type="application/ld+json">{script}</script><h1>Titre</h1><p>Texte.</p>'.encode()))


SENTENCE = "Une phrase assez longue pour compter comme un paragraphe du texte, dit-on. "


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Un titre</h1>" + "<div>" * 20_000 + SENTENCE,
        "<h1>Un titre</h1>" + f"<div>{SENTENCE}" * 3_000,
        "<h1>Un titre</h1><div>" + f"<p>{SENTENCE}</p>" * 100_000 + "</div>",
        "<h1>Un titre</h1><div>" + f"<b>{SENTENCE}</b><br>" * 50_000 + "</div>",
        "<h1>Un titre</h1>" * 50_000,
        "<h1>Un titre</h1><p>" + SENTENCE * 100_000 + "</p>",
        "<h1>Un titre</h1><p class='" + "auteur date chapo " * 3 + "'>Par Jeanne Morel, le 3 mai 2024</p>" * 20_000,
        "<h1>Un titre</h1><article class='a'>" + f"<div class='b'><div><p>{SENTENCE}</p></div></div>" * 20_000,
        "<script type='application/ld+json'>" + '{"a":' * 50_000 + "</script><h1>Un titre</h1>",
        "<script type='application/ld+json'>["
        + '{"@type":"Article","headline":"Un"},' * 50_000
        + "{}]</script><h1>Un titre</h1>",
        "<meta name='a' content='b'>" * 50_000 + "<h1>Un titre</h1>",
        "<h1>Un titre</h1>"
        + "<div>Nos partenaires et nous utilisons des cookies avec votre consentement, cookies.</div>" * 20_000,
        f"<h1>Un titre</h1><div><p>{SENTENCE}</p></div>" + "<div><h2>Sur le même sujet</h2>" * 15_000 + SENTENCE,
        f"<h1>Un titre</h1>{'<div>' * 2_000}<p>{SENTENCE}</p>"
        + "<div><div><div><h2>Sur le même sujet</h2></div></div></div>" * 15_000,
        "<h1>Un titre</h1><div>"
        + "<p>une phrase sans fin ni commencement qui va de paragraphe en paragraphe</p>" * 50_000,
        "<h1>Un titre</h1>" + f"<div><a href='/x'><h3>Un lien</h3></a>{SENTENCE}</div>" * 20_000,
        "<h1>Un titre</h1><div>" + "<p>3 mai 2024</p><p>Jeanne Morel la voisine</p>" * 20_000,
    ],
    ids=[
        "nested",
        "nested text",
        "paragraphs",
        "breaks",
        "titles",
        "one line",
        "bylines",
        "boxes",
        "deep json",
        "wide json",
        "metas",
        "consents",
        "nested headings",
        "deep headings",
        "cut sentences",
        "cards",
        "days",
    ],
)
def test_hostile_pages_cost_a_bounded_time(body):
    page = f"<html><body>{body}</body></html>".encode()
    start = process_time()
    check(read(page))
    assert process_time() - start < 10


def test_the_whole_loader_takes_an_empty_page():
    article = load_article(
        HtmlResponse("https://www.exemple.fr/a-1.html", body=b"", encoding="utf-8"), SPINNER, now=NOW
    )
    check(article)
    assert (article.headline, article.sections, article.sources, article.quotations) == (None, [], [], [])
