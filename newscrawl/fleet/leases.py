"""What only one machine may hold at a time: a site that is crawled, a host that is asked.

Each is a lock of the session in PostgreSQL: the server releases it when the machine falls silent. Within one machine lock files do the
same, faster; a lease is taken after them.
"""

from __future__ import annotations

from typing import Any, ClassVar

import psycopg

from newscrawl.dedup.postgres import connect, lock_number, said, shown
from newscrawl.exceptions import IndexBusy, IndexLost


class Leases:
    """The leases of this process; url: of the index's database.

    Raises IndexBusy while the server is away: nothing is held then.
    """

    _of: ClassVar[dict[str, Leases]] = {}

    def __init__(self, url: str) -> None:
        self._url = url
        self._db: psycopg.Connection[Any] | None = None
        self._sites: set[str] = set()
        self._hosts: set[str] = set()

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
        """Take a host for one request; False where another machine asks it, or another run has asked it less than the delay ago (seconds)."""
        if name in self._hosts or not self._locked("host", name):
            return False
        taken = self._execute(
            """
            INSERT INTO host SELECT %(name)s, clock_timestamp(), %(run)s WHERE NOT EXISTS (
                SELECT FROM host WHERE name = %(name)s AND run <> %(run)s AND asked > clock_timestamp() - make_interval(secs => %(delay)s)
            ) ON CONFLICT (name) DO UPDATE SET asked = excluded.asked, run = excluded.run RETURNING name
            """,
            {"name": name, "run": run, "delay": delay},
        ).fetchone()
        if taken is None:
            self._unlock("host", name)
            return False
        self._hosts.add(name)
        return True

    def give_host(self, name: str) -> None:
        """Let others ask a host; its rest counts from now, as a request may leave later than its turn was taken."""
        if name in self._hosts:
            self._hosts.discard(name)
            if self._db and not self._db.closed:
                self._execute("UPDATE host SET asked = clock_timestamp() WHERE name = %s", (name,))
            self._unlock("host", name)

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
