"""How one wording differs from another."""

from __future__ import annotations

import pytest

from newscrawl.overview.difference import MOST_WORDS, difference


@pytest.mark.parametrize(
    "first, second, pieces",
    [
        ("Un mot de trop", "Un mot de trop", [("same", "Un mot de trop")]),
        ("« L’été », dit-il", "L'ete dit-il.", [("same", "L'ete dit-il.")]),
        ("un mot de trop", "un mot", [("same", "un mot"), ("gone", "de trop")]),
        ("un mot", "encore un mot", [("new", "encore"), ("same", "un mot")]),
        ("", "", []),
    ],
)
def test_difference(first, second, pieces):
    assert difference(first, second) == pieces


def test_a_changed_word_goes_and_comes():
    assert difference("il a dit non", "il a dit oui") == [("same", "il a dit"), ("gone", "non"), ("new", "oui")]


def test_what_nobody_reads_costs_nothing():
    assert sum(len(piece.text.split()) for piece in difference("mot " * 100_000, "mot " * 100_000)) == MOST_WORDS
