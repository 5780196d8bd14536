"""What an article is to those seen before: the decision alone, whatever keeps them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Literal, NamedTuple

from newscrawl.dedup.comparison import changed_fields, same_text, same_title, share_some_text, supersedes, within_window
from newscrawl.dedup.near import LIKE, RETITLED, likeness
from newscrawl.dedup.titles import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscrawl.dedup.comparison import Page, Row

#: Where a page comes from: its site, an archive, or an archive that is read to mend what earlier rules made of it.
Origin = Literal["site", "archive", "again"]
_PROMPT = 300  # seconds within which a page that was fetched is judged
_MOST_NEAR = 99.0  # score of a near title: 100 is for equal ones


class Candidates(NamedTuple):
    """The pages that an article may repeat, the newest first: those at its URL, with a like text, the same title, words of its title."""

    at_url: list[Row]
    with_text: list[Row]
    with_title: list[Row]
    with_words: list[Row]


@dataclass(frozen=True)
class Verdict:
    """What to do with an article.

    kind: new: export it; update: export it, with update_of; sighting: export a Sighting in its place; known: nothing new, export nothing
    of: id of the article that it repeats or updates; None where new
    match: url, title, near or text; None where new
    score: likeness, 0 to 100
    first: when the story was first met, in seconds since 1970; None only while it is not known that this is now
    root: number of the article's row where the page is a sighting
    last: number of the row that the page has at its URL, if any
    changed: fields that differ from the record that it updates, where that was asked
    """

    kind: Literal["new", "sighting", "update", "known"]
    of: str | None = None
    match: Literal["url", "title", "near", "text"] | None = None
    score: float = 0.0
    first: int | None = None
    root: int | None = None
    last: int | None = None
    changed: tuple[str, ...] = ()

    @property
    def first_seen(self) -> datetime:
        """When the story was first met (UTC)."""
        assert self.first is not None
        return datetime.fromtimestamp(self.first, timezone.utc)


class _Match(NamedTuple):
    score: float
    match: Literal["title", "near", "text"]
    row: Row


def decide(page: Page, candidates: Candidates, now: float, origin: Origin = "site") -> Verdict:
    """Return what a page is to the candidates; now is the index's own time."""
    at_url = candidates.at_url
    if not at_url:
        return _elsewhere(page, candidates, now)
    last = next((row for row in at_url if row.id == page.id), at_url[0])
    if origin != "site" and page.fetched is not None and page.fetched < last.version - _PROMPT:
        return _of(last, "known")  # an older version of the page than the one that is known
    if origin == "again" and last.fields and last.id == page.id:
        changed = changed_fields(page.fields, last.fields)
        return replace(_of(last, "update" if changed else "known"), changed=changed)
    return _at_same_url(page, last, candidates, now)


def _of(last: Row, kind: Literal["sighting", "update", "known"], score: float = 100.0) -> Verdict:
    """Return the verdict on a page that the row stands for already."""
    root = last.n if last.root is None else last.root
    return Verdict(kind, last.root_id, "url", score, last.first, None if kind == "update" else root, last.n)


def _at_same_url(page: Page, last: Row, candidates: Candidates, now: float) -> Verdict:
    """Judge a page whose URL was judged before, the last time as the row says."""
    changed, score = _has_changed(page, last)
    if not changed:
        return _of(last, "known" if last.id == page.id and (last.titled or not page.text) else "sighting", score)
    is_article = last.root is None or last.root_id == page.id
    if is_article and page.text:
        return _of(last, "update", score)
    # A copy whose text changed, or a title without text that is another one now: what is it a copy of?
    verdict = _elsewhere(page, candidates, now)
    if verdict.kind == "sighting" and verdict.of == last.root_id:
        return replace(_of(last, "known"), match=verdict.match, score=verdict.score)
    return _of(last, "update", score) if verdict.kind == "new" and is_article else verdict


def _has_changed(page: Page, last: Row) -> tuple[bool, float]:
    """Whether a page says something else than when it was judged last, and how alike the two are."""
    if page.text and last.text:
        return page.text.digest != last.text.digest, 100.0
    if last.titled:
        return False, 100.0
    score = likeness(page.title, parse(last.title), same_page=True)
    return score < RETITLED, score


def _elsewhere(page: Page, candidates: Candidates, now: float) -> Verdict:
    """Judge a page by its text and title, against the pages at other URLs."""
    own = {row.n for row in candidates.at_url}
    matches = [match for match in _matches(page, candidates, now) if match.row.n not in own]
    if not matches:
        return Verdict("new")
    score, match, row = max(matches, key=lambda match: (match.score, match.row.root is None, match.row.n))
    if row.root is None and supersedes(page, row):
        return Verdict("update", row.id, match, score, row.first)
    return Verdict("sighting", row.root_id, match, score, row.first, row.n if row.root is None else row.root)


def _matches(page: Page, candidates: Candidates, now: float) -> Iterator[_Match]:
    for row in candidates.with_text:
        if score := same_text(page, row):
            yield _Match(score, "title" if row.titled else "text", row)
    for row in candidates.with_title:
        if score := same_title(page, row, now):
            yield _Match(score, "title", row)
    for row in candidates.with_words:
        if score := _near(page, row, now):
            yield _Match(score, "near", row)


def _near(page: Page, row: Row, now: float) -> float:
    """Return the score of a near title of another outlet, 0 where it is none."""
    if row.outlet == page.outlet or not within_window(page, row, now) or not share_some_text(page, row):
        return 0.0
    score = likeness(page.title, parse(row.title))
    chained = row.root is not None and not likeness(page.title, parse(row.root_title))
    return 0.0 if score < LIKE or chained else min(score, _MOST_NEAR)
