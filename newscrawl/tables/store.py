"""What holds the tables: the same few operations on a SQLite file or a DuckDB connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from newscrawl.tables.schema import NUMBERED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

#: Changes with the tables: files of another format are not added to.
FORMAT = 1
#: How many values a statement is given at most; SQLite takes 32,766.
_AT_ONCE = 10_000


class StoreError(Exception):
    """The tables cannot be opened; the message says why, for the user."""


class Store(Protocol):
    """Holds the tables. Nothing is lasting before commit()."""

    def query(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that a statement gives."""

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Execute a statement that gives no rows."""

    def add(self, rows: Mapping[str, Iterable[Sequence[Any]]]) -> None:
        """Put rows into their tables."""

    def update(self, table: str, column: str, by: str, values: Mapping[Any, Any]) -> None:
        """Set a column of the rows that hold one of the values in another column."""

    def rename_sources(self, changed: Sequence[tuple[int, str, str]]) -> None:
        """Give sources of a record, and what they say, another id: record, old id, new id."""

    def read_to(self) -> dict[str, int]:
        """Return how far each feed was read."""

    def note(self, path: str, end: int) -> None:
        """Note that a feed was read as far as that."""

    def commit(self) -> None:
        """Make lasting what was done since the last time."""

    def save(self) -> None:
        """Finish the files: nothing is added after that."""

    def close(self) -> None:
        """Let go of the file; what was not committed is undone."""


def known(store: Store, table: str, hashes: Sequence[str]) -> set[str]:
    """Return which of these hashes a table has."""
    found: set[str] = set()
    for at in range(0, len(hashes), _AT_ONCE):
        part = hashes[at : at + _AT_ONCE]
        found.update(
            row[0]
            for row in store.query(f"SELECT hash FROM {table} WHERE hash IN ({', '.join('?' * len(part))})", part)
        )  # names are the schema's
    return found


def last_numbers(store: Store) -> dict[str, int]:
    """Return the last running number of each numbered table."""
    return {
        name: next(iter(store.query(f"SELECT coalesce(max({column}), 0) FROM {name}")))[0]
        for name, column in NUMBERED.items()
    }
