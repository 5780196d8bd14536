"""Sites handed out to workers, by Procrastinate: a job queue in the index's own database.

A job is one run of one site, or one WARC file. Its lock is the site, so that nobody else runs it meanwhile; its worker's heartbeat is the
lease: a job whose worker has fallen silent is given to another one.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from socket import gethostname
from typing import TYPE_CHECKING, Any

import procrastinate
import psycopg
from procrastinate import exceptions

from newscrawl.dedup.postgres import connect, parameters
from newscrawl.fleet.schedule import Ended, Schedule

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

SILENT = 30  # seconds without a heartbeat after which a worker's jobs go to others
_EVERY_MINUTE = "* * * * *"
_MOST_TRIES = (
    3  # of a job whose worker was stopped or died: a site that kills its worker each time waits for its next turn
)
_PREPARING = 0x4E435250  # the lock of the one that makes the queue's tables


def make_tables(url: str) -> None:
    """Make Procrastinate's tables where there are none. Raises psycopg.Error."""
    with connect(url) as db, db.transaction():
        db.execute("SELECT pg_advisory_xact_lock(%s)", (_PREPARING,))
        if db.execute("SELECT to_regclass('procrastinate_jobs')").fetchone() == (None,):
            db.execute(procrastinate.schema.SchemaManager.get_schema())


def application(url: str, run: Callable[[list[str]], Awaitable[Ended]] | None = None) -> procrastinate.App:
    """Return the queue of a fleet; run: what carries out "crawl NAME" or "crawl archive -a path=…", needed by workers."""
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=parameters(url), min_size=1, max_size=4))
    again = procrastinate.RetryStrategy(max_attempts=_MOST_TRIES)
    machine = gethostname()

    @app.task(name="crawl", queue="sites", retry=again)
    async def crawl(site: str) -> None:
        assert run is not None
        await _note(url, lambda schedule: schedule.began(site, machine))
        ended = Ended(-1, "stopped", "its worker was stopped: another one goes on", 0)
        try:
            ended = await run(["crawl", site])
        finally:
            await asyncio.shield(_note(url, lambda schedule: schedule.ended(site, ended)))

    @app.task(name="archive", queue="archives", retry=again)
    async def archive(path: str) -> None:
        assert run is not None
        await run(["crawl", "archive", "-a", f"path={path}"])

    @app.periodic(cron=_EVERY_MINUTE)
    @app.task(name="hand_out", queue="fleet", queueing_lock="hand_out", pass_context=True)
    async def hand_out(context: procrastinate.JobContext, timestamp: int) -> None:  # noqa: ARG001  # Procrastinate gives it
        for job in await context.app.job_manager.get_stalled_jobs(seconds_since_heartbeat=SILENT):
            logger.warning("%s goes to another worker: its own has fallen silent", job.call_string)
            await context.app.job_manager.retry_job(job)
        await hand_out_due(context.app, url)

    return app


async def hand_out_due(app: procrastinate.App, url: str) -> int:
    """Put the sites that are due into the queue; return how many."""
    with connect(url) as db:
        due = Schedule(db).take_due()
    for site in due:
        with suppress(exceptions.AlreadyEnqueued):  # it waits still
            await app.configure_task("crawl", queue="sites", lock=site, queueing_lock=site).defer_async(site=site)
    return len(due)


def put_archives(url: str, paths: list[str]) -> None:
    """Put WARC files into the queue, each as a job; one that waits already is not put there twice."""

    async def put() -> None:
        app = application(url)
        async with app.open_async():
            for path in paths:
                with suppress(exceptions.AlreadyEnqueued):
                    await app.configure_task("archive", queue="archives", lock=path, queueing_lock=path).defer_async(
                        path=path
                    )

    asyncio.run(put())


async def _note(url: str, what: Callable[[Schedule], Any]) -> None:
    """Write into the schedule; a server that is away at that moment loses a line of the table and no run."""
    try:
        with connect(url) as db:
            what(Schedule(db))
    except psycopg.OperationalError as error:
        logger.warning("The schedule could not be written: %s", error)
