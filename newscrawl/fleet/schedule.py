"""What is crawled when: the table that all machines share."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
from croniter import croniter
from psycopg.rows import class_row

from newscrawl.dedup.postgres import PostgresStore, connect, said, shown
from newscrawl.exceptions import CannotStart, IndexFileError, NewscrawlError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

#: Sites in one look for what is due.
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Planned:
    """A site in the schedule: every so often or by a cron line, when it is next due, and how it last went; all times in UTC."""

    site: str
    every: timedelta | None
    cron: str | None
    due: datetime
    began: datetime | None
    ended: datetime | None
    machine: str | None
    exit_code: int | None
    state: str | None
    message: str | None
    articles: int | None

    def after(self, now: datetime) -> datetime:
        """Return when it is due next; what was missed is not made up for."""
        if self.cron:
            return next_by_cron(self.cron, now)
        assert self.every is not None
        missed = max(0, (now - self.due) // self.every)
        return self.due + (missed + 1) * self.every


def next_by_cron(line: str, now: datetime) -> datetime:
    """Return the next time of a cron line."""
    following: datetime = croniter(line, now).get_next(datetime)
    return following


class Ended(NamedTuple):
    """How a run ended."""

    exit_code: int
    state: str
    message: str
    articles: int


class Stopped(NewscrawlError):  # noqa: N818  # no fault of anybody's
    """A run whose worker was stopped: it goes to another one; raised by commands.worker."""


class Worker(NamedTuple):
    """A worker that shows signs of life: its last one, and how many jobs it has in hand."""

    seen: datetime
    jobs: int


@contextmanager
def fleet(url: str, folder: Path) -> Iterator[Schedule]:
    """Open the schedule of a fleet; its tables are made where there are none.

    Raises CannotStart, in words, where the database cannot be used.
    """
    try:
        PostgresStore.open(url, folder, 0).close()
        with connect(url) as db:
            yield Schedule(db)
    except (psycopg.Error, IndexFileError) as error:
        words = (
            str(error)
            if isinstance(error, IndexFileError)
            else f"the database {shown(url)} cannot be used: {said(error)}"
        )
        raise CannotStart(words) from error


class Schedule:
    """The schedule in a database that has the index's tables."""

    def __init__(self, db: psycopg.Connection[Any]) -> None:
        self._db = db

    def set(self, sites: Iterable[str], *, every: timedelta | None = None, cron: str | None = None) -> None:
        """Put sites into the schedule, or change when they are crawled: one of the two. Sites of one interval are spread over it."""
        sites = list(sites)
        now = datetime.now(timezone.utc)
        for n, site in enumerate(sites):
            due = next_by_cron(cron, now) if cron else now + (every or timedelta()) * n / len(sites)
            self._db.execute(
                """
                INSERT INTO schedule (site, every, cron, due) VALUES (%s, %s, %s, %s)
                ON CONFLICT (site) DO UPDATE SET every = excluded.every, cron = excluded.cron, due = excluded.due
                """,
                (site, every, cron, due),
            )

    def remove(self, sites: Iterable[str]) -> int:
        """Take sites out of the schedule; return how many were in it."""
        return self._db.execute("DELETE FROM schedule WHERE site = ANY(%s)", (list(sites),)).rowcount

    def all(self) -> list[Planned]:
        """Return what is scheduled, by name."""
        with self._db.cursor(row_factory=class_row(Planned)) as cursor:
            return cursor.execute("SELECT * FROM schedule ORDER BY site").fetchall()

    def take_due(self) -> list[str]:
        """Return the sites that are due, the longest first, and note when they are due again; another who asks at the same time gets none of them."""
        now = datetime.now(timezone.utc)
        with self._db.transaction(), self._db.cursor(row_factory=class_row(Planned)) as cursor:
            due = cursor.execute(
                "SELECT * FROM schedule WHERE due <= %s ORDER BY due LIMIT %s FOR UPDATE SKIP LOCKED", (now, AT_ONCE)
            ).fetchall()
            cursor.executemany(
                "UPDATE schedule SET due = %s WHERE site = %s", [(one.after(now), one.site) for one in due]
            )
        return [one.site for one in due]

    def began(self, site: str, machine: str) -> None:
        """Note that a run of a site has begun."""
        self._db.execute(
            "UPDATE schedule SET began = now(), ended = NULL, machine = %s, exit_code = NULL, state = 'running', message = NULL WHERE site = %s",
            (machine, site),
        )

    def ended(self, site: str, how: Ended) -> None:
        """Note how a run of a site ended."""
        self._db.execute(
            "UPDATE schedule SET ended = now(), exit_code = %s, state = %s, message = %s, articles = %s WHERE site = %s",
            (*how, site),
        )

    def workers(self) -> list[Worker]:
        """Return the workers, the one that was heard of last first."""
        rows = self._db.execute(
            """
            SELECT last_heartbeat, (SELECT count(*) FROM procrastinate_jobs AS job WHERE job.worker_id = worker.id AND status = 'doing')
            FROM procrastinate_workers AS worker ORDER BY last_heartbeat DESC
            """
        )
        return [Worker(*row) for row in rows]

    def waiting(self) -> int:
        """Return how many jobs wait for a worker."""
        (n,) = self._db.execute("SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo'").fetchone() or (0,)
        return int(n)
