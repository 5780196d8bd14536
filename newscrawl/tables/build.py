"""Feeds and run reports into tables, what is new of them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

from newscrawl.records.reader import read, read_report
from newscrawl.tables.links import link
from newscrawl.tables.rows import RowMaker, digest
from newscrawl.tables.schema import TABLES
from newscrawl.tables.store import known, last_numbers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from newscrawl.records.reader import Files, Record
    from newscrawl.tables.rows import Rows
    from newscrawl.tables.store import Store

#: Records put in at once: memory holds no more of them.
BATCH = 500
DAY = [column.name for column in TABLES["articles"].columns].index("day")
_HASHED = {"article": "articles", "sighting": "sightings"}
# What a damaged record may raise while its rows are made.
_MISSHAPEN = (KeyError, TypeError, AttributeError, ValueError, IndexError)


@dataclass
class Added:
    """What a run of the tables brought.

    articles, sightings, runs: new ones
    again: records that the tables had
    unreadable: lines that are no record
    failed: files that could not be read
    """

    articles: int = 0
    sightings: int = 0
    runs: int = 0
    again: int = 0
    unreadable: int = 0
    failed: list[str] = field(default_factory=list)


class Builder:
    """Puts what files hold into the tables of a store.

    homes: site -> ISO 3166 code of its country
    """

    def __init__(self, store: Store, homes: Mapping[str, str]) -> None:
        self._store = store
        self._maker = RowMaker(last_numbers(store), homes)
        self._waiting: dict[str, Record] = {}
        self._days: set[str] = set()
        self.added = Added()

    def build(self, files: Files) -> Added:
        """Read what is new in the files, put it in, and bring up to date what rests on several records."""
        before = self._store.read_to()
        for path in files.feeds:
            try:
                self._feed(path, before.get(str(path), 0))
            except (OSError, EOFError, zlib.error) as error:  # noqa: PERF203  # the latter two: a gzip file that is damaged
                self.added.failed.append(f"{path}: {error}")
        for path in files.reports:
            self._report(path)
        link(self._store, (min(self._days), max(self._days)) if self._days else None)
        self._store.save()
        return self.added

    def _feed(self, path: Path, start: int) -> None:
        size = path.stat().st_size
        is_plain = path.suffix != ".gz"
        if start == size:
            return
        if not is_plain or start > size:  # written again since, or its offsets are not the file's
            start = 0
        end = start
        for line in read(path, start):
            end = line.end
            if line.record is None:
                self.added.unreadable += 1
                continue
            self._waiting[digest(line.record)] = line.record
            if len(self._waiting) >= BATCH:
                self._put()
                self._store.note(str(path), end if is_plain else 0)
                self._store.commit()
        self._put()
        self._store.note(str(path), end if is_plain else size)
        self._store.commit()

    def _put(self) -> None:
        rows: Rows = {}
        for kind, table in _HASHED.items():
            marks = [mark for mark, record in self._waiting.items() if record.get("type") == kind]
            had = known(self._store, table, marks)
            self.added.again += len(had)
            for mark in (mark for mark in marks if mark not in had):
                try:
                    made = self._maker.rows(self._waiting[mark], mark)
                except _MISSHAPEN:
                    self.added.unreadable += 1
                    continue
                for name, found in made.items():
                    rows.setdefault(name, []).extend(found)
        self.added.unreadable += sum(record.get("type") not in _HASHED for record in self._waiting.values())
        self.added.articles += len(rows.get("articles", ()))
        self.added.sightings += len(rows.get("sightings", ()))
        self._days.update(row[DAY] for row in rows.get("articles", ()) if row[DAY])
        self._store.add(rows)
        self._waiting = {}

    def _report(self, path: Path) -> None:
        mark = blake2b(f"{path.parent.parent.name}/{path.name}".encode(), digest_size=8).hexdigest()
        found = list(self._store.query("SELECT run, state FROM runs WHERE hash = ?", (mark,)))
        if found and found[0][1] != "running":
            return
        report = read_report(path)
        if report is None:
            self.added.unreadable += 1
            return
        if found and report.get("state") == "running":
            return
        for table in ("runs", "drops", "coverage", "warnings") if found else ():
            self._store.run(f"DELETE FROM {table} WHERE run = ?", (found[0][0],))  # names are the schema's
        try:
            self._store.add(self._maker.run(report, mark))
            self.added.runs += 1
        except _MISSHAPEN:
            self.added.unreadable += 1
