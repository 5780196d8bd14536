"""Feeds and run reports read back, one line in memory at a time."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

#: A longer line is no record: DOWNLOAD_MAXSIZE (8 MiB) is what a page may hold, and JSON escapes triple it at worst.
MAX_LINE = 32 * 2**20
FEED_ENDINGS = (".jsonl", ".jl", ".jsonl.gz", ".jl.gz")
# What JSON may say and no database stores as text: NUL, and halves of surrogate pairs; whole pairs and other escapes stay.
_ESCAPE = re.compile(
    rb"\\(?:(?P<kept>u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|u0000|u[dD][89a-fA-F][0-9a-fA-F]{2}|(?P<other>.))"
)

Record = dict[str, Any]


class Line(NamedTuple):
    """A line of a feed: what it holds (None where that is no record), and the offset after it."""

    record: Record | None
    end: int


@dataclass(frozen=True)
class Files:
    """What a user's paths hold: feeds, and run reports, each in the order of their names (which begin with their time)."""

    feeds: list[Path]
    reports: list[Path]


def find(paths: Iterable[Path]) -> Files:
    """Return the feeds and run reports that paths name: a file is itself, a folder stands for all that lie in or below it.

    Raises FileNotFoundError for a path that does not exist.
    """
    feeds: dict[Path, None] = {}
    reports: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(f"there is no {path}")
        found = sorted(path.rglob("*"), key=lambda one: (one.name, str(one))) if path.is_dir() else [path]
        for one in found:
            if one.name.endswith(FEED_ENDINGS) or (one == path and one.suffix != ".json" and one.is_file()):
                feeds[one.absolute()] = None
            elif one.suffix == ".json" and one.parent.name == "reports":
                reports[one.absolute()] = None
    return Files(list(feeds), list(reports))


def read(path: Path, start: int = 0) -> Iterator[Line]:
    """Yield the whole lines of a feed, gzipped or not, from an offset on.

    A last line without its end belongs to a run under way (or one that was killed): it is left for the next time.
    Raises OSError where the file cannot be read.
    """
    with _open(path) as feed:
        end = feed.seek(start)
        while line := feed.readline(MAX_LINE):
            end += len(line)
            if line.endswith(b"\n"):
                yield Line(_record(line), end)
                continue
            if len(line) < MAX_LINE:
                if record := _record(line):  # a whole record that only lacks its line end
                    yield Line(record, end)
                return
            while line and not line.endswith(b"\n"):
                line = feed.readline(MAX_LINE)  # passed over, not kept
                end += len(line)
            yield Line(None, end)


def read_report(path: Path) -> Record | None:
    """Return a run report, or None where it cannot be read: damaged from outside, or being deleted."""
    try:
        return _record(path.read_bytes())
    except OSError:
        return None


def _open(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if path.suffix == ".gz" else path.open("rb")


def _record(line: bytes) -> Record | None:
    if b"\\u" in line:
        line = _ESCAPE.sub(lambda match: match[0] if match["kept"] or match["other"] else rb"\ufffd", line)
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None
