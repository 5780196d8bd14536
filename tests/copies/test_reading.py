"""A text taken apart, and how much of one stands in another."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.attribution.text.tokens import Tokens
from newscrawl.copies.containment import contain
from newscrawl.copies.evidence import passages
from newscrawl.copies.numbers import numbers
from newscrawl.copies.reading import read
from newscrawl.copies.traits import traits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quatre-vingt-quatre élèves de trois écoles", [84, 3]),
        ("cent douze, cent quatre-vingts, deux cent dix", [112, 180, 210]),
        ("1.250 repas, 90 000 pneus, 61.000 clients, 12.000.000 d'euros", [1250, 90000, 61000, 12000000]),
        ("1,7 million de francs, 3 millions, un million, deux milliards", [1.7e6, 3e6, 1e6, 2e9]),
        ("soixante-dix, septante, quatre-vingt-dix-sept, vingt et un, nonante", [70, 70, 97, 21, 90]),
        ("deux mille vingt-six, mille, 18 400", [2026, 1000, 18400]),
        ("16 h 05, 12,5 %, 7.812,40 points, 81-80", [16, 5, 12.5, 7812.4, 81, 80]),
        ("un homme et une femme, ni un ni l'autre", []),
        ("deux et trois, vingt et, et cent", [2, 3, 20, 100]),
        ("³ ², ٣٤", [34]),
    ],
)
def test_numbers_by_their_value(text, expected):
    tokens = Tokens(text)
    assert [value for _, _, value in numbers(tokens.raw, tokens.start, tokens.end)] == expected


def named(text: str) -> list[str]:
    return [text[name.start : name.end] for name in read(text).names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le préfet Bertrand Lussac est venu mardi.", ["Bertrand Lussac"]),
        ("Devant la mairie, Odile attend.", ["Odile"]),
        ("Odile Marsan attend. Elle dort.", ["Odile Marsan"]),
        ("Combelouve attend. À Combelouve, on dort.", ["Combelouve", "Combelouve"]),
        ("Il dit : « Nous partons. »", []),
        ("L’ARS de Bellecombe-les-Prés", ["ARS", "Bellecombe-les-Prés"]),
    ],
)
def test_names(text, expected):
    assert named(text) == expected


def test_sentences_and_quotations():
    reading = read("Un titre\nIl a dit « venez tous ici » hier. Puis « non ». Rien !")
    said = [" ".join(reading.words[first:after]) for first, after in reading.quotations]
    assert said == ["venez tous ici"]
    assert len(reading.sentences) == 4


def test_traits_are_names_numbers_and_what_is_quoted():
    reading = read("À Combelouve, 14 mètres et 3 drones, dit Bertrand Lussac : « une nuit blanche, une nuit noire ».")
    found = traits(reading)
    assert found[:4] == ["combelouve", "#14", "bertrand", "lussac"]
    assert "une nuit blanche" in found
    assert "#3" not in found


@pytest.mark.parametrize(
    ("quoted", "change"),
    [
        ("Je préfère une nuit blanche à une nuit noire", "identical"),
        ("une nuit blanche à une nuit noire", "cut"),
        ("Je préfère une nuit sans sommeil à une nuit sombre", "altered"),
        ("Nous n'avons rien vu venir depuis hier soir", None),
    ],
)
def test_what_happened_to_a_quotation(quoted, change):
    origin = read("Il a dit : « Je préfère une nuit blanche à une nuit noire. »")
    here = read(f"Le préfet : « {quoted} »")
    found = contain(here, origin)
    assert [one.change for one in found.quotations] == ([change] if change else [])
    assert len(found.own_quotations) == (change is None)
    for one in found.quotations:
        assert here.text[slice(*one.here)] == quoted
        assert origin.text[slice(*one.there)].startswith("Je préfère")


@pytest.mark.parametrize(
    ("here", "there"), [("430", "340"), ("71", "17"), ("8 millions", "7,4 millions"), ("20 000", "18 400")]
)
def test_a_number_mistaken_or_rounded(here, there):
    found = contain(read(f"On compte {here} foyers."), read(f"On compte {there} foyers."))
    assert len(found.broken) == 1


def test_a_number_of_its_own():
    found = contain(read("On compte 12 foyers."), read("On compte 340 foyers."))
    assert found.broken == []
    assert found.own > 0


def test_passages_leave_quotations_out():
    here = read(
        "Le niveau du lac baisse de quarante centimètres par jour. « Je préfère une nuit blanche à une nuit noire. »"
    )
    there = read(
        "Depuis, le niveau du lac baisse de quarante centimètres par jour. « Je préfère une nuit blanche à une nuit noire. »"
    )
    assert passages(here, there) == ["Le niveau du lac baisse de quarante centimètres par jour"]


HOSTILE = st.text(alphabet="aA1 .,«»\"'’\n-–é𝒳\u202f²٣", max_size=300)


@given(HOSTILE, HOSTILE)
def test_any_text_is_read_and_compared(a, b):
    here, there = read(a), read(b)
    found = contain(here, there)
    assert 0 <= found.wording <= 1
    assert 0 <= found.own_share <= 1
    for start, end in [*here.numbers.values(), *((name.start, name.end) for name in here.names)]:
        assert 0 <= start < end <= len(a)
    assert len(here.words) == len(here.stems) == len(here.quoted) == len(here.start)
    passages(here, there)


@pytest.mark.parametrize(
    "text",
    ["« " * 20_000, "a b. " * 20_000, "1 2 3 " * 20_000, "Ab Cd " * 20_000, "« a b c d e » " * 9_000, "a " * 50_000],
)
def test_the_cost_is_bounded(text):
    started = time.process_time()
    here = read(text)
    contain(here, here)
    passages(here, here)
    assert time.process_time() - started < 10  # against runaway cost: it takes less than a second
