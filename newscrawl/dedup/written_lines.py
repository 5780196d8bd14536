"""Feeds of JSON Lines read back: which records are whole, and how an unfinished last one is mended."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = 65_536


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def records(path: Path | str, start: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the whole records of a feed from an offset on; nothing where the file is gone."""
    try:
        with Path(path).open("rb") as feed:
            feed.seek(start)
            for line in feed:
                if record := _record(line):
                    yield record
    except OSError:
        return


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
