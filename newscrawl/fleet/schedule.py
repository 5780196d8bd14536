"""What is crawled when, and how it last went: the table that `scrapy schedule` sets, `scrapy worker` follows and `scrapy fleet` shows.

A site is the name of a spider, or one with arguments, as in "any url=https://www.exemple.fr/".
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import psycopg
from croniter import croniter
from procrastinate.schema import SchemaManager
from psycopg.rows import class_row

from newscrawl.dedup.postgres import PostgresStore
from newscrawl.dedup.postgres_database import connect, said, shown
from newscrawl.exceptions import CannotStart, IndexFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from typing_extensions import LiteralString

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_INTERVAL = re.compile(r"(\d{1,6})([smhd])")
_CRON_FIELDS = 5
#: Seconds after which a worker that has not been heard of counts as gone; it says every few seconds that it is there.
SILENT = 60
_JOBS = 0x4A4F4253  # "JOBS": the lock of the one that makes the tables of the queue

# A job of a site as the queue has it: it waits, waits for another try, or runs.
_SITES = """
    SELECT coalesce(schedule.site, job.queueing_lock) AS site,
        CASE WHEN job.status = 'doing' THEN 'running' WHEN job.scheduled_at > now() THEN 'to retry' WHEN job.id IS NOT NULL THEN 'waiting'
            ELSE coalesce(state, 'new') END AS state,
        coalesce(extract(epoch FROM every)::integer::text, cron, 'once') AS rhythm,
        began, ended, exit_code, message, articles, machine,
        CASE WHEN job.status = 'doing' THEN NULL ELSE coalesce(job.scheduled_at, CASE WHEN job.id IS NULL THEN due ELSE now() END) END AS next,
        greatest(0, extract(epoch FROM now() - CASE WHEN job.status = 'doing' THEN NULL ELSE waiting END))::integer AS late
    FROM schedule FULL JOIN (
        SELECT *, (SELECT max(at) FROM procrastinate_events WHERE job_id = procrastinate_jobs.id) AS waiting
        FROM procrastinate_jobs WHERE status IN ('todo', 'doing')
    ) AS job ON job.queueing_lock = schedule.site
    ORDER BY 1
"""


@dataclass(frozen=True)
class Site:
    """A site as the fleet sees it; rhythm: seconds, a cron expression, or once; late: seconds for which it has waited for a worker."""

    site: str
    state: str
    rhythm: str
    began: datetime | None
    ended: datetime | None
    exit_code: int | None
    message: str | None
    articles: int | None
    machine: str | None
    next: datetime | None
    late: int


@dataclass(frozen=True)
class Worker:
    """A worker of the fleet."""

    name: str
    slots: int
    began: datetime
    seen: datetime
    state: str


def interval(text: str) -> timedelta:
    """Return what 90s, 30m, 2h or 1d says. Raises ValueError."""
    found = _INTERVAL.fullmatch(text)
    if not found or not int(found[1]):
        raise ValueError(f"an interval is a number with s, m, h or d, as 30m, not {text!r}")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def cron(text: str) -> str:
    """Return a cron expression, of five fields in UTC, if it is one. Raises ValueError."""
    if len(text.split()) != _CRON_FIELDS or not croniter.is_valid(text):
        raise ValueError(f"{text!r} is no cron expression: minute, hour, day, month, weekday, as '*/30 6-22 * * *'")
    return text


def following(due: datetime, every: timedelta | None, cron: str | None, now: datetime) -> datetime | None:
    """Return when a site that was due is due next: the first time after now in its rhythm, None where it has none."""
    if every:
        return due + every * ((now - due) // every + 1)
    return croniter(cron, now).get_next(datetime) if cron else None


@contextmanager
def telling(url: str) -> Iterator[None]:
    """Say in one sentence, without what is secret, that a database cannot be used: CannotStart."""
    try:
        yield
    except IndexFileError as error:
        raise CannotStart(str(error)) from error
    except psycopg.Error as error:
        raise CannotStart(
            f"the database {shown(url)} cannot be used: {said(error)}; check the address, the server, and the role's rights"
        ) from error


class Schedule:
    """The schedule in the fleet's database; makes the tables where there are none.

    url: of the index's database
    folder: of this machine's data

    Raises CannotStart where the database cannot be used.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        if not url.startswith(("postgresql://", "postgres://")):
            raise CannotStart("INDEX_URL is not the address of a PostgreSQL database: postgresql://user@host/database")
        with telling(url):
            PostgresStore.open(url, folder, 0).close()  # makes its tables, or says what is wrong
            self.db = connect(url)
            with self.db.transaction():
                self.db.execute("SELECT pg_advisory_xact_lock(%s)", (_JOBS,))
                if self.db.execute("SELECT to_regclass('procrastinate_jobs')").fetchone() == (None,):
                    self.db.execute(SchemaManager.get_schema())

    def set(self, sites: Iterable[str], every: timedelta | None = None, cron: str | None = None) -> None:
        """Have sites crawled: every so often, first now; by a cron expression; or, without either, once."""
        now = datetime.now(timezone.utc)
        due = following(now, None, cron, now) if cron else now
        query = """
            INSERT INTO schedule (site, every, cron, due) VALUES (%s, %s, %s, %s)
            ON CONFLICT (site) DO UPDATE SET every = excluded.every, cron = excluded.cron, due = excluded.due
        """
        with telling(self.url), self.db.transaction():
            self.db.cursor().executemany(query, [(site, every, cron, due) for site in sites])

    def hurry(self, sites: list[str]) -> list[str]:
        """Have sites crawled now, and then in their rhythm; return those of them that are scheduled."""
        with telling(self.url):
            return self._names("UPDATE schedule SET due = now() WHERE site = ANY(%s) RETURNING site", sites)

    def remove(self, sites: list[str]) -> list[str]:
        """Have sites crawled no longer, though what runs ends first; return those that were scheduled."""
        with telling(self.url), self.db.transaction():
            self.db.execute(
                "DELETE FROM procrastinate_jobs WHERE queueing_lock = ANY(%s) AND status = 'todo'", (sites,)
            )
            return self._names("DELETE FROM schedule WHERE site = ANY(%s) RETURNING site", sites)

    def _names(self, query: LiteralString, sites: list[str]) -> list[str]:
        return [name for (name,) in self.db.execute(query, (sites,))]

    def sites(self) -> list[Site]:
        """Return all sites that are scheduled, wait or run."""
        with telling(self.url):
            return self.db.cursor(row_factory=class_row(Site)).execute(_SITES).fetchall()

    def workers(self) -> list[Worker]:
        """Return the workers, those too that have fallen silent lately."""
        query = """
            SELECT name, slots, began, seen, CASE WHEN seen > now() - make_interval(secs => %s) THEN 'up' ELSE 'silent' END AS state
            FROM worker ORDER BY name
        """
        with telling(self.url):
            return self.db.cursor(row_factory=class_row(Worker)).execute(query, (SILENT,)).fetchall()

    def close(self) -> None:
        """End the connection."""
        self.db.close()


def prometheus(sites: list[Site], workers: list[Worker]) -> str:
    """Return the fleet's state in the text format of Prometheus."""
    counts = {state: sum(site.state == state for site in sites) for state in ("running", "waiting", "to retry")}

    def by_site(values: dict[str, Any]) -> dict[str, Any]:
        return {f'{{site="{_escaped(site)}"}}': value for site, value in values.items() if value is not None}

    def moments(name: str) -> dict[str, Any]:
        return {one.site: int(moment.timestamp()) for one in sites if (moment := getattr(one, name))}

    metrics = {
        "workers": ("Workers that are up", {"": sum(worker.state == "up" for worker in workers)}),
        "slots": ("Sites that they can crawl at a time", {"": sum(one.slots for one in workers if one.state == "up")}),
        "sites": ("Sites by what becomes of them", {f'{{state="{state}"}}': n for state, n in counts.items()}),
        "late_seconds": (
            "For how long the site waits that waits longest",
            {"": max((one.late for one in sites), default=0)},
        ),
        "site_exit_code": ("Exit code of a site's last run", by_site({one.site: one.exit_code for one in sites})),
        "site_articles": ("Articles of a site's last run", by_site({one.site: one.articles for one in sites})),
        "site_ended_timestamp_seconds": ("When a site's last run ended", by_site(moments("ended"))),
        "site_next_timestamp_seconds": ("When a site is due", by_site(moments("next"))),
    }
    lines = []
    for name, (text, samples) in metrics.items():
        lines += [f"# HELP newscrawl_fleet_{name} {text}.", f"# TYPE newscrawl_fleet_{name} gauge"]
        lines += [f"newscrawl_fleet_{name}{labels} {value}" for labels, value in samples.items()]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")


def as_json(one: Site | Worker) -> dict[str, Any]:
    """Return a site or a worker as JSON has it, moments in UTC."""
    return {
        name: value.astimezone(timezone.utc).isoformat(timespec="seconds") if isinstance(value, datetime) else value
        for name, value in asdict(one).items()
    }
