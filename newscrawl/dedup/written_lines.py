"""Feeds of JSON Lines read back: which records are whole, and how an unfinished last one is mended."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BLOCK = 65_536


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


class Line(NamedTuple):
    """A whole record in a feed, and where its line begins and ends."""

    record: dict[str, Any]
    start: int
    end: int


def lines(path: Path | str, start: int = 0) -> Iterator[Line]:
    """Yield the whole records of a feed from an offset on; nothing where the file is gone."""
    try:
        with Path(path).open("rb") as feed:
            feed.seek(start)
            for line in feed:
                end = start + len(line)
                if record := _record(line):
                    yield Line(record, start, end)
                start = end
    except OSError:
        return


def take_back(path: Path | str, written: Sequence[Line], unwanted: Callable[[Line], bool]) -> None:
    """Cut off the last records of a feed, as far back as they are unwanted; written: all its records from some offset on."""
    wanted = len(written)
    while wanted and unwanted(written[wanted - 1]):
        wanted -= 1
    if wanted < len(written):
        with suppress(OSError), Path(path).open("r+b") as feed:  # read-only by now: they come twice
            feed.truncate(written[wanted].start)


def mend(path: Path) -> None:
    """Make a feed end with a whole line: a last line that only lacks its end gets it, one that breaks off is cut."""
    with path.open("r+b") as feed:
        end = start = feed.seek(0, os.SEEK_END)
        while start:
            block = min(_BLOCK, start)
            feed.seek(start - block)
            newline = feed.read(block).rfind(b"\n")
            start -= block - newline - 1
            if newline >= 0:
                break
        if start == end:
            return
        feed.seek(start)
        if _record(feed.read()):
            feed.write(b"\n")
        else:
            feed.truncate(start)
