"""Text that only the page's data hold."""

from __future__ import annotations

import json
from collections import Counter
from html import escape as html_escape

import pytest

from newscrawl.loaders import Site, read_article

TITLE = "Le lavoir sera remis en état"
LINES = [
    "Le conseil municipal a voté jeudi soir la remise en état du lavoir, un chantier attendu depuis dix ans.",
    "Les travaux commenceront au printemps et dureront quatorze mois, selon la mairie, qui promet de faire vite.",
    "Les associations demandent des garanties sur le calendrier et sur le prix, qui a doublé depuis l'étude.",
]
NOTICE = "<div id=app></div><footer><p>Le journal respecte ses lecteurs et ne garde rien.</p></footer>"
HTML = "".join(f"<p>{line}</p>" for line in LINES)


def ld(**more):
    node = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-08-02T07:30:00+02:00", **more}
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def page(data, body=NOTICE):
    return f"<html lang=fr><head><title>{TITLE}</title>{data}</head><body><h1>{TITLE}</h1>{body}</body></html>"


STATE = {"props": {"article": {"title": TITLE, "description": "Une longue phrase qui dit ce que l'article dira, sans être de son texte.", "body": [{"type": "text", "content": f"<p>{line}</p>"} for line in LINES]},
         "others": [{"title": "Un autre", "body": "Une phrase assez longue d'un autre article, qui ne doit jamais passer pour celui de la page."}]}}  # fmt: skip
# The title one level below the article, and another article beside it.
WORDPRESS = {"posts": {"1": {"title": {"rendered": TITLE}, "content": {"rendered": HTML}}, "2": {"title": "Un autre", "content": STATE["props"]["others"][0]["body"]}}}  # fmt: skip
# What Next.js streams, in pieces: rows of JSON, and a long text that one of them names.
ROWS = f'0:["$","div",null,{{}}]\n1a:T{len(HTML.encode()):x},{HTML}1b:I["x",[]]\n5:'
STREAMED = ROWS + json.dumps({"story": {"title": TITLE, "body": "$1a"}}, ensure_ascii=False) + "\n"
ROW = "5:" + json.dumps([{"page": STATE["props"]}], ensure_ascii=False)


def pushed(*pieces):
    rest = "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in pieces)
    return f"<script>(self.__next_f=self.__next_f||[]).push([0])</script>{rest}"


def nuxt(*values):
    return f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(values, ensure_ascii=False)}</script>'


FUSION = {"headlines": {"basic": TITLE}, "content_elements": [{"type": "text", "content": line} for line in LINES]}


@pytest.mark.parametrize(
    "rule, markup",
    [
        ("json-ld", page(ld(articleBody="\n\n".join(LINES)))),
        ("json-ld", page(ld(articleBody=HTML))),
        ("json-ld", page(ld(articleBody="<br/>".join(LINES)), "<noscript>Activez JavaScript</noscript>")),
        ("state", page(f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(STATE)}</script>')),
        ("state", page(f"<script>Fusion.globalContent={json.dumps(STATE['props']['article'])};Fusion.x={{}}</script>")),
        ("json-ld", page(ld(articleBody=html_escape(HTML)))),
        (
            "state",
            page(
                f"<script>window.Fusion=window.Fusion||{{}};Fusion.arc='bourg';Fusion.globalContent={json.dumps(FUSION)};Fusion.x={{}}</script>"
            ),
        ),
        ("state", page(nuxt(["ShallowReactive", 1], {"data": 2}, {"title": 3, "body": 4}, TITLE, HTML))),
        ("state", page(nuxt({"title": 1, "body": 2}, TITLE, [3, 4, 5], *({"text": n} for n in (6, 7, 8)), *LINES))),
        (
            "state",
            page(f"<script>window.S={json.dumps(STATE)}</script>")
            .replace("</title>", " - La Gazette</title>")
            .replace(f"<h1>{TITLE}</h1>", ""),
        ),
        ("state", page(pushed(ROW))),
        ("state", page(pushed(*(ROW[n : n + 70] for n in range(0, len(ROW), 70))))),
        ("state", page(pushed(STREAMED))),
        ("state", page(pushed(STREAMED[:333], STREAMED[333:], "6:null\n"))),
        ("state", page(f"<script>window.__INITIAL__={json.dumps(WORDPRESS)}</script>")),
        ("state", page(f"<script>window.__STATE__ = {json.dumps(STATE)};</script>")),
        ("template", page("", f"<div id=app></div><template>{HTML}</template>")),
        ("template", page("", f"<div id=app></div><noscript><div>{HTML}</div></noscript>")),
    ],
)
def test_the_data_give_the_text_where_the_page_shows_none(html, rule, markup):
    stats = Counter()
    stats.inc_value = lambda name, count=1: stats.update({name: count})
    article = read_article(html(markup.replace(NOTICE, "<div id=app></div>")), stats=stats)
    assert [p for section in article.sections for p in section.paragraphs] == LINES
    assert stats[f"parser/sections/generic/{rule}"] == 1
    assert article.missing() is None


def test_a_notice_is_no_text(html):
    article = read_article(html(page(ld(articleBody="\n".join(LINES)))))
    assert [p for section in article.sections for p in section.paragraphs] == LINES


def test_a_live_blog(html):
    updates = [{"@type": "BlogPosting", "headline": f"Point {n}", "articleBody": line} for n, line in enumerate(LINES)]
    article = read_article(
        html(page(ld(liveBlogUpdate=updates).replace("NewsArticle", "LiveBlogPosting"), "<div id=app></div>"))
    )
    assert [(s.heading, s.paragraphs) for s in article.sections] == [
        (f"Point {n}", [line]) for n, line in enumerate(LINES)
    ]


@pytest.mark.parametrize(
    "markup",
    [
        page(ld(articleBody=HTML, isAccessibleForFree=False), "<div id=app></div>"),
        page(ld(articleBody=HTML), "<div><p>Abonnez-vous pour lire la suite</p></div>"),
        page(f"<script>window.S={json.dumps(STATE['props']['others'])}</script>", "<div id=app></div>"),
        page('<script>window.S={"a": </script>' + ld(articleBody=7), "<div id=app></div>"),
        page(ld(articleBody="Trop court."), "<div id=app></div>"),
        page(nuxt({"title": 1, "body": 0, "next": 99, "x": -1}, TITLE), "<div id=app></div>"),  # round in a circle
        page(nuxt(*([{"title": 1, "a": 2}, TITLE] + [[n] * 40 for n in range(3, 40)])), "<div id=app></div>"),
        page(pushed("5:" + json.dumps(STATE["props"]["others"])), "<div id=app></div>"),
        page(
            pushed("1a:Tfffff,", "zz:{", '5:{"title":') + "<script>self.__next_f.push([1,</script>",
            "<div id=app></div>",
        ),
    ],
)
def test_nothing_is_taken_from_a_paid_page_or_another_article(html, markup):
    assert not any(section.paragraphs for section in read_article(html(markup)).sections)


def test_a_body_rule_that_died_is_not_hidden(html):
    article = read_article(html(page(ld(articleBody=HTML), "<div id=app></div>")), Site(rules={"body": "div.text"}))
    assert article.sections == []


def test_the_visible_text_wins(html):
    article = read_article(html(page(ld(articleBody="Autre chose. " * 60), f"<div>{HTML}</div>")))
    assert [p for section in article.sections for p in section.paragraphs] == LINES
