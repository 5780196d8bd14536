"""The index's file: opening it safely, its tables, and the locks that tell living runs from dead ones."""

from __future__ import annotations

import sqlite3
import time
from array import array
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from filelock import FileLock, Timeout

from newscrawl.dedup.sketches import Text
from newscrawl.exceptions import IndexFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

_DAY = 86_400
_PATIENCE = 30  # seconds for which a file that another program holds is waited for
_STEP = 0.05  # seconds between two tries
_APPLICATION_ID = 0x4E435257  # "NCRW"
_ID = 16  # hexadecimal digits of an id: 8 bytes

# One script for each schema version: a file of version n gets the scripts from n on. Never change one that was released; add one.
_MIGRATIONS = (
    """
    -- A page as it was judged, once for each version of its text. Rows are only ever added and deleted whole: `n` grows with time
    -- and is not used again, so what other tables hold of a deleted page is harmless until the sweep.
    CREATE TABLE page (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL,
        root INTEGER,               -- of a sighting: n of the article that it repeats
        updates INTEGER NOT NULL,   -- 1: exported with update_of
        outlet INTEGER NOT NULL,
        rank INTEGER NOT NULL,      -- of the kind of outlet, 0 the closest to the origin
        figures INTEGER,            -- hash of the numbers and dates in the title
        dated INTEGER,              -- date of the text, seconds
        seen INTEGER NOT NULL,      -- when this version was first met
        first INTEGER,              -- when the story was first met      |
        fetched INTEGER,            -- when the page was last fetched    | NULL: at `seen`
        listed INTEGER,             -- when it was last heard of; expiry |
        run INTEGER                 -- of a claim: the run that has not acknowledged it yet
    );
    CREATE INDEX claim ON page (run) WHERE run IS NOT NULL;
    CREATE TABLE body (n INTEGER PRIMARY KEY, digest BLOB NOT NULL, shingles INTEGER NOT NULL, sketch BLOB NOT NULL);
    CREATE TABLE url (key BLOB, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
    CREATE TABLE title (key BLOB, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
    CREATE TABLE shingle (key INTEGER, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
    -- The window of near titles.
    CREATE TABLE recent (n INTEGER PRIMARY KEY, seen INTEGER NOT NULL, title TEXT NOT NULL);
    CREATE TABLE word (key INTEGER, n INTEGER, PRIMARY KEY (key, n)) WITHOUT ROWID;
    -- Runs that have not closed, and the feeds that they write.
    CREATE TABLE run (n INTEGER PRIMARY KEY AUTOINCREMENT);
    CREATE TABLE feed (run INTEGER, path TEXT, start INTEGER NOT NULL, PRIMARY KEY (run, path)) WITHOUT ROWID;
    """,
    """
    -- Version 2: half as large, its own time, nothing in it that must be swept at once.
    ALTER TABLE page RENAME TO old;
    DROP INDEX claim;
    CREATE TABLE page (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id NOT NULL,                -- BLOB: 8 bytes of the 16 digits; TEXT: any other id
        root INTEGER,               -- of a sighting: n of the article that it repeats
        updates INTEGER NOT NULL,   -- 1: exported with update_of
        outlet INTEGER NOT NULL,
        rank INTEGER NOT NULL,      -- of the kind of outlet, 0 the closest to the origin
        figures INTEGER,            -- hash of the numbers and dates in the title
        dated INTEGER,              -- date of the text, seconds
        seen INTEGER NOT NULL,      -- when this version was first met
        first INTEGER,              -- when the story was first met, NULL: at `seen`
        fetched INTEGER,            -- when the page was last fetched, NULL: at `seen`
        listed INTEGER NOT NULL,    -- when it was last heard of, in days of the index's own time; expiry
        run INTEGER,                -- of a claim: the run that has not acknowledged it yet; 0: given up, kept for the pages whose root it is
        digest BLOB,                -- of the text, |
        shingles INTEGER,           --              | where it has one
        sketch BLOB                 --              |
    );
    INSERT INTO page SELECT n, packed_id(id), root, updates, outlet, rank, figures, dated, seen, first, fetched,
        coalesce(listed, seen) / 86400, run, digest, shingles, packed_sketch(digest, shingles, sketch) FROM old LEFT JOIN body USING (n);
    DROP TABLE old;
    DELETE FROM url WHERE n NOT IN (SELECT n FROM page);
    DELETE FROM title WHERE n NOT IN (SELECT n FROM page);
    DELETE FROM shingle WHERE n NOT IN (SELECT n FROM page);
    DELETE FROM recent WHERE n NOT IN (SELECT n FROM page);
    DELETE FROM word WHERE n NOT IN (SELECT n FROM page);
    DROP TABLE body;
    CREATE INDEX claim ON page (run) WHERE run IS NOT NULL;
    CREATE INDEX copy ON page (root) WHERE root IS NOT NULL;
    -- By the index's own time.
    ALTER TABLE recent RENAME COLUMN seen TO met;
    -- What a run appends, from which byte on it is not acknowledged, and which kinds of record a feed takes: 1 articles, 2 sightings, 3 both.
    ALTER TABLE feed ADD COLUMN takes INTEGER NOT NULL DEFAULT 3;
    -- One row. latest: the clock as it was last believed; age: the index's own time, which passes with the clock and never jumps;
    -- checked: when the file was last found sound; swept: how far the sweep has come, as JSON.
    CREATE TABLE state (latest INTEGER, age INTEGER, checked INTEGER NOT NULL, swept TEXT NOT NULL);
    INSERT INTO state SELECT max(at), max(at), 0, '{}' FROM (SELECT max(seen) AS at FROM page UNION SELECT max(listed) * 86400 FROM page);
    """,
    """
    -- Version 3: archives.
    -- Of an article: 4 bytes for each field of its record, in the order of comparison.FIELDS.
    ALTER TABLE page ADD COLUMN fields BLOB;
    -- How far a WARC file has been read: up to which byte, and how many records behind it.
    CREATE TABLE archive (file BLOB PRIMARY KEY, at INTEGER NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
    """,
)


def packed_id(id_: str) -> bytes | str:
    """Return an id as the file holds it: 8 bytes for the usual 16 digits."""
    with suppress(ValueError):
        if len(id_) == _ID and id_ == id_.lower():
            return bytes.fromhex(id_)
    return id_


def _packed_sketch(digest: bytes | None, shingles: int, sketch: bytes) -> bytes | None:
    return Text.of(digest, shingles, tuple(array("I", sketch))).packed() if digest else None


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; none of them has an inner semicolon at the end of a line."""
    for statement in script.split(";\n"):
        if statement.strip():
            yield statement


def _set_aside(path: Path) -> Path:
    """Rename the file, and what SQLite keeps beside it, so that nothing in it is lost."""
    target = path.with_name(f"{path.name}.{time.strftime('%Y%m%dT%H%M%S')}.aside")
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{target}{suffix}")
    return target


def _wrong_kind(db: sqlite3.Connection) -> str | None:
    """Return why the file is no index that this version knows, or None."""
    # The tables first: another run may be making them now, and gives the file its mark in the same transaction.
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if tables and application != _APPLICATION_ID:
        return "is a database of another program"
    if version > len(_MIGRATIONS):
        return f"was written by a newer version of newscrawl (schema {version}, this one knows {len(_MIGRATIONS)})"
    return None


def _prepare(db: sqlite3.Connection) -> None:
    """Make the tables, or bring those of an older version up to date."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA journal_size_limit = 4194304")
    if db.execute("PRAGMA user_version").fetchone() == (len(_MIGRATIONS),):
        return
    db.create_function("packed_id", 1, packed_id, deterministic=True)
    db.create_function("packed_sketch", 3, _packed_sketch, deterministic=True)
    db.execute("BEGIN IMMEDIATE")
    (version,) = db.execute("PRAGMA user_version").fetchone()  # again: another process may have done it meanwhile
    for script in _MIGRATIONS[version:]:
        for statement in _statements(script):
            db.execute(statement)
    db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
    db.execute("COMMIT")


def _is_doubtful(db: sqlite3.Connection, path: Path) -> bool:
    """Whether the file is to be read through: once a day, after a run that ended without a word, and where it is an older version's."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'state'").fetchone():
        return True
    (checked,) = db.execute("SELECT checked FROM state").fetchone()
    runs = db.execute("SELECT n FROM run").fetchall()
    return abs(time.time() - checked) >= _DAY or any(RunLock(path, run).is_dead() for (run,) in runs)


def _damage(db: sqlite3.Connection) -> str | None:
    (state,) = db.execute("PRAGMA quick_check(1)").fetchone()
    return None if state == "ok" else f"is damaged ({state})"


def when_free(opened: Callable[[], T]) -> T:
    """Open a file of SQLite's, again and again while others hold it, for half a minute.

    SQLite's own timeout does not cover that: of two processes that turn a new file to WAL at once, one is refused on the spot
    (https://www.sqlite.org/c3ref/busy_handler.html, on deadlocks).
    """
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return opened()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
        time.sleep(_STEP)


def _open(path: Path) -> tuple[sqlite3.Connection, str | None]:
    """Return the connection to a file, and why it cannot be used."""
    path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        wrong = _wrong_kind(db)
        is_new = not wrong and not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        doubtful = not wrong and not is_new and _is_doubtful(db, path)
        wrong = wrong or (_damage(db) if doubtful else None)
        if wrong is None:
            _prepare(db)
            if doubtful or is_new:
                db.execute("UPDATE state SET checked = ?", (int(time.time()),))
    except sqlite3.OperationalError:
        db.close()
        raise
    except sqlite3.DatabaseError as error:
        wrong = f"is damaged ({error})"
    return db, wrong


def connect(path: Path | None) -> sqlite3.Connection:
    """Open the index's file, or make it; None: in memory.

    Raises IndexFileError: a file that is damaged, of a newer schema or not an index was renamed and is whole under the name in the
    message; a file or folder that cannot be written stays as it is.
    """
    if path is None:
        db = sqlite3.connect(":memory:", isolation_level=None)
        _prepare(db)
        return db
    try:
        db, wrong = when_free(lambda: _open(path))
    except (sqlite3.OperationalError, OSError) as error:  # not writable, locked for half a minute
        raise IndexFileError(
            f"the index {path} cannot be opened for writing: {error}; check the folder's owner, its rights and the disk"
        ) from error
    if wrong is None:
        return db
    db.close()
    aside = _set_aside(path)
    raise IndexFileError(
        f"the index {path} {wrong}. It was renamed to {aside}, nothing in it was deleted. Put a backup or a file of this version in its place, "
        "or start again without one: the next run makes a new index, and exports everything that it finds once more"
    )


class RunLock:
    """The lock file of one run: the system releases it when the process ends, however it ends."""

    def __init__(self, path: Path, run: int) -> None:
        self._file = Path(f"{path}.run-{run}")
        self._lock = FileLock(self._file, thread_local=False, fallback_to_soft=False)

    def acquire(self) -> bool:
        """Take the lock; False where a living process holds it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        return True

    def is_dead(self) -> bool:
        """Whether no living process holds it."""
        if not self.acquire():
            return False
        self._lock.release()
        return True

    def release(self) -> None:
        """Release the lock and remove its file."""
        self._file.unlink(missing_ok=True)
        self._lock.release()
