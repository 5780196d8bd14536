"""The lines of a page around and in its text, in reading order."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from newscrawl.page.elements import BLOCK_TAGS, PARAGRAPH_TAGS, ancestors
from newscrawl.page.names import BYLINE, CAPTION, DATE, SKIPPED_TAGS, STANDFIRST, STRONG, WEAK, is_furniture, names_of
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

    from newscrawl.page.container import Survey


_BEFORE = 8  # blocks before the headline that are looked at for byline and date
_BEHIND = 12  # blocks behind the text that are looked at for signature, credit and date
_MAX_BLOCKS = 20_000


@dataclass(slots=True)
class Block:
    """One line of the page.

    text: its words
    tag: the block element it stands in
    bold: share of its characters that are bold
    link: share of its characters that lead elsewhere
    el: that element
    zone: -2 before the headline, -1 between headline and text, 0 in the text, 1 behind it
    soft: whether it lies in an element with furniture's names
    standfirst: the element named as a standfirst that it lies in
    """

    text: str
    tag: str
    bold: float
    link: float
    el: _Element
    zone: int = 0
    soft: bool = False
    standfirst: _Element | None = None


_BOLD = frozenset(("b", "strong"))
_SENTENCE_END = re.compile(r"[.!?…»”\"]\s*$")
_BREAK = ("\n", -1)
_BULLETS = frozenset(".•·▪►■●")


def _joined(text: str) -> str:
    """Return text on one line, without a printed bullet."""
    line = clean(text)
    return line[2:] if line[1:2] == " " and line[0] in _BULLETS else line


def _segments(pieces: list[tuple[str, int]]) -> Iterator[tuple[str, float, float]]:
    """Cut the pieces of a block at its line breaks: two breaks always, one where the line before it is a finished or a bold one."""
    if len(pieces) == 1:
        text, style = pieces[0]
        if style >= 0 and (joined := _joined(text)):
            yield joined, float(style & 1), float(style >> 1)
        return
    line: list[str] = []
    total = bold = link = breaks = 0
    for piece in pieces:
        text, style = piece
        if style < 0:
            breaks += 1
            continue
        size = len(text.strip())
        if breaks and size:
            if (
                breaks > 1
                or (total > 80 and _SENTENCE_END.search(line[-1][-20:]))
                or (bold == total) != bool(style & 1)
            ):
                if total and (joined := _joined("".join(line))):
                    yield joined, bold / total, link / total
                line, total, bold, link = [], 0, 0, 0
            else:
                line.append(" ")
            breaks = 0
        line.append(text)
        total += size
        bold += size if style & 1 else 0
        link += size if style & 2 else 0
    if total and (joined := _joined("".join(line))):
        yield joined, bold / total, link / total


@dataclass
class Marks:
    """What the walk meets beside text.

    named: elements whose names speak of a byline, a standfirst or a date, with those flags and their zone
    itemprops: elements by itemprop
    times: time elements
    figures: figures and captions, not gone into
    skipped: elements before the text with furniture's names, not gone into
    """

    named: list[tuple[_Element, int, int]] = field(default_factory=list)
    itemprops: dict[str, list[_Element]] = field(default_factory=dict)
    times: list[_Element] = field(default_factory=list)
    figures: list[_Element] = field(default_factory=list)
    skipped: list[_Element] = field(default_factory=list)


def walk(
    scope: _Element,
    container: _Element,
    headline: _Element | None,
    *,
    found: Survey,
    drop: AbstractSet[_Element],
    marks: Marks,
) -> list[Block]:
    """Return the blocks of scope, furniture left out, in order, from a few before the headline to a few behind the text.

    marks is filled on the way.
    """
    outside = ancestors(container) | ancestors(headline)
    weight = found.weight
    enough = 0.4 * weight.get(container, 0)
    pieces: list[tuple[str, int]] = []
    blocks: list[_Element] = [scope]  # open block elements
    soft: list[_Element] = []  # open elements with furniture's names
    leads: list[_Element] = []  # open elements named as a standfirst
    bold = link = 0  # open elements of the kind; a piece's style is 1 for bold and 2 for a link
    zone = 0 if container is scope else -1
    before: deque[tuple[_Element, list[tuple[str, int]]]] = deque(maxlen=_BEFORE)
    skip = headline is not None and scope in ancestors(headline)

    out: list[Block] = []
    end = 0  # how many blocks there were where the text ended

    def flush() -> None:
        nonlocal pieces
        el = blocks[-1]
        if skip:  # menus and banners, mostly: only the last few are ever looked at
            before.append((el, pieces))
        else:
            lead = leads[0] if leads else None
            out.extend(Block(text, str(el.tag), b, lk, el, zone, bool(soft), lead) for text, b, lk in _segments(pieces))
        pieces = []

    walker = etree.iterwalk(scope, events=("start", "end", "comment", "pi"))
    skipped: _Element | None = None
    for event, el in walker:
        if len(out) > _MAX_BLOCKS or (zone > 0 and len(out) > end + _BEHIND):
            break
        tag = el.tag
        if event == "start":
            flags = names_of(el)
            if itemprop := el.get("itemprop"):
                marks.itemprops.setdefault(itemprop.strip(), []).append(el)
            if el is headline:
                if pieces:
                    flush()
                for holder, kept in before:
                    out += [Block(text, str(holder.tag), b, lk, holder, -2) for text, b, lk in _segments(kept)]
                skip = False
                skipped = el
                walker.skip_subtree()
                continue
            if el not in outside:
                weak = (flags & (WEAK | STRONG) or tag == "form") and weight.get(el, 0) <= enough
                if (
                    tag in SKIPPED_TAGS
                    or (flags and is_furniture(el, flags, by_name=found.by_name))
                    or (drop and el in drop)
                    or (leads and weak and tag not in BLOCK_TAGS)
                ):
                    if tag in BLOCK_TAGS and pieces:
                        flush()
                    if tag == "figure" or flags & CAPTION:
                        marks.figures.append(el)
                    elif zone < 0 and flags & STRONG:
                        marks.skipped.append(el)
                    skipped = el
                    walker.skip_subtree()
                    continue
                if flags or weak:
                    if flags & (BYLINE | STANDFIRST | DATE):
                        marks.named.append((el, flags, zone))
                    if weak and (tag in BLOCK_TAGS or (not pieces and blocks[-1].tag not in PARAGRAPH_TAGS)):
                        if pieces:
                            flush()
                        soft.append(el)
                    if flags & STANDFIRST:
                        leads.append(el)
            if tag in BLOCK_TAGS:
                if pieces:
                    flush()
                blocks.append(el)
                if el is container:
                    zone = 0
            elif tag in _BOLD:
                bold += 1
            elif tag == "a":
                if (href := el.get("href")) and href[0] != "#":
                    link += 1
                if el.get("rel") == "author":
                    marks.named.append((el, BYLINE, zone))
            elif tag == "br":
                if pieces:
                    pieces.append(_BREAK)
            elif tag == "time":
                marks.times.append(el)
            elif tag in ("td", "th") and pieces:
                pieces.append((" ", 0))
            if (text := el.text) and (pieces or not text.isspace()):
                pieces.append((text, (1 if bold else 0) | (2 if link else 0)))
            continue
        if event == "end" and el is not skipped:
            if tag in BLOCK_TAGS:
                if pieces:
                    flush()
                blocks.pop()
                if el is container:
                    zone = 1
                    end = len(out)
            elif tag in _BOLD:
                bold -= 1
            elif tag == "a" and (href := el.get("href")) and href[0] != "#":
                link -= 1
            if soft and soft[-1] is el:
                if pieces:
                    flush()
                soft.pop()
            if leads and leads[-1] is el:
                leads.pop()
        if (text := el.tail) and el is not scope and (pieces or not text.isspace()):
            pieces.append((text, (1 if bold else 0) | (2 if link else 0)))
    if pieces:
        flush()
    return out
