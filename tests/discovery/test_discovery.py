"""Links from feeds, sitemaps and front pages."""

from __future__ import annotations

import gzip

import pytest
from feeds_and_fronts import FRONT, INDEX, NEWS, RSS
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discovery import Link, xml_kind
from newscrawl.discovery.feeds import read_feed
from newscrawl.discovery.fronts import announced, article_links, looks_like_article, next_page
from newscrawl.discovery.sitemaps import read_sitemap, unpack

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Val</title><link href="https://val.exemple/"/>
<entry><title>Une crue</title><link rel="alternate" href="https://val.exemple/une-crue"/><updated>2026-11-12T06:30:00Z</updated></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://val.exemple/"><title>Le Val</title><link>https://val.exemple/</link></channel>
<item rdf:about="https://val.exemple/a"><title>Un vote</title><link>https://val.exemple/un-vote</link></item></rdf:RDF>"""


@pytest.mark.parametrize(
    "body, links",
    [
        (
            RSS,
            [
                Link(
                    "https://val.exemple/pont-aubray-ferme-garde-1",
                    "Le pont d’Aubray fermé & gardé",
                    "2026-11-12T06:30:00+00:00",
                ),
                Link("https://val.exemple/sans-date-du-tout-2", "Sans date"),
            ],
        ),
        (ATOM, [Link("https://val.exemple/une-crue", "Une crue", "2026-11-12T06:30:00+00:00")]),
        (RDF, [Link("https://val.exemple/un-vote", "Un vote")]),
        (
            RSS[: RSS.index("<item><title>Sans adresse")],
            [
                Link(
                    "https://val.exemple/pont-aubray-ferme-garde-1",
                    "Le pont d’Aubray fermé & gardé",
                    "2026-11-12T06:30:00+00:00",
                ),
                Link("https://val.exemple/sans-date-du-tout-2", "Sans date"),
            ],
        ),
        ("<rss><channel></channel></rss>", []),
    ],
    ids=["rss", "atom", "rdf", "cut off", "empty"],
)
def test_read_feed(body, links):
    assert read_feed(body.encode(), "https://val.exemple/feed/")[1] == links


def test_a_feed_names_its_site():
    assert read_feed(RSS.encode(), "https://feeds.exemple.net/val")[0] == "https://val.exemple/"
    assert read_feed(b"<rss></rss>", "https://feeds.exemple.net/val")[0] == "https://feeds.exemple.net/val"


def test_latin_1_feed():
    body = RSS.replace("UTF-8", "iso-8859-1").replace("’", "'").encode("latin-1")
    assert read_feed(body, "https://val.exemple/feed/")[1][0].title == "Le pont d'Aubray fermé & gardé"


def test_news_sitemap_newest_first():
    sitemap = read_sitemap(NEWS.encode(), "https://val.exemple/s.xml")
    assert sitemap.news
    assert sitemap.pages == [
        Link("https://val.exemple/neuf", "Neuf", "2026-11-12"),
        Link("https://val.exemple/ancien", "Ancien", "2026-11-11"),
    ]


def test_sitemap_index_keeps_its_order_where_a_date_is_missing():
    sitemap = read_sitemap(INDEX.encode(), "https://val.exemple/s.xml")
    assert [link.url for link in sitemap.sitemaps] == ["https://val.exemple/1.xml", "https://val.exemple/2.xml"]
    assert not sitemap.pages


def test_broken_sitemap_gives_what_stands_before_the_break():
    cut = NEWS[: NEWS.index("<url><loc> ") + 8]
    assert [link.url for link in read_sitemap(cut.encode(), "https://val.exemple/").pages] == [
        "https://val.exemple/ancien"
    ]


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE u [<!ENTITY a "https://mal.exemple/"><!ENTITY f SYSTEM "file:///etc/hostname">]><urlset><url><loc>&f;&a;x</loc></url><url><loc>https://val.exemple/b</loc></url></urlset>'
    urls = [link.url for link in read_sitemap(bomb.encode(), "https://val.exemple/").pages]
    assert urls[-1] == "https://val.exemple/b"
    assert not any("mal.exemple" in url for url in urls)


def test_unpack():
    assert unpack(gzip.compress(b"<urlset/>")) == b"<urlset/>"
    assert unpack(b"<urlset/>") == b"<urlset/>"


@given(st.binary(max_size=400))
def test_any_bytes_give_links_or_none(body):
    xml_kind(body)
    assert read_sitemap(body, "https://val.exemple/").sitemaps == []
    assert isinstance(read_feed(body, "https://val.exemple/")[1], list)


@pytest.mark.parametrize(
    "body, kind",
    [
        (RSS, "feed"),
        (ATOM, "feed"),
        (RDF, "feed"),
        (NEWS, "sitemap"),
        (INDEX, "sitemap"),
        ("<!-- <rss> --><!doctype html><html>", None),
        ("\ufeff<?xml version='1.0'?><?xml-stylesheet href='x'?>\n<rss version='2.0'>", "feed"),
        ("<html><body><rss>", None),
        ("", None),
    ],
)
def test_xml_kind(body, kind):
    assert xml_kind(body.encode()) == kind


@pytest.mark.parametrize(
    "url, text, yes",
    [
        ("https://a.fr/monde/un-pont-ferme-a-aubray-CNT000001.html", "", True),
        ("https://a.fr/local/395852.html", "", True),
        ("https://a.fr/spip.php?article1234", "", True),
        ("https://a.fr/index.php?id=77", "", True),
        ("https://a.fr/actualites/3f2a9c0b1d4e5f60718293a4", "", True),
        ("https://a.fr/monde/crue-soudaine", "La crue soudaine surprend les habitants d’Aubray", True),
        ("https://a.fr/monde/crue-soudaine", "Crue", False),
        ("https://a.fr/un/seine-et-marne-haute-77", "Seine-et-Marne", False),
        ("https://a.fr/", "La crue soudaine surprend les habitants d’Aubray", False),
        ("https://a.fr/tag/un-pont-ferme-a-aubray", "", False),
        ("https://a.fr/author/jeanne-de-la-tour-neuve/", "", False),
        ("https://a.fr/2026/11/", "", False),
        ("https://a.fr/agenda/2026-11-12", "", False),
        ("https://a.fr/mentions-legales", "", False),
        ("https://a.fr/plan-du-site", "", False),
        ("https://a.fr/france/", "", False),
        ("https://a.fr/france/?state=2", "", False),
    ],
)
def test_looks_like_article(url, text, yes):
    assert looks_like_article(url, text) is yes


def test_article_links_in_reading_order_each_once(html):
    assert article_links(html(FRONT)) == [
        Link("https://www.exemple.fr/monde/un-pont-ferme-a-aubray", "Un pont fermé à Aubray"),
        Link("https://www.exemple.fr/une-crue-a-la-saint-martin", "Une crue à la Saint-Martin"),
    ]


def test_a_site_that_says_where_links_are_is_believed(html):
    page = '<ul class="une"><li><a href="/x1">Bref</a></li></ul><a href="/un-deux-trois-quatre">Autre</a>'
    assert article_links(html(page), ".une") == [Link("https://www.exemple.fr/x1", "Bref")]


def test_announced(html):
    assert announced(html(FRONT)) == ["https://www.exemple.fr/feed/", "https://www.exemple.fr/s.xml"]


@pytest.mark.parametrize(
    "page, number, url",
    [
        (FRONT, 1, "https://www.exemple.fr/?page=2"),
        (FRONT, 2, "https://www.exemple.fr/?page=3"),
        (FRONT, 3, None),
        ('<link rel="next" href="/page/2/">', 1, "https://www.exemple.fr/page/2/"),
        ('<nav><a href="/france/?state=2">Page suivante</a></nav>', 1, "https://www.exemple.fr/france/?state=2"),
        ('<nav><a rel="next" href="/2026/12/">décembre</a></nav>', 1, None),
        ('<nav><a href="/local/395853.html">NEXT Antilles : un ouragan</a></nav>', 1, None),
        ("<p>rien</p>", 1, None),
    ],
)
def test_next_page(html, page, number, url):
    assert next_page(html(page), number) == url
