"""Strings as a reader sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fromstring

from newscrawl.french.letters import key
from newscrawl.page.text import clean, names_text


@pytest.mark.parametrize(
    "raw, read",
    [
        ("  Deux\n lignes\t ici ", "Deux lignes ici"),
        ("« Oui »", "« Oui »"),
        ("«\u00a0Oui\u202f!\u00a0»", "« Oui ! »"),
        ("Charl&egrave;ne l&#039;a dit", "Charlène l'a dit"),
        ("Smith &amp; fils", "Smith & fils"),
        ("A & B &inconnue;", "A & B &inconnue;"),
        ("l\u0092été \u0093ici\u0094", "l’été “ici”"),
        ("RÃ©forme du dÃ©partement", "Réforme du département"),
        ("câ€™est trois â€¦", "c’est trois …"),
        ("l’âge du câble", "l’âge du câble"),
        ("ÂGE et Âpreté", "ÂGE et Âpreté"),
        ("direc\u00adtions\u200b\ufeff", "directions"),
        ("sans\x00 nul\x07", "sans nul"),
    ],
)
def test_a_text_is_read_as_a_browser_shows_it(raw, read):
    assert clean(raw) == read


@given(st.text())
def test_cleaning_leaves_one_line_without_controls(text):
    cleaned = clean(text)
    assert cleaned == " ".join(cleaned.split())
    assert not any(character < " " for character in cleaned)


@pytest.mark.parametrize(
    "one, other",
    [
        ("L’Œuvre d’été", "l'oeuvre d'ete"),
        ("ÉLECTIONS : « c’est non »", "Elections c'est non"),
        ("Un   titre…", "un titre"),
    ],
)
def test_wordings_share_a_key(one, other):
    assert key(one) == key(other)


def test_other_words_have_another_key():
    assert key("La grève de mars") != key("La grève de mai")


@pytest.mark.parametrize(
    "markup, text",
    [
        ("Par <a>Jeanne Morel</a> et <a>Luc Petit</a>", "Par Jeanne Morel et Luc Petit"),
        ("<ul><li>Jeanne Morel</li><li>Luc Petit</li></ul>", "Jeanne Morel, Luc Petit"),
        ("<ul>\n <li>Jeanne Morel</li>\n <li>Luc Petit</li></ul>", "Jeanne Morel, Luc Petit"),
        ("<span>Par</span><span>Jeanne Morel</span>", "Par Jeanne Morel"),
        ("<span>Jeanne</span> <span>Morel</span>", "Jeanne Morel"),
        ("<div>Auteur</div><div>Jeanne Morel</div>", "Auteur Jeanne Morel"),
        ("Jean<b>ne</b> Morel", "Jeanne Morel"),
        ("", ""),
    ],
)
def test_names_that_only_mark_up_keeps_apart(markup, text):
    assert names_text(fromstring(f"<div>{markup}</div>")) == text
