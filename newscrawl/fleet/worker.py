"""A worker: takes the sites that are due from the queue, and runs each as `scrapy crawl` does.

The queue is Procrastinate's, in the same database. A job is a run of a site; its lock is the site's name, so that no two workers run one
site. A worker that is no longer heard of gives its jobs back: whichever worker comes by puts them into the queue again.
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import logging
import os
import signal
import sys
import time
from contextlib import suppress
from datetime import datetime, timezone
from socket import gethostname
from typing import TYPE_CHECKING, Any

import procrastinate
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import DeleteJobCondition, Job
from procrastinate.retry import BaseRetryStrategy, RetryDecision

from newscrawl.dedup.postgres_database import parameters, shown
from newscrawl.exceptions import NewscrawlError
from newscrawl.fleet.schedule import following

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

logger = logging.getLogger(__name__)

_QUEUE = "sites"
_TASK = "newscrawl.crawl"
_LOOK = 2.0  # seconds between two looks for a job, where none was there
_TEND = 5.0  # seconds between two looks what is due, which one of all workers takes
_MOST_DUE = 1000  # sites put into the queue at a look: the rest are due at the next
_HEARTBEAT = 5.0  # seconds between two signs of life …
_SILENT = 45.0  # … and those without one after which a worker's sites are given to others
_OUTAGE = 60.0  # seconds for which the database may be away before a worker begins anew, once its runs have ended
_RECONNECT = 5.0  # seconds between two tries of a database that is away
#: Seconds within which two signals are one, as timeout(1) sends them; a later one ends the runs by force, as it does a crawl.
_TWICE = 1.0
_LOCKED, _CANNOT_START = 75, 1  # exit codes of a run; see runs.outcome
#: Seconds before a run that failed is tried again; after the last, its next turn in the schedule will show.
_RETRIES = (60, 300)
_PR_SET_PDEATHSIG = 1  # of prctl(2)
_RESCUES = 5  # times that a site may take its worker down with it


class RunFailed(NewscrawlError):  # noqa: N818  # the run's, not the program's
    """A run that ended with an exit code that is to be tried again."""

    def __init__(self, code: int) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


class Stopped(NewscrawlError):  # noqa: N818  # no fault of anybody's
    """A run that was ended because its worker ends: it goes back into the queue."""


class _Again(BaseRetryStrategy):
    """What becomes of a run that did not come to its end."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if isinstance(exception, Stopped):
            return RetryDecision(retry_in={"seconds": 0})
        if not isinstance(exception, RunFailed) or exception.code == _CANNOT_START or job.attempts >= len(_RETRIES):
            return None
        return RetryDecision(retry_in={"seconds": _RETRIES[job.attempts]})


def new_job(site: str) -> Job:
    """Return the job of one run of a site."""
    return Job(queue=_QUEUE, task_name=_TASK, lock=site, queueing_lock=site, task_kwargs={"site": site})


def _end_with_parent() -> None:
    """Have this process told to end (SIGTERM) when its parent is killed; Linux knows how."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


class Fleet:
    """The queue; url: of the fleet's database."""

    def __init__(self, url: str) -> None:
        self.url = url
        # It logs each job three times, failures with a traceback; what happened, we say.
        logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
        logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
        connector = procrastinate.PsycopgConnector(
            conninfo=parameters(url),
            min_size=1,
            max_size=3,
            timeout=_OUTAGE,
            reconnect_timeout=_RECONNECT,
            kwargs={"autocommit": True},
        )
        self.app = procrastinate.App(connector=connector)
        self._steady: tuple[float, float] | None = None  # since when, and until when, the database was there

    async def execute(self, query: Any, **values: Any) -> list[dict[str, Any]]:
        """Execute a statement that returns rows."""
        return await self.app.connector.execute_query_all_async(query, **values)

    async def defer(self, sites: Sequence[str]) -> int:
        """Put sites into the queue, those that wait or run already not; return how many."""
        new = await self.execute(
            """
            SELECT site FROM unnest(%(sites)s::text[]) WITH ORDINALITY AS sought (site, n) WHERE NOT EXISTS (
                SELECT FROM procrastinate_jobs WHERE queueing_lock = site AND status IN ('todo', 'doing')
            ) ORDER BY n
            """,
            sites=list(sites),
        )
        if not new:
            return 0
        try:
            await self.app.job_manager.batch_defer_jobs_async([new_job(row["site"]) for row in new])
        except AlreadyEnqueued:  # somebody was quicker with one of them: the others' turn comes at the next look
            return 0
        return len(new)

    async def dispatch(self) -> int:
        """Put what is due into the queue, the longest due first; return how many.

        A site that still waits or runs stays due: it is put into the queue once it has ended.
        """
        due = await self.execute(
            """
            SELECT site, due, every, cron FROM schedule WHERE due <= now() AND NOT EXISTS (
                SELECT FROM procrastinate_jobs WHERE queueing_lock = site AND status IN ('todo', 'doing')
            ) ORDER BY due, site LIMIT %(most)s
            """,
            most=_MOST_DUE,
        )
        if not await self.defer([row["site"] for row in due]):
            return 0
        now = datetime.now(timezone.utc)
        await self.app.connector.execute_query_async(
            "UPDATE schedule SET due = next FROM unnest(%(sites)s::text[], %(nexts)s::timestamptz[]) AS new (name, next) WHERE site = name",
            sites=[row["site"] for row in due],
            nexts=[following(row["due"], row["every"], row["cron"], now) for row in due],
        )
        return len(due)

    async def rescue(self) -> None:
        """Give the sites of workers that are no longer heard of to others; one that takes down worker after worker waits for its schedule."""
        for job in await self.app.job_manager.get_stalled_jobs(seconds_since_heartbeat=_SILENT):
            with suppress(ConnectorException):  # it has ended meanwhile
                if job.attempts < _RESCUES:
                    await self.app.job_manager.retry_job(job)
                    logger.warning("%s: its worker is no longer heard of: another one takes it", job.lock)
                else:
                    await self.app.job_manager.finish_job(job, status=procrastinate.jobs.Status.FAILED, delete_job=True)
                    logger.error(
                        "%s: %d workers in a row were lost with it: it is left alone", job.lock, job.attempts + 1
                    )

    async def tend(self) -> bool:
        """Do for the whole fleet what is to be done now and then; False where another worker has just done it."""
        is_steady = self._is_steady()
        mine = await self.execute(
            "UPDATE dispatch SET looked = now() WHERE looked < now() - make_interval(secs => %(rest)s) RETURNING looked",
            rest=_TEND * 0.9,
        )
        if mine:
            if is_steady:
                await self.rescue()
            await self.dispatch()
            await self.app.connector.execute_query_async("DELETE FROM worker WHERE seen < now() - interval '1 day'")
        return bool(mine)

    def _is_steady(self) -> bool:
        """Whether the database has been there long enough for every worker to say that it lives: after an outage all have been silent."""
        now = time.monotonic()
        since, until = self._steady or (now, now)
        self._steady = (since if now - until < 2 * _TEND else now, now)
        return now - self._steady[0] > _SILENT


class Worker:
    """A worker of the fleet.

    url: of the fleet's database
    data: folder of the runs' data, where their reports are
    slots: how many sites it runs at a time, each in a process of its own
    options: of scrapy crawl, for each run
    command: that runs a site, before its name
    """

    def __init__(
        self,
        url: str,
        data: Path,
        slots: int,
        options: Sequence[str] = (),
        command: Sequence[str] = (sys.executable, "-m", "scrapy", "crawl"),
    ) -> None:
        self.fleet = Fleet(url)
        self.name = f"{gethostname()}:{os.getpid()}"
        self._data = data
        self._slots = slots
        self._options = tuple(options)
        self._command = tuple(command)
        self._children: set[asyncio.subprocess.Process] = set()
        self._ending = False
        self.fleet.app.task(name=_TASK, queue=_QUEUE, retry=_Again())(self.crawl)

    def run(self, *, once: bool = False) -> None:
        """Work until a signal comes, or, once, until nothing is due any longer. A database that is away is waited for."""
        asyncio.run(self._run(once=once))

    async def _run(self, *, once: bool) -> None:
        loop = asyncio.get_running_loop()
        work: list[asyncio.Task[None]] = []

        told = loop.time() - _TWICE

        def end() -> None:
            nonlocal told
            if loop.time() - told < _TWICE:
                return
            told = loop.time()
            for child in self._children:
                with suppress(ProcessLookupError):
                    child.send_signal(signal.SIGTERM)
            if not self._ending:
                logger.info("The worker ends, after %d runs that it ends", len(self._children))
                self._ending = True
                work[0].cancel()

        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, end)
        while not self._ending:
            work[:] = [asyncio.create_task(self._serve(once=once))]
            try:
                await work[0]
                if once:
                    return
            except asyncio.CancelledError:
                if not self._ending:
                    raise
            except (ConnectorException, OSError) as error:
                logger.warning(
                    "The database %s is away (%s): trying again", shown(self.fleet.url), type(error).__name__
                )
            if not self._ending:
                await asyncio.sleep(_RECONNECT)

    async def _serve(self, *, once: bool) -> None:
        """Work as long as the database can be reached."""
        logger.info("The worker %s takes sites from %s, %d at a time", self.name, shown(self.fleet.url), self._slots)
        async with self.fleet.app.open_async():
            await self.fleet.app.connector.execute_query_async(
                "INSERT INTO worker (name, slots) VALUES (%(name)s, %(slots)s) ON CONFLICT (name) DO UPDATE SET seen = now()",
                name=self.name,
                slots=self._slots,
            )
            if once:
                await self.fleet.rescue()
                await self.fleet.dispatch()
            tending = asyncio.create_task(self._tend())
            try:
                await self.fleet.app.run_worker_async(
                    queues=[_QUEUE],
                    name=self.name,
                    concurrency=self._slots,
                    wait=not once,
                    fetch_job_polling_interval=_LOOK,
                    abort_job_polling_interval=60.0,
                    listen_notify=False,
                    delete_jobs=DeleteJobCondition.ALWAYS,
                    install_signal_handlers=False,
                    update_heartbeat_interval=_HEARTBEAT,
                    stalled_worker_timeout=_SILENT,
                )
            finally:
                tending.cancel()
                with suppress(ConnectorException):
                    await self.fleet.app.connector.execute_query_async(
                        "DELETE FROM worker WHERE name = %(name)s", name=self.name
                    )

    async def _tend(self) -> None:
        while True:
            try:
                await self.fleet.app.connector.execute_query_async(
                    "UPDATE worker SET seen = now() WHERE name = %(name)s", name=self.name
                )
                await self.fleet.tend()
            except ConnectorException:
                logger.warning("The database %s is away: what is due waits", shown(self.fleet.url))
            await asyncio.sleep(_TEND)

    async def crawl(self, site: str) -> None:
        """Run a site in a process of its own, and note how it went. Raises RunFailed, Stopped."""
        if self._ending:
            raise Stopped(site)
        spider, *arguments = site.split()
        given = [part for argument in arguments for part in ("-a", argument)]
        began = time.time()
        logger.info("%s begins", site)
        # In a session of its own: Ctrl-C reaches it through this process alone, once.
        child = await asyncio.create_subprocess_exec(
            *self._command,
            spider,
            *given,
            *self._options,
            stdin=asyncio.subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )
        self._children.add(child)
        if self._ending:
            child.send_signal(signal.SIGTERM)
        await self._note("began = now(), machine = %(machine)s", site, machine=self.name)
        try:
            code = await child.wait()
        finally:
            self._children.discard(child)
        report = self._report(spider, child.pid, began, alone=not arguments)
        state = report.get("state", "killed" if code < 0 else f"exit code {code}")
        message = report.get("message", "it left no report, its log may say why")
        logger.log(
            logging.ERROR if code not in {0, _LOCKED} else logging.INFO,
            "%s: %s (exit code %d): %s",
            site,
            state,
            code,
            message,
        )
        await self._note(
            "ended = now(), machine = %(machine)s, exit_code = %(code)s, state = %(state)s, message = %(message)s, articles = %(articles)s",
            site,
            machine=self.name,
            code=code,
            state=state,
            message=message,
            articles=report.get("articles"),
        )
        if self._ending:
            raise Stopped(site)
        if code:
            raise RunFailed(code)

    async def _note(self, what: str, site: str, **values: Any) -> None:
        """Write into the schedule how a site goes, if it can be reached: nothing else rests on it."""
        with suppress(ConnectorException):
            query: Any = f"UPDATE schedule SET {what} WHERE site = %(site)s"  # noqa: S608  # from this file
            await self.fleet.app.connector.execute_query_async(query, site=site, **values)

    def _report(self, spider: str, pid: int, began: float, *, alone: bool) -> dict[str, Any]:
        """Return the report that a run left, {} where it left none; alone: its spider has no other folder."""
        folders = [self._data / spider] if alone else self._data.glob(f"{spider}*")
        for folder in folders:
            for path in sorted((folder / "reports").glob("*.json"), reverse=True):
                with suppress(OSError, ValueError):
                    if path.stat().st_mtime < began - 1:
                        break
                    report = json.loads(path.read_text("utf-8"))
                    if report.get("pid") == pid:
                        return report if report.get("state") != "running" else {}
        return {}
