"""What only one machine may hold at a time: a site that is crawled, a host that is asked.

Each is a lock of the session in PostgreSQL: the server releases it when the machine falls silent. Within one machine lock files do the
same, faster; a lease is taken after them.
"""

from __future__ import annotations

from typing import Any, ClassVar

import psycopg

from newscrawl.dedup.postgres_database import connect, lock_number, said, shown
from newscrawl.exceptions import IndexBusy, IndexLost
from newscrawl.fleet.line import CLEARED_AFTER, KEEPS_PLACE

# One statement each, for each page that is asked for: what another machine is just writing is waited for, and seen.
# Who is first in line, once the host has rested, takes the lock; who does not get the turn stands in line.
_TAKE_HOST = """
    WITH first AS (
        SELECT NOT EXISTS (
            SELECT FROM waiting WHERE host = %(name)s AND run <> %(run)s AND seen > clock_timestamp() - make_interval(secs => %(keeps)s)
            AND since < coalesce((SELECT since FROM waiting WHERE host = %(name)s AND run = %(run)s), clock_timestamp())
        ) AND NOT EXISTS (
            SELECT FROM host WHERE name = %(name)s AND run <> %(run)s AND asked > clock_timestamp() - make_interval(secs => %(delay)s)
        ) AS is_mine
    ), lock AS MATERIALIZED (
        SELECT CASE WHEN is_mine THEN pg_try_advisory_lock(%(key)s) ELSE false END AS is_free FROM first
    ), turn AS (
        INSERT INTO host AS known SELECT %(name)s, clock_timestamp(), %(run)s FROM lock WHERE is_free
        ON CONFLICT (name) DO UPDATE SET asked = excluded.asked, run = excluded.run
        WHERE known.run = excluded.run OR known.asked <= clock_timestamp() - make_interval(secs => %(delay)s)
        RETURNING name
    ), place AS (
        INSERT INTO waiting (host, run) SELECT %(name)s, %(run)s WHERE NOT EXISTS (SELECT FROM turn)
        ON CONFLICT (host, run) DO UPDATE SET seen = clock_timestamp()
    ), left_line AS (
        DELETE FROM waiting WHERE host = %(name)s AND EXISTS (SELECT FROM turn)
        AND (run = %(run)s OR seen < clock_timestamp() - make_interval(secs => %(cleared)s))
    )
    SELECT is_free, EXISTS (SELECT FROM turn) FROM lock
"""
_GIVE_HOST = """
    WITH told AS (UPDATE host SET asked = clock_timestamp() WHERE name = %(name)s RETURNING name)
    SELECT CASE WHEN count(name) >= 0 THEN pg_advisory_unlock(%(key)s) END FROM told
"""
_LEAVE_LINE = "DELETE FROM waiting WHERE host = %(name)s AND run = %(run)s"


class Leases:
    """The leases of this process; url: of the index's database.

    Raises IndexBusy while the server is away: nothing is held then.
    """

    _of: ClassVar[dict[str, Leases]] = {}

    def __init__(self, url: str) -> None:
        self._url = url
        self._db: psycopg.Connection[Any] | None = None
        self._sites: set[str] = set()
        self._hosts: dict[str, str] = {}  # by which run

    @classmethod
    def of(cls, url: str) -> Leases:
        """Return the leases of a database, the same for all runs of this process."""
        return cls._of.setdefault(url, cls(url))

    def take_site(self, name: str) -> bool:
        """Take a site for a run; False where another machine crawls it."""
        if not self._locked("site", name):
            return False
        self._sites.add(name)
        return True

    def give_site(self, name: str) -> None:
        """Let others crawl a site."""
        self._sites.discard(name)
        self._unlock("site", name)

    def take_host(self, name: str, run: str, delay: float) -> bool:
        """Take a host for one request; False where another machine asks it, comes first, or has asked it less than the delay ago (seconds)."""
        if name in self._hosts:
            return False
        key = lock_number("host", name.encode())
        values = {"name": name, "key": key, "run": run, "delay": delay, "keeps": KEEPS_PLACE, "cleared": CLEARED_AFTER}
        is_free, taken = self._execute(_TAKE_HOST, values).fetchone()
        if not taken:
            if is_free:
                self._unlock("host", name)
            return False
        self._hosts[name] = run
        return True

    def give_host(self, name: str, run: str) -> None:
        """Let others ask a host, whether it was this run's or it still waits; its rest counts from now, as a request may leave later than its turn was taken."""
        is_taken = self._hosts.get(name) == run
        if is_taken:
            del self._hosts[name]
        if self._db and not self._db.closed:  # else the server has done it
            values = {"name": name, "key": lock_number("host", name.encode()), "run": run}
            self._execute(_GIVE_HOST if is_taken else _LEAVE_LINE, values)

    def close(self) -> None:
        """Give everything back."""
        if self._db:
            self._db.close()

    def _locked(self, kind: str, name: str) -> bool:
        (ok,) = self._execute("SELECT pg_try_advisory_lock(%s)", (lock_number(kind, name.encode()),)).fetchone()
        return bool(ok)

    def _unlock(self, kind: str, name: str) -> None:
        if self._db and not self._db.closed:  # else the server has done it
            self._execute("SELECT pg_advisory_unlock(%s)", (lock_number(kind, name.encode()),))

    def _execute(self, query: Any, values: Any) -> Any:
        try:
            if self._db is None or self._db.closed or self._db.broken:
                self._hosts.clear()
                self._db = connect(self._url)
                # A server that crashes may forget when hosts were asked last: it is away for longer than their delay.
                self._db.execute("SET synchronous_commit = off")
                self._hold_again(self._db)
            return self._db.execute(query, values)
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            if self._db:
                self._db.close()
            raise IndexBusy(f"the index {shown(self._url)} is away: {said(error)}") from error
        except psycopg.Error as error:
            raise IndexLost(f"the index {shown(self._url)} cannot be used: {said(error)}") from error

    def _hold_again(self, db: psycopg.Connection[Any]) -> None:
        for name in self._sites:
            (ok,) = db.execute("SELECT pg_try_advisory_lock(%s)", (lock_number("site", name.encode()),)).fetchone() or (
                False,
            )
            if not ok:
                db.close()
                raise IndexLost(f"another machine has begun to crawl {name} while the index was away")
