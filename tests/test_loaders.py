"""From a response to an Article, with and without a site's rules."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone

import pytest
from lxml import etree

from newscrawl.items import Outlet
from newscrawl.loaders import ArticleLoader, Site, load_article, read_article

NOW = datetime(2025, 8, 3, 12, tzinfo=timezone.utc)
PAGE = """<html lang="fr"><head><title>La digue tient, assure le maire</title><meta property="og:site_name" content="Le Courrier"></head><body>
<div class="top"><span class="cat">Météo</span><h1>La digue tient, assure le maire</h1><div class="who">Nord Presse avec AFP</div><i>le 2 août 2025 à 7h30</i></div>
<div class="text"><p><b>« La digue tient », a déclaré le maire, Paul Grisel, samedi matin.</b></p>
<p>La rivière a baissé de vingt centimètres dans la nuit de vendredi à samedi.</p>
<div class="promo-x">Une réclame assez longue pour passer pour un paragraphe du texte.</div>
<h2>Deux rues fermées</h2><p>« Deux rues restent fermées », a indiqué la préfecture à l'AFP.</p></div>
<div class="other"><p>Un autre texte du même site, plus long que le premier, sur un tout autre sujet que la digue.</p><p>Il ne doit jamais passer pour le texte de la page, même si une règle du site est morte.</p></div>
</body></html>"""
TEXT = [
    (None, ["La rivière a baissé de vingt centimètres dans la nuit de vendredi à samedi."]),
    ("Deux rues fermées", ["« Deux rues restent fermées », a indiqué la préfecture à l'AFP."]),
]


class Stats(Counter):
    def inc_value(self, key, count=1):
        self[key] += count


def sections(article):
    return [(section.heading, section.paragraphs) for section in article.sections]


def test_rules_come_first_and_are_counted(html):
    rules = {
        "body": ["div.corps", "div.text"],
        "drop": "div.promo-x",
        "headline": "h1::text",
        "credit": "div.who",
        "date_published": "div.top i::text",
        "rubric": "span.cat",
        "authors": "div.absent",
    }
    stats = Stats()
    article = read_article(html(PAGE), Site(rules=rules), stats=stats, now=NOW)
    assert sections(article) == TEXT
    assert article.credit.agencies == ["AFP"]
    assert article.credit.text == "Nord Presse avec AFP"
    assert article.date_published == "2025-08-02T07:30:00+02:00"
    assert article.rubric == ["Météo"]
    assert {key: n for key, n in stats.items() if "/css/" in key} == {
        "parser/body/css/div.corps": 0,
        "parser/body/css/div.text": 1,
        "parser/drop/css/div.promo-x": 1,
        "parser/headline/css/h1::text": 1,
        "parser/credit/css/div.who": 1,
        "parser/date_published/css/div.top i::text": 1,
        "parser/rubric/css/span.cat": 1,
        "parser/authors/css/div.absent": 0,
    }
    assert stats["parser/standfirst/generic/bold"] == 1
    assert "parser/sections/generic/density" not in stats


NESTED = """<body id="b"><div class="lead x" itemprop="a"><p class="leading" itemprop="b">1</p><p class="\tlead\n">2<br itemprop="c"></div>
<h1 itemprop="c">3</h1><p>4</p><p class="lead" itemprop="c">5</p><p class="x lead" itemprop="it's">6<div class="lead"><i class="x">7</div>"""


@pytest.mark.parametrize(
    "rule",
    [
        ".lead",
        "p.lead",
        ".lead.x",
        ".lead .x, [itemprop=c]",
        "#b",
        "[itemprop=a] > [itemprop=b]",
        "[itemprop=a] [itemprop=c]",
        "div [class]",
        "h1 + .lead",
        "h1 + p + .lead",
        "h1 ~ .lead",
        "h1 ~ [itemprop=c]",
        "p + [itemprop=c]",
        ".lead:first-child",
        "p[itemprop=c]:last-of-type",
        "p:has([itemprop=c])",
        "p:not(:has([itemprop=c])):not(.lead)",
        ".lead:not(.x) + .x",
        '[itemprop="it\'s"]',
        "[itemprop~=c]",
        "[class~=x][itemprop=a]",
        "[class*=lead]",
        "[itemprop|=c]",
        "[itemprop=c]::attr(class)",
        ".x::text",
    ],
)
def test_a_rule_finds_what_css_finds(html, rule):
    response = html(NESTED)
    expected = [selector.root for selector in response.css(rule)]
    assert ArticleLoader(selector=response.selector).add_rules({"body": rule})["body"] == expected


@pytest.mark.parametrize("rule", ["div.gone", "div.top > i"])
def test_a_dead_body_rule_shows_and_the_text_is_still_found(html, rule):
    stats = Stats()
    page = PAGE.replace("<i>", '<i class="x"></i><i>') if rule == "div.top > i" else PAGE
    rule = "div.top > i.x" if rule == "div.top > i" else rule
    article = read_article(html(page), Site(rules={"body": rule, "drop": ".promo-x"}), stats=stats, now=NOW)
    assert sections(article) == TEXT
    assert stats[f"parser/body/css/{rule}"] == (0 if rule == "div.gone" else 1)
    assert stats["parser/sections/generic/density"] == 1


def test_the_standfirst_of_a_rule_is_not_repeated_in_the_text(html):
    site = Site(rules={"standfirst": "div.text > p:first-child", "drop": ".promo-x"})
    article = read_article(html(PAGE), site, now=NOW)
    assert article.standfirst == "« La digue tient », a déclaré le maire, Paul Grisel, samedi matin."
    assert sections(article) == TEXT


def test_several_containers_are_read_in_page_order(html):
    page = "<h1>Un titre</h1><div class=a><p>Première partie du texte.</p></div><p>Réclame.</p><div class=a><p>Deuxième partie.</p></div>"
    assert sections(read_article(html(page), Site(rules={"body": "div.a"}))) == [
        (None, ["Première partie du texte.", "Deuxième partie."])
    ]


def test_the_record_says_whose_page_it_is(html):
    response = html(
        PAGE.replace("<title>", '<link rel="canonical" href="/meteo/digue?utm_source=x"><title>'),
        "https://www.exemple.fr/meteo/digue?utm_source=y",
    )
    article = read_article(response, Site("courrier", Outlet("", "media"), language="fr-BE"), now=NOW)
    assert (article.site, article.outlet, article.language, article.fetched) == (
        "courrier",
        Outlet("Le Courrier", "media"),
        "fr",
        "2025-08-03T12:00:00Z",
    )
    assert article.url == "https://www.exemple.fr/meteo/digue"
    assert (
        read_article(html("<p>Rien"), Site(outlet=Outlet("Le Nom", "portal"), language="fr-BE"), now=NOW).language
        == "fr-BE"
    )
    assert read_article(html("<p>Rien")).outlet.name == "exemple.fr"


def test_the_tree_of_the_response_is_read_where_it_is_and_left_as_it_was(html, monkeypatch):
    response = html(PAGE)
    before = etree.tostring(response.selector.root)
    monkeypatch.setattr("parsel.selector.create_root_node", None)
    load_article(response, Site(rules={"body": "div.text", "drop": "div.promo-x", "credit": "div.who"}), now=NOW)
    assert etree.tostring(response.selector.root) == before


def test_quotations_know_their_section(html):
    stats = Stats()
    article = load_article(html(PAGE), Site(rules={"drop": ".promo-x"}), stats=stats, now=NOW)
    text = article.text()
    assert {quotation.section for quotation in article.quotations} == {-2, -1, 1}
    for quotation in article.quotations:
        start, end = quotation.spans[0]
        line = text[: text.find("\n", end) if "\n" in text[end:] else None].rpartition("\n")[2]
        assert (quotation.section, line) in article.lines()
        assert text[start:end] in line
        assert not quotation.altered
    assert "AFP" in {source.name for source in article.sources}
    assert sum(n for key, n in stats.items() if key.startswith("newscrawl/attribution/")) == len(article.quotations)
    assert stats["newscrawl/attribution_truncated"] == 0


def test_a_spinners_quotations_are_altered_and_its_repairs_counted(html):
    stats = Stats()
    page = PAGE.replace("« Deux rues restent fermées », a", "« Deux rues restent fermées »a")
    article = load_article(html(page), Site(outlet=Outlet("Copies", "spinner")), stats=stats, now=NOW)
    assert article.quotations
    assert all(quotation.altered for quotation in article.quotations)
    assert [repair.kind for repair in article.repairs] == ["glued_closing"]
    assert stats["newscrawl/repair/glued_closing"] == 1
    assert "« Deux rues restent fermées » a indiqué" in article.text()


def test_echoes_of_the_headline_leave_the_text_and_are_counted(html):
    stats = Stats()
    page = PAGE.replace("<p>La rivière", "<p>La digue tient, assure le maire</p><p>La rivière")
    article = read_article(html(page), Site(rules={"drop": ".promo-x"}), stats=stats, now=NOW)
    assert sections(article) == TEXT
    assert stats["newscrawl/repair/echo"] == 1


@pytest.mark.parametrize("rules", [{}, {"body": "div.text", "standfirst": "div.text b"}], ids=["any", "rules"])
def test_a_lone_standfirst_is_the_text(html, rules):
    page = "<h1>Connaissez-vous les digues ?</h1><div class=text><p><b>Dix questions pour tout savoir des digues et de ceux qui les gardent.</b></p><iframe></iframe></div>"
    article = read_article(html(page), Site(rules=rules), now=NOW)
    assert article.standfirst is None
    assert sections(article) == [(None, ["Dix questions pour tout savoir des digues et de ceux qui les gardent."])]
