"""Whether a name is a person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.proper_name import names_inner_body
from newscrawl.french import function_words, name_words, noun_phrases, nouns
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.bodies import Bodies
    from newscrawl.attribution.cast.persons import Persons
    from newscrawl.attribution.phrases.phrase import Phrase


_BODY_NOUNS = nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS
_NOT_PERSONAL = _BODY_NOUNS | nouns.DOCUMENTS
_ONE = noun_phrases.ARTICLES | {"son", "sa", "leur", "un", "une"}  # determiners of one person
_LONGEST_ACRONYM = 7  # letters of a one-word name in capitals that is taken for an acronym


def is_person(phrase: Phrase, persons: Persons, bodies: Bodies) -> bool:
    """Whether the phrase's name is that of a person."""
    form = fold(phrase.name)
    if not form:
        return False
    if phrase.titled:
        return True
    if phrase.sentence.word(phrase.own[0] - 1) in nouns.BEARING_NAMES:
        return False  # la directrice de l'école Marie Curie
    if phrase.head:
        known = phrase.head in nouns.PERSONS and form in persons and form not in bodies
        return (known and not _names_inner_person(phrase)) or _behind_noun(phrase, form, bodies)
    if phrase.entry and phrase.entry.is_outlet:
        return False
    if form in persons:
        return True
    if phrase.entry or form in bodies or bodies.is_outlet(phrase):
        return False
    first = phrase.name.split(" ", 1)[0].lower()
    if is_given(first):
        return True
    if " " not in phrase.name:
        return form in persons.lone and not phrase.det
    return first not in _BODY_NOUNS and not phrase.det and not _looks_like_body(phrase.name, form)


def _behind_noun(phrase: Phrase, form: str, bodies: Bodies) -> bool:
    """Whether the name after a noun is a person's: "la ministre Roselyne Bachelot", but not "la ville de Lyon"."""
    if " " not in phrase.name and phrase.name.isupper() and 1 < len(phrase.name) <= _LONGEST_ACRONYM:
        return False  # le candidat LREM
    if _names_inner_person(phrase):
        return False
    given = is_given(phrase.name.split(" ", 1)[0].lower())
    lone_given = given and " " not in phrase.name
    if (not given or lone_given) and (
        names_inner_body(phrase) or (form in BY_FORM and form not in BY_FORM[form].ambiguous)
    ):
        return False
    if phrase.head in nouns.OF_COMPANIES_TOO and not given and " " not in phrase.name:
        return False  # son éditeur Stock
    if phrase.head in nouns.PERSONS and (phrase.head not in nouns.ORGANIZATION_BODIES or given):
        return form not in bodies
    if not given and " " not in phrase.name and not phrase.head.endswith(nouns.AGENT_ENDINGS):
        return False  # la station-service Esso, la peluche Kiki
    return phrase.head not in _NOT_PERSONAL


def _names_inner_person(phrase: Phrase) -> bool:
    """Whether the name is that of another in the phrase: "un conseiller du président Recep Tayyip Erdogan"."""
    low = phrase.sentence.low
    if "auprès" in phrase.words:
        return False  # la secrétaire d'État auprès du ministre de la Santé Brigitte Bourguignon
    return any(
        low[q] in nouns.PERSONS
        and not low[q].endswith("s")
        and (low[q - 1] == "du" or (low[q - 1] in _ONE and low[q - 2] in function_words.OF))
        for q in range(phrase.first + 2, phrase.own[0])
    )


def _looks_like_body(name: str, form: str) -> bool:
    """Whether a bare name has the looks of a body's: SNCF, NIVEAU TECHNIQUE, Unité-SGP, Lille Habitat."""
    parts = name.split()
    longest = _LONGEST_ACRONYM if len(parts) == 1 else len(name)
    return (
        not name_words.NAMES_OF_BODIES.isdisjoint(form.split())
        or ("-" in name and any(len(part) > 1 and part.isupper() for part in name.split("-")))
        or all(part.isupper() and len(part) <= longest for part in parts)
        or "." in name
        or any(map(str.isdigit, name))
    )
