"""Who holds an office: role nouns, and the persons that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.french.letters import fold
from newscrawl.french.offices import DESCRIPTIONS, FAMILY

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.phrases.phrase import Phrase


def stem(head: str) -> str:
    """Return a noun without the ending of its gender: président(e), directeur/directrice."""
    head = fold(head)
    if head in {"dg", "pdg"}:
        head = "directeur"
    for ending in ("trice", "teur", "euse", "eur", "enne", "ienne", "ere", "er", "ee", "ne", "e"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return head[: -len(ending)]
    return head


def content_of(phrase: Phrase, holder: str = "") -> frozenset[str]:
    """Return the words, folded, that tell one office from another; holder: the name of who holds it, no part of the office."""
    own = set(fold(holder).split())
    return frozenset(w for word in phrase.content for w in fold(word).split() if w.isalpha() and w not in _EMPTY) - own


_EMPTY = frozenset(
    {
        "ans",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "en",
        "au",
        "aux",
        "actuel",
        "ancien",
        "ancienne",
        "nouveau",
        "nouvelle",
        "jeune",
    }
)
_HELD = 12  # holders of one office, or with one word in it, that are weighed


class Offices:
    """Who holds which office in an article."""

    def __init__(self) -> None:
        self._by_noun: dict[str, list[tuple[Entity, frozenset[str]]]] = {}
        self._by_word: dict[str, list[tuple[Entity, frozenset[str]]]] = {}

    def add(self, entity: Entity, head: str, content: frozenset[str]) -> None:
        """Note that a person was seen under a role noun and the words that go with it."""
        entity.has_office = True
        self._by_noun.setdefault(stem(head), []).append((entity, content))
        for word in content:
            self._by_word.setdefault(word, []).append((entity, content))

    def hold(self, entity: Entity, phrase: Phrase) -> None:
        """Note that a person was seen in the office that a phrase names."""
        entity.gender = entity.gender or phrase.gender
        self.add(entity, phrase.head, content_of(phrase, entity.name))

    def holder(self, phrase: Phrase, recents: list[Entity]) -> Entity | None:
        """Return the person who was seen in the office that the phrase names; the closest office, then the most recent, wins."""
        content = content_of(phrase)
        best = (-9.0, -1)
        chosen = None
        same = self._by_noun.get(stem(phrase.head), [])[-_HELD:]
        alike = (
            [held for word in content for held in self._by_word.get(word, [])[-_HELD:]]
            if phrase.head in DESCRIPTIONS
            else []
        )
        if phrase.head in FAMILY and len({entity for entity, _ in same}) == 1:
            return same[0][0] if same[0][0].fits(phrase.gender) else None
        for n, (entity, other) in enumerate((*same, *alike)):
            if entity.plural or not entity.fits(phrase.gender):
                continue
            shared = len(content & other)
            new = content - other
            if n < len(same) and new and other and not shared:
                continue  # le ministre de la Santé is not le ministre de l'Intérieur
            score = (
                2.0 * (n < len(same))
                + shared
                - 0.3 * len(new)
                - 0.05 * len(other - content) * bool(content)
                - 0.5 * (entity.kind == "unnamed")
            )
            rank = (score, recents.index(entity) if entity in recents else -1)
            if rank > best:
                best, chosen = rank, entity
        return chosen
