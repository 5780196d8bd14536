"""The members of a coordinated subject, on either side of its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution import words
from newscrawl.attribution.appositions import appositions
from newscrawl.attribution.phrases import Phrase, read
from newscrawl.attribution.subjects import adjacent

if TYPE_CHECKING:
    from newscrawl.attribution.sentences import Sentence


def members_before(s: Sentence, subject: Phrase) -> list[Phrase]:
    """Return the other members of a coordinated subject: "Paris, Londres et Berlin ont prévenu"."""
    members: list[Phrase] = []
    end = subject.first - 1
    if s.word(end) != "et" or subject.pronoun:
        return members
    for _ in range(5):
        phrase = adjacent(s, end)
        if phrase is None or phrase.end != end or not (phrase.name or phrase.entry or phrase.head in words.PERSONS):
            break
        before = s.word(phrase.first - 1)
        if before in words.PREPOSITIONS or before in words.OF or before in words.CONTRACTED:
            break
        members.append(phrase)
        end = phrase.first - 1
        if before != ",":
            break
    return members


def members_after(s: Sentence, subject: Phrase, p: int) -> list[Phrase]:
    """Return the other members of a coordinated subject behind its verb, from p on: "ont dit X, président de Y, Z et W"."""
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
