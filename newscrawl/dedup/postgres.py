"""What the index keeps, in PostgreSQL, for the runs of many machines: the statements alone, as `store` has them for one machine.

A judgement takes two round trips: the first locks the keys of the page, so that only pages that could be one story wait for each other,
and fetches what they led to; the second writes the claim and commits. A run holds a lock of its session: the server releases it when
the connection ends, however it ends, and that is how a run on another machine is known to have died.
"""

from __future__ import annotations

import json
import time
from contextlib import contextmanager, suppress
from socket import gethostname
from typing import TYPE_CHECKING, Any, ClassVar

import psycopg
from psycopg.pq import TransactionStatus

from newscrawl.dedup.database import RunLock
from newscrawl.dedup.judgement import Candidates
from newscrawl.dedup.postgres_database import RUNS, connect, folder_id, lock_number, prepare, said, shown
from newscrawl.dedup.store import NEAR_TITLES, POSTINGS, SLICE, Claim, Feed, Listed, State, rare_words, row
from newscrawl.exceptions import IndexBusy, IndexFileError, IndexLost

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from newscrawl.dedup.comparison import Page, Row
    from newscrawl.dedup.judgement import Verdict
    from newscrawl.dedup.store import Times

_PATIENCE = (
    5  # seconds for which the server is tried again at the end of a run: the next one settles what this one could not
)
_SWEEPING = 1  # the lock of the one that sweeps
_FORGOTTEN = 90 * 86_400  # seconds after which a machine that did not come back is not waited for

_LIVE = "coalesce(page.run, 1) > 0 AND coalesce(root.run, 1) > 0"  # neither given up nor a copy of what was given up
_ROW = f"""
    SELECT hit.kind, page.n, page.id, page.root, coalesce(root.id, page.id), page.outlet, page.rank, page.figures, page.dated,
        coalesce(page.first, page.seen), page.digest, page.shingles, page.sketch, recent.met, coalesce(recent.title, ''),
        coalesce(root_recent.title, ''), EXISTS (SELECT FROM title WHERE key = %(title)s AND n = page.n), page.fields,
        least(page.seen, coalesce(page.fetched, page.seen))
    FROM hit JOIN page USING (n) LEFT JOIN page AS root ON root.n = page.root
    LEFT JOIN recent ON recent.n = page.n LEFT JOIN recent AS root_recent ON root_recent.n = page.root
    WHERE {_LIVE} ORDER BY hit.kind, page.n DESC
"""


def _newest(table: str, keys: str) -> str:
    """Return the query for the newest pages with any of some keys; each key is looked up by itself, however many pages have it."""
    return (
        f"SELECT n FROM unnest({keys}) AS sought CROSS JOIN LATERAL "
        f"(SELECT n FROM {table} WHERE key = sought ORDER BY n DESC LIMIT {POSTINGS}) AS one"
    )


_CANDIDATES = f"""
    WITH hit AS (
        SELECT 0 AS kind, n FROM (SELECT DISTINCT n FROM ({_newest("url", "%(url)s::bytea[]")}) AS a ORDER BY n DESC LIMIT {POSTINGS}) AS b
        UNION ALL
        SELECT 1, n FROM (SELECT DISTINCT n FROM ({_newest("shingle", "%(text)s::bigint[]")}) AS a ORDER BY n DESC LIMIT {POSTINGS}) AS b
        UNION ALL
        SELECT 2, n FROM ({_newest("title", "%(titles)s::bytea[]")}) AS a
        UNION ALL
        SELECT 3, n FROM (
            SELECT n FROM ({_newest("word", "%(words)s::bigint[]")}) AS a
            GROUP BY n HAVING count(*) > 1 ORDER BY count(*) DESC, n DESC LIMIT {NEAR_TITLES}
        ) AS b JOIN recent USING (n)
    ) {_ROW}
"""
_KINDS = 4  # of candidates
_INSERT = """
    WITH one AS (
        INSERT INTO page (n, id, root, updates, outlet, rank, figures, dated, seen, first, fetched, listed, run, fields, digest, shingles, sketch)
        VALUES (%(n)s, %(id)s, %(root)s, %(updates)s, %(outlet)s, %(rank)s, %(figures)s, %(dated)s, %(seen)s, %(first)s, %(fetched)s,
            %(listed)s, %(run)s, %(fields)s, %(digest)s, %(shingles)s, %(sketch)s)
    ), urls AS (INSERT INTO url SELECT unnest(%(urls)s::bytea[]), %(n)s),
    titles AS (INSERT INTO title SELECT unnest(%(titles)s::bytea[]), %(n)s),
    texts AS (INSERT INTO shingle SELECT unnest(%(texts)s::bigint[]), %(n)s ON CONFLICT DO NOTHING),
    words AS (INSERT INTO word SELECT unnest(%(words)s::bigint[]), %(n)s ON CONFLICT DO NOTHING)
    INSERT INTO recent SELECT %(n)s, %(met)s, %(title)s WHERE cardinality(%(titles)s::bytea[]) > 0
"""
# Of the claims of a dead run, those to which nothing refers go; the others are given up, until somebody claims the article again.
_GIVE_UP = (
    "DELETE FROM page WHERE run IN (%(run)s, -%(run)s) AND NOT EXISTS (SELECT FROM page AS copy WHERE copy.root = page.n)",
    "UPDATE page SET run = 0 WHERE run IN (%(run)s, -%(run)s)",
    "DELETE FROM feed WHERE run = %(run)s",
    "DELETE FROM run WHERE n = %(run)s",
)
# The same for claims of which this process does not know whether they were written: it judges their pages again.
_WITHDRAW = (
    "DELETE FROM page WHERE n = ANY(%s) AND NOT EXISTS (SELECT FROM page AS copy WHERE copy.root = page.n)",
    "UPDATE page SET run = 0 WHERE n = ANY(%s)",
)
_RELEASE = (
    "UPDATE page SET run = -run WHERE run = %(run)s",
    "UPDATE run SET released = now() WHERE n = %(run)s AND released IS NULL",
)
# Runs of this data folder, and those of others whose lock nobody holds: while these are waited for they are left out.
_ENDED = """
    SELECT n, folder = %(folder)s FROM run WHERE folder = %(folder)s OR (
        released IS NULL AND (lost IS NULL OR now() - lost >= make_interval(secs => %(grace)s)) AND n NOT IN (
            SELECT objid::bigint FROM pg_locks JOIN pg_database ON pg_database.oid = database
            WHERE locktype = 'advisory' AND classid = %(runs)s AND datname = current_database()
        )
    )
"""


def _locks(page: Page) -> list[int]:
    """Return the locks that a page needs, in the order in which everybody takes them: without it two pages could wait for each other."""
    titles = (page.title_hash,) if page.title.words else ()
    keys: dict[str, Iterable[bytes | int]]
    keys = {"url": page.urls, "text": page.text_keys, "title": titles, "word": rare_words(page.title)}
    return sorted({lock_number(kind, key) for kind, several in keys.items() for key in several})


class Lease:
    """The lock of a run of another data folder: held while its connection lives, and for a grace after it."""

    def __init__(self, store: PostgresStore, run: int) -> None:
        self._store = store
        self._run = run

    def acquire(self) -> bool:
        """Take it; False while its run lives, or may come back."""
        return self._store.take_over(self._run)

    def release(self) -> None:
        """Give it back."""
        self._store.give_back(self._run)


class PostgresStore:
    """The index in a PostgreSQL database, for any number of machines; the runs of one process share one connection.

    url: postgresql://user@host/database, with any of libpq's parameters (sslmode …)
    folder: that of the data, whose feeds this process can read
    grace: seconds after which the claims of a run on another machine, whose connection has ended, are given up

    Raises IndexFileError where the database cannot be used; later IndexBusy while the server is away, and IndexLost where it refuses.
    """

    _open: ClassVar[dict[str, PostgresStore]] = {}

    def __init__(self, url: str, folder: Path, grace: float) -> None:
        self.url = url
        self.path = shown(url)
        self._folder = folder
        self._grace = grace
        self._users = 0
        self._is_away = False
        self._held: set[int] = set()
        self._begun: set[int] = set()
        self._here: set[int] = set()
        self._made: list[int] = []
        self._doubtful: list[int] = []
        self._asked: tuple[Page, Any, Any] | None = None
        self._numbers: list[int] = []
        try:
            self._id = folder_id(folder)
            self._db = self._connected()
        except (psycopg.Error, OSError) as error:
            raise self._unusable(error) from error
        try:
            prepare(self._db, self.path)
            now, self._database = self._one("SELECT extract(epoch FROM clock_timestamp()), id FROM state")
        except psycopg.Error as error:
            self._db.close()
            raise self._unusable(error) from error
        except IndexFileError:
            self._db.close()
            raise
        self._ahead = float(now) - time.time()

    def _unusable(self, error: Exception) -> IndexFileError:
        return IndexFileError(
            f"the index {self.path} cannot be used: {said(error)}; check the address, the server, and the role's rights"
        )

    @classmethod
    def open(cls, url: str, folder: Path, grace: float) -> PostgresStore:
        """Return the store of a database, the same for all runs of this process; each of them closes it."""
        store = cls._open.get(url)
        if store is None:
            store = cls._open[url] = cls(url, folder, grace)
        store._users += 1
        return store

    def close(self) -> None:
        """Give the store up; the last run that does so closes the connection."""
        self._users -= 1
        if not self._users:
            del self._open[self.url]
            self._db.close()

    def is_gone(self) -> bool:
        """Whether the index is no longer the one that was opened: a server that comes back has it still."""
        return False

    def clock(self) -> float:
        """Return the server's time, in seconds since 1970: the machines may differ."""
        return time.time() + self._ahead

    # -- the connection --------------------------------------------------------------------------------------------------------

    def _connected(self) -> psycopg.Connection[Any]:
        db = connect(self.url)
        for run in self._held:
            self._hold(db, run)
        return db

    def _hold(self, db: psycopg.Connection[Any], run: int) -> None:
        """Take the lock of one of this process's runs; IndexLost where others have given its claims up meanwhile."""
        db.execute("SELECT pg_advisory_lock(%s, %s)", (RUNS, run))
        row = db.execute("UPDATE run SET lost = NULL WHERE n = %s AND released IS NULL RETURNING n", (run,)).fetchone()
        if row is None:
            db.close()
            raise IndexLost(
                f"the index {self.path} was away for longer than {self._grace:.0f} seconds: other machines took over"
            )

    def _one(self, query: Any, values: Any = None) -> Any:
        return self._db.execute(query, values).fetchone()

    @contextmanager
    def _telling(self, *, patient: bool = False) -> Iterator[None]:
        """Connect again where the connection has ended, and say the project's words where the server cannot go on."""
        until = time.monotonic() + (_PATIENCE if patient and not self._is_away else 0)
        try:
            while self._db.closed or self._db.broken:
                with suppress(*([psycopg.OperationalError] if time.monotonic() < until else [])):
                    self._db, self._is_away = self._connected(), False
                    break
                time.sleep(0.5)
            yield
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            if isinstance(error, psycopg.errors.LockNotAvailable):
                raise IndexBusy(f"another program holds the index {self.path}") from error
            if isinstance(error, (psycopg.errors.DiskFull, psycopg.errors.ReadOnlySqlTransaction)):
                raise IndexLost(f"the index {self.path} cannot be written: {said(error)}") from error
            self._db.close()
            self._is_away = patient  # nobody need wait for it a second time
            raise IndexBusy(f"the index {self.path} is away: {said(error)}") from error
        except psycopg.Error as error:
            raise IndexLost(f"the index {self.path} cannot be used: {said(error)}") from error

    @contextmanager
    def writing(self, *, patient: bool = False, durable: bool = False, page: Page | None = None) -> Iterator[None]:
        """Do all or nothing; every commit is durable.

        page: one that is judged: nobody judges one that could be the same story at the same time, and what is asked about it
        (state, candidates) comes with the first answer
        """
        with self._telling(patient=patient):
            try:
                with self._transaction():
                    if page:
                        self._ask(page)
                    yield
                self._held |= self._begun
                if page:
                    self._doubtful.clear()
            except BaseException:  # a connection that ends during a commit does not tell whether it came about
                self._doubtful += self._made
                raise
            finally:
                self._asked = None
                for left in (self._numbers, self._begun, self._made):
                    left.clear()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Do all or nothing; the statements go together, up to the next one whose answer is wanted. psycopg's own waits thrice more."""
        try:
            with self._db.pipeline():
                self._db.execute("BEGIN")
                yield
                self._db.execute("COMMIT")
        except BaseException:
            if not self._db.closed and self._db.info.transaction_status is not TransactionStatus.IDLE:
                self._db.execute("ROLLBACK")
            raise

    def _ask(self, page: Page) -> None:
        self._db.execute("SELECT pg_advisory_xact_lock(n) FROM unnest(%s::bigint[]) AS n", (_locks(page),))
        for statement in _WITHDRAW if self._doubtful else ():
            self._db.execute(statement, (self._doubtful,))
        state = self._db.execute(
            "SELECT latest, age, nextval(pg_get_serial_sequence('newscrawl.page', 'n')) FROM state"
        )
        keys = {
            "url": list(page.urls[:1]),
            "text": list(page.text_keys),
            "titles": [page.title_hash] if page.title.words else [],
            "words": rare_words(page.title),
            "title": page.title_hash,
        }
        self._asked = page, state, self._db.execute(_CANDIDATES, keys)

    # -- pages -----------------------------------------------------------------------------------------------------------------

    def candidates(self, page: Page) -> Candidates:
        """Return the pages that a page may repeat, within `writing` for it."""
        assert self._asked
        assert self._asked[0] is page
        found: list[list[Row]] = [[] for _ in range(_KINDS)]
        for kind, *values in self._asked[2]:
            found[kind].append(row(values))
        return Candidates(*found)

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Listed]:
        """Return the newest page of each URL that has one."""
        query = f"""
            SELECT DISTINCT ON (url.key) url.key, page.n, page.id, coalesce(page.first, page.seen), coalesce(page.fetched, page.seen), page.dated,
                page.listed
            FROM url JOIN page USING (n) LEFT JOIN page AS root ON root.n = page.root
            WHERE url.key = ANY(%s) AND {_LIVE} ORDER BY url.key, page.n DESC
        """
        with self._telling():
            return {key: Listed(*rest) for key, *rest in self._db.execute(query, (list(keys),))}

    def insert(self, page: Page, verdict: Verdict, run: int, times: Times) -> int:
        """Write a page down as the claim of a run, visible to all; return its number."""
        now, fetched, age = times
        is_sighting = verdict.kind in {"sighting", "known"}
        n = self._numbers.pop()
        self._made.append(n)
        text = (page.text.digest, page.text.shingles, page.text.packed()) if page.text else (None, None, None)
        values = {
            "n": n,
            "id": page.id,
            "root": verdict.root if is_sighting else None,
            "updates": verdict.kind == "update",
            "outlet": page.outlet,
            "rank": page.rank,
            "figures": page.figures,
            "dated": page.dated,
            "seen": now,
            "first": verdict.first if verdict.first != now else None,
            "fetched": fetched if fetched != now else None,
            "listed": age // 86_400,
            "run": run,
            "fields": None if is_sighting else page.fields,
            **dict(zip(("digest", "shingles", "sketch"), text, strict=True)),
            "urls": list(page.urls),
            "titles": [page.title_hash] if page.title.words else [],
            "texts": list(page.text_keys),
            "words": rare_words(page.title) if page.title.words else [],
            "met": age,
            "title": page.title_text.replace("\0", "").encode("utf-8", "replace").decode(),
        }
        self._db.execute(_INSERT, values)
        if not is_sighting:  # what was a copy of it when a dead run had it is a copy of it again
            given_up = "SELECT n FROM page WHERE run = 0 AND id = %s"
            self._db.execute(f"UPDATE page SET root = %s WHERE root IN ({given_up})", (n, page.id))
        return n

    def refresh(self, page: Page, n: int, times: Times) -> None:
        """Note that a page was fetched again; a title that was retouched since leads to it as well."""
        self._db.execute(
            """
            UPDATE page SET fetched = CASE WHEN %s THEN greatest(coalesce(fetched, seen), %s) ELSE %s END, listed = %s,
                fields = CASE WHEN root IS NULL THEN coalesce(fields, %s) END WHERE n = %s
            """,
            (times.fetched != times.now, times.fetched, times.fetched, times.age // 86_400, page.fields, n),
        )
        if page.title.words:
            self._db.execute("INSERT INTO title VALUES (%s, %s) ON CONFLICT DO NOTHING", (page.title_hash, n))

    def note_listed(self, numbers: Iterable[int], age: int) -> None:
        """Note that pages are listed still."""
        self._db.execute("UPDATE page SET listed = %s WHERE n = ANY(%s)", (age // 86_400, sorted(numbers)))

    def forget(self, outlet: int) -> int:
        """Delete the pages of an outlet and all sightings of its articles; return how many."""
        gone = "DELETE FROM page WHERE outlet = %(n)s OR root IN (SELECT n FROM page WHERE outlet = %(n)s) RETURNING n"
        return int(self._one(f"WITH gone AS ({gone}) SELECT count(*) FROM gone", {"n": outlet})[0])

    # -- runs ------------------------------------------------------------------------------------------------------------------

    def begin(self) -> int:
        """Return the number of a new run, whose lock this connection holds."""
        (run,) = self._one("INSERT INTO run (folder, machine) VALUES (%s, %s) RETURNING n", (self._id, gethostname()))
        self._db.execute("SELECT pg_advisory_lock(%s, %s)", (RUNS, run))
        self._begun.add(run)
        self._here.add(run)
        return int(run)

    def runs(self) -> list[int]:
        """Return the runs that may have ended without closing: those of this data folder, and those whose lock nobody holds any longer.

        Runs of other folders are left out while they are waited for, and once they were given up.
        """
        with self._telling():
            found = self._db.execute(_ENDED, {"folder": self._id, "runs": RUNS, "grace": self._grace}).fetchall()
        self._here = {run for run, is_here in found if is_here}
        return [run for run, _ in found]

    def lock(self, run: int) -> RunLock | Lease:
        """Return the lock that a run holds while it lives: a file where its data folder is this one's, else its connection."""
        if run in self._here:
            return RunLock(self._folder / f"index-{self._database}", run)
        return Lease(self, run)

    def take_over(self, run: int) -> bool:
        """Take the lock of a run of another data folder, if its connection ended and the grace has passed since."""
        with self._telling():
            (taken,) = self._one("SELECT pg_try_advisory_lock(%s, %s)", (RUNS, run))
            if not taken:
                return False
            row = self._one(
                "UPDATE run SET lost = coalesce(lost, now()) WHERE n = %s AND released IS NULL RETURNING now() - lost >= make_interval(secs => %s)",
                (run, self._grace),
            )
            if row and row[0]:
                return True
            self.give_back(run)
            return False

    def give_back(self, run: int) -> None:
        """Release the lock of a run."""
        with self._telling():
            self._db.execute("SELECT pg_advisory_unlock(%s, %s)", (RUNS, run))

    def register(self, run: int, feed: Feed) -> None:
        """Note a feed of a run, the first time that it opens it."""
        self._db.execute(
            "INSERT INTO feed (run, path, start, takes) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING", (run, *feed)
        )

    def feeds(self, run: int) -> list[Feed]:
        """Return the feeds of a run, none where they stand in another data folder."""
        query = "SELECT path, start, takes FROM feed JOIN run ON run.n = feed.run WHERE run = %s AND folder = %s"
        return [Feed(*values) for values in self._db.execute(query, (run, self._id))]

    def is_shared(self, run: int, path: str) -> bool:
        """Whether another run that has not closed writes this feed too."""
        query = "SELECT FROM feed JOIN run ON run.n = feed.run WHERE path = %s AND run <> %s AND folder = %s"
        return self._one(query, (path, run, self._id)) is not None

    def claims(self, run: int) -> list[Claim]:
        """Return what a run has not acknowledged."""
        self._db.execute("SELECT pg_advisory_xact_lock(%s, %s)", (RUNS, run))  # nobody gives it up meanwhile
        query = "SELECT n, id, root IS NOT NULL, updates, run < 0 FROM page WHERE run IN (%(run)s, -%(run)s)"
        return [Claim(*values) for values in self._db.execute(query, {"run": run})]

    def keep(self, numbers: Iterable[int]) -> None:
        """Acknowledge claims."""
        self._db.execute("UPDATE page SET run = NULL WHERE n = ANY(%s)", (sorted(numbers),))

    def advance(self, run: int, ends: Iterable[tuple[str, int]]) -> None:
        """Note up to where feeds of a run are acknowledged."""
        for path, end in ends:
            self._db.execute("UPDATE feed SET start = %s WHERE run = %s AND path = %s", (end, run, path))

    def end(self, run: int) -> None:
        """Give up what a run has not acknowledged, and forget the run; one of another data folder may come back, and is kept apart."""
        row = self._one("SELECT folder = %s FROM run WHERE n = %s", (self._id, run))
        for statement in _GIVE_UP if row is None or row[0] else _RELEASE:
            self._db.execute(statement, {"run": run})
        if run in self._held:
            self._held.discard(run)
            self._db.execute("SELECT pg_advisory_unlock(%s, %s)", (RUNS, run))

    # -- archives --------------------------------------------------------------------------------------------------------------

    def read_up_to(self, file: bytes) -> tuple[int, int]:
        """Return up to which byte a file has been read, and how many records after it."""
        with self._telling():
            row = self._one("SELECT at, records FROM archive WHERE file = %s", (file,))
        return (row[0], row[1]) if row else (0, 0)

    def set_read(self, places: Iterable[tuple[bytes, int, int]]) -> None:
        """Note how far files have been read."""
        query = """
            INSERT INTO archive VALUES (%s, %s, %s)
            ON CONFLICT (file) DO UPDATE SET at = excluded.at, records = excluded.records
        """
        for place in places:
            self._db.execute(query, place)

    # -- time ------------------------------------------------------------------------------------------------------------------

    def state(self) -> State | None:
        """Return the times that the index keeps, None in a new one."""
        if self._asked:
            latest, age, n = self._asked[1].fetchone()
            self._numbers.append(n)
        else:
            with self._telling():
                latest, age = self._one("SELECT latest, age FROM state")
        return None if latest is None else State(latest, age)

    def set_state(self, state: State) -> None:
        """Write the times down."""
        self._db.execute("UPDATE state SET latest = %s, age = %s", state)

    def sweep(self, listed_before: int, met_before: int) -> None:
        """Look at the next few rows of each table, and delete what is too old or belongs to what was deleted; see SqliteStore.sweep."""
        (alone,) = self._one("SELECT pg_try_advisory_xact_lock(%s, %s)", (RUNS, -_SWEEPING))
        if not alone:
            return
        at = json.loads(self._one("SELECT swept FROM state")[0])
        day = listed_before // 86_400
        pages = self._db.execute(
            "SELECT n, listed, run FROM page WHERE n > %s ORDER BY n LIMIT %s", (at.get("page", 0), SLICE)
        ).fetchall()
        at["page"] = pages[-1][0] if len(pages) == SLICE else 0
        self._db.execute(
            "DELETE FROM page WHERE n = ANY(%s) AND NOT EXISTS (SELECT FROM page AS copy WHERE copy.root = page.n AND copy.listed >= %s)",
            ([n for n, listed, run in pages if listed < day and (run or 0) <= 0], day),
        )
        self._db.execute(
            "DELETE FROM recent WHERE met < %s AND n IN (SELECT n FROM recent ORDER BY n LIMIT %s)", (met_before, SLICE)
        )
        self._db.execute("DELETE FROM run WHERE released < now() - make_interval(secs => %s)", (_FORGOTTEN,))
        for table, owner, times in (
            ("url", "page", 2),
            ("title", "page", 1),
            ("shingle", "page", 3),
            ("word", "recent", 6),
        ):
            key, n = at.get(table, (None, 0))
            key = bytes.fromhex(key) if isinstance(key, str) else key
            after = "WHERE (key, n) > (%(key)s, %(n)s)" if key is not None else ""
            found = self._db.execute(
                f"SELECT key, n, EXISTS (SELECT FROM {owner} WHERE {owner}.n = {table}.n) FROM {table} {after} "
                f"ORDER BY key, n LIMIT {times * SLICE}",
                {"key": key, "n": n},
            ).fetchall()
            dead = [(k, n) for k, n, kept in found if not kept]
            if dead:
                keys, numbers = zip(*dead, strict=True)
                self._db.execute(
                    f"DELETE FROM {table} USING unnest(%s, %s::bigint[]) AS dead (key, n) WHERE {table}.key = dead.key AND {table}.n = dead.n",
                    (list(keys), list(numbers)),
                )
            key, n = found[-1][:2] if len(found) == times * SLICE else (None, 0)
            at[table] = (key.hex() if isinstance(key, bytes) else key, n)
        self._db.execute("UPDATE state SET swept = %s", (json.dumps(at),))
