"""The headline: words stay apart, badges, sections and the site's name are none of it."""

from __future__ import annotations

import pytest

from newscrawl.loaders import read_article

TITLE = "Le lavoir sera remis en état"
TEXT = (
    "<p>Le conseil municipal a voté jeudi soir la remise en état du lavoir, un chantier attendu depuis dix ans.</p>"
    "<p>Les travaux commenceront au printemps et dureront quatorze mois, selon la mairie, qui promet de faire vite.</p>"
)
STATED = f'<title>{TITLE} - Le Journal du Bourg</title><meta property="og:title" content="{TITLE}">'
HOME = "<header><a href=/><img src=l.png alt='Le Journal du Bourg'></a></header>"


def page(h1: str, head: str = "") -> str:
    return f"<html lang=fr><head>{head}</head><body>{HOME}<main><article>{h1}{TEXT}</article></main></body></html>"


@pytest.mark.parametrize("head", ["", STATED], ids=["bare", "stated"])
@pytest.mark.parametrize(
    "h1",
    [
        "<h1>Le lavoir<br>sera remis en état</h1>",
        "<h1><span>Le lavoir</span><br/><span>sera remis en état</span></h1>",
        "<h1><div>Le lavoir</div><div>sera remis en état</div></h1>",
        "<h1>Le lavoir sera remis en état<span class=badge>Abonnés</span></h1>",
        "<h1>Le lavoir sera remis en état<span>Abonnés</span></h1>",
        "<h1><span>Vidéo</span>Le lavoir sera remis en état</h1>",
        "<h1>Le lavoir sera remis en état<div class=meta>La Gazette, à 10h15</div></h1>",
        "<h1>Le lavoir sera remis en état <time>12 novembre 2024</time></h1>",
        "<h1>Le lavoir sera remis en état<div><span>AFP</span> <time>12 novembre 2024</time></div></h1>",
        "<h1>Le lavoir sera remis en état <a href='#comments'>12</a></h1>",
        "<h1>Le lavoir sera remis en état<button>Partager</button><a href=#>Imprimer</a></h1>",
        "<h1>Le lavoir sera remis en état<ul><li>Facebook</li><li>X</li></ul></h1>",
        "<h1>Le lav<b>oir</b> sera <em>remis</em> en état</h1>",
    ],
)  # fmt: skip
def test_words_stay_apart_and_badges_go(html, head, h1):
    assert read_article(html(page(h1, head))).headline == TITLE


@pytest.mark.parametrize(
    "h1",
    ["<h1>Sport</h1>", "<h1>Vidéo</h1>", "<h1>Vie locale</h1>", "<h1>Le Bourg</h1>", "<h1>Le Journal du Bourg</h1>"],
)
def test_the_name_of_a_section_gives_way_to_titles_that_agree(html, h1):
    assert read_article(html(page(h1, STATED))).headline == TITLE


@pytest.mark.parametrize(
    "h1",
    ["<h1><span>Le lavoir</span><span>sera remis en état</span></h1>", f"<h1>Le Journal du Bourg</h1><h2>{TITLE}</h2>"],
)
def test_titles_tell_what_the_markup_leaves_open(html, h1):
    assert read_article(html(page(h1, f"<title>{TITLE} | Le Journal du Bourg</title>"))).headline == TITLE


def test_marks_in_the_stated_title_are_no_words(html):
    head = f"<meta property=og:title content='&lt;b&gt;Le lavoir&lt;/b&gt;{TITLE.removeprefix('Le lavoir')}'>"
    assert read_article(html(page("<h1></h1>", head))).headline == TITLE


def test_a_short_headline_stays(html):
    head = "<title>Le lavoir</title><meta property='og:title' content='Le lavoir'>"
    assert read_article(html(page("<h1>Le lavoir</h1>", head))).headline == "Le lavoir"
    head = "<title>Le lavoir du Bourg renaît</title><meta property=og:title content='Le lavoir du Bourg renaît'>"
    assert read_article(html(page("<h1>Le lavoir</h1>", head))).headline == "Le lavoir"
    slogan = "<title>Toute l'actualité de notre région au quotidien</title>"
    assert read_article(html(page("<h1>Le lavoir renaît</h1>", slogan))).headline == "Le lavoir renaît"


@pytest.mark.parametrize(
    "title", [f"{TITLE} - Le Journal du Bourg", f"{TITLE} | Le Journal du Bourg", f"Le Journal du Bourg : {TITLE}"]
)
def test_the_name_of_the_site_goes_without_being_stated(html, title):
    assert read_article(html(page("", f"<title>{title}</title>"))).headline == TITLE


@pytest.mark.parametrize("title", [f"{TITLE} | Gazette", f"{TITLE} - Pays du Bourg", f"{TITLE} - Vie locale | Gazette"])
@pytest.mark.parametrize("line", [f"<td><b>{TITLE}</b></td>", f"<div class=t1> {TITLE}\n</div>", f"<p>{TITLE}</p>"])
def test_a_line_that_stands_on_the_page_tells_where_a_title_ends(html, line, title):
    assert read_article(html(page(f"<table><tr>{line}</tr></table>", f"<title>{title}</title>"))).headline == TITLE


def test_the_host_of_a_site_joins_its_words(html):
    read = read_article(html(f"<title>{TITLE} | Gazette Bourg</title>", "https://www.gazette-bourg.example/a-b-c-d"))
    assert read.headline == TITLE


def test_nothing_else_is_cut(html):
    title = "Lavoir - le maire : « ce sera fait »"
    assert read_article(html(page("", f"<title>{title}</title>"))).headline == title
