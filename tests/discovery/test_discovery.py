"""Links from feeds, sitemaps and front pages."""

from __future__ import annotations

import gzip

import pytest
from feeds_and_fronts import FRONT, INDEX, NEWS, RSS
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discovery import Link, read
from newscrawl.discovery.fronts import (
    announced,
    article_links,
    lists_articles,
    looks_like_article,
    moved_to,
    next_page,
)
from newscrawl.discovery.links import absolute
from newscrawl.discovery.markup import kind_of, utf_8
from newscrawl.discovery.sitemaps import named_in_robots, unpack

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
    assert read(body.encode(), "https://val.exemple/feed/").pages == links


def test_a_feed_names_its_site():
    assert read(RSS.encode(), "https://feeds.exemple.net/val").home == "https://val.exemple/"
    assert read(b"<rss></rss>", "https://feeds.exemple.net/val").home == "https://feeds.exemple.net/val"


def test_latin_1_feed():
    body = RSS.replace("UTF-8", "iso-8859-1").replace("’", "'").encode("latin-1")
    assert read(body, "https://val.exemple/feed/").pages[0].title == "Le pont d'Aubray fermé & gardé"


def test_news_sitemap_newest_first():
    sitemap = read(NEWS.encode(), "https://val.exemple/s.xml")
    assert sitemap.news
    assert sitemap.pages == [
        Link("https://val.exemple/neuf", "Neuf", "2026-11-12"),
        Link("https://val.exemple/ancien", "Ancien", "2026-11-11"),
    ]


def test_sitemap_index_keeps_its_order_where_a_date_is_missing():
    sitemap = read(INDEX.encode(), "https://val.exemple/s.xml")
    assert [link.url for link in sitemap.lists] == ["https://val.exemple/1.xml", "https://val.exemple/2.xml"]
    assert not sitemap.pages


def test_broken_sitemap_gives_what_stands_before_the_break():
    cut = NEWS[: NEWS.index("<url><loc> ") + 8]
    assert [link.url for link in read(cut.encode(), "https://val.exemple/").pages] == ["https://val.exemple/ancien"]


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE u [<!ENTITY a "https://mal.exemple/"><!ENTITY f SYSTEM "file:///etc/hostname">]><urlset><url><loc>&f;&a;x</loc></url><url><loc>https://val.exemple/b</loc></url></urlset>'
    urls = [link.url for link in read(bomb.encode(), "https://val.exemple/").pages]
    assert urls[-1] == "https://val.exemple/b"
    assert not any("mal.exemple" in url for url in urls)


def test_unpack():
    assert unpack(gzip.compress(b"<urlset/>")) == b"<urlset/>"
    assert unpack(b"<urlset/>") == b"<urlset/>"


@given(st.binary(max_size=400))
def test_any_bytes_give_a_listing_or_none(body):
    for wrapped in (body, b"<rss><channel><item><link>" + body, b"<urlset><url><loc>" + body, b"\xff\xfe" + body):
        listing = read(wrapped, "https://val.exemple/")
        assert listing is None or all(link.url.startswith("http") for link in listing.pages)


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
def test_kind_of(body, kind):
    assert kind_of(utf_8(body.encode()))[0] == kind


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
        ('<link rel="prev next" href="/page/2/">', 1, "https://www.exemple.fr/page/2/"),
        ('<a rel="nextpage" href="/page/2/">suite</a><area rel="next" href="/page/2/">', 1, None),
        ('<a rel="next">suite</a><a rel="next" href="/page/2/">suite</a>', 1, "https://www.exemple.fr/page/2/"),
        ('<ul class="pages"><li><a href="/?p=2"><!-- page 9 --><b>2</b></a></ul>', 1, "https://www.exemple.fr/?p=2"),
        ('<nav><a href="/?p=2" aria-label="Page suivante"><i></i></a></nav>', 1, "https://www.exemple.fr/?p=2"),
        ('<a class="btn-next" href="/?p=2">\n&nbsp; »</a>', 1, "https://www.exemple.fr/?p=2"),
        ('<a class="suivante" href="/?p=2">2</a>', 1, "https://www.exemple.fr/?p=2"),
        ('<a class="page" href="/?p=2">2</a>', 1, None),
        ('<p><a href="/?p=2">2</a></p>', 1, None),
        ('<nav><a href="/?p=12">2</a><a href="/?p=21">2</a><a href="/x#2">2</a></nav>', 1, None),
        ('<nav><a href="/?p=12">12</a></nav>', 11, "https://www.exemple.fr/?p=12"),
        ('<base href="/sport/2/"><nav><a href="suite">Suivante</a></nav>', 1, "https://www.exemple.fr/sport/2/suite"),
        ('<base href="/sport/2/"><nav><a href="/suite">Suivante</a><a>Suivante</a></nav>', 1, None),
        ('<base href="/sport/2"><nav><a href="suite">Suivante</a></nav>', 1, None),
        ('<nav><p><a href="/?p=2">2<div></nav>', 1, "https://www.exemple.fr/?p=2"),
        ("<p>rien</p>", 1, None),
    ],
)
def test_next_page(html, page, number, url):
    assert next_page(html(page), number) == url


VAL = "https://val.exemple"
ITEM = "<item><title>Crue</title><link>{}</link><pubDate>{}</pubDate></item>"
CHANNEL = '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>Le Val</title><link>https://val.exemple/</link>{}</channel></rss>'


def feed(*items, encoding="UTF-8"):
    return CHANNEL.format(encoding, "".join(items))


def item(url=f"{VAL}/crue-1", date="Thu, 12 Nov 2026 07:30:00 +0100"):
    return ITEM.format(url, date)


@pytest.mark.parametrize(
    "href, url",
    [
        ("/a", f"{VAL}/a"),
        ("a?b=c#d", f"{VAL}/a?b=c"),
        (" //autre.exemple/a ", "https://autre.exemple/a"),
        ("http://[bad/", None),
        ("https://val.exemple:port/a", None),
        ("https://val.exemple:99999/a", None),
        ("mailto:val@val.exemple", None),
        ("javascript:void(0)", None),
        ("http://", None),
    ],
)
def test_absolute(href, url):
    assert absolute(f"{VAL}/", href) == url


@pytest.mark.parametrize(
    "body",
    [
        feed(item("http://[bad/"), item()),
        feed(item("https://val.exemple:port/a"), item()),
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://[bad/</loc></url><url><loc>{VAL}/crue-1</loc></url></urlset>',
        f"{VAL}/crue-1\nhttp://[bad/\n",
        f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{{"url": "http://[bad/"}}, {{"url": "{VAL}/crue-1"}}]}}',
    ],
    ids=["rss", "port", "sitemap", "plain", "json"],
)
def test_a_malformed_address_costs_itself_alone(body):
    listing = read(body.encode(), f"{VAL}/liste")
    assert ([link.url for link in listing.pages], listing.malformed) == ([f"{VAL}/crue-1"], 1)


@pytest.mark.parametrize(
    "body",
    [
        feed(item()).encode("utf-8-sig"),
        feed(item()).encode("utf-16"),
        feed(item(), encoding="UTF-16").encode("utf-16"),
        feed(item()).encode("utf-16-le"),
        feed(item()).encode("utf-16-be"),
        feed(item(), encoding="UTF-16").encode(),
        feed(item(), encoding="inconnu").replace("Crue", "Crué").encode("cp1252"),
        b"\n\n  " + feed(item()).encode(),
        b"<br />\n<b>Warning</b>: mysql_connect() in <b>/srv/lib.php</b> on line <b>3</b><br />\n"
        + feed(item()).encode(),
        "<!-- cache généré -->".encode() + feed(item()).encode(),
        feed(item()).replace("<title>Crue", "<title>Crue & boue, R&D, Marks &amp; Cie").encode(),
    ],
    ids=[
        "bom",
        "utf-16 said to be utf-8",
        "utf-16",
        "le",
        "be",
        "utf-8 said to be utf-16",
        "no such encoding",
        "blank",
        "php",
        "comment",
        "bare &",
    ],
)
def test_a_feed_is_read_whatever_its_first_bytes_are(body):
    assert [link.url for link in read(body, f"{VAL}/rss.xml").pages] == [f"{VAL}/crue-1"]


def test_bare_ampersands_of_an_address_stay_and_cdata_is_not_touched():
    body = feed(item(f"{VAL}/?art=12&x=1"), "<item><title><![CDATA[Vents & marées]]></title><link>/b</link></item>")
    assert [(link.url, link.title) for link in read(body.encode(), f"{VAL}/rss").pages] == [
        (f"{VAL}/?art=12&x=1", "Crue"),
        (f"{VAL}/b", "Vents & marées"),
    ]


@pytest.mark.parametrize(
    "date, read_as",
    [
        ("Thu, 12 Nov 2026 07:30:00 +0100", "2026-11-12T06:30:00+00:00"),
        ("Thu, 12 Nov 2026 07:30:00 GMT", "2026-11-12T07:30:00+00:00"),
        ("Thu, 12 Nov 2026 07:30:00 -0500", "2026-11-12T12:30:00+00:00"),
        ("", None),
        ("bientôt", None),
    ],
)
def test_dates_of_a_feed(date, read_as):
    assert read(feed(item(date=date)).encode(), f"{VAL}/rss").pages[0].date == read_as


@pytest.mark.parametrize("date", ["jeu., 12 nov. 2026 07:30:00", "jeudi 12 novembre 2026 à 07h30"])
def test_a_date_in_french(date):
    assert read(feed(item(date=date)).encode(), f"{VAL}/rss").pages[0].date.startswith("2026-11-12T07:30:00")


def test_of_several_alternates_the_page_in_the_feeds_language():
    links = (
        '<link rel="alternate" type="text/html" hreflang="en" href="/en/flood"/><link rel="alternate" type="application/pdf" href="/crue.pdf"/>'
        '<link rel="alternate" type="text/html" href="/crue"/><link rel="self" href="/entry"/>'
    )
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><link href="{VAL}/"/><entry><title>Crue</title>{links}</entry></feed>'
    assert [link.url for link in read(body.encode(), f"{VAL}/atom").pages] == [f"{VAL}/crue"]


def test_json_feed():
    body = """{"version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://val.exemple/", "items": [
        {"url": "/crue", "title": " Crue ", "date_published": "2026-11-12T07:30:00+01:00"}, {"id": "2"}, {"id": "https://val.exemple/gue"}, 3, {"url": 4}]}"""
    listing = read(body.encode(), "https://flux.exemple.net/val.json")
    assert (listing.home, listing.pages) == (
        "https://val.exemple/",
        [Link("https://val.exemple/crue", "Crue", "2026-11-12T07:30:00+01:00"), Link("https://val.exemple/gue")],
    )
    assert read(b'{"version": "https://jsonfeed.org/version/1", "items": ', VAL).pages == []
    assert read(b'{"articles": []}', VAL) is None


def test_elements_of_a_sitemap_by_their_vocabulary():
    body = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
        xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"><url><image:image><image:loc>https://val.exemple/i.jpg</image:loc>
        <image:title>Image</image:title></image:image><video:video><video:publication_date>2020-01-01</video:publication_date></video:video>
        <loc>https://val.exemple/crue-1</loc><lastmod>2026-11-12</lastmod></url></urlset>"""
    assert read(body.encode(), VAL).pages == [Link("https://val.exemple/crue-1", None, "2026-11-12")]


@pytest.mark.parametrize(
    "space", ["", 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', 'xmlns="https://exemple.org/autre"']
)
def test_a_prefix_that_nobody_declared(space):
    body = f"<urlset {space}><url><loc>{VAL}/crue-1</loc><news:news><news:publication_date>2026-11-12</news:publication_date><news:title>Crue</news:title></news:news></url></urlset>"
    listing = read(body.encode(), VAL)
    assert (listing.pages, listing.news) == ([Link(f"{VAL}/crue-1", "Crue", "2026-11-12")], True)


@pytest.mark.parametrize(
    "robots",
    [
        "\ufeffSitemap: https://val.exemple/news.xml\nUser-agent: *",
        "User-agent: *\rDisallow: /x\rSitemap: https://val.exemple/news.xml\r",
        "# carte\nsitemap : https://val.exemple/news.xml # la nôtre",
        "SITEMAP:/news.xml\nSitemap: http://[bad/\nSitemap:\n",
    ],
)
def test_sitemaps_in_robots(robots):
    assert named_in_robots(robots.encode(), f"{VAL}/robots.txt") == [f"{VAL}/news.xml"]


@pytest.mark.parametrize(
    "url, text, place, yes",
    [
        # few words, but a number; a folder that holds articles too
        ("/actu/crue-123456.html", "Crue", {}, True),
        ("/article/4821", "La crue est passée", {}, True),
        ("/article/4821/crue", "Crue", {}, True),
        ("/archives/crue-du-val-de-loire-123456", "La crue du Val", {}, True),
        ("/dossiers/trois-semaines-avec-les-sinistres-du-val", "Trois semaines avec les sinistrés", {}, True),
        ("/2026/11/12/crue/", "La crue du siècle", {}, True),
        ("/detail.aspx?articleid=DMF20261112_001", "La crue du siècle", {}, True),
        ("/crue", "La crue du siècle est là", {"heading": True}, True),
        ("/mode/tag-heuer-revisite-son-chronometre-en-ceramique", "TAG Heuer revisite son chronomètre", {}, True),
        ("/abonnes/culture/crue-du-val-1701007347", "La crue du Val", {}, True),
        ("/culture/cinema/article/4821/crue", "La crue à l'écran", {}, True),
        ("/meteo/la-crue-du-val-de-loire-est-passee", "La crue du Val est passée", {}, True),
        ("/emploi/le-val-embauche-enfin-des-bateliers-19240", "Le Val embauche", {}, True),
        ("/vie-locale/la-crue-du-val-est-passee-hier/", "Passer au contenu", {}, True),
        # lists, with long addresses too
        ("/actu/faits-divers-et-justice/", "Faits divers et justice", {}, False),
        ("/communes/saint-martin-du-val-19255/", "Saint-Martin-du-Val", {}, False),
        ("/meteo/le-bourg-19240", "Météo Le Bourg", {}, False),
        ("/elections/resultats/loire-42/le-bourg-42218/", "Résultats des élections au Bourg", {}, False),
        ("/emissions/la-grande-conversation-12665/", "La Grande Conversation du Val", {}, False),
        ("/podcasts/les-midis-du-val", "Les Midis du Val", {}, False),
        ("/journaliste/jeanne-morel-1234567", "Jeanne Morel", {}, False),
        ("/guide-achat/le-meilleur-aspirateur-robot-123456", "Quel est le meilleur aspirateur ?", {}, False),
        ("/avis-de-deces/marie-durand-48213", "Marie Durand", {}, False),
        ("/contact-redaction-et-publicite", "Contacter la rédaction", {}, False),
        ("/live-tv-en-direct-regarder-la-chaine", "Regarder la chaîne en direct", {}, False),
        ("/toute-l-actualite-en-continu/", "En continu", {}, False),
        ("/vie-locale-et-associative/", "Vie locale", {}, False),
        ("/tag_theme/crue-du-val-de-loire", "Crue du Val de Loire", {}, False),
        ("/tag-climat", "Le climat et nous tous", {}, False),
        ("/dossiers/crue", "Dossier : la crue", {}, False),
        ("/region/pays-de-la-loire", "Pays de la Loire", {}, False),
        ("/profil/jeanne-de-la-tour-neuve", "Jeanne de la Tour", {}, False),
        ("/codepromo/une-grande-enseigne-de-sport", "Codes promo", {}, False),
        # the site's own pages and controls
        ("/conditions-generales-de-vente-et-d-utilisation", "Conditions générales", {}, False),
        ("/declaration-d-accessibilite", "Accessibilité : non conforme", {}, False),
        ("/politique-de-protection-des-donnees-personnelles", "Données personnelles", {}, False),
        ("/charte-deontologique-de-la-redaction", "Notre charte", {}, False),
        ("/compte/un-deux-trois-quatre", "Mot de passe oublié ?", {}, False),
        ("/un-deux-trois-quatre-cinq", "Mot de passe oublié ?", {}, False),
        ("/crue-2026-123456", "Newsletters locales", {"chrome": True}, False),
        ("/images/crue-du-val-de-loire-123456.jpg", "", {}, False),
    ],
)
def test_a_link_is_judged_by_address_words_and_place(url, text, place, yes):
    assert looks_like_article(VAL + url, text, **place) is yes


def test_a_day_in_the_address_is_as_good_as_a_number():
    assert looks_like_article("https://www.exemple.fr/2026/11/12/gymnase/", "Gymnase rénové")
    assert not looks_like_article("https://www.exemple.fr/2026/11/12/", "Jeudi 12 novembre")


def test_a_shops_host_has_no_articles():
    assert not looks_like_article("https://boutique.val.exemple/le-livre-de-la-crue-123456")


def test_broken_links_cost_themselves_alone(html):
    page = '<a href="http://[bad/x-y-z-t">La crue du siècle</a><a href="/la-crue-du-siecle-1">La crue du siècle</a>'
    assert [link.url for link in article_links(html(page))] == ["https://www.exemple.fr/la-crue-du-siecle-1"]
    assert announced(html(page + '<link rel="alternate" type="application/rss+xml" href="http://[bad/">')) == []
    assert next_page(html('<link rel="next" href="http://[bad/">'), 1) is None


@pytest.mark.parametrize(
    "page, found",
    [
        (
            '<link rel="alternate" type="application/rss+xml" title="Comment vit le Val" href="/flux.xml">',
            ["/flux.xml"],
        ),
        ('<link rel="alternate" type="text/xml" href="/flux.xml">', ["/flux.xml"]),
        ('<link rel="alternate" type="application/feed+json" href="/feed.json">', ["/feed.json"]),
        ('<link rel="alternate" type="application/rss+xml" title="Le Val » Comments Feed" href="/x">', []),
        ('<link rel="alternate" type="application/rss+xml" title="Réactions" href="/comments/feed/">', []),
        ('<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">', []),
        (
            '<a href="/rss.xml">Flux RSS</a><a href="/feed/">RSS</a><a href="/un-article/feed-back">non</a>',
            ["/rss.xml", "/feed/"],
        ),
        ('<link rel="alternate" type="application/rss+xml" href="/flux.xml"><a href="/rss.xml">RSS</a>', ["/flux.xml"]),
        ('<a href="/flux/une.xml">À la une</a><a href="/plan.xml.html">Plan</a>', ["/flux/une.xml"]),
    ],
)
def test_feeds_of_a_page(html, page, found):
    assert announced(html(page)) == [f"https://www.exemple.fr{path}" for path in found]


def test_a_feed_in_the_head_of_the_answer(html):
    page = html("<p>Bienvenue")
    page.headers["Link"] = '</wp-json/>; rel="https://api.w.org/"'
    page.headers.appendlist("Link", '</flux>; rel="alternate"; type="application/rss+xml", <http://[bad>; type=rss')
    assert announced(page) == ["https://www.exemple.fr/flux"]


TEASER = '<li><h2><a href="/actu/une-crue-inattendue-dans-le-val-{0}">Une crue inattendue dans le Val {0}</a></h2><p>Le fleuve a monté de deux mètres en une nuit.</p></li>'
TEXT = "<p>" + "Le fleuve a monté de deux mètres en une nuit, et les habitants ont quitté leurs maisons. " * 3 + "</p>"


@pytest.mark.parametrize(
    "page, url, yes",
    [
        ("<h1>En continu</h1>" + TEASER.format(1) + TEASER.format(2), "/toute-l-actualite-en-continu/", True),
        ("<h1>En continu</h1><p>Toute l’actualité du Val.</p>" + "".join(map(TEASER.format, range(9))), "/fil", True),
        ("<h1>La crue</h1>" + TEXT * 2 + "".join(map(TEASER.format, range(9))), "/la-crue", False),
        ("<h1>La crue</h1><p>Bref.</p>" + "".join(map(TEASER.format, range(9))), "/la-crue-123456", False),
        (
            '<meta property="article:published_time" content="2026-11-12"><p>Bref.</p>'
            + "".join(map(TEASER.format, range(9))),
            "/la-crue",
            False,
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle"}</script><p>Bref.</p>'
            + "".join(map(TEASER.format, range(9))),
            "/la-crue",
            False,
        ),
        (
            "<h1>La crue</h1><p>Bref.</p><footer>" + "".join(map(TEASER.format, range(9))) + "</footer>",
            "/la-crue",
            False,
        ),
        ("<h1>La crue</h1><p>Bref.</p>", "/la-crue", False),
    ],
    ids=["two teasers", "many", "article", "numbered", "dated", "declared", "in the foot", "short"],
)
def test_a_list_is_told_from_an_article(html, page, url, yes):
    assert lists_articles(html(f"<html><body>{page}</body></html>", f"https://www.exemple.fr{url}")) is yes


@pytest.mark.parametrize(
    "page, url",
    [
        ('<meta http-equiv="refresh" content="0; url=/accueil/">', "https://www.exemple.fr/accueil/"),
        ('<meta http-equiv="refresh" content="300">', None),
        ('<meta http-equiv="refresh" content="300; url=https://www.exemple.fr/">', None),
        ('<meta http-equiv="refresh" content="900; url=/?encore">', None),
        ('<meta http-equiv="refresh" content="0; url=http://[bad/">', None),
        ("<META CONTENT='0;URL=/accueil/' HTTP-EQUIV=Refresh>", "https://www.exemple.fr/accueil/"),
        ('<base href="/b/"><meta http-equiv="REFRESH" content="0;url=c">', "https://www.exemple.fr/b/c"),
        ('<noscript><meta http-equiv="refresh" content="0; url=/accueil/"></noscript>', None),
        ('<!-- <meta http-equiv="refresh" content="0; url=/accueil/"> -->', None),
        ('<script>\'<meta http-equiv="refresh" content="0; url=/accueil/">\'</script>', None),
        (f'<title>{" " * 4000}</title><meta http-equiv="refresh" content="0; url=/a/">', "https://www.exemple.fr/a/"),
        (f'<title>{" " * 4096}</title><meta http-equiv="refresh" content="0; url=/a/">', None),
        ("<p>rien</p>", None),
    ],
)
def test_a_home_that_sends_its_reader_on(html, page, url):
    assert moved_to(html(f"<html><head>{page}</head></html>")) == url


@pytest.mark.parametrize(
    "box",
    [
        "<div id=menu class=main-menu>{}</div>",
        "<ul class='site-nav'><li>{}</li></ul>",
        "<div role=navigation>{}</div>",
        "<div class=footer-links><p>{}</p></div>",
    ],
)
def test_what_a_menu_leads_to_is_no_article_unless_it_is_a_headline(html, box):
    menu = "<a href=/vie-des-clubs-du-val>Vie des clubs</a><a href=/le-village-du-haut-val/>Le Val d'en haut</a>"
    head = "<a href=/le-val-retrouve-son-pont>Le Val retrouve son pont après dix ans</a>"
    found = article_links(html(box.format(menu + head) + "<a href=/la-crue-du-siecle>La crue du siècle</a>"))
    assert [link.url.rpartition("/")[2] for link in found] == ["le-val-retrouve-son-pont", "la-crue-du-siecle"]


@pytest.mark.parametrize("words", ["RSS", "Flux RSS", "S'abonner au flux RSS"])
def test_a_link_that_says_rss_announces_a_feed(html, words):
    assert announced(html(f"<a href='/spip.php?page=backend'>{words}</a>")) == [
        "https://www.exemple.fr/spip.php?page=backend"
    ]


def test_a_guid_is_the_address_where_no_link_is():
    feed = (
        RSS[: RSS.index("<item>")]
        + "<item><title>Un vote</title><link></link><guid>https://val.exemple/v</guid></item>"
    )
    assert [link.url for link in read(f"{feed}</channel></rss>".encode(), "https://val.exemple/rss").pages] == [
        "https://val.exemple/v"
    ]


def test_a_base_that_is_no_address_is_none(html):
    page = "<head><base href='//:0'></head><a href=/la-crue-du-siecle-1>La crue du siècle est passée</a>"
    assert [link.url for link in article_links(html(page))] == ["https://www.exemple.fr/la-crue-du-siecle-1"]
