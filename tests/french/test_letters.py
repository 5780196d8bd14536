"""Words without accents and case, and where that must not move an offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.french.letters import fold, fold_in_place, key, plain


@pytest.mark.parametrize(
    "text, without, form, words",
    [
        ("Élysée", "Elysee", "elysee", "elysee"),
        ("L’Œuvre", "L’OEuvre", "l'oeuvre", "l oeuvre"),
        ("Saint‑Étienne", "Saint‐Etienne", "saint etienne", "saint etienne"),
        ("Ægypan", "AEgypan", "aegypan", "aegypan"),
        ("Y a-t-il… un\u00a0pilote ?", "Y a-t-il... un pilote ?", "y a t il... un pilote ?", "y a t il un pilote"),
        ("", "", "", ""),
    ],
)
def test_letters_made_even(text, without, form, words):
    assert (plain(text), fold(text), key(text)) == (without, form, words)


@given(st.text())
def test_a_form_is_its_own_form(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_offsets_hold_in_a_folded_text(text):
    assert len(fold_in_place(text)) == len(text)
