"""Outlets and agencies to which, on which or by which something was said; a relay is not a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.outlets import outlet_at, unlisted_at
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, name_words, nouns, relay_words
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.french.gazetteer.entries import Entry


_COLLEAGUES = (["à", "nos", "confrères"], ["à", "nos", "consœurs"])
_MAY_NAME = nouns.MEDIA_NOUNS | relay_words.SMALL
_OFFICE = 6  # words of an office without an article, with its complements
_NEAR = 8  # words before a name in which an encounter counts


def find(s: Sentence, cast: Cast) -> list[Entity]:
    """Return the relays of a sentence, in order."""
    found: list[Entity] = []
    low, capital, at = s.low, s.tokens.capital, s.at
    end = 1
    for p in [p for p, word in enumerate(low) if word in _MAY_NAME or capital[at[p]]]:
        if p < end:
            continue
        if low[p] not in nouns.MEDIA_NOUNS or capital[at[p]]:
            end = _named(s, p, cast, found)
        elif _is_address(s, p) and cast.last_outlet:
            found.append(cast.last_outlet)  # "à l'hebdomadaire britannique", "cité par le quotidien"
    return found


def _named(s: Sentence, p: int, cast: Cast, found: list[Entity]) -> int:
    """Note the outlet named at p, as a relay where it stands in a place of relay; return the position after it, 0 for none."""
    entry, end = outlet_at(s, p) or (None, 0)
    longer = unlisted_at(s, p)
    if longer > end:
        entry, end = None, longer
    if not end:
        return 0
    start = _governed(s, p)
    if entry and start and _is_place(s, p, end, entry, start):
        return end
    text = s.tokens.text[s.begin(start or p) : s.finish(end - 1)]
    name = s.tokens.text[s.begin(p) : s.finish(end - 1)]
    entity = cast.outlet(entry, name, text if start else "")
    if start and not (entry and _goes_on(s, p, end, entry)) and s.low[p] not in name_words.NETWORKS:
        found.append(entity)
    return end


def _governed(s: Sentence, p: int) -> int:
    """Return where the phrase of the outlet named at p starts when it stands in a place of relay, else 0."""
    q = p - 1
    while (
        q > 0
        and p - q < _OFFICE
        and s.low[q] != "au"
        and (
            s.low[q] in relay_words.WITHIN or fold(s.low[q]) in BY_ADJECTIVE or fold(s.low[q]) in name_words.ABOUT_MEDIA
        )
    ):
        q -= 1
    if _is_workplace(s, q):
        return 0
    governor = s.low[q]
    if governor in function_words.OF and s.low[max(0, q - 3) : q] in _COLLEAGUES:
        return q + 1
    if governor in relay_words.ADDRESS or (governor in function_words.OF and q and s.low[q - 1] == "auprès"):
        return q + 1
    if governor in relay_words.ENCOUNTER and not relay_words.ENCOUNTERS.isdisjoint(s.low[max(0, q - _NEAR) : q + 1]):
        return q + 1
    return 0


def _is_workplace(s: Sentence, q: int) -> bool:
    """Whether the preposition at q tells where somebody works: "…, délégué FO à France Télévisions", "…, journaliste au Monde"."""
    if s.low[q] not in {"à", "au", "aux", "chez"}:
        return False
    for p in range(q - 1, max(-1, q - _OFFICE), -1):
        if s.low[p] in nouns.PERSONS and s.word(p - 1) == ",":
            return True
        if s.low[p] == "," or s.low[p] == QUOTE:
            return False
    return False


def _goes_on(s: Sentence, p: int, end: int, entry: Entry) -> bool:
    """Whether an ambiguous name is but the start of another: "l'Union Sport & Cycle"."""
    return _is_ambiguous(s, p, end, entry) and end < len(s) and s.cap[end] and not is_given(s.low[end])


def _is_ambiguous(s: Sentence, p: int, end: int, entry: Entry) -> bool:
    """Whether the words from p to end are a name, its article left out or not, that may mean something else."""
    form = fold(s.tokens.text[s.begin(p) : s.finish(end - 1)])
    return any(name.endswith(form) for name in entry.ambiguous)


def _is_place(s: Sentence, p: int, end: int, entry: Entry, start: int) -> bool:
    """Whether an ambiguous name is a place or the start of another name: "dans le Sud-Ouest de", "à l'Union européenne"."""
    after = s.word(end)
    if not _is_ambiguous(s, p, end, entry) or (end < len(s) and s.cap[end]):
        return False
    if fold(after) in BY_ADJECTIVE or after.endswith(name_words.ADJECTIVE_ENDINGS):
        return True
    within = s.low[start - 1] == "dans"
    return within and (
        "-" in s.raw(p) or after in function_words.OF or (after.isalpha() and after not in function_words.STOP)
    )


def _is_address(s: Sentence, p: int) -> bool:
    """Whether "le quotidien" at p, without a name after it, stands in a place of relay."""
    before = s.word(p - 1)
    if before not in relay_words.BEFORE_OUTLET or s.word(p) in relay_words.NO_ADDRESS:
        return False
    if s.raw(min(p + 1, len(s) - 1))[0].isupper() and not is_given(s.word(p + 1)):
        return False
    return (
        before == "au"
        or s.word(p - 2) in {"à", "sur", "par"}
        or (s.word(p - 2) in function_words.OF and s.word(p - 3) == "auprès")
    )
