"""The index's file: opening it safely, its tables, and the locks that tell living runs from dead ones."""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from newscrawl.exceptions import IndexFileError

_APPLICATION_ID = 0x4E435257  # "NCRW"

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
)


def _set_aside(path: Path) -> Path:
    """Rename the file, and what SQLite keeps beside it, so that nothing in it is lost."""
    target = path.with_name(f"{path.name}.{time.strftime('%Y%m%dT%H%M%S')}.aside")
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{target}{suffix}")
    return target


def _check(db: sqlite3.Connection) -> str | None:
    """Return what is wrong with the file, or None; bring the tables of an older version up to date."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and application != _APPLICATION_ID:
        return "is a database of another program"
    if version > len(_MIGRATIONS):
        return f"was written by a newer version of newscrawl (schema {version}, this one knows {len(_MIGRATIONS)})"
    (state,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if state != "ok":
        return f"is damaged ({state})"
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA journal_size_limit = 4194304")  # else the log of one sweep would stay on the disk
    db.execute("BEGIN IMMEDIATE")
    (version,) = db.execute("PRAGMA user_version").fetchone()  # again: another process may have done it meanwhile
    for script in _MIGRATIONS[version:]:
        for statement in script.split(";\n"):
            db.execute(statement)
    db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
    db.execute("COMMIT")
    return None


def connect(path: Path | None) -> sqlite3.Connection:
    """Open the index's file, or make it; None: in memory.

    Raises IndexFileError: a file that is damaged, of a newer schema or not an index was renamed and is whole under the name in the
    message; a file or folder that cannot be written stays as it is.
    """
    db = None
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(":memory:" if path is None else path, timeout=30, isolation_level=None)
        wrong = _check(db)
    except (sqlite3.OperationalError, OSError) as error:  # not writable, locked for half a minute
        if db:
            db.close()
        raise IndexFileError(
            f"the index {path} cannot be opened for writing: {error}; check the folder's owner, its rights and the disk"
        ) from error
    except sqlite3.DatabaseError as error:
        wrong = f"is damaged ({error})"
    assert db is not None
    if wrong is None:
        return db
    db.close()
    assert path is not None
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

    def release(self) -> None:
        """Release the lock and remove its file."""
        self._file.unlink(missing_ok=True)
        self._lock.release()
