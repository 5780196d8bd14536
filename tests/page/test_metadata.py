"""The head of a page: JSON-LD, OpenGraph, meta elements, broken and hostile ones too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newscrawl.page import fields
from newscrawl.page.elements import pick
from newscrawl.page.metadata import first, read_metadata, strings, types


def read(head: str, title: str = "Un titre"):
    root = html.document_fromstring(f"<html lang='fr'><head><title>{title}</title>{head}</head><body></body></html>")
    return read_metadata(root, pick(root))


def ld(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    "json, headline",
    [
        ('{"@type":"NewsArticle","headline":"Un titre"}', "Un titre"),
        ('[{"@type":"WebPage"},{"@type":["Article","Thing"],"headline":"Un titre"}]', "Un titre"),
        (
            '{"@graph":[{"@type":"Organization","name":"X"},{"@type":"http://schema.org/BlogPosting","headline":"Un titre"}]}',
            "Un titre",
        ),
        ('{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"Un titre"}}', "Un titre"),
        ('{"@type":"Article","headline":"R&eacute;forme&nbsp;: oui"}', "Réforme : oui"),
        ('{"@type":"Article","headline":"Deux\nlignes"}', "Deux lignes"),
        ('{"@type":"Article","headline":"Un titre",}', "Un titre"),
        ('<!-- {"@type":"Article","headline":"Un titre"} -->', "Un titre"),
        ('{"@type":"Article","headline":"Un titre"};', "Un titre"),
        ('{"@type":"Article","headline":"Un titre","description":"un "guillemet" de trop"}', "Un titre"),
        ('{"@type":"Article","headline":{"@value":"Un titre"}}', "Un titre"),
        ('{"@type":"Article","headline":["Un titre","Deux"]}', "Un titre"),
        ('{"@type":"Article","headline":12}', None),
        ('{"@type":"Organization","headline":"Un titre"}', None),
        ("pas du JSON", None),
        ("[" * 5000, None),
        ("", None),
        ("null", None),
    ],
)
def test_the_article_is_found_in_json_ld(json, headline):
    assert first(read(ld(json)).article.get("headline")) == headline


def test_the_article_of_the_page_is_the_one_with_its_title():
    other = ld('{"@type":"NewsArticle","headline":"Un autre","datePublished":"2024-01-01","author":"A","image":"i"}')
    assert first(read(other + ld('{"@type":"NewsArticle","headline":"Un titre"}')).article["headline"]) == "Un titre"


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_value_gives_strings(value):
    assert all(isinstance(text, str) and text for text in strings(value))
    assert all(isinstance(kind, str) for kind in types({"@type": value}))


def test_meta_elements_are_read_by_property_and_name_and_cleaned():
    meta = read(
        '<meta property="og:title" content=" Un &amp;eacute;t&eacute; "><meta name="Author" content=""><meta name="author" content="A"><meta name="author" content="B">'
    )
    assert meta.get("og:title") == "Un été"
    assert meta.get("absent", "author") == "A"
    assert meta.all("author") == ["A", "B"]
    assert meta.get("absent") is None


TRAIL = ld(
    '{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Accueil"},{"item":{"name":"Monde"}},{"name":"Asie"},{"name":"Un titre"},7]}'
)


@pytest.mark.parametrize(
    "head, body, rubric",
    [
        (TRAIL, "", ["Monde", "Asie"]),
        (ld('{"@type":"Article","headline":"Un titre","articleSection":["Sport","Rugby"]}'), "", ["Sport", "Rugby"]),
        ('<meta property="article:section" content="Culture">', "", ["Culture"]),
        ("", '<ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li></ol>', ["Monde"]),
        ('<meta property="article:section" content="Avril 2014">', "", []),
        ('<meta property="article:section" content="Mars">', "", ["Mars"]),
        ('<meta property="article:section" content="•••">', "", []),
        (ld('{"@type":"Article","articleSection":["Actualités à la une","Monde","2014"]}'), "", ["Monde"]),
        ("", "", []),
    ],
)
def test_the_rubric(head, body, rubric):
    root = html.document_fromstring(f"<html><head><title>Un titre</title>{head}</head><body>{body}</body></html>")
    assert fields.rubric(read_metadata(root, pick(root)), root.iter("ol"), "Un titre", site="Le Site") == rubric


@pytest.mark.parametrize(
    "head, walled, free",
    [
        (ld('{"@type":"Article","isAccessibleForFree":false}'), False, False),
        (ld('{"@type":"Article","isAccessibleForFree":"True"}'), False, True),
        (ld('{"@type":"Article","isAccessibleForFree":"http://schema.org/False"}'), False, False),
        (ld('{"@type":"Article","isAccessibleForFree":["?"]}'), False, None),
        ('<meta property="article:content_tier" content="locked">', False, False),
        (ld('{"@type":"Article","isAccessibleForFree":true}'), True, False),
        ("", False, None),
    ],
)
def test_free_access(head, walled, free):
    assert fields.accessible_for_free(read(head), walled=walled) is free


@pytest.mark.parametrize(
    "head, url",
    [
        ('<meta property="og:image" content="/i.jpg">', "https://www.exemple.fr/i.jpg"),
        (ld('{"@type":"Article","image":{"url":"https://cdn.exemple.fr/i.jpg"}}'), "https://cdn.exemple.fr/i.jpg"),
        (ld('{"@type":"Article","image":["https://cdn.exemple.fr/1.jpg","2"]}'), "https://cdn.exemple.fr/1.jpg"),
        ('<meta property="og:image" content="data:image/png;base64,AAAA">', None),
        ('<meta property="og:image" content="http://[">', "http://["),
        ('<meta property="og:image" content="//[">', None),
        ("", None),
    ],
)
def test_the_picture(head, url):
    assert fields.image(read(head), "https://www.exemple.fr/a/") == url


@pytest.mark.parametrize(
    "head, words",
    [
        (ld('{"@type":"Article","keywords":"eau, gaz;électricité"}'), ["eau", "gaz", "électricité"]),
        (ld('{"@type":"Article","keywords":["eau","gaz","eau"]}'), ["eau", "gaz"]),
        ('<meta property="article:tag" content="eau"><meta property="article:tag" content="gaz">', ["eau", "gaz"]),
        ('<meta name="news_keywords" content="eau,gaz">', ["eau", "gaz"]),
        ("", []),
    ],
)
def test_keywords(head, words):
    assert fields.keywords(read(head)) == words


FRENCH = "La rivière est montée dans la nuit et les rues du bas de la ville sont fermées pour la journée."
ENGLISH = "The river rose overnight and the streets of the lower town are closed for the day, officials said."


@pytest.mark.parametrize(
    "head, text, tag",
    [
        ("", FRENCH, "fr"),
        ('<meta property="og:locale" content="fr_BE">', FRENCH, "fr"),
        (ld('{"@type":"Article","inLanguage":"fr-CA"}'), FRENCH, "fr-CA"),
        (ld('{"@type":"Article","inLanguage":"en"}'), FRENCH, "fr"),
        (ld('{"@type":"Article","inLanguage":["français"]}'), FRENCH, "fr"),
    ],
)
def test_the_language(head, text, tag):
    assert fields.language(read(head), text, "fr") == tag


def test_a_page_is_believed_about_another_language():
    root = html.document_fromstring("<html lang='en_us'><body></body></html>")
    meta = read_metadata(root, pick(root))
    assert fields.language(meta, ENGLISH, "fr") == "en-US"
    assert fields.language(meta, FRENCH, "fr-BE") == "fr-BE"


def test_an_author_who_is_only_pointed_at():
    graph = """{"@graph": [{"@type": "NewsArticle", "headline": "Un titre", "author": [{"@id": "#jeanne"}, {"@id": "#nobody"}, {"name": "Luc Petit"}]},
        {"@type": "Person", "@id": "#jeanne", "name": "Jeanne Morel"}]}"""
    assert strings(read(ld(graph)).article["author"]) == ["Jeanne Morel", "Luc Petit"]
