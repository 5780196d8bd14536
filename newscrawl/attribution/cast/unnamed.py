"""The sources that an article gives no name: they are called by its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.entity import Entity
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.offices import Offices
    from newscrawl.attribution.phrases.phrase import Phrase


_COMPLEMENT = re.compile(r" d['’]une? ")  # "un diplomate d'un pays impliqué…": the rest says nothing more of the source


class Unnamed:
    """Every source that the article describes and does not name."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices
        self._by_words: dict[str, Entity] = {}

    def get(self, phrase: Phrase) -> Entity:
        """Return the unnamed source that these words describe."""
        text = _COMPLEMENT.split(phrase.text, maxsplit=1)[0]
        entity = self._by_words.get(fold(text))
        if entity is None:
            entity = self._by_words[fold(text)] = Entity(text, "unnamed", gender=phrase.gender, plural=phrase.plural)
            if not phrase.plural:
                self._offices.hold(entity, phrase)
        return entity
