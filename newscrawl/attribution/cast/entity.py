"""One source of an article, as it grows while the article is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from newscrawl.items import Source


@dataclass(slots=True, eq=False)
class Entity:
    """One person, body or unnamed source of an article.

    gender: m, f or "" when nothing tells
    plural: whether it is several persons
    has_office: whether the article tells an office that the person holds
    """

    name: str
    kind: str
    gender: str = ""
    plural: bool = False
    country: str = ""
    has_office: bool = False
    aliases: dict[str, None] = field(default_factory=dict)
    roles: set[str] = field(default_factory=set)

    def fits(self, gender: str) -> bool:
        """Whether nothing speaks against this gender."""
        return not gender or not self.gender or gender == self.gender

    @property
    def is_human(self) -> bool:
        """Whether it is a person, or somebody without a name."""
        return self.kind in {"person", "unnamed"}

    @property
    def is_outlet(self) -> bool:
        """Whether it is an agency or another medium."""
        return self.kind in {"agency", "media"}

    def source(self) -> Source:
        """Return the record of the source."""
        aliases = [alias for alias in self.aliases if alias != self.name]
        return Source(self.name, self.kind, aliases, [role for role in ("speaker", "relay") if role in self.roles])


NOBODY = Entity("", "")  # the answer that a phrase means nobody who could speak; None is no answer
