"""What is known already: the memory that pages, runs and processes share.

A run asks `judge` about each article. The answer is a claim until the run acknowledges the record, which it does once the record is
safely in its feed; a claim whose run died is looked up in that run's feeds by whoever comes next, and forgotten where it is not there.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from zlib import crc32

from newscrawl.dedup.comparison import (
    WINDOW,
    Page,
    Row,
    hash_of,
    outlet_number,
    same_text,
    same_title,
    share_some_text,
    supersedes,
    within_window,
)
from newscrawl.dedup.near import LIKE, RETITLED, likeness
from newscrawl.dedup.store import RunLock, connect
from newscrawl.dedup.titles import Title, parse
from newscrawl.dedup.urls import url_key
from newscrawl.dedup.written_lines import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newscrawl.items import Article


_DAY = 86_400
KEEP = 90 * _DAY  # seconds: a page that nothing lists any longer is forgotten

_WORDS = 6  # longest words of a title by which near titles are found
_POSTINGS = 60  # newest titles with a word that are looked at
_CANDIDATES = 4


class Known(NamedTuple):
    """A page that was judged: id of its record; when the story was first met, when the page was last fetched, the date of its text (UTC)."""

    id: str
    first_seen: datetime
    fetched: datetime
    dated: datetime | None


@dataclass(frozen=True)
class Verdict:
    """What to do with an article.

    kind: new: export it; update: export it, with update_of; sighting: export a Sighting in its place; known: nothing new, export nothing
    of: id of the article that it repeats or updates; None where new
    match: url, title, near or text; None where new
    score: likeness, 0 to 100
    first_seen: when the story was first met (UTC)
    """

    kind: Literal["new", "sighting", "update", "known"]
    of: str | None
    match: Literal["url", "title", "near", "text"] | None
    score: float
    first_seen: datetime


class _Match(NamedTuple):
    score: float
    match: Literal["url", "title", "near", "text"]
    row: Row


_ROW = """
    SELECT page.n, page.id, page.root, coalesce(root.id, page.id), page.outlet, page.rank, page.figures, page.dated, coalesce(page.first, page.seen), page.seen,
        digest, shingles, sketch
    FROM page LEFT JOIN page AS root ON root.n = page.root LEFT JOIN body ON body.n = page.n
"""
_EXPIRE = """
    DELETE FROM page WHERE coalesce(listed, seen) < ?1 AND run IS NULL
    AND n NOT IN (SELECT root FROM page WHERE root IS NOT NULL AND coalesce(listed, seen) >= ?1)  -- a copy of it is listed
"""
# By number of words: the titles in the window that share most of them, of the newest with each.
_POSTING = f"SELECT n FROM (SELECT n FROM word WHERE key = ? ORDER BY n DESC LIMIT {_POSTINGS})"  # noqa: S608
_NEAR = [
    f"SELECT n, title FROM (SELECT n FROM ({' UNION ALL '.join([_POSTING] * words)}) "  # noqa: S608
    f"GROUP BY n HAVING count(*) > 1 ORDER BY count(*) DESC, n DESC LIMIT {_CANDIDATES}) JOIN recent USING (n)"
    for words in range(1, _WORDS + 1)
]


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.utc)


class Index:
    """The index in one SQLite file, for any number of runs and processes at once.

    path: the file, made where it does not exist; None: memory only, for tests and demonstrations
    clock: seconds since 1970

    Raises IndexFileError where the file cannot be used. One object serves one run, in one thread.
    """

    def __init__(self, path: Path | str | None, *, clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path) if path is not None else None
        self._clock = clock
        self._db = connect(self._path)
        self._run: int | None = None
        self._lock: RunLock | None = None
        self._claims: defaultdict[str, deque[int]] = defaultdict(deque)
        self._listed: set[int] = set()
        self._looked = self._pruned = self._swept = 0.0
        self._release_dead()
        with self._writing():
            self._expire(self._clock())

    # -- runs ------------------------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _own_run(self) -> int:
        """Return the number of this run; its lock is held before any other process can see it."""
        if self._run is None:
            with self._writing():
                run = self._db.execute("INSERT INTO run DEFAULT VALUES").lastrowid
                assert run is not None
                if self._path is not None:
                    self._lock = RunLock(self._path, run)
                    self._lock.acquire()
                self._run = run
        return self._run

    def _release_dead(self) -> None:
        """Settle the claims of runs whose process has ended; looks at most once a second."""
        if self._path is None or time.monotonic() - self._looked < 1:
            return
        self._looked = time.monotonic()
        for (run,) in self._db.execute("SELECT n FROM run WHERE n IS NOT ?", (self._run,)).fetchall():
            lock = RunLock(self._path, run)
            if lock.acquire():
                self._settle(run)
                lock.release()

    def _settle(self, run: int) -> None:
        """End a run: acknowledge the claims whose records stand in its feeds, forget the others and the sightings that refer to them."""
        claims = self._db.execute("SELECT n, id, root IS NOT NULL, updates FROM page WHERE run = ?", (run,)).fetchall()
        written = set()
        if claims:
            for path, start in self._db.execute("SELECT path, start FROM feed WHERE run = ?", (run,)).fetchall():
                for record in records(path, start):
                    written.add(
                        (record.get("id"), record.get("type") == "sighting", record.get("update_of") is not None)
                    )
        with self._writing():
            for n, id_, sighting, updates in claims:
                if (id_, bool(sighting), bool(updates)) in written:
                    self._db.execute("UPDATE page SET run = NULL WHERE n = ?", (n,))
            self._db.execute("DELETE FROM page WHERE root IN (SELECT n FROM page WHERE run = ?)", (run,))
            self._db.execute("DELETE FROM page WHERE run = ?", (run,))
            self._db.execute("DELETE FROM feed WHERE run = ?", (run,))
            self._db.execute("DELETE FROM run WHERE n = ?", (run,))

    def register_feed(self, path: Path | str) -> None:
        """Note a local feed of JSON Lines that this run appends to from its present end on, whole lines only."""
        feed = Path(path).absolute()
        start = feed.stat().st_size if feed.exists() else 0
        run = self._own_run()
        with self._writing():
            self._db.execute("INSERT OR IGNORE INTO feed VALUES (?, ?, ?)", (run, str(feed), start))

    def acknowledge(self, ids: Iterable[str]) -> None:
        """Keep what was claimed for these records: they are safely in their feed. An id that was not claimed is passed over.

        A record exported twice (an article, then its update) is acknowledged twice, in that order.
        """
        rows = []
        for id_ in ids:
            if claims := self._claims.get(id_):
                rows.append((claims.popleft(),))
                if not claims:
                    del self._claims[id_]
        if rows:
            with self._writing():
                self._db.executemany("UPDATE page SET run = NULL WHERE n = ?", rows)

    def close(self) -> None:
        """End the run: what was not acknowledged and is in no registered feed is forgotten, so that the next run finds it again."""
        with self._writing():
            self._note_listed(self._clock())
        if self._run is not None:
            self._settle(self._run)
        if self._lock is not None:
            self._lock.release()
        self._run = self._lock = None
        self._db.close()

    # -- what is known ---------------------------------------------------------------------------------------------------------

    def known(self, url: str) -> Known | None:
        """Return what was judged at a URL, in any of its forms, by this or another run; None: fetch it.

        The page counts as listed now, which is what expiry goes by.
        """
        row = self._db.execute(
            "SELECT page.n, id, coalesce(first, seen), coalesce(fetched, seen), dated, coalesce(listed, seen) FROM url JOIN page USING (n) WHERE key = ? ORDER BY n DESC LIMIT 1",
            (hash_of(url_key(url)),),
        ).fetchone()
        if row is None:
            return None
        n, id_, first, fetched, dated, listed = row
        if self._clock() - listed > _DAY:
            self._listed.add(n)
        return Known(id_, _moment(first), _moment(fetched), None if dated is None else _moment(dated))

    def _note_listed(self, now: float) -> None:
        if self._listed:
            self._db.executemany("UPDATE page SET listed = ? WHERE n = ?", [(int(now), n) for n in self._listed])
            self._listed.clear()

    def _expire(self, now: float) -> None:
        """Drop what left the window of near titles and, more rarely, what has not been listed for KEEP."""
        if now - self._pruned > WINDOW / 6:
            self._pruned = now
            (last,) = self._db.execute("SELECT max(n) FROM recent WHERE seen < ?", (int(now) - WINDOW,)).fetchone()
            if last is not None:
                self._db.execute("DELETE FROM word WHERE n <= ?", (last,))
                self._db.execute("DELETE FROM recent WHERE n <= ?", (last,))
        if now - self._swept > KEEP / 10:
            self._swept = now
            self._db.execute(_EXPIRE, (int(now) - KEEP,))
            for table in ("body", "url", "title", "shingle"):
                self._db.execute(f"DELETE FROM {table} WHERE n NOT IN (SELECT n FROM page)")  # noqa: S608

    def forget(self, outlet: str) -> int:
        """Forget the pages of an outlet (its name, or its host where it has none) and all sightings of its articles; return how many."""
        number = outlet_number(outlet)
        with self._writing():
            sightings = self._db.execute(
                "DELETE FROM page WHERE root IN (SELECT n FROM page WHERE outlet = ?)", (number,)
            )
            return sightings.rowcount + self._db.execute("DELETE FROM page WHERE outlet = ?", (number,)).rowcount

    # -- the decision ----------------------------------------------------------------------------------------------------------

    def judge(self, article: Article, *urls: str) -> Verdict:
        """Decide what an article is to those seen before, and claim its record.

        urls: further URLs under which the page was asked for; `known` will find it under them too
        """
        page = Page.of(article, urls)
        self._release_dead()
        run = self._own_run()
        now = self._clock()
        with self._writing():
            self._expire(now)
            self._note_listed(now)
            before = self._rows("url", page.urls[:1])
            last = next((row for row in before if row.id == page.id), before[0] if before else None)
            skip = {row.n for row in before}
            verdict, root = self._at_same_url(page, last, now, skip) if last else self._elsewhere(page, now, skip)
            if last and verdict.kind == "known":
                self._refresh(page, last.n, now)
            else:
                self._claims[page.id].append(self._claim(page, verdict, root, run, now))
        return verdict

    def _refresh(self, page: Page, n: int, now: float) -> None:
        """Note that a page was fetched again; a title that was retouched since leads to it as well."""
        self._db.execute("UPDATE page SET fetched = ?, listed = ? WHERE n = ?", (int(now), int(now), n))
        if page.title.words:
            self._db.execute("INSERT OR IGNORE INTO title VALUES (?, ?)", (page.title_hash, n))

    def _rows(self, table: str, keys: Iterable[bytes | int]) -> list[Row]:
        """Return the pages with one of the keys, newest first."""
        keys = list(keys)
        marks = ",".join("?" * len(keys))
        query = f"{_ROW} WHERE page.n IN (SELECT n FROM {table} WHERE key IN ({marks}) ORDER BY n DESC LIMIT {_POSTINGS}) ORDER BY page.n DESC"  # noqa: S608
        return [Row(*row) for row in self._db.execute(query, keys)]

    def _at_same_url(self, page: Page, last: Row, now: float, skip: set[int]) -> tuple[Verdict, int | None]:
        """Judge a page whose URL was judged before, the last time as the row says."""
        same_title = self._has_title(last.n, page.title_hash)
        score = 100.0
        if page.text and last.text:
            changed = page.text.digest != last.text.digest
        elif same_title:
            changed = False
        else:
            score = likeness(page.title, self._recent_title(last.n), same_page=True)
            changed = score < RETITLED
        root = last.n if last.root is None else last.root
        first = _moment(last.first)
        if not changed:
            if last.id == page.id and (same_title or not page.text):
                return Verdict("known", last.root_id, "url", score, first), root
            return Verdict("sighting", last.root_id, "url", score, first), root
        is_article = last.root is None or last.root_id == page.id
        if is_article and page.text:
            return Verdict("update", last.root_id, "url", score, first), None
        # A copy whose text changed, or a title without text that is another one now: what is it a copy of?
        verdict, root_elsewhere = self._elsewhere(page, now, skip)
        if verdict.kind == "sighting" and verdict.of == last.root_id:
            return Verdict("known", last.root_id, verdict.match, verdict.score, first), root
        if verdict.kind == "new" and is_article:
            return Verdict("update", last.root_id, "url", score, first), None
        return verdict, root_elsewhere

    def _has_title(self, n: int, key: bytes) -> bool:
        return self._db.execute("SELECT 1 FROM title WHERE key = ? AND n = ?", (key, n)).fetchone() is not None

    def _recent_title(self, n: int) -> Title:
        row = self._db.execute("SELECT title FROM recent WHERE n = ?", (n,)).fetchone()
        return parse(row[0] if row else "")

    def _elsewhere(self, page: Page, now: float, skip: set[int]) -> tuple[Verdict, int | None]:
        """Judge a page by its text and title, against the pages at other URLs."""
        matches = [match for match in self._matches(page, now) if match.row.n not in skip]
        if not matches:
            return Verdict("new", None, None, 0.0, _moment(now)), None
        best = max(matches, key=lambda match: (match.score, match.row.root is None, match.row.n))
        row = best.row
        if row.root is None and supersedes(page, row):
            return Verdict("update", row.id, best.match, best.score, _moment(row.first)), None
        root = row.n if row.root is None else row.root
        return Verdict("sighting", row.root_id, best.match, best.score, _moment(row.first)), root

    def _matches(self, page: Page, now: float) -> Iterator[_Match]:
        if page.text:
            for row in self._rows("shingle", page.text.keys):
                score = same_text(page, row)
                if score:
                    yield _Match(score, "title" if self._has_title(row.n, page.title_hash) else "text", row)
        if not page.title.words:
            return
        for row in self._rows("title", [page.title_hash]):
            score = same_title(page, row, now)
            if score:
                yield _Match(score, "title", row)
        yield from self._near(page, now)

    def _near(self, page: Page, now: float) -> Iterator[_Match]:
        """Yield the near titles of other outlets."""
        if not page.title.content:
            return
        words = _rare_words(page.title)
        titles = self._db.execute(_NEAR[len(words) - 1], [crc32(word.encode()) for word in words]).fetchall()
        scores = {n: likeness(page.title, parse(title)) for n, title in titles}
        near = [n for n, score in scores.items() if score >= LIKE]
        if not near:
            return
        for values in self._db.execute(f"{_ROW} WHERE page.n IN ({','.join('?' * len(near))})", near):
            row = Row(*values)
            if row.outlet == page.outlet or not within_window(page, row, now) or not share_some_text(page, row):
                continue
            if row.root is None or likeness(page.title, self._recent_title(row.root)) > 0:  # no chain of stories
                yield _Match(min(scores[row.n], 99.0), "near", row)

    def _claim(self, page: Page, verdict: Verdict, root: int | None, run: int, now: float) -> int:
        """Write the page down, visible to all, as the run's own until it is acknowledged; return its number."""
        first, at = int(verdict.first_seen.timestamp()), int(now)
        db = self._db
        row = (
            page.id,
            root,
            verdict.kind == "update",
            page.outlet,
            page.rank,
            page.figures,
            page.dated,
            at,
            first if first != at else None,
            run,
        )
        n = db.execute(
            "INSERT INTO page (id, root, updates, outlet, rank, figures, dated, seen, first, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
        assert n is not None
        db.executemany("INSERT INTO url VALUES (?, ?)", [(key, n) for key in page.urls])
        if page.title.words:
            db.execute("INSERT INTO title VALUES (?, ?)", (page.title_hash, n))
            db.execute("INSERT INTO recent VALUES (?, ?, ?)", (n, at, page.title_text))
            db.executemany(
                "INSERT OR IGNORE INTO word VALUES (?, ?)",
                [(crc32(word.encode()), n) for word in _rare_words(page.title)],
            )
        if page.text:
            db.execute(
                "INSERT INTO body VALUES (?, ?, ?, ?)",
                (n, page.text.digest, page.text.shingles, page.text.sketch.tobytes()),
            )
            db.executemany("INSERT OR IGNORE INTO shingle VALUES (?, ?)", [(key, n) for key in page.text.keys])
        return n


def _rare_words(title: Title) -> list[str]:
    """Return the words by which near titles find each other: the longest are the rarest."""
    return sorted(title.content, key=len, reverse=True)[:_WORDS]
