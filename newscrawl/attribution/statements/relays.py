"""Outlets and agencies to which, on which or by which something was said; a relay is not a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.outlets import outlet_at, unlisted_at
from newscrawl.french import function_words, name_words, nouns
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.french.gazetteer.entries import Entry


# "à l'AFP", "sur RTL", "auprès du Monde", "dans Nature"
_ADDRESS = frozenset({"à", "au", "aux", "sur", "auprès", "chez", "dans"})
# prepositions that need a word of encounter before them: "invité de RTL", "dans un entretien avec Elle", "un sondage pour LCI"
_ENCOUNTER = _ADDRESS | {"pour", "avec", "via", "par", "de", "du", "d'", "des"}
_ENCOUNTERS = frozenset(
    "entretien interview interviewé interviewée invité invitée micro colonnes antenne plateau plateaux ondes interrogé interrogée "
    "interrogés cité citée cités citées contacté contactée contactés joint jointe sollicité sollicitée confié confiée confier confie "
    "livré livrée livre ouvert ouverte accordé accordée accorde questionné questionnée tribune portrait rencontré rencontrée rapporté rapportés rapportée rapportées "
    "consulté consultée consultés publié publiée publiés relayé relayée relayés diffusé diffusée récit reportage émission "
    "journal magazine site sondage enquête étude baromètre".split()
)
_WITHIN = frozenset(
    "l' la le les au quotidien journal magazine hebdomadaire mensuel site radio chaîne télévision agence télé presse groupe micro "
    "colonnes antenne plateau nos confrères revue journaux".split()
)
_NEAR = 8  # words before a name in which an encounter counts


def find(s: Sentence, cast: Cast) -> list[Entity]:
    """Return the relays of a sentence, in order."""
    found: list[Entity] = []
    raw = [s.tokens.raw[i][0] for i in s.at]
    p = 1
    while p < len(raw):
        if raw[p].isupper() or raw[p].isdigit() or s.low[p] == "franceinfo":
            hit = outlet_at(s, p)
            end = hit[1] if hit else 0
            longer = unlisted_at(s, p)
            if longer > end:
                hit, end = None, longer
            if end:
                start = _governed(s, p)
                text = s.tokens.text[s.begin(start or p) : s.finish(end - 1)]
                name = s.tokens.text[s.begin(p) : s.finish(end - 1)]
                entity = cast.outlet(hit[0] if hit else None, name, text if start else "")
                if hit and start and s.low[start - 1] == "dans" and _is_region(s, p, end, hit[0]):
                    p = end
                    continue
                if start and s.low[p] not in name_words.NETWORKS:
                    found.append(entity)
                p = end
                continue
        elif s.low[p] in nouns.MEDIA_NOUNS and _is_address(s, p) and cast.last_outlet:
            found.append(cast.last_outlet)  # "à l'hebdomadaire britannique", "cité par le quotidien"
        p += 1
    return found


def _governed(s: Sentence, p: int) -> int:
    """Return where the phrase of the outlet named at p starts when it stands in a place of relay, else 0."""
    q = p - 1
    while (
        q > 0
        and p - q < 6
        and s.low[q] != "au"
        and (s.low[q] in _WITHIN or fold(s.low[q]) in BY_ADJECTIVE or fold(s.low[q]) in name_words.ABOUT_MEDIA)
    ):
        q -= 1
    governor = s.low[q]
    if governor in _ADDRESS or (governor in function_words.OF and q and s.low[q - 1] == "auprès"):
        return q + 1
    if governor in _ENCOUNTER and not _ENCOUNTERS.isdisjoint(s.low[max(0, q - _NEAR) : q + 1]):
        return q + 1
    return 0


def _is_region(s: Sentence, p: int, end: int, entry: Entry) -> bool:
    """Whether an ambiguous name is a place or the start of another name: "dans le Sud-Ouest de", "dans l'Union européenne"."""
    after = s.word(end)
    return fold(s.tokens.text[s.begin(p) : s.finish(end - 1)]) in entry.ambiguous and (
        "-" in s.raw(p)
        or after in function_words.OF
        or (after.isalpha() and after not in function_words.STOP and not s.cap[end])
    )


def _is_address(s: Sentence, p: int) -> bool:
    """Whether "le quotidien" at p, without a name after it, stands in a place of relay."""
    before = s.word(p - 1)
    if (
        before not in {"l'", "le", "la", "au"}
        or s.word(p) in {"site", "presse", "télévision", "agence"}
        or (s.raw(min(p + 1, len(s) - 1))[0].isupper() and not is_given(s.word(p + 1)))
    ):
        return False
    return (
        before == "au"
        or s.word(p - 2) in {"à", "sur", "par"}
        or (s.word(p - 2) in function_words.OF and s.word(p - 3) == "auprès")
    )
