"""Who publishes and who speaks in French-language news: agencies, media, public bodies, organisations.

One entry a line: canonical name | country (ISO 3166, "-" for none) | further forms, separated by semicolons.
A form marked "~" is also an ordinary word, a place or another body's acronym: it names this body only in a credit
or attribution position ("avec AP", "à La Croix", "selon le JDD"), never in running text.

The lists were typed and checked by hand, from the mastheads and imprints of the outlets, the directories of the news
agencies' alliances (EANA, FAAPA, OANA) and the public bodies' own usage in French.
"""

from __future__ import annotations

from dataclasses import dataclass

from newscrawl.french.gazetteer.agencies import AGENCIES
from newscrawl.french.gazetteer.government import GOVERNMENT
from newscrawl.french.gazetteer.media import MEDIA
from newscrawl.french.gazetteer.organizations import ORGANIZATIONS
from newscrawl.french.letters import fold


@dataclass(frozen=True, slots=True)
class Entry:
    """A known body.

    name: canonical name, the usual one
    kind: agency, media, government or organization
    forms: every surface form, the name first
    ambiguous: the forms, folded, that name it only in a credit or attribution position
    country: ISO 3166 code, or "" for none
    """

    name: str
    kind: str
    forms: tuple[str, ...]
    ambiguous: frozenset[str]
    country: str

    @property
    def is_outlet(self) -> bool:
        """Whether it is an agency or another medium."""
        return self.kind in {"agency", "media"}


def _read(kind: str, table: str) -> list[Entry]:
    entries = []
    for line in table.strip().splitlines():
        name, country, rest = (part.strip() for part in line.split("|"))
        forms = [form.strip() for form in (name, *rest.split(";")) if form.strip()]
        clean = tuple(form.lstrip("~") for form in forms)
        ambiguous = frozenset(fold(form[1:]) for form in forms if form.startswith("~"))
        entries.append(Entry(clean[0], kind, clean, ambiguous, country.strip("-")))
    return entries


ENTRIES: tuple[Entry, ...] = (
    *_read("agency", AGENCIES),
    *_read("media", MEDIA),
    *_read("government", GOVERNMENT),
    *_read("organization", ORGANIZATIONS),
)
"""Every known body."""


def _index() -> dict[str, Entry]:
    """Index the entries by form; a form of two bodies goes to the one that it names safely, else to the first."""
    index: dict[str, Entry] = {}
    for entry in ENTRIES:
        for form in map(fold, entry.forms):
            if form not in index or (form in index[form].ambiguous and form not in entry.ambiguous):
                index[form] = entry
    return index


BY_FORM: dict[str, Entry] = _index()
"""Folded surface form -> entry; ask `form in entry.ambiguous` before trusting it in running text."""


def _namesakes() -> dict[str, tuple[Entry, ...]]:
    """Index the agencies by the forms that several of them have."""
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in ENTRIES:
        if entry.kind == "agency":
            for form in map(fold, entry.forms):
                found[form] = (*found.get(form, ()), entry)
    return {form: entries for form, entries in found.items() if len(entries) > 1}


NAMESAKES = _namesakes()
"""Folded form -> the agencies of several countries that it names: APS, ANP, AGP; the article's country tells which."""
