from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.page.text import clean, key


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
