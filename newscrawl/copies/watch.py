"""What somebody watches: outlets whose text others reword, names and words that articles cite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscrawl.french.letters import key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newscrawl.items import Article

KINDS = ("outlets", "names", "words")


@dataclass(frozen=True)
class Watch:
    """outlets, names, words: as the setting WATCH gives them, by their form without accents and case."""

    outlets: dict[str, str]
    names: dict[str, str]
    words: dict[str, str]

    @classmethod
    def of(cls, setting: Mapping[str, Sequence[str]]) -> Watch:
        """Read the setting; ValueError where it is something else."""
        if unknown := set(setting) - set(KINDS):
            raise ValueError(f"WATCH knows {', '.join(KINDS)}; not {', '.join(sorted(unknown))}")
        if any(isinstance(setting.get(kind), str) for kind in KINDS):
            raise ValueError('WATCH takes lists: {"names": ["Météo-France"]}')
        return cls(*({key(name): name for name in setting.get(kind) or () if key(name)} for kind in KINDS))

    def copied(self, outlet: str) -> list[str]:
        """Return the mark of a copy of an outlet's text, where that outlet is watched."""
        return [f"outlet:{self.outlets[key(outlet)]}"] if key(outlet) in self.outlets else []

    def cited(self, article: Article) -> list[str]:
        """Return the marks of the names and words that an article's text holds, or its sources."""
        if not self.names and not self.words:
            return []
        text = f" {key(article.text())} "
        sources = {key(form) for source in article.sources for form in (source.name, *source.aliases)}
        names = [f"name:{name}" for form, name in self.names.items() if form in sources or f" {form} " in text]
        return names + [f"word:{word}" for form, word in self.words.items() if f" {form} " in text]
