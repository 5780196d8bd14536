"""What is known already: the memory that pages, runs and processes share.

A run asks `judge` about each article. The answer is a claim until the run acknowledges the record, which it does once the record is
safely in all of its feeds; a claim whose run died is looked up in that run's feeds by whoever comes next, and given up where it is not
in each of them.
"""

from __future__ import annotations

import logging
import time
from collections import Counter, defaultdict, deque
from dataclasses import replace
from datetime import datetime, timezone
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from newscrawl.dedup.comparison import WINDOW, Page, hash_of, outlet_number
from newscrawl.dedup.judgement import Origin, Verdict, decide
from newscrawl.dedup.store import ARTICLES, SIGHTINGS, Feed, SqliteStore, State, Times
from newscrawl.dedup.urls import url_key
from newscrawl.dedup.written_lines import Line, lines, take_back
from newscrawl.exceptions import IndexBusy, IndexFileError, IndexLost
from newscrawl.items import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newscrawl.dedup.database import RunLock
    from newscrawl.dedup.postgres import Lease, PostgresStore
    from newscrawl.dedup.store import Claim

logger = logging.getLogger(__name__)

_DAY = 86_400
KEEP = 90 * _DAY  # seconds: a page that nothing lists any longer is forgotten
#: Seconds between two runs, forwards or back, from which on the clock is not believed: more than a machine is usually switched off.
JUMP = 31 * _DAY
_TELL_TIME = 60  # seconds in which the file need not hear how late it is
_SWEEP_EVERY = 50  # articles judged: the sweep goes through a table twice while as much is added to it
#: Seconds after which a machine whose connection has ended is not waited for any longer, and its stories are taken from elsewhere.
GRACE = 3600.0
_DATABASES = ("postgresql://", "postgres://")
_LAST_STEPS = 10  # of the sweep, at the end of each run


class Known(NamedTuple):
    """A page that was judged: id of its record; when the story was first met, when the page was last fetched, the date of its text (UTC)."""

    id: str
    first_seen: datetime
    fetched: datetime
    dated: datetime | None


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.utc)


def _as_written(line: Line) -> tuple[str | None, bool, bool]:
    """Return what tells a claim's record from the others with its id: whether it is a sighting, and whether an update."""
    return line.record.get("id"), line.record.get("type") == "sighting", line.record.get("update_of") is not None


def _takes(feed: Feed, claim: Claim) -> bool:
    return bool(feed.takes & (SIGHTINGS if claim.is_sighting else ARTICLES))


def _store(where: Path | str | None, folder: Path, grace: float) -> SqliteStore | PostgresStore:
    """Open what keeps the index."""
    if not isinstance(where, str) or not where.startswith(_DATABASES):
        return SqliteStore.open(Path(where).absolute() if where is not None else None)
    try:
        from newscrawl.dedup.postgres import PostgresStore  # noqa: PLC0415  # its library is not everybody's
    except ImportError as error:
        raise IndexFileError(
            f"INDEX_URL needs PostgreSQL's client: pip install -r requirements-fleet.txt ({error})"
        ) from error
    return PostgresStore.open(where, folder, grace)


class Index:
    """The index of one run.

    where: the file that all runs share, made where it does not exist; or the database that machines share, as postgresql://…;
        None: memory only, for tests and demonstrations
    folder: that of the data: other machines cannot read its feeds; needed with a database
    grace: seconds for which a run of another machine is waited for, once its connection has ended, before its claims are given up
    clock: seconds since 1970; None: that of the store

    Raises IndexFileError where the file or the database cannot be used. Later, every method raises IndexLost where it is gone, damaged
    or cannot be written, and IndexBusy where another program holds it, or the server is away.

    jump: by how many seconds the clock differs from what the index believes, where that is more than JUMP
    """

    def __init__(
        self,
        where: Path | str | None,
        *,
        folder: Path | str = ".",
        grace: float = GRACE,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._store = _store(where, Path(folder).absolute(), grace)
        self._clock = clock or self._store.clock
        self._run: int | None = None
        self._lock: RunLock | Lease | None = None
        self._claims: defaultdict[str, deque[int]] = defaultdict(deque)
        self._listed: set[int] = set()
        self._looked = 0.0
        self._judged = 0
        self._state = self._now(self._store.state())
        self.jump: int | None = None
        self._look_around()

    # -- runs ------------------------------------------------------------------------------------------------------------------

    def _own_run(self) -> int:
        """Return the number of this run; its lock is held before any other process can see it."""
        if self._run is None:
            with self._store.writing(patient=True):
                run = self._store.begin()
                self._lock = self._store.lock(run)
                if self._lock:
                    self._lock.acquire()
                self._run = run
                self._tell_time()
        return self._run

    def _look_around(self) -> None:
        """Once a second: see that the file is still there, and settle the claims of runs that died."""
        if time.monotonic() - self._looked < 1:
            return
        self._looked = time.monotonic()
        if self._store.is_gone():
            raise IndexLost(f"the index {self._store.path} was deleted or replaced while this run used it")
        for run in self._store.runs():
            lock = self._store.lock(run) if run != self._run else None
            if lock and lock.acquire():
                self._settle(run)
                lock.release()

    def _settle(self, run: int) -> None:
        """End a run: acknowledge the claims whose records stand in all feeds that take them, and give up the others.

        What was written to one feed and not to another is taken back, where nothing stands after it: it comes again to both.
        """
        with self._store.writing(patient=True):
            given_up = [claim for claim in self._store.claims(run) if claim.was_given_up]
            feeds = self._store.feeds(run) if given_up else []
        self._take_up(given_up, feeds)
        with self._store.writing(patient=True):
            claims = self._store.claims(run)
            feeds = self._store.feeds(run) if claims else []
            written = {feed: list(lines(feed.path, feed.start)) for feed in feeds}
            found = {feed: {_as_written(line) for line in written[feed]} for feed in feeds}
            kept, unwanted = [], set()
            for claim in claims:
                record = (claim.id, claim.is_sighting, claim.is_update)
                takers = [feed for feed in feeds if _takes(feed, claim)]
                without = [feed.path for feed in takers if record not in found[feed]]
                if claim.was_given_up:
                    if len(without) < len(takers):
                        logger.warning(
                            "The record %s stood in feeds of a machine that came back late, and came again elsewhere",
                            claim.id,
                        )
                    unwanted.add(record)
                elif takers and not without:
                    kept.append(claim.n)
                elif len(without) < len(takers):
                    logger.warning(
                        "The record %s of an ended run comes again: %s lacked it", claim.id, ", ".join(without)
                    )
                    if all(
                        Path(path).exists() for path in without
                    ):  # an upload that failed may never come: that one stays
                        unwanted.add(record)
            self._store.keep(kept)
            for feed in feeds:
                if not self._store.is_shared(run, feed.path):
                    take_back(feed.path, written[feed], lambda line: _as_written(line) in unwanted)
            self._store.end(run)

    def _take_up(self, given_up: Sequence[Claim], feeds: Sequence[Feed]) -> None:
        """Keep, of the claims that were given up while a machine was away, those that its feeds hold and nobody else has exported since."""
        written = {feed: {_as_written(line): line.record for line in lines(feed.path, feed.start)} for feed in feeds}
        for claim in given_up:
            records = [
                written[feed].get((claim.id, claim.is_sighting, claim.is_update))
                for feed in feeds
                if _takes(feed, claim)
            ]
            if records and all(records) and records[0]:
                self._judge_again(claim, records[0])

    def _judge_again(self, claim: Claim, record: dict[str, Any]) -> None:
        if claim.is_sighting:
            if not self._store.known([hash_of(url_key(str(record.get("url"))))]):
                with self._store.writing(patient=True):
                    self._store.keep([claim.n])
            return
        try:
            page = Page.of(msgspec.convert(record, Article, strict=False), ())
        except msgspec.ValidationError:  # not as it was written: it comes again
            return
        with self._store.writing(patient=True, page=page):
            verdict = decide(page, self._store.candidates(page), self._age)
            if verdict.kind == "new" or (claim.is_update and verdict.kind == "update"):
                self._store.keep([claim.n])

    def register_feed(self, path: Path | str, takes: int = ARTICLES | SIGHTINGS) -> None:
        """Note a feed of JSON Lines that this run appends to, whole lines only, from its present end on; or uploads when it ends.

        takes: the kinds of record for which it is meant
        """
        file = Path(path).absolute()
        feed = Feed(str(file), file.stat().st_size, takes) if file.exists() else Feed(str(path), 0, takes)
        run = self._own_run()
        with self._store.writing(patient=True):
            self._store.register(run, feed)

    def acknowledge(self, ids: Iterable[str], ends: Mapping[str, int] | None = None, *, patient: bool = False) -> None:
        """Keep what was claimed for these records: they are safely in their feeds. An id that was not claimed is passed over.

        A record exported twice (an article, then its update) is acknowledged twice, in that order.

        ends: size of each registered feed whose records are all acknowledged with these
        patient: wait for another program that holds the index
        """
        counts = Counter(id_ for id_ in ids if id_ in self._claims)
        numbers = [n for id_, count in counts.items() for n in islice(self._claims[id_], count)]
        if not numbers:
            return
        run = self._own_run()
        with self._store.writing(patient=patient, durable=True):
            self._store.keep(numbers)
            self._store.advance(run, (ends or {}).items())
        for id_, count in counts.items():
            for _ in range(min(count, len(self._claims[id_]))):
                self._claims[id_].popleft()
            if not self._claims[id_]:
                del self._claims[id_]

    def close(self) -> None:
        """End the run: what was not acknowledged and is not in its feeds is given up, so that the next run finds it again."""
        try:
            if self._store.is_gone():
                raise IndexLost(f"the index {self._store.path} was deleted or replaced while this run used it")
            for _ in range(_LAST_STEPS):
                with self._store.writing(patient=True):
                    self._tell_time()
                    self._note_listed()
                    self._sweep()
            if self._run is not None:
                self._settle(self._run)
        finally:
            if self._lock is not None:
                self._lock.release()
            self._run = self._lock = None
            self._store.close()

    # -- what is known ---------------------------------------------------------------------------------------------------------

    def known(self, urls: Iterable[str]) -> dict[str, Known]:
        """Return what was judged at those of some URLs, each in any of its forms, that are known to this or another run; the others: fetch them.

        The pages count as listed now, which is what expiry goes by.
        """
        keys = {url: hash_of(url_key(url)) for url in urls}
        pages = self._store.known(list(dict.fromkeys(keys.values()))) if keys else {}
        self._listed.update(page.n for page in pages.values() if self._age // _DAY > page.listed)
        found = {
            key: Known(
                page.id, _moment(page.first), _moment(page.fetched), None if page.dated is None else _moment(page.dated)
            )
            for key, page in pages.items()
        }
        return {url: found[key] for url, key in keys.items() if key in found}

    def _note_listed(self) -> None:
        if self._listed:
            self._store.note_listed(self._listed, self._age)
            self._listed.clear()

    def forget(self, outlet: str) -> int:
        """Forget the pages of an outlet (its name, or its host where it has none) and all sightings of its articles; return how many."""
        with self._store.writing(patient=True):
            return self._store.forget(outlet_number(outlet))

    # -- archives --------------------------------------------------------------------------------------------------------------

    def read_up_to(self, file: bytes) -> tuple[int, int]:
        """Return up to which byte an archive's file has been read, and how many records after it."""
        return self._store.read_up_to(file)

    def set_read(self, places: Iterable[tuple[bytes, int, int]]) -> None:
        """Note how far files have been read: what their records gave is settled."""
        with self._store.writing():
            self._store.set_read(places)

    # -- time ------------------------------------------------------------------------------------------------------------------

    @property
    def _age(self) -> int:
        """The index's own time, in seconds: expiry and the window go by it."""
        return self._state.age

    def _now(self, last: State | None) -> State:
        """Let the index's own time pass with the clock since its last state; a clock that goes back or jumps moves nothing."""
        now = int(self._clock())
        if last is None:  # a new index
            return State(now, now)
        passed = now - last.latest
        if abs(passed) > JUMP:
            return State(now, last.age)
        return State(max(now, last.latest), last.age + max(passed, 0))

    def _tell_time(self) -> None:
        """Write the time down where the file is late, and say it where the clock has jumped."""
        last = self._store.state()
        self._state = self._now(last)
        if last is None or abs(self._state.latest - last.latest) >= _TELL_TIME:
            self._store.set_state(self._state)
        passed = self._state.latest - last.latest if last else 0
        if abs(passed) > JUMP:
            self.jump = passed
            days, where = abs(passed) / _DAY, "after" if passed > 0 else "before"
            logger.warning(
                "The clock stands %.0f days %s the last run: nothing is forgotten because of that", days, where
            )

    def is_there(self) -> bool:
        """Whether the index can be asked at present."""
        try:
            self._store.runs()
        except IndexBusy:
            return False
        return True

    def _sweep(self) -> None:
        self._store.sweep(self._age - KEEP, self._age - WINDOW)

    # -- the decision ----------------------------------------------------------------------------------------------------------

    def judge(self, article: Article, *urls: str, origin: Origin = "site") -> Verdict:
        """Decide what an article is to those seen before, and claim its record.

        urls: further URLs under which the page was asked for; `known` will find it under them too
        """
        page = Page.of(article, urls)
        self._look_around()
        run, claimed = self._own_run(), None
        with self._store.writing(page=page):
            self._tell_time()
            self._note_listed()
            now = int(self._clock())
            fetched = now if origin == "site" or page.fetched is None else page.fetched
            times = Times(now, fetched, self._age)
            verdict = decide(page, self._store.candidates(page), self._age, origin)
            if verdict.first is None:
                verdict = replace(verdict, first=now)
            if verdict.kind == "known" and verdict.last is not None:
                self._store.refresh(page, verdict.last, times)
            else:
                claimed = self._store.insert(page, verdict, run, times)
            self._judged += 1
            if self._judged % _SWEEP_EVERY == 0:
                self._sweep()
        if claimed is not None:  # and written: only now
            self._claims[page.id].append(claimed)
        return verdict
