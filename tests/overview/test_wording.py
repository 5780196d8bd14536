"""The words of the page, in both languages."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from newscrawl.drops import REASONS
from newscrawl.overview.wording import ENGLISH, FRENCH, LANGUAGES

TEMPLATE = files("newscrawl.overview").joinpath("templates/page.html").read_text("utf-8")


def test_both_languages_say_the_same_things():
    for part in ("words", "counted"):
        assert getattr(FRENCH, part).keys() == getattr(ENGLISH, part).keys()
    assert FRENCH.reasons.keys() <= REASONS.keys()
    holes = {name: text.count("{}") for name, text in FRENCH.words.items()}
    assert holes == {name: text.count("{}") for name, text in ENGLISH.words.items()}


def test_no_word_is_missing_and_none_is_left_over():
    asked = set(re.findall(r't\["(\w+)"\]', TEMPLATE))
    assert asked <= FRENCH.words.keys()
    built = (
        "here_",
        "there_",
        "left_",
        "state_",
        "section_",
        "timeline_",
        "by_",
    )  # asked for by a name that is put together
    asked |= set(re.findall(r'"(\w+)"', TEMPLATE)) | {"no_date", "from_to", "http", "which_unknown"}
    rest = {name for name in FRENCH.words.keys() - asked if not name.startswith(built)}
    kinds = {"direct", "indirect", "according_to", "copy", "same_facts", "repeat"}
    facts = {"changed_number", "number", "name", "only_here", "own_quotation", "leftover"}
    fields = {"standfirst", "credit", "authors", "day_given", "quoted"}
    assert rest <= kinds | facts | fields, rest


@pytest.mark.parametrize(
    "lang, call, said",
    [
        ("fr", lambda t: t.count(0, "article"), "0 article"),
        ("en", lambda t: t.count(0, "article"), "0 articles"),
        ("fr", lambda t: t.count(1234567, "article"), "1\u202f234\u202f567 articles"),
        ("en", lambda t: t.number(1234.5), "1,234.5"),
        ("fr", lambda t: t.number(1234.5), "1\u202f234,5"),
        ("fr", lambda t: t.day("2026-11-01"), "1er novembre 2026"),
        ("en", lambda t: t.day("2026-11-01T08:00:00Z"), "1 November 2026"),
        ("fr", lambda t: t.day(None), "sans date"),
        ("fr", lambda t: t.span(("2026-11-01", "2026-11-01")), "1er novembre 2026"),
        ("fr", lambda t: t.span(("2026-11-01", "2026-11-02")), "du 1er novembre 2026 au 2 novembre 2026"),
        ("fr", lambda t: t.bar("2026-11"), "novembre 2026"),
        ("fr", lambda t: t.bar("2026-11-13T08"), "13 novembre 2026, 8 h"),
        ("fr", lambda t: t.lead(0.2), "12 minutes"),
        ("fr", lambda t: t.lead(-1), "1 heure"),
        ("fr", lambda t: t.lead(6.7), "6 heures 42"),
        ("en", lambda t: t.lead(6.7), "6 hours 42 min"),
        ("fr", lambda t: t.lead(72), "3 jours"),
        ("fr", lambda t: t.reason("http_404"), "réponse HTTP 404"),
        ("fr", lambda t: t.reason("nouveau"), "nouveau"),
        ("fr", lambda t: t.leftover("agency:AFP"), "AFP nommée sans être créditée"),
    ],
)
def test_wording(lang, call, said):
    assert call(LANGUAGES[lang]) == said
