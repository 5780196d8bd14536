"""How far each WARC file has been read: what was read is not read again, what a kill cut short goes on where it stopped."""

from __future__ import annotations

import sqlite3
from collections import deque
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from newscrawl.archives.warc import Position

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_MARK_SIZE = 1024  # bytes: a WARC file begins with an identifier and a moment of its own


def mark(path: Path, purpose: str) -> bytes:
    """Return what stands for the reading of a file, under whatever name and in whatever folder it lies, for one purpose."""
    with path.open("rb") as file:
        return blake2b(file.read(_MARK_SIZE), digest_size=16, key=blake2b(purpose.encode()).digest()).digest()


@dataclass
class Place:
    """A record on its way: behind which place it stands, and whether what it gave is settled."""

    file: bytes
    after: Position
    settled: bool = False


class Bookmarks:
    """The places in a file of their own; path None: in memory.

    Records may be settled in any order; a file counts as read as far as every record before is settled.
    """

    def __init__(self, path: Path | None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(":memory:" if path is None else path, isolation_level=None, timeout=30)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS place (file BLOB PRIMARY KEY, at INTEGER NOT NULL, records INTEGER NOT NULL)"
        )
        self._ahead: deque[Place] = deque()
        self._reached: dict[bytes, Position] = {}

    def of(self, file: bytes) -> Position:
        """Return the place up to which a file has been read."""
        row = self._db.execute("SELECT at, records FROM place WHERE file = ?", (file,)).fetchone()
        return Position(*row) if row else Position()

    def add(self, file: bytes, after: Position) -> Place:
        """Note a record that is being read, in the order of the file."""
        place = Place(file, after)
        self._ahead.append(place)
        return place

    def save(self) -> None:
        """Keep how far everything is settled."""
        while self._ahead and self._ahead[0].settled:
            place = self._ahead.popleft()
            self._reached[place.file] = place.after
        if self._reached:
            rows = [(file, *place) for file, place in self._reached.items()]
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("INSERT OR REPLACE INTO place VALUES (?, ?, ?)", rows)
            self._db.execute("COMMIT")
            self._reached.clear()

    def forget(self, files: Iterable[bytes]) -> None:
        """Let go of files, so that they are read from their beginning."""
        self._db.executemany("DELETE FROM place WHERE file = ?", [(file,) for file in files])

    def close(self) -> None:
        """Close the file; what was not saved is read again."""
        self._db.close()
