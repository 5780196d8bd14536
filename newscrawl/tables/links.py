"""What holds between records: versions of one story, namesakes, the same statement in several articles."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from newscrawl.records.identity import tell_apart
from newscrawl.records.statements import WINDOW_DAYS, pairs, statement
from newscrawl.tables.rows import JOIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscrawl.records.statements import Statement
    from newscrawl.tables.store import Store


def link(store: Store, days: tuple[str, str] | None) -> None:
    """Bring up to date what rests on several records.

    days: the first and the last day of the articles that are new; None where there are none
    """
    _stories(store)
    _namesakes(store)
    if days:
        _statements(store, *days)


def _components(links: Iterable[tuple[Any, Any]]) -> dict[Any, list[Any]]:
    """Return what links hold together: the first member of each component -> all members."""
    parent: dict[Any, Any] = {}

    def root(one: Any) -> Any:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in links:
        parent[root(b)] = root(a)
    found = defaultdict(list)
    for one in parent:
        found[root(one)].append(one)
    return {min(members): sorted(members) for members in found.values()}


def _stories(store: Store) -> None:
    links = store.query("SELECT update_of, id FROM articles WHERE update_of IS NOT NULL AND update_of <> id")
    store.update("articles", "story", "id", {one: story for story, ids in _components(links).items() for one in ids})
    store.run(
        "UPDATE articles SET is_latest = record IN (SELECT record FROM (SELECT record, row_number() OVER"
        " (PARTITION BY story ORDER BY fetched DESC, record DESC) AS nth FROM articles) AS ranked WHERE nth = 1)"
        " WHERE story IN (SELECT story FROM articles GROUP BY story HAVING count(*) > 1)"
    )


def _namesakes(store: Store) -> None:
    """Tell persons of one name apart by their offices; "#" sorts before all that a name may go on with, so that one pass meets them together."""
    mentions = store.query("SELECT source_id, record, offices FROM sources WHERE kind = 'person' ORDER BY source_id")
    changed = []
    for base, found in groupby(mentions, lambda mention: mention[0].partition("#")[0]):
        same = list(found)
        if len({offices for _, _, offices in same if offices}) > 1:
            apart = tell_apart({record: offices.split(JOIN) if offices else [] for _, record, offices in same})
            changed += [(record, old, base + apart[record]) for old, record, _ in same if old != base + apart[record]]
    store.rename_sources(changed)


def _statements(store: Store, first: str, last: str) -> None:
    """Compare the statements of the days around the new articles; what was found elsewhere stands."""
    reach = timedelta(WINDOW_DAYS)
    since, until = date.fromisoformat(first) - reach, date.fromisoformat(last) + reach
    store.run(
        "DELETE FROM repetitions WHERE quotation IN (SELECT quotation FROM quotations AS q JOIN articles AS a"
        " ON a.record = q.record WHERE a.day BETWEEN ? AND ?)",
        (since.isoformat(), until.isoformat()),
    )
    # What stands just before is read too: the earliest place of a statement may be there.
    found = pairs(_read(store, (since - reach).isoformat(), until.isoformat()))
    rows = [(pair.second, pair.first, pair.likeness) for pair in found if pair.day >= since.toordinal()]
    store.add({"repetitions": rows})
    links = store.query("SELECT repeats, quotation FROM repetitions")
    store.update(
        "quotations", "statement", "quotation", {one: n for n, ones in _components(links).items() for one in ones}
    )


def _read(store: Store, first: str, last: str) -> Iterator[Statement]:
    for number, record, day, text, kind in store.query(
        "SELECT q.quotation, q.record, CAST(a.day AS VARCHAR), q.text, q.kind FROM quotations AS q JOIN latest_articles AS a"
        " ON a.record = q.record WHERE a.day BETWEEN ? AND ?"
        " ORDER BY a.day, coalesce(a.published_at, a.first_seen), q.quotation",
        (first, last),
    ):
        if one := statement(number, record, date.fromisoformat(day).toordinal(), text, is_direct=kind == "direct"):
            yield one
