"""The members of a coordinated subject, on either side of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.statements.subjects import adjacent
from newscrawl.french import function_words, nouns

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.text.sentences import Sentence


def members_before(s: Sentence, subject: Phrase) -> list[Phrase]:
    """Return the other members of a coordinated subject: "Paris, Londres et Berlin ont prévenu"."""
    members: list[Phrase] = []
    end = subject.first - 1
    if s.word(end) != "et" or subject.pronoun:
        return members
    for _ in range(5):
        phrase = adjacent(s, end)
        if phrase is None or phrase.end != end or not (phrase.name or phrase.entry or phrase.head in nouns.PERSONS):
            break
        before = s.word(phrase.first - 1)
        if before in function_words.PREPOSITIONS or before in function_words.OF or before in function_words.CONTRACTED:
            break
        members.append(phrase)
        end = phrase.first - 1
        if before != ",":
            break
    return members


def members_after(s: Sentence, subject: Phrase, p: int) -> list[Phrase]:
    """Return the other members of a coordinated subject after its verb, from p on: "ont dit X, président de Y, Z et W"."""
    members: list[Phrase] = []
    for _ in range(5):
        comma = s.word(p) == ","
        joined = s.word(p + comma) == "et"
        if not (comma or joined) or (subject.head and not joined):  # les salariés de X, Y et Z
            break
        phrase = read(s, p + comma + joined)
        if phrase is None or phrase.pronoun or not (phrase.name or (phrase.det and joined)):
            return members if joined else []
        appositions(phrase)
        members.append(phrase)
        p = phrase.appositions[-1].end if phrase.appositions else phrase.end
        if joined:
            return members
    return []  # what no "et" ends is no coordination
