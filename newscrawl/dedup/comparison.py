"""A page reduced to what is compared and kept, and how one page relates to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import msgspec

from newscrawl.dedup.sketches import Text, contained, shared, sketch
from newscrawl.dedup.titles import Title, is_rubric, parse
from newscrawl.dedup.urls import outlet_key, url_key
from newscrawl.items import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscrawl.items import Article


# Seconds in which the copies of one report come: 98 % within two days, over 42 months of twelve outlets.
WINDOW = 3 * 86_400

_SAME_TEXT = 0.8  # shingles in common: one text, whatever the title says …
_LEAST_SHINGLES = 60  # … in a text that is more than the opening of a live page
_SAME_VERSION = 0.5  # one story, under one title in one outlet
_CUT_TEXT = 0.9  # of the shorter text: one outlet printed the other's story, shortened …
_CUT_BY = 2.5  # … to no less than this part: a page that gathers many stories holds each of them too
_SOME_TEXT = 0.1  # of the shorter text: less, and two outlets wrote independently
_FULLER = {True: 1.1, False: 1.5}  # how much longer a text must be to replace one of the same outlet, of another one
_LEAST_WORDS = 4  # of a title that stands for a story


#: Fields of a record that another rule may change, in the order in which the index keeps their hashes: new ones go to the end.
FIELDS = (
    *(
        "url",
        "outlet",
        "language",
        "headline",
        "headline_variants",
        "standfirst",
        "sections",
        "rubric",
        "keywords",
        "authors",
    ),
    *(
        "credit",
        "date_published",
        "date_modified",
        "image",
        "is_accessible_for_free",
        "sources",
        "quotations",
        "repairs",
    ),
)
_HASH = 4  # bytes: of the few changes of one field of one page, none is likely to be missed


def _encoded(value: object) -> bytes:
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:  # half of a surrogate pair
        return repr(value).encode("utf-8", "surrogatepass")


def field_hashes(article: Article) -> bytes:
    """Return what stands in the index for the fields of a record, one by one."""
    return b"".join(crc32(_encoded(getattr(article, name))).to_bytes(_HASH, "big") for name in FIELDS)


def changed_fields(one: bytes, other: bytes) -> tuple[str, ...]:
    """Return the fields in which two records differ, of those of which both have a hash."""
    both = min(len(one), len(other))
    at = range(0, both, _HASH)
    return tuple(name for name, n in zip(FIELDS, at, strict=False) if one[n : n + _HASH] != other[n : n + _HASH])


def hash_of(text: str) -> bytes:
    """Return the 12 bytes that stand for a text in the index."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def outlet_number(name: str) -> int:
    """Return the number that stands for an outlet in the index."""
    return int.from_bytes(hash_of(name)[:5], "big")


def seconds(date: str | None) -> int | None:
    """Return an ISO 8601 date as seconds; None where there is none or it is something else."""
    if not date:
        return None
    try:
        moment = datetime.fromisoformat(date.replace("Z", "+00:00"))
        return int((moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp())
    except (ValueError, OverflowError):
        return None


def sketch_of(article: Article) -> tuple[Text | None, tuple[int, ...]]:
    """Return the sketch of an article's body and its keys, as newscrawl.dedup.sketches.sketch gives them."""
    return sketch(paragraph for section in article.sections for paragraph in section.paragraphs)


@dataclass(frozen=True)
class Page:
    """An article reduced to what is compared and kept.

    fields: see field_hashes
    fetched: when the page was, in seconds since 1970
    """

    id: str
    urls: tuple[bytes, ...]
    outlet: int
    rank: int
    dated: int | None
    title: Title
    title_text: str
    text: Text | None
    text_keys: tuple[int, ...]
    title_hash: bytes
    figures: int | None
    fields: bytes
    fetched: int | None

    @classmethod
    def of(cls, article: Article, urls: Iterable[str]) -> Page:
        """Reduce an article; urls: further URLs under which it was asked for."""
        headline = article.headline or ""
        title = parse(headline)
        figures = sorted((*title.numbers.elements(), *title.dates))
        kind = article.outlet.kind
        text, text_keys = article.worked_out(sketch_of)
        return cls(
            id=article.id,
            urls=tuple(dict.fromkeys(hash_of(url_key(url)) for url in (article.url, *urls))),
            outlet=outlet_number(article.outlet.name or outlet_key(article.url)),
            rank=KINDS.index(kind) if kind in KINDS else len(KINDS),
            dated=seconds(article.date_modified or article.date_published),
            title=title,
            title_text=headline[:400],
            text=text,
            text_keys=text_keys,
            title_hash=hash_of(title.key),
            figures=crc32(" ".join(figures).encode()) if figures else None,
            fields=field_hashes(article),
            fetched=seconds(article.fetched),
        )


class Row(NamedTuple):
    """A page in the index, as it stands to the one that is judged.

    root, root_id: of a sighting, the article that it repeats; root_id is the page's own id where it is an article
    first: when the story was first met, in seconds since 1970
    met: when this version of the page was met, by the index's own time; None where that is longer ago than the window
    title, root_title: the headlines of the page and of its root, kept for as long as they are in the window
    titled: whether the page was ever met under the title of the one that is judged
    fields: hashes of the fields of its record; None in a sighting, and in what an older version of the index kept
    version: when this version of the page was fetched first, in seconds since 1970
    """

    n: int
    id: str
    root: int | None
    root_id: str
    outlet: int
    rank: int
    figures: int | None
    dated: int | None
    first: int
    text: Text | None
    met: int | None
    title: str
    root_title: str
    titled: bool
    fields: bytes | None
    version: int


def within_window(page: Page, row: Row, now: float) -> bool:
    """Whether two pages came within the window of each other: by their own dates where both have one, else by when they were met."""
    if page.dated is not None and row.dated is not None:
        return abs(page.dated - row.dated) <= WINDOW
    return row.met is not None and now - row.met <= WINDOW


def _may_be_one(page: Page, row: Row) -> bool:
    """Whether the figures in two titles allow one story: a bulletin keeps its words and changes its day."""
    return page.figures is None or row.figures is None or page.figures == row.figures


def share_some_text(page: Page, row: Row) -> bool:
    """Whether two texts have wording in common, or one of them is not known."""
    text = row.text
    return page.text is None or text is None or contained(page.text, text) >= _SOME_TEXT


def same_text(page: Page, row: Row) -> float:
    """Return the score, 0 to 100, of a page that has much the same text: all of it, or, in another outlet, a shortened one."""
    text = row.text
    if page.text is None or text is None or min(page.text.shingles, text.shingles) < _LEAST_SHINGLES:
        return 0.0
    if page.text.digest == text.digest:
        return 100.0
    if not _may_be_one(page, row):
        return 0.0
    score = shared(page.text, text)
    if score >= _SAME_TEXT:
        return 100 * score
    longer, shorter = max(page.text.shingles, text.shingles), min(page.text.shingles, text.shingles)
    cut = page.outlet != row.outlet and longer <= _CUT_BY * shorter and contained(page.text, text) >= _CUT_TEXT
    return 100 * score if cut else 0.0


def same_title(page: Page, row: Row, now: float) -> float:
    """Return the score, 0 to 100, of a page under the same title: texts decide where both are known, else the window and the kind of title."""
    text = row.text
    texts = shared(page.text, text) if page.text and text else None
    if texts is not None and texts >= _SAME_VERSION:
        return 100 * texts
    telling = len(page.title.words) >= _LEAST_WORDS and within_window(page, row, now)
    if row.outlet == page.outlet:
        return 100.0 if texts is None and telling and not is_rubric(page.title) else 0.0
    return 100.0 if telling and (not is_rubric(page.title) or share_some_text(page, row)) else 0.0


def supersedes(page: Page, row: Row) -> bool:
    """Whether a page is to replace the article that it matches: a later version, or a fuller or more original copy.

    So which of two copies stands in the end does not depend on which was met first.
    """
    text = row.text
    if page.text is None:
        return False
    if text is None:  # a bare link, a line or two: any text is fuller
        return True
    if contained(page.text, text) < _SAME_VERSION:
        return False
    own = page.outlet == row.outlet
    if page.text.digest == text.digest:
        return not own and page.rank < row.rank
    if own and page.dated is not None and row.dated is not None and page.dated != row.dated:
        return page.dated > row.dated
    if page.rank > row.rank:
        return False
    fuller = page.text.shingles >= _FULLER[own] * text.shingles
    return fuller or (page.rank < row.rank and page.text.shingles * _FULLER[own] >= text.shingles)
