"""The shapes of the demo world: stories, the pages that carry them, the broken pages, and what the server answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

OutletKey = Literal["spinner", "portal", "wordpress"]
Variant = Literal["same", "near", "other"]
Quirk = Literal["", "error_once", "moved", "cp1252", "wrong_header"]
CreditPlace = Literal["byline", "author", "last"]
Reason = Literal[
    "http_404", "http_410", "redirect_loop", "too_many_redirects", "truncated", "too_large", "empty_page", "consent_wall", "not_html", "no_text", "no_headline", "robots"
]  # fmt: skip


class Block(NamedTuple):
    """One piece of the body: kind is p, h2, h3, quote or li; text is plain text."""

    kind: str
    text: str


@dataclass(frozen=True)
class Story:
    """What happened, as the best of the three outlets would print it.

    id: the unit of "nothing twice": two pages with the same id tell the same story; an update or a false friend has its own id
    topic: key of the rubric
    date: local time of the first publication, ISO 8601 with offset
    text: one line for each block: "## " and "### " head a section, "> " quotes, "- " lists, anything else is a paragraph.
        Straight apostrophes, « » for quotations, “ ” for a quotation within: each outlet sets its own typography
    speakers, relays: names that the record must hold (part of `Source.name` or of an alias); () where nothing is held against it
    photo: credit of the picture, never a credit of the text
    update_of: id of the story that this one continues
    reworded_from: id of the story that a copier made this one from: a crawl must name it
    """

    id: str
    topic: str
    date: str
    headline: str
    standfirst: str
    text: str
    speakers: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    photo: str = "DR"
    update_of: str | None = None
    reworded_from: str | None = None

    def blocks(self) -> list[Block]:
        """Return the body, block by block."""
        return [_block(line) for line in self.text.strip().splitlines()]


def _block(line: str) -> Block:
    for mark, kind in (("## ", "h2"), ("### ", "h3"), ("> ", "quote"), ("- ", "li")):
        if line.startswith(mark):
            return Block(kind, line.removeprefix(mark))
    return Block("p", line)


@dataclass(frozen=True)
class Copy:
    """One publication of a story by an outlet: whatever it changes.

    headline: None for the story's own (which a spinner rewords)
    variant: how the headline stands to the story's own: same (same words once labels, suffixes and typography are off),
        near (a few words changed or cut), other (nothing to be told from the title)
    credit: the credit line, None for none; credit_place: in the byline, as the author of the post, or as the last line of the text
    author: a person
    delay: minutes after the story's date
    keep: how many blocks of the body are printed, None for all
    quirk: how the page travels: error_once (500, then 200), moved (linked by an address three 301 away), cp1252 (declared
        iso-8859-1), wrong_header (the header says iso-8859-1, bytes and meta say UTF-8)
    twin_of_first: a second address of the outlet's first copy, whose rel=canonical names that first one
    """

    story: str
    headline: str | None = None
    variant: Variant = "same"
    credit: str | None = None
    credit_place: CreditPlace = "byline"
    author: str | None = None
    delay: int = 0
    keep: int | None = None
    quirk: Quirk = ""
    twin_of_first: bool = False


@dataclass(frozen=True)
class Page:
    """An article page as it is served, and so what a crawl must find on it.

    path: where the article is; entry: the path that is linked (another one only where the page has moved);
    canonical: the path its rel=canonical names
    headline, standfirst, blocks: in the outlet's typography, damage included. Compare with `world.fold`, which looks at letters
        and digits alone: a crawl may mend quotation marks and spaces
    credit, photo, authors, date: None or () where the page has none
    """

    outlet: OutletKey
    path: str
    entry: str
    canonical: str
    story: str
    topic: str
    headline: str
    variant: Variant
    standfirst: str | None
    blocks: tuple[Block, ...]
    date: datetime
    credit: str | None = None
    credit_place: CreditPlace = "byline"
    authors: tuple[str, ...] = ()
    photo: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    quirk: Quirk = ""

    @property
    def lines(self) -> list[str]:
        """The body's lines, headings among them, in page order."""
        return [block.text for block in self.blocks]

    @property
    def headings(self) -> list[str]:
        """The sub-headings among the lines."""
        return [block.text for block in self.blocks if block.kind in {"h2", "h3"}]


@dataclass(frozen=True)
class Broken:
    """A page that must not become an article, and the reason under which a crawl counts it.

    title: the words of the link to it
    detail: which kind, where a reason has several
    """

    outlet: OutletKey
    path: str
    reason: Reason
    title: str
    detail: str = ""


class Reply(NamedTuple):
    """What the server answers to a path.

    missing: bytes that Content-Length promises beyond the body
    failures: how many requests get a 500 before this answer
    """

    body: bytes = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    location: str | None = None
    missing: int = 0
    failures: int = 0


Site = Callable[[str], Reply]


@dataclass(frozen=True)
class Outlet:
    """One of the three sites. kind is the outlet kind of the records."""

    key: OutletKey
    name: str
    kind: str
    starts: tuple[str, ...]
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    rubrics: dict[str, str] = field(default_factory=dict)
