"""An article as the search for copies sees it: who published it when, whose text it says it is, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from newscrawl.copies.reading import Reading, read
from newscrawl.dedup.comparison import seconds
from newscrawl.french.bulletins import BULLETINS
from newscrawl.french.gazetteer.entries import BY_FORM, ENTRIES
from newscrawl.french.letters import fold
from newscrawl.page.repair import traces, without_furniture

if TYPE_CHECKING:
    from newscrawl.items import Article

_AGENCIES = {
    form: entry.name
    for entry in ENTRIES
    if entry.kind == "agency"
    for form in map(fold, entry.forms)
    if form not in entry.ambiguous
}
_MENDED = {
    "glued_closing": "glued_quote",
    "glued_opening": "glued_quote",
    "capital": "capital",
}  # kind of repair -> trace
_DAY = 10  # characters of a date without a time
_ARTICLES = frozenset({"le", "la", "les", "l"})
_SUBSTANTIAL = 4  # letters of an outlet's name that is looked for in a text


def reading_of(article: Article) -> Reading:
    """Take the text of an article apart."""
    return read(without_furniture(article.text()))


@dataclass(frozen=True, slots=True)
class Report:
    """An article reduced to what decides whether it is a copy.

    outlet, kind: of Article.outlet; is_agency: whether the outlet is a news agency
    moment: seconds of date_published, None where it has none; timed: whether the page gave a time and not only a day
    credited: folded names of the agencies and outlets that the page credits
    machine: what a copier's machine left in it
    seen: seconds of when a crawl first met it, None where none did
    bulletin: whether its title is that of a bulletin, whose words and figures everybody has from one source
    """

    id: str
    url: str
    outlet: str
    kind: str
    headline: str
    date: str | None
    moment: int | None
    timed: bool
    is_agency: bool
    credited: frozenset[str]
    credit: str | None
    machine: tuple[str, ...]
    bulletin: bool
    seen: int | None
    reading: Reading

    @classmethod
    def of(cls, article: Article) -> Report:
        """Reduce an article."""
        text = article.text()
        credit = article.credit
        credited = {fold(name) for name in (*credit.agencies, *credit.outlets)} if credit else set()
        if credit and credit.text:
            credited.add(fold(credit.text))
        entry = BY_FORM.get(fold(article.outlet.name))
        machine = [*traces(text), *(_MENDED[repair.kind] for repair in article.repairs if repair.kind in _MENDED)]
        date = article.date_published
        return cls(
            id=article.id,
            url=article.url,
            outlet=article.outlet.name,
            kind=article.outlet.kind,
            headline=article.headline or "",
            date=date,
            moment=seconds(date),
            timed=date is not None and len(date) > _DAY,
            is_agency=article.outlet.kind == "agency"
            or (entry is not None and entry.kind == "agency")
            or "agence" in fold(article.outlet.name).split(),
            credited=frozenset(credited),
            credit=credit.text if credit else None,
            machine=tuple(dict.fromkeys(machine)),
            bulletin=not BULLETINS.isdisjoint(fold(article.headline or "").replace("'", " ").split()),
            seen=seconds(article.first_seen or article.fetched),
            reading=article.worked_out(reading_of),
        )

    @property
    def agencies(self) -> frozenset[str]:
        """The agencies that it credits."""
        return frozenset(_AGENCIES[name] for name in self.credited if name in _AGENCIES)

    @property
    def uncredited(self) -> list[str]:
        """The agencies that its text names and its credit does not."""
        named = {_AGENCIES[word] for word in self.reading.words if word in _AGENCIES}
        return sorted(named - self.agencies)

    def names(self, outlet: str) -> bool:
        """Whether its text names an outlet, with or without its article: "confirmant une information du Courrier du Val"."""
        name = fold(outlet).replace("'", " ")
        bare = name.partition(" ")[2] if name.split(" ", 1)[0] in _ARTICLES else name
        if " " in bare:
            return f" {bare} " in f" {' '.join(self.reading.words)} "
        return len(bare) >= _SUBSTANTIAL and any(" ".join(one.parts) == bare for one in self.reading.names)


def lead(first: Report, later: Report) -> float | None:
    """Return by how many hours one report came before another, by the dates on their pages; None where one has none."""
    if first.moment is None or later.moment is None:
        return None
    if first.timed and later.timed:
        return (later.moment - first.moment) / 3600
    days = datetime.fromisoformat((later.date or "")[:_DAY]) - datetime.fromisoformat((first.date or "")[:_DAY])
    return 24.0 * days.days
