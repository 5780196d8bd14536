"""How far each WARC file has been read: what was read is not read again, what a kill cut short goes on where it stopped."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from newscrawl.archives.warc import BEGINNING, Position
from newscrawl.exceptions import IndexBusy, IndexLost

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from newscrawl.dedup.index import Index

_MARK_SIZE = 1024  # bytes: a WARC file begins with an identifier and a moment of its own


def mark(path: Path, purpose: str) -> bytes:
    """Return what stands for the reading of a file, under whatever name and in whatever folder it lies, for one purpose."""
    with path.open("rb") as file:
        return blake2b(file.read(_MARK_SIZE), digest_size=16, key=blake2b(purpose.encode()).digest()).digest()


@dataclass
class Place:
    """A record on its way: after which place it stands, and whether what it gave is settled."""

    file: bytes
    after: Position
    settled: bool = False


class Bookmarks:
    """The places, kept in the index: records may be settled in any order; a file counts as read as far as all before is settled."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._ahead: deque[Place] = deque()
        self._reached: dict[bytes, Position] = {}

    def of(self, file: bytes) -> Position:
        """Return the place up to which a file has been read."""
        return Position(*self._index.read_up_to(file))

    def add(self, file: bytes, after: Position) -> Place:
        """Note a record that is being read, in the order of the file."""
        place = Place(file, after)
        self._ahead.append(place)
        return place

    def save(self) -> None:
        """Keep how far everything is settled; what cannot be kept now is kept the next time, or read again."""
        while self._ahead and self._ahead[0].settled:
            place = self._ahead.popleft()
            self._reached[place.file] = place.after
        if self._reached:
            with suppress(IndexBusy, IndexLost):
                self._index.set_read((file, *place) for file, place in self._reached.items())
                self._reached.clear()

    def forget(self, files: Iterable[bytes]) -> None:
        """Have files read from their beginning the next time."""
        self._reached.update(dict.fromkeys(files, BEGINNING))
        self.save()
