"""The lines of a page around and in its text, in reading order."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from newscrawl.french.class_names import QUOTES
from newscrawl.page.elements import BLOCK_TAGS, HEADINGS, PARAGRAPH_TAGS, ancestors
from newscrawl.page.furniture import opens_article
from newscrawl.page.names import (
    BYLINE,
    CAPTION,
    DATE,
    PICTURE,
    SKIPPED_TAGS,
    STANDFIRST,
    STRONG,
    WEAK,
    is_furniture,
    name_words,
    names_of,
)
from newscrawl.page.text import clean, raw_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

    from newscrawl.page.container import Survey


_BEFORE = 8  # blocks before the headline that are looked at for byline and date
_BEHIND = 12  # blocks after the text that are looked at for signature, credit and date
_MAX_BLOCKS = 20_000
_CAPTION = 200  # characters of a picture's caption
_MUCH = 0.4  # of the text: an element that holds more is read though its names are mostly furniture's


class Zone(IntEnum):
    """Where a block stands: above the headline, between headline and text, in the text, after it."""

    ABOVE = -2
    LEAD = -1
    TEXT = 0
    BEHIND = 1


ABOVE, LEAD, TEXT, BEHIND = Zone  # a name of the module is found six times as fast


@dataclass(slots=True)
class Block:
    """One line of the page.

    text: its words
    tag: the block element it stands in
    bold: share of its characters that are bold
    link: share of its characters that lead elsewhere
    el: that element
    zone: where that is on the page
    soft: whether it lies in an element with furniture's names
    standfirst: the element named as a standfirst that it lies in
    """

    text: str
    tag: str
    bold: float
    link: float
    el: _Element
    zone: Zone = TEXT
    soft: bool = False
    standfirst: _Element | None = None


_Piece = tuple[str, int]  # a run of text and its style
_IS_BOLD, _IS_LINK = 1, 2
_BREAK = ("\n", -1)
_SPACE = (" ", 0)
_BOLD = frozenset(("b", "strong"))
_CELLS = frozenset(("td", "th"))
_SENTENCE_END = re.compile(r"[.!?…»”\"]\s*$")
_WHOLE_LINE = (
    80  # characters from which a line that ends as a sentence does is a paragraph, and a break after it the end of it
)
_BULLETS = frozenset(".•·▪►■●")
_SIGNED = re.compile(
    r"\s{0,20}\(?(?:[Pp]ar|PAR|By|Propos recueillis par) [A-ZÀ-Þ][^.!?:;«\"]{3,70}$"
)  # "par Jeanne Morel et Paul Ferrand"
_LABEL = 30  # characters of a label before a standfirst ("Enquête •"), or before a link ("À lire aussi")


def _joined(text: str) -> str:
    """Return text on one line, without a printed bullet."""
    line = clean(text)
    return line[1:].lstrip() if line[:1] in _BULLETS and (line[1:2] == " " or line[0] != ".") else line


class _Line:
    """One line while its pieces come in."""

    __slots__ = ("bold", "link", "parts", "size")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = self.bold = self.link = 0

    def add(self, text: str, style: int, size: int) -> None:
        self.parts.append(text)
        self.size += size
        if style & _IS_BOLD:
            self.bold += size
        if style & _IS_LINK:
            self.link += size

    def is_whole(self, style: int) -> bool:
        """Whether a single break ends the line, before a piece of that style."""
        if self.size > _WHOLE_LINE and _SENTENCE_END.search(self.parts[-1][-20:]):
            return True
        return (self.size <= _WHOLE_LINE and self.is_signed()) or (self.bold == self.size) != bool(style & _IS_BOLD)

    def is_signed(self) -> bool:
        """Whether the line only says who wrote what follows."""
        return _SIGNED.match("".join(self.parts)) is not None

    def read(self) -> Iterator[tuple[str, float, float]]:
        """Yield its words and its shares of bold and of links, nothing where it is empty."""
        if self.size and (joined := _joined("".join(self.parts))):
            yield joined, self.bold / self.size, self.link / self.size


def _without_opening(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out what stands before a paragraph in its own line: "Enquête •", "À lire aussi" with its link."""
    text, style = pieces[0]
    if style < 0 or len(text) > _LABEL:
        return pieces
    if len(pieces) == _LABELLED and pieces[1][0].strip() in _BULLETS:
        return pieces[2:]
    if not opens_article(text):
        return pieces
    linked = next((n for n, piece in enumerate(pieces) if piece[1] > 0 and piece[1] & _IS_LINK), len(pieces))
    after = next((n for n in range(linked, len(pieces)) if not pieces[n][1] & _IS_LINK), len(pieces))
    goes_on = sum(len(t) for t, s in pieces[after:] if s >= 0 and not s & _IS_LINK) > _WHOLE_LINE
    return pieces[after:] if linked <= _REFERENCE and goes_on else pieces


def _without_references(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out what leads to another article between two sentences: "À LIRE AUSSI" in an element of its own, and its link."""
    out: list[_Piece] = []
    n = 0
    while n < len(pieces):
        text, style = pieces[n]
        if out and style >= 0 and len(text) <= _LABEL and _ends_sentence(out[-1]) and opens_article(text.strip()):
            linked = n + 1 + (n + 1 < len(pieces) and not pieces[n + 1][0].strip() and pieces[n + 1][1] >= 0)
            after = linked
            while after < len(pieces) and pieces[after][1] > 0 and pieces[after][1] & _IS_LINK:
                after += 1
            if after > linked:
                if out[-1] is not _BREAK:
                    out.append(_SPACE)
                n = after
                continue
        out.append(pieces[n])
        n += 1
    return out


def _ends_sentence(piece: _Piece) -> bool:
    return piece[1] < 0 or _SENTENCE_END.search(piece[0][-20:]) is not None


_LABELLED = 3  # a label, a bullet, and what follows them
_REFERENCE = 3  # pieces between such words and their link: a colon, a space


def _without_signature(pieces: list[_Piece], line: _Line) -> list[_Piece]:
    """Put a bold signature that opens a paragraph into line, and return the rest."""
    (text, style), (_, following) = pieces[0], pieces[1] if len(pieces) > 1 else _BREAK
    if style != _IS_BOLD or following or len(text) > _WHOLE_LINE or not _SIGNED.match(text):
        return pieces
    line.add(text, style, len(text.strip()))
    return pieces[1:]


def _apart(pieces: list[_Piece]) -> list[_Piece]:
    """Put a space between two pieces of a heading whose words only style sheets keep apart: "Immigration" and "Le gouvernement recule"."""
    out = pieces[:1]
    for piece in pieces[1:]:
        if out[-1][0][-1:].islower() and piece[0][:1].isupper():
            out.append(_SPACE)
        out.append(piece)
    return out


def _lines(pieces: list[_Piece]) -> Iterator[tuple[str, float, float]]:
    """Cut the pieces of a block at its line breaks: two breaks always, one where the line before it is a finished or a bold one."""
    if len(pieces) == 1:
        text, style = pieces[0]
        if style >= 0 and (joined := _joined(text)):
            yield joined, float(style & _IS_BOLD), float(style & _IS_LINK != 0)
        return
    line, breaks = _Line(), 0
    pieces = _without_signature(_without_references(_without_opening(pieces)), line)
    if line.size:
        yield from line.read()
        line = _Line()
    for text, style in pieces:
        if style < 0:
            breaks += 1
            continue
        size = len(text.strip())
        if breaks and size:
            if breaks > 1 or line.is_whole(style):
                yield from line.read()
                line = _Line()
            else:
                line.parts.append(" ")
            breaks = 0
        line.add(text, style, size)
    yield from line.read()


@dataclass
class Marks:
    """What the walk meets beside text.

    named: elements whose names speak of a byline, a standfirst or a date, with those flags and their zone
    itemprops: elements by itemprop
    times: time elements
    figures: figures and captions, not gone into
    skipped: elements before the text with furniture's names, not gone into
    """

    named: list[tuple[_Element, int, Zone]] = field(default_factory=list)
    itemprops: dict[str, list[_Element]] = field(default_factory=dict)
    times: list[_Element] = field(default_factory=list)
    figures: list[_Element] = field(default_factory=list)
    skipped: list[_Element] = field(default_factory=list)


class _Walker:
    """One walk through a part of a page: what is open at the place where it stands, and the blocks so far."""

    def __init__(
        self,
        scope: _Element,
        container: _Element,
        headline: _Element | None,
        *,
        found: Survey,
        drop: AbstractSet[_Element],
        marks: Marks,
    ) -> None:
        self.scope, self.container, self.headline = scope, container, headline
        self.weight, self.by_name = found.weight, found.by_name
        self.columns = found.columns
        self.drop, self.marks = drop, marks
        around_headline = ancestors(headline)
        self.outside = ancestors(container) | around_headline
        self.much = _MUCH * found.weight.get(container, 0)
        self.before: deque[tuple[_Element, list[_Piece]]] | None = None  # while the headline is still to come
        if scope in around_headline:
            self.before = deque(maxlen=_BEFORE)  # menus and banners, mostly: only the last few are ever looked at
        self.zone = TEXT if container is scope else LEAD
        self.blocks: list[_Element] = [scope]  # open block elements
        self.soft: list[_Element] = []  # open elements with furniture's names
        self.standfirsts: list[_Element] = []  # open elements named as a standfirst
        self.bold = self.link = 0  # how many elements of the kind are open
        self.style = 0
        self.pieces: list[_Piece] = []
        self.out: list[Block] = []
        self.most = _MAX_BLOCKS

    def run(self) -> list[Block]:
        """Return the blocks of the scope."""
        walker = etree.iterwalk(self.scope, events=("start", "end", "comment", "pi"))
        skipped: _Element | None = None
        scope, out, pieces = self.scope, self.out, self.pieces
        for event, el in walker:
            if event == "start":
                if not self._enter(el):
                    skipped = el
                    walker.skip_subtree()
                    continue
                text = el.text
            else:
                if event == "end" and el is not skipped:
                    self._leave(el)
                text = el.tail if el is not scope else None
            if text and (pieces or not text.isspace()):
                pieces.append((text, self.style))
            if len(out) > self.most:
                break
        self._end_block()
        return out

    def _end_block(self) -> None:
        """Make blocks of the pieces since the last one."""
        if not self.pieces:
            return
        el = self.blocks[-1]
        if self.before is not None:
            self.before.append((el, self.pieces[:]))
        else:
            standfirst = self.standfirsts[0] if self.standfirsts else None
            self._add(el, self.pieces, self.zone, soft=bool(self.soft), standfirst=standfirst)
        self.pieces.clear()

    def _add(
        self, el: _Element, pieces: list[_Piece], zone: Zone, *, soft: bool = False, standfirst: _Element | None = None
    ) -> None:
        tag = str(el.tag)
        if tag in HEADINGS and len(pieces) > 1:
            pieces = _apart(pieces)
        self.out += [Block(text, tag, bold, link, el, zone, soft, standfirst) for text, bold, link in _lines(pieces)]

    def _enter(self, el: _Element) -> bool:
        """Open an element; return whether what is in it is read."""
        tag, flags = el.tag, names_of(el)
        if itemprop := el.get("itemprop"):
            self.marks.itemprops.setdefault(itemprop.strip(), []).append(el)
        if el is self.headline:
            self._pass_headline()
            return False
        if el not in self.outside:
            weak = bool(flags & (WEAK | STRONG) or tag == "form") and self.weight.get(el, 0) <= self.much
            if flags & PICTURE and tag in BLOCK_TAGS and self._is_picture(el):
                flags |= CAPTION
                self._leave_out(el, tag, flags)
                return False
            if tag in SKIPPED_TAGS or self._is_left_out(el, tag, flags, weak=weak):
                self._leave_out(el, tag, flags)
                return False
            if flags or weak:
                self._note_names(el, tag, flags, weak=weak)
        if tag in BLOCK_TAGS:
            if self.pieces:
                self._end_block()
            self.blocks.append(el)
            if el is self.container:
                self.zone = TEXT
        else:
            self._enter_inline(el, tag)
        return True

    def _pass_headline(self) -> None:
        """Read the last blocks before the headline, now that it has come."""
        self._end_block()
        for holder, pieces in self.before or ():
            self._add(holder, pieces, ABOVE)
        self.before = None

    def _is_left_out(self, el: _Element, tag: str, flags: int, *, weak: bool) -> bool:
        """Whether nothing in an element is read: furniture, what the site's rules drop, a label within a standfirst."""
        return (
            (flags != 0 and is_furniture(el, flags, by_name=self.by_name))
            or (bool(self.drop) and el in self.drop)
            or (weak and bool(self.standfirsts) and tag not in BLOCK_TAGS)
        )

    def _is_picture(self, el: _Element) -> bool:
        """Whether an element named as one holds a picture and no more text than its caption."""
        if self.weight.get(el, 0) > _CAPTION or next(el.iter("img"), None) is None:
            return False
        return next(el.iter(*HEADINGS), None) is None and len(raw_text(el, 2 * _CAPTION).strip()) <= _CAPTION

    def _leave_out(self, el: _Element, tag: str, flags: int) -> None:
        if tag in BLOCK_TAGS:
            self._end_block()
        if tag == "footer" and self.zone < TEXT:  # of the headline: Drupal prints who wrote it and when there
            self.marks.named.append((el, BYLINE | DATE, self.zone))
        if tag == "address":  # https://html.spec.whatwg.org/#the-address-element: who is answerable for the article
            self.marks.named.append((el, BYLINE, self.zone))
        if tag == "figure" or flags & CAPTION:
            self.marks.figures.append(el)
        elif self.zone < TEXT and flags & STRONG:
            self.marks.skipped.append(el)

    def _note_names(self, el: _Element, tag: str, flags: int, *, weak: bool) -> None:
        """Note what the names of an element that is read say of it."""
        if flags & BYLINE and _is_quoted(el):
            flags &= ~BYLINE
        if flags & (BYLINE | STANDFIRST | DATE):
            self.marks.named.append((el, flags, self.zone))
        if weak and (tag in BLOCK_TAGS or (not self.pieces and self.blocks[-1].tag not in PARAGRAPH_TAGS)):
            self._end_block()
            self.soft.append(el)
        if flags & STANDFIRST and not (self.columns and (el in self.columns or el.getparent() in self.columns)):
            self.standfirsts.append(el)

    def _enter_inline(self, el: _Element, tag: str) -> None:
        if tag in _BOLD:
            self.bold += 1
            self.style |= _IS_BOLD
        elif tag == "a":
            if _leads_elsewhere(el):
                self.link += 1
                self.style |= _IS_LINK
            if el.get("rel") == "author":
                self.marks.named.append((el, BYLINE, self.zone))
        elif tag == "br":
            if self.pieces:
                self.pieces.append(_BREAK)
        elif tag == "time":
            self.marks.times.append(el)
        elif tag in _CELLS and self.pieces:
            self.pieces.append(_SPACE)

    def _leave(self, el: _Element) -> None:
        """Close an element."""
        tag = el.tag
        if tag in BLOCK_TAGS:
            if self.pieces:
                self._end_block()
            self.blocks.pop()
            if el is self.container:
                self.zone = BEHIND
                self.most = min(self.most, len(self.out) + _BEHIND)
        elif tag in _BOLD:
            self.bold -= 1
            if not self.bold:
                self.style &= ~_IS_BOLD
        elif tag == "a" and _leads_elsewhere(el):
            self.link -= 1
            if not self.link:
                self.style &= ~_IS_LINK
        if self.soft and self.soft[-1] is el:
            self._end_block()
            self.soft.pop()
        if self.standfirsts and self.standfirsts[-1] is el:
            self.standfirsts.pop()


_QUOTED_WITHIN = 3  # levels between a quotation's box and the name of whoever said it


def _is_quoted(el: _Element) -> bool:
    """Whether an element named as a byline says who spoke in a quotation that is set apart."""
    return el.tag == "cite" or any(
        at.tag == "blockquote" or not QUOTES.isdisjoint(name_words(at.get("class") or ""))
        for at in (el, *islice(el.iterancestors(), _QUOTED_WITHIN))
    )


def _leads_elsewhere(link: _Element) -> bool:
    return bool(href := link.get("href")) and href[0] != "#"


def walk(
    scope: _Element,
    container: _Element,
    headline: _Element | None,
    *,
    found: Survey,
    drop: AbstractSet[_Element],
    marks: Marks,
) -> list[Block]:
    """Return the blocks of scope, furniture left out, in order, from a few before the headline to a few after the text.

    marks is filled on the way.
    """
    return _Walker(scope, container, headline, found=found, drop=drop, marks=marks).run()
