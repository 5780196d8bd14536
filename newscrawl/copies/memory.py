"""The reports of the last week, found again by their traits; shared by runs and processes in one SQLite file."""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from contextlib import suppress
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newscrawl.copies.claims import WINDOW
from newscrawl.copies.traits import number_of, traits
from newscrawl.dedup.database import when_free
from newscrawl.items import Article, Credit, Outlet, Repair, Section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newscrawl.copies.report import Report

KEEP = (WINDOW + 24) * 3600  # seconds: a report's date and the hour of its crawl may lie apart
CAP = 24  # traits of a report that are kept, the rarest: of 54 rewordings the origin is among the candidates, as with all traits
CANDIDATES = 8  # reports that are compared word by word
_LOOKED_AT = 4  # times as many, among which those of other outlets are
_COMMON = 60  # reports with a trait; more, and it tells nothing …
_NEWEST = 500  # … but that two have it; that many are kept of it, so that no bucket grows without end
# Below these no rewording was found: of 54 the least have two, .44 of their own, and as rare as half a name that nobody else has.
_LEAST_SHARED = 2
_LEAST_SHARE = 0.15
_LEAST_WEIGHT = 0.4
_LOW = 14  # bits of a trait that tell it from the others in its bucket: 2^18 buckets, of 27 postings each at 300,000 reports
_REST = (1 << _LOW) - 1
_QUICK = 1  # of zlib's levels: a tenth longer than the usual one, in a third of the time
_UNIT = 1_000_000  # what a trait weighs that one report has
_PRUNE = 6 * 3600  # seconds between two looks for what has left the window

_EMPTY: tuple[array[int], array[int]] = (array("H"), array("I"))

_SCHEMA = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS report (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL,
        seen INTEGER NOT NULL,
        copy_of TEXT,               -- id of its origin, once it was found
        record BLOB NOT NULL        -- what Report.of needs: JSON, compressed
    );
    CREATE INDEX IF NOT EXISTS report_id ON report (id);
    -- Postings of all traits whose 32 bits begin alike: the other bits of each, two bytes, then the numbers of their reports, four.
    CREATE TABLE IF NOT EXISTS bucket (key INTEGER PRIMARY KEY, postings BLOB NOT NULL);
"""
_KEYS = (
    "id",
    "url",
    "site",
    "outlet",
    "headline",
    "standfirst",
    "sections",
    "credit",
    "date_published",
    "first_seen",
    "fetched",
)


class Kept(NamedTuple):
    """A report in the memory: its number, the id of its known origin, and the article, without what the search does not need."""

    n: int
    copy_of: str | None
    article: Article


def _pack(article: Article) -> bytes:
    kept: dict[str, Any] = {key: getattr(article, key) for key in _KEYS}
    kept["outlet"], kept["credit"] = asdict(article.outlet), asdict(article.credit) if article.credit else None
    kept["sections"] = [{"heading": section.heading, "paragraphs": section.paragraphs} for section in article.sections]
    kept["repairs"] = [repair.kind for repair in article.repairs]
    return zlib.compress(json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass"), _QUICK)


def article_from(record: dict[str, Any]) -> Article:
    """Return the article that a record holds, as far as the search for copies needs it."""
    credit = record.get("credit")
    return Article(
        id=record.get("id") or "",
        url=record.get("url") or "",
        site=record.get("site") or "",
        outlet=Outlet(**record.get("outlet") or {}),
        headline=record.get("headline"),
        standfirst=record.get("standfirst"),
        sections=[Section(section.get("heading"), section["paragraphs"]) for section in record.get("sections") or ()],
        credit=Credit(**credit) if credit else None,
        date_published=record.get("date_published"),
        repairs=[
            Repair(kind, "", "") if isinstance(kind, str) else Repair(**kind) for kind in record.get("repairs") or ()
        ],
        first_seen=record.get("first_seen"),
        fetched=record.get("fetched"),
    )


def _connect(path: Path | None) -> sqlite3.Connection:
    """Open the file, or make it; a damaged one is renamed: a week's comparisons are lost, and no article."""
    for _ in range(2):
        db = sqlite3.connect(":memory:" if path is None else path, timeout=30, isolation_level=None)
        try:
            db.executescript(_SCHEMA)
        except sqlite3.OperationalError:  # not writable, locked for half a minute
            db.close()
            raise
        except sqlite3.DatabaseError:
            db.close()
            if path is None:
                raise
            for suffix in ("", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    Path(f"{path}{suffix}").replace(f"{path}{suffix}.damaged")
        else:
            return db
    raise sqlite3.DatabaseError(f"{path} cannot be used")


class _Holders:
    """The reports with one trait, out of its bucket: their numbers ascend."""

    def __init__(self, rests: array[int], numbers: array[int], rest: int) -> None:
        self._rests, self._numbers, self._rest = rests, numbers, rest
        self._count = rests.count(rest)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        at = -1
        for _ in range(self._count):
            at = self._rests.index(self._rest, at + 1)
            yield self._numbers[at]

    def __contains__(self, n: int) -> bool:
        first, after = bisect_left(self._numbers, n), bisect_right(self._numbers, n)
        return self._rest in self._rests[first:after]


class Memory:
    """What was published in the last week.

    path: the file, made where it does not exist; None: memory only
    clock: seconds since 1970

    Raises sqlite3.Error where the file cannot be written.
    """

    def __init__(self, path: Path | None, *, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._db = when_free(lambda: _connect(path))
        self._pruned = 0.0
        # The last report looked for, and how many have each of its traits.
        self._counted: tuple[Report, dict[int, int]] | None = None

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def get(self, id_: str) -> Kept | None:
        """Return the newest report with an id."""
        row = self._db.execute(
            "SELECT n, copy_of, record FROM report WHERE id = ? ORDER BY n DESC LIMIT 1", (id_,)
        ).fetchone()
        return self._kept(row) if row else None

    def articles(self) -> Iterator[Article]:
        """Yield the articles of the last week."""
        for row in self._db.execute("SELECT n, copy_of, record FROM report ORDER BY n"):
            yield self._kept(row).article

    def near(self, report: Report) -> list[Kept]:
        """Return the reports of other outlets that share most rare traits with one, the likeliest first."""
        keys = list(map(number_of, traits(report.reading)))
        least = max(_LEAST_SHARED, _LEAST_SHARE * min(len(keys), CAP))
        shared: Counter[int] = Counter()
        weight: Counter[int] = Counter()
        holders = self._holders(keys)
        self._counted = report, {key: len(found) for key, found in holders.items()}
        common = []
        for found in holders.values():
            if len(found) > _COMMON:
                common.append(found)
                continue
            numbers = list(found)
            shared.update(numbers)
            for n in numbers:
                weight[n] += _UNIT // len(numbers)
        rare = sorted((n for n in weight if weight[n] >= _LEAST_WEIGHT * _UNIT), key=lambda n: (-weight[n], n))
        likely = (n for n in rare if shared[n] + sum(n in found for found in common) >= least)
        near: dict[str, Kept] = {}
        for n in islice(likely, _LOOKED_AT * CANDIDATES):
            row = self._db.execute(
                "SELECT n, copy_of, record FROM report WHERE n = ? AND seen >= ?", (n, self._clock() - KEEP)
            ).fetchone()
            if row and (kept := self._kept(row)).article.outlet.name != report.outlet:
                near.setdefault(kept.article.id, kept)
            if len(near) == CANDIDATES:
                break
        return list(near.values())

    def add(self, article: Article, report: Report, copy_of: str | None) -> None:
        """Keep a report; one with the same id is replaced."""
        keys = list(map(number_of, traits(report.reading)))
        if self._counted and self._counted[0] is report:
            times = self._counted[1]
        else:
            times = {key: len(found) for key, found in self._holders(keys).items()}
        # Of equals the first in the text: a summary takes the lead.
        rarest = sorted(keys, key=lambda key: times.get(key, 0))[:CAP]
        self._db.execute("BEGIN IMMEDIATE")
        try:
            oldest = self._prune()
            self._db.execute("DELETE FROM report WHERE id = ?", (article.id,))
            n = self._db.execute(
                "INSERT INTO report (id, seen, copy_of, record) VALUES (?, ?, ?, ?)",
                (article.id, int(self._clock()), copy_of, _pack(article)),
            ).lastrowid
            assert n is not None
            self._post(rarest, n, oldest)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def mark(self, id_: str, copy_of: str) -> None:
        """Note whose copy a report is."""
        self._db.execute("UPDATE report SET copy_of = ? WHERE id = ?", (copy_of, id_))

    def _kept(self, row: tuple[int, str | None, bytes]) -> Kept:
        n, copy_of, record = row
        return Kept(n, copy_of, article_from(json.loads(zlib.decompress(record).decode("utf-8", "surrogatepass"))))

    def _buckets(self, keys: Iterable[int]) -> dict[int, tuple[array[int], array[int]]]:
        """Return, by the high bits of the traits: the low bits of those that were met, and the reports that hold them."""
        high = list({key >> _LOW for key in keys})
        rows = self._db.execute(f"SELECT key, postings FROM bucket WHERE key IN ({','.join('?' * len(high))})", high)  # noqa: S608
        return {key: (array("H", blob[: len(blob) // 3]), array("I", blob[len(blob) // 3 :])) for key, blob in rows}

    def _holders(self, keys: Sequence[int]) -> dict[int, _Holders]:
        """Return the reports with each trait that was met."""
        buckets, found = self._buckets(keys), {}
        for key in keys:
            rests, numbers = buckets.get(key >> _LOW, _EMPTY)
            if (rest := key & _REST) in rests:
                found[key] = _Holders(rests, numbers, rest)
        return found

    def _post(self, keys: Sequence[int], n: int, oldest: int) -> None:
        buckets = self._buckets(keys)
        for key in keys:
            rests, numbers = buckets.setdefault(key >> _LOW, (array("H"), array("I")))
            if numbers and numbers[0] < oldest:  # in the order of time: the oldest stand in front
                first = next((at for at, number in enumerate(numbers) if number >= oldest), len(numbers))
                del rests[:first], numbers[:first]
            rests.append(key & _REST)
            numbers.append(n)
            if rests.count(key & _REST) > _NEWEST:
                oldest_of_it = rests.index(key & _REST)
                del rests[oldest_of_it], numbers[oldest_of_it]
        self._db.executemany(
            "INSERT OR REPLACE INTO bucket VALUES (?, ?)",
            [(high, rests.tobytes() + numbers.tobytes()) for high, (rests, numbers) in buckets.items()],
        )

    def _prune(self) -> int:
        """Drop the reports that left the window; return the number of the oldest one kept."""
        now = self._clock()
        if now - self._pruned > _PRUNE:
            self._pruned = now
            self._db.execute("DELETE FROM report WHERE seen < ?", (int(now) - KEEP,))
        (oldest,) = self._db.execute("SELECT min(n) FROM report").fetchone()
        return oldest or 0
