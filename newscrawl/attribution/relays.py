"""Outlets and agencies to which, on which or by which something was said; a relay is not a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution import words
from newscrawl.attribution.phrases import outlet_at

if TYPE_CHECKING:
    from newscrawl.attribution.entities import Cast, Entity
    from newscrawl.attribution.sentences import Sentence

_TOWARDS = frozenset(
    {"à", "au", "aux", "sur", "auprès", "dans", "pour", "chez", "avec", "via", "par", "de", "du", "d'", "des"}
)
_STRONG = frozenset({"à", "au", "aux", "sur", "auprès", "chez", "dans"})
_MEETINGS = frozenset(
    "entretien interview interviewé interviewée invité invitée micro colonnes antenne plateau interrogé interrogée cité citée cités "
    "citées contacté contactée contactés joint jointe sollicité sollicitée confié confiée confier confie accordé accordée accorde portrait "
    "questionné questionnée plateaux ondes tribune rencontré rencontrée rapporté rapportés rapportée rapportées consulté consultée consultés "
    "publié publiée publiés sondage enquête étude baromètre relayé relayée relayés diffusé diffusée récit reportage émission journal magazine site".split()
)
_DETAIL = frozenset("l' la le les quotidien journal magazine hebdomadaire mensuel site radio chaîne télévision agence télé presse de du groupe "
                    "micro colonnes antenne plateau nos confrères la revue journaux site".split())  # fmt: skip


def find(s: Sentence, cast: Cast) -> list[tuple[Entity, int]]:
    """Return the relays of a sentence with the positions of their names.

    A name counts after a preposition of address ("à l'AFP", "sur RTL", "auprès du Monde"), or after a word of
    encounter ("dans un entretien au Figaro", "cité par Reuters", "invitée de Public Sénat").
    """
    found: list[tuple[Entity, int]] = []
    p = 1
    total = len(s)
    while p < total:
        raw = s.raw(p)
        if (
            not (s.cap[p] or raw[0].isupper() or raw[0].isdigit() or s.low[p] in {"franceinfo", "médias", "télévision"})
            or s.low[p] == "\u00ab\u00bb"
        ):
            p += 1
            continue
        if s.low[p] == "médias" or s.low[p] == "télévision":
            p += 1
            continue
        hit = outlet_at(s, p)
        if not hit:
            p += 1
            continue
        entry, end = hit
        cast.see(entry)
        q = p - 1
        while q > 0 and s.low[q] in _DETAIL and p - q < 6 and s.low[q] not in {"du", "de"}:
            q -= 1
        governor = s.low[q]
        near = s.low[max(0, q - 7) : q + 1]
        from_ = governor in _STRONG
        if governor == "de" and q and s.low[q - 1] == "auprès":
            from_ = True
        meeting = governor in _TOWARDS and any(w in _MEETINGS for w in near)
        if (from_ or meeting) and not (s.low[p] in words.NETWORKS):
            start = q + 1
            text = s.tokens.text[s.begin(start) : s.finish(end - 1)]
            found.append((cast.outlet(entry, text), start))
        p = end
    for p in range(1, total - 2):
        # the outlet named before: "à l'hebdomadaire britannique", "cité par le quotidien"
        if (
            s.low[p] in words.MEDIA_NOUNS
            and s.low[p - 1] in {"l'", "le", "la", "au"}
            and not (p + 1 < total and outlet_at(s, p + 1))
        ):
            governor = s.low[p - 1] if s.low[p - 1] == "au" else s.word(p - 2)
            if governor in {"à", "au", "sur", "par"} or (governor in {"de", "auprès"}):
                if governor == "sur" and s.low[p] == "site":
                    continue
                entity = cast.last_outlet()
                if entity:
                    found.append((entity, p - 1))
    return found
