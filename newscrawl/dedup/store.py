"""What the index keeps, in SQLite: the statements alone. What they mean is decided in `index` and `judgement`."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple
from zlib import crc32

from newscrawl.dedup.comparison import Row
from newscrawl.dedup.database import RunLock, connect, packed_id
from newscrawl.dedup.judgement import Candidates
from newscrawl.dedup.sketches import Text
from newscrawl.exceptions import IndexBusy, IndexLost

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from newscrawl.dedup.comparison import Page
    from newscrawl.dedup.judgement import Verdict
    from newscrawl.dedup.titles import Title

ARTICLES, SIGHTINGS = 1, 2  # kinds of record that a feed takes, as bits

_WORDS = 6  # longest words of a title by which near titles are found
POSTINGS = 60  # newest pages with a key that are looked at
NEAR_TITLES = 4  # pages looked at that share most of these words
_PATIENT, _BRIEF = 30_000, 250  # milliseconds for which another's write is waited for: outside of the crawl, within it
SLICE = 100  # pages that one step of the sweep looks at; of other tables, as many rows as so many pages have

_LIVE = "page.run IS NOT 0 AND root.run IS NOT 0"  # neither given up nor a copy of what was given up
_FROM = "FROM page LEFT JOIN page AS root ON root.n = page.root"
_ROW = f"""
    SELECT page.n, page.id, page.root, coalesce(root.id, page.id), page.outlet, page.rank, page.figures, page.dated, coalesce(page.first, page.seen),
        page.digest, page.shingles, page.sketch, recent.met, coalesce(recent.title, ''), coalesce(root_recent.title, ''),
        EXISTS (SELECT 1 FROM title WHERE key = ? AND n = page.n), page.fields, min(page.seen, coalesce(page.fetched, page.seen))
    {_FROM} LEFT JOIN recent ON recent.n = page.n LEFT JOIN recent AS root_recent ON root_recent.n = page.root WHERE {_LIVE}
"""
# By number of words: the titles in the window that share most of them, of the newest with each.
_POSTING = f"SELECT n FROM (SELECT n FROM word WHERE key = ? ORDER BY n DESC LIMIT {POSTINGS})"
_NEAR = [
    f"SELECT n FROM (SELECT n FROM ({' UNION ALL '.join([_POSTING] * words)}) "
    f"GROUP BY n HAVING count(*) > 1 ORDER BY count(*) DESC, n DESC LIMIT {NEAR_TITLES}) JOIN recent USING (n)"
    for words in range(1, _WORDS + 1)
]
_INSERT = """
    INSERT INTO page (id, root, updates, outlet, rank, figures, dated, seen, first, fetched, listed, run, fields, digest, shingles, sketch)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# Of the claims of a dead run, those to which nothing refers go; the others are given up, until somebody claims the article again.
_GIVE_UP = (
    "DELETE FROM page WHERE run = ?1 AND NOT EXISTS (SELECT 1 FROM page AS copy WHERE copy.root = page.n)",
    "UPDATE page SET run = 0 WHERE run = ?1",
    "DELETE FROM feed WHERE run = ?1",
    "DELETE FROM run WHERE n = ?1",
)


class Listed(NamedTuple):
    """A page that has a URL; see `index.Known`."""

    n: int
    id: str
    first: int
    fetched: int
    dated: int | None
    listed: int


class Claim(NamedTuple):
    """A record that a run has not acknowledged: an article, its update or a sighting."""

    n: int
    id: str
    is_sighting: bool
    is_update: bool
    was_given_up: bool = False  # because its machine did not come back


class Feed(NamedTuple):
    """A feed of a run: from which byte on its records are not acknowledged, and which kinds it takes (bits)."""

    path: str
    start: int
    takes: int


class Times(NamedTuple):
    """When a page is judged, when it was fetched (both in seconds since 1970), and the index's own time."""

    now: int
    fetched: int
    age: int


class State(NamedTuple):
    """The clock as it was last believed, and the index's own time, both in seconds."""

    latest: int
    age: int


def _id(packed: bytes | str) -> str:
    return packed if isinstance(packed, str) else packed.hex()


def row(values: Sequence[Any]) -> Row:
    """Return what is compared of a page, from what a store keeps of it."""
    n, id_, root, root_id, outlet, rank, figures, dated, first, digest, shingles, sketch, *others = values
    text = None if digest is None else Text.unpacked(digest, shingles, sketch)
    met, title, root_title, titled, fields, version = others
    return Row(
        *(n, _id(id_), root, _id(root_id), outlet, rank, figures, dated, first, text),
        *(met, title, root_title, bool(titled), fields, version),
    )


def rare_words(title: Title) -> list[int]:
    """Return the keys of the words by which near titles find each other: the longest are the rarest."""
    return [crc32(word.encode()) for word in sorted(title.content, key=len, reverse=True)[:_WORDS]]


class SqliteStore:
    """The index in one SQLite file, for any number of processes; the runs of one process share one store.

    path: the file, made where it does not exist; None: in memory

    Raises IndexFileError where the file cannot be used; later, IndexBusy where another program holds it, and IndexLost where it is
    gone, damaged or cannot be written.
    """

    _open: ClassVar[dict[Path, SqliteStore]] = {}

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._users = 0
        self._db = connect(path)
        self._file = path.stat().st_ino if path else 0

    @classmethod
    def open(cls, path: Path | None) -> SqliteStore:
        """Return the store of a file, the same for all runs of this process; each of them closes it."""
        store = cls._open.get(path) if path else None
        if store is None or store.is_gone():
            store = cls(path)
            if path:
                cls._open[path] = store
        store._users += 1
        return store

    def close(self) -> None:
        """Give the store up; the last run that does so closes the file."""
        self._users -= 1
        if not self._users:
            if self.path and self._open.get(self.path) is self:
                del self._open[self.path]
            self._db.close()

    def is_gone(self) -> bool:
        """Whether the file is no longer the one that was opened."""
        try:
            return self.path is not None and self.path.stat().st_ino != self._file
        except OSError:
            return True

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Say the project's words where SQLite cannot go on."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise IndexBusy(f"another program holds the index {self.path}") from error
            raise IndexLost(f"the index {self.path} cannot be written: {error}") from error
        except sqlite3.DatabaseError as error:
            with suppress(sqlite3.DatabaseError):  # whoever opens it next reads it through
                self._db.execute("UPDATE state SET checked = 0")
            raise IndexLost(f"the index {self.path} is damaged: {error}") from error

    @contextmanager
    def writing(self, *, patient: bool = False, durable: bool = False, page: Page | None = None) -> Iterator[None]:
        """Do all or nothing, alone; durable: and have it on the disk, not only safe from a killed process.

        page: the one that is judged, for stores that lock no more than what it could be
        """
        with self._telling():
            self._db.execute(f"PRAGMA busy_timeout = {_PATIENT if patient else _BRIEF}")
            if durable:
                self._db.execute("PRAGMA synchronous = FULL")
            try:
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    yield
                except BaseException:
                    self._db.execute("ROLLBACK")
                    raise
                self._db.execute("COMMIT")
            finally:
                if durable:
                    self._db.execute("PRAGMA synchronous = NORMAL")

    @staticmethod
    def clock() -> float:
        """Return the time, in seconds since 1970."""
        return time.time()

    # -- pages -----------------------------------------------------------------------------------------------------------------

    def candidates(self, page: Page) -> Candidates:
        """Return the pages that a page may repeat."""
        words = rare_words(page.title)
        return Candidates(
            self._with_keys(page, "url", page.urls[:1]),
            self._with_keys(page, "shingle", page.text_keys),
            self._with_keys(page, "title", (page.title_hash,) if page.title.words else ()),
            self._rows(page, _NEAR[len(words) - 1], words) if words else [],
        )

    def _with_keys(self, page: Page, table: str, keys: Sequence[bytes | int]) -> list[Row]:
        marks = ",".join("?" * len(keys))
        newest = f"SELECT n FROM {table} WHERE key IN ({marks}) ORDER BY n DESC LIMIT {POSTINGS}"
        return self._rows(page, newest, keys) if keys else []

    def _rows(self, page: Page, numbers: str, values: Sequence[bytes | int]) -> list[Row]:
        query = f"{_ROW} AND page.n IN ({numbers}) ORDER BY page.n DESC"
        return [row(values) for values in self._db.execute(query, (page.title_hash, *values))]

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Listed]:
        """Return the newest page of each URL that has one."""
        marks = ",".join("?" * len(keys))
        query = f"""
            SELECT key, page.n, page.id, coalesce(page.first, page.seen), coalesce(page.fetched, page.seen), page.dated, page.listed
            FROM url JOIN page USING (n) LEFT JOIN page AS root ON root.n = page.root WHERE key IN ({marks}) AND {_LIVE} ORDER BY key, page.n
        """
        with self._telling():
            return {
                key: Listed(n, _id(id_), *rest)
                for key, n, id_, *rest in self._db.execute(query, keys)  # the newest comes last, and stays
            }

    def insert(self, page: Page, verdict: Verdict, run: int, times: Times) -> int:
        """Write a page down as the claim of a run, visible to all; return its number."""
        now, fetched, age = times
        db = self._db
        is_sighting = verdict.kind in {"sighting", "known"}
        values = (
            packed_id(page.id),
            verdict.root if is_sighting else None,
            verdict.kind == "update",
            page.outlet,
            page.rank,
            page.figures,
            page.dated,
            now,
            verdict.first if verdict.first != now else None,
            fetched if fetched != now else None,
            age // 86_400,
            run,
            None if is_sighting else page.fields,
            *((page.text.digest, page.text.shingles, page.text.packed()) if page.text else (None, None, None)),
        )
        n = db.execute(_INSERT, values).lastrowid
        assert n is not None
        db.executemany("INSERT INTO url VALUES (?, ?)", [(key, n) for key in page.urls])
        if page.title.words:
            db.execute("INSERT INTO title VALUES (?, ?)", (page.title_hash, n))
            db.execute("INSERT INTO recent VALUES (?, ?, ?)", (n, age, page.title_text))
            words = [(key, n) for key in rare_words(page.title)]
            db.executemany("INSERT OR IGNORE INTO word VALUES (?, ?)", words)
        db.executemany("INSERT OR IGNORE INTO shingle VALUES (?, ?)", [(key, n) for key in page.text_keys])
        if not is_sighting:  # what was a copy of it when a dead run had it is a copy of it again
            given_up = "SELECT n FROM page WHERE run = 0 AND id = ?"
            db.execute(f"UPDATE page SET root = ? WHERE root IN ({given_up})", (n, values[0]))
        return n

    def refresh(self, page: Page, n: int, times: Times) -> None:
        """Note that a page was fetched again; a title that was retouched since leads to it as well."""
        latest = "max(coalesce(fetched, seen), ?)" if times.fetched != times.now else "?"  # an archive's order is any
        fields = "CASE WHEN root IS NULL THEN coalesce(fields, ?) END"
        query = f"UPDATE page SET fetched = {latest}, listed = ?, fields = {fields} WHERE n = ?"
        self._db.execute(query, (times.fetched, times.age // 86_400, page.fields, n))
        if page.title.words:
            self._db.execute("INSERT OR IGNORE INTO title VALUES (?, ?)", (page.title_hash, n))

    def note_listed(self, numbers: Iterable[int], age: int) -> None:
        """Note that pages are listed still."""
        self._db.executemany("UPDATE page SET listed = ? WHERE n = ?", [(age // 86_400, n) for n in numbers])

    def forget(self, outlet: int) -> int:
        """Delete the pages of an outlet and all sightings of its articles; return how many."""
        own = "SELECT n FROM page WHERE outlet = ?"
        copies = self._db.execute(f"DELETE FROM page WHERE root IN ({own})", (outlet,)).rowcount
        return copies + self._db.execute("DELETE FROM page WHERE outlet = ?", (outlet,)).rowcount

    # -- runs ------------------------------------------------------------------------------------------------------------------

    def begin(self) -> int:
        """Return the number of a new run."""
        run = self._db.execute("INSERT INTO run DEFAULT VALUES").lastrowid
        assert run is not None
        return run

    def runs(self) -> list[int]:
        """Return the runs that have not closed."""
        with self._telling():
            return [run for (run,) in self._db.execute("SELECT n FROM run")]

    def lock(self, run: int) -> RunLock | None:
        """Return the lock that a run holds while it lives; none is needed in memory."""
        return RunLock(self.path, run) if self.path else None

    def register(self, run: int, feed: Feed) -> None:
        """Note a feed of a run, the first time that it opens it."""
        self._db.execute("INSERT OR IGNORE INTO feed (run, path, start, takes) VALUES (?, ?, ?, ?)", (run, *feed))

    def feeds(self, run: int) -> list[Feed]:
        """Return the feeds of a run."""
        return [Feed(*row) for row in self._db.execute("SELECT path, start, takes FROM feed WHERE run = ?", (run,))]

    def is_shared(self, run: int, path: str) -> bool:
        """Whether another run that has not closed writes this feed too."""
        query = "SELECT 1 FROM feed WHERE path = ? AND run IS NOT ?"
        return self._db.execute(query, (path, run)).fetchone() is not None

    def claims(self, run: int) -> list[Claim]:
        """Return what a run has not acknowledged."""
        rows = self._db.execute("SELECT n, id, root IS NOT NULL, updates FROM page WHERE run = ?", (run,))
        return [Claim(n, _id(id_), bool(sighting), bool(update)) for n, id_, sighting, update in rows]

    def keep(self, numbers: Iterable[int]) -> None:
        """Acknowledge claims."""
        self._db.executemany("UPDATE page SET run = NULL WHERE n = ?", [(n,) for n in numbers])

    def advance(self, run: int, ends: Iterable[tuple[str, int]]) -> None:
        """Note up to where feeds of a run are acknowledged."""
        rows = [(end, run, path) for path, end in ends]
        self._db.executemany("UPDATE feed SET start = ? WHERE run = ? AND path = ?", rows)

    def end(self, run: int) -> None:
        """Give up what a run has not acknowledged, and forget the run."""
        for statement in _GIVE_UP:
            self._db.execute(statement, (run,))

    # -- archives --------------------------------------------------------------------------------------------------------------

    def read_up_to(self, file: bytes) -> tuple[int, int]:
        """Return up to which byte a file has been read, and how many records after it."""
        with self._telling():
            row = self._db.execute("SELECT at, records FROM archive WHERE file = ?", (file,)).fetchone()
        return (row[0], row[1]) if row else (0, 0)

    def set_read(self, places: Iterable[tuple[bytes, int, int]]) -> None:
        """Note how far files have been read."""
        self._db.executemany("INSERT OR REPLACE INTO archive VALUES (?, ?, ?)", places)

    # -- time ------------------------------------------------------------------------------------------------------------------

    def state(self) -> State | None:
        """Return the times that the index keeps, None in a new one."""
        latest, age = self._db.execute("SELECT latest, age FROM state").fetchone()
        return None if latest is None else State(latest, age)

    def set_state(self, state: State) -> None:
        """Write the times down."""
        self._db.execute("UPDATE state SET latest = ?, age = ?", state)

    def sweep(self, listed_before: int, met_before: int) -> None:
        """Look at the next few rows of each table, and delete what is too old or belongs to what was deleted.

        listed_before: pages not listed since, in the index's own time, go, but for articles of which a copy is listed
        met_before: titles met before that leave the window
        """
        db = self._db
        at = json.loads(db.execute("SELECT swept FROM state").fetchone()[0])
        day = listed_before // 86_400
        rows = db.execute("SELECT n, listed, run FROM page WHERE n > ? ORDER BY n LIMIT ?", (at.get("page", 0), SLICE))
        pages = rows.fetchall()
        at["page"] = pages[-1][0] if len(pages) == SLICE else 0
        unlisted = "DELETE FROM page WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM page AS copy WHERE copy.root = ?1 AND copy.listed >= ?2)"
        db.executemany(unlisted, [(n, day) for n, listed, run in pages if listed < day and not run])
        db.execute(
            "DELETE FROM recent WHERE met < ? AND n IN (SELECT n FROM recent ORDER BY n LIMIT ?)", (met_before, SLICE)
        )
        for table, owner, times in (
            ("url", "page", 2),
            ("title", "page", 1),
            ("shingle", "page", 3),
            ("word", "recent", 6),
        ):
            key, n = at.get(table, (0, 0))
            key = bytes.fromhex(key) if isinstance(key, str) else key
            query = f"""
                SELECT key, n, n IN (SELECT n FROM {owner}) FROM {table} WHERE (key, n) > (?, ?) ORDER BY key, n LIMIT {times * SLICE}
            """
            found = db.execute(query, (key, n)).fetchall()
            db.executemany(f"DELETE FROM {table} WHERE key = ? AND n = ?", [(k, n) for k, n, kept in found if not kept])
            key, n = found[-1][:2] if len(found) == times * SLICE else (0, 0)
            at[table] = (key.hex() if isinstance(key, bytes) else key, n)
        db.execute("UPDATE state SET swept = ?", (json.dumps(at),))
