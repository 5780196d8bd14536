from __future__ import annotations

import pytest

from newscrawl.records.statements import likeness, pairs, statement

WHOLE = "Nous ne laisserons personne au bord de la route, ni cet hiver ni au printemps prochain"


def made(text, number=1, *, day=1, record=None, direct=True):
    return statement(number, record or number, day, text, is_direct=direct)


@pytest.mark.parametrize(
    "a, b, direct, same",
    [
        (WHOLE, "« Nous ne laisserons personne au bord de la route, ni cet hiver, ni au printemps prochain. »", True, True),
        (WHOLE, "Nous ne laisserons personne sur le bord de la route, ni cet hiver ni le printemps prochain", True, True),
        (WHOLE, "personne au bord de la route, ni cet hiver", True, True),  # cut
        (WHOLE, "Nous ne laisserons rien au hasard et nous irons jusqu'au bout cet hiver", True, False),
        (WHOLE, "au bord de la route", True, False),  # too little to tell
        (WHOLE, WHOLE, False, True),
        (WHOLE, "Nous ne laisserons pas un village au bord de cette route, ni cet été ni au début de l'hiver", False, False),
        ("le séisme a fait douze morts et 15 blessés dans le village de Roquelune", "le séisme a fait douze morts et 18 blessés dans le village de Roquelune", False, False),
        ("le séisme a fait douze morts et 15 blessés dans le village de Roquelune", "le séisme a fait douze morts et 18 blessés dans le village de Roquelune", True, True),
    ],
)  # fmt: skip
def test_likeness(a, b, direct, same):
    assert (likeness(made(a, direct=direct), made(b, 2, direct=direct)) > 0) is same


def test_a_short_statement_is_anybodys():
    assert made("c'est faux") is None


def found(*given):
    return [(one.first, one.second) for one in pairs(iter(given))]


def test_pairs_of_different_records_within_the_window():
    cut = "ne laisserons personne au bord de la route, ni cet hiver"
    assert found(made(WHOLE, 1), made(cut, 2, day=3), made(WHOLE, 3, day=30)) == [(1, 2)]
    assert found(made(WHOLE, 1, record=7), made(WHOLE, 2, record=7)) == []


def test_all_repeats_lead_to_the_earliest_one():
    assert found(*(made(WHOLE, n, day=n) for n in range(1, 5))) == [(1, 2), (1, 3), (1, 4)]


def test_what_has_left_the_window_is_forgotten():
    assert (
        found(made(WHOLE, 1), made("Un tout autre propos que personne ne reprend", 2, day=20), made(WHOLE, 3, day=21))
        == []
    )
