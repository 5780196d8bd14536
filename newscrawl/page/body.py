"""Where the text stands on a page, and its blocks in reading order."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from newscrawl.page.elements import BOXES, PIECES
from newscrawl.page.furniture import (
    BYLINE,
    CAPTION,
    DATE,
    SKIPPED_TAGS,
    STANDFIRST,
    STRONG,
    WEAK,
    is_consent_text,
    name_flags,
    name_words,
)
from newscrawl.page.text import clean, raw_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

# Elements that end a line; every other element is part of one.
BLOCK_TAGS = frozenset(
    "html body p div section article main header hgroup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption "
    "blockquote pre center details summary form footer aside nav figure figcaption address hr fieldset".split()
)
HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_TITLES = HEADINGS | {"h1", "h6"}
_PARAGRAPH_TAGS = frozenset(("p", "li", "blockquote", "h2", "h3", "h4", "dd", "pre", "center", "td", "tr"))
_WHOLE = frozenset(("p", "article", "main", "body", "html"))  # never dropped for their names alone
_LONG = 25  # characters from which a text node counts as prose
_BEFORE = 8  # blocks before the headline that are looked at for byline and date
_BEHIND = 12  # blocks behind the text that are looked at for signature, credit and date
_MAX_BLOCKS = 20_000
_ENOUGH = 200  # characters of prose below which furniture's names are doubted
# What a paragraph's length counts for the elements around it, from the nearest outwards. A paragraph is never its own container;
# a box that holds bare text may be. The values fall slowly enough for paragraphs that are wrapped one by one.
_FROM_PARAGRAPH = (1.0, 0.75, 0.5, 0.3, 0.2)
_FROM_BOX = (1.0, 0.9, 0.7, 0.45, 0.3, 0.2)
_INLINE = frozenset("span u q cite mark small ins big".split())  # others whose own text is their paragraph's


@dataclass
class Survey:
    """Where the prose of a page lies.

    weight: characters of prose under an element, furniture left out, up to six levels up
    score: how much an element looks like the container of the article
    prose: all characters of prose
    by_name: whether class names were believed
    """

    weight: dict[_Element, float] = field(default_factory=dict)
    score: dict[_Element, float] = field(default_factory=dict)
    prose: int = 0
    by_name: bool = True


def ancestors(el: _Element | None) -> set[_Element]:
    """Return an element and those around it."""
    return set() if el is None else {el, *el.iterancestors()}


def names_of(el: _Element) -> int:
    """Return the flags (furniture.name_flags) of an element's classes and id; a title's id is made of its words and says nothing."""
    names = el.get("class")
    flags = name_flags(names) if names else 0
    if (names := el.get("id")) and len(names) < 30 and el.tag not in _TITLES:
        flags |= name_flags(names)
    return flags


def is_furniture(el: _Element, flags: int, *, by_name: bool) -> bool:
    """Whether nothing below an element is text of the article."""
    return el.tag in SKIPPED_TAGS or (by_name and flags & STRONG != 0 and el.tag not in _WHOLE)


def survey(
    picked: Mapping[str, Sequence[_Element]], headline: _Element | None, drop: AbstractSet[_Element] = frozenset()
) -> Survey:
    """Find the prose of a page in its picked elements; headline is the element of its headline, drop what a site's rules call furniture.

    Where furniture's names leave hardly any prose, the page is looked at again without them.
    """
    found = _look(picked, headline, drop, by_name=True)
    if found.prose < _ENOUGH:
        bare = _look(picked, headline, drop, by_name=False)
        if bare.prose > 3 * max(found.prose, _ENOUGH):
            return bare
    return found


def _prose(picked: Mapping[str, Sequence[_Element]]) -> Iterator[tuple[_Element, int]]:
    """Yield the length of each run of prose on a page, and the element that it stands in."""
    for tag in BOXES:
        for el in picked[tag]:
            if (text := el.text) and len(text) > _LONG and (length := len(text.strip())) > _LONG:
                yield el, length
    for el in picked["p"]:
        length = len(text.strip()) if (text := el.text) and len(text) > _LONG else 0
        for child in el:
            if child.tag not in PIECES:
                length += len(text.strip()) if (text := child.tail) and len(text) > _LONG else 0
                length += (
                    len(text.strip()) if child.tag in _INLINE and (text := child.text) and len(text) > _LONG else 0
                )
        if length > _LONG:
            yield el, length
    for tag in PIECES:
        for el in picked[tag]:
            length = len(text.strip()) if (text := el.text) and len(text) > _LONG else 0
            length += len(text.strip()) if (text := el.tail) and len(text) > _LONG else 0
            if length > _LONG and (parent := el.getparent()) is not None:
                yield parent, length


def _look(
    picked: Mapping[str, Sequence[_Element]],
    headline: _Element | None,
    drop: AbstractSet[_Element],
    *,
    by_name: bool,
) -> Survey:
    found = Survey(by_name=by_name)
    weight, score = found.weight, found.score
    protected = ancestors(headline)
    elsewhere = {el for around in protected for el in around.itersiblings(preceding=True)}
    if (own := next((el for el in picked["article"] if el in protected), None)) is not None:
        elsewhere |= set(picked["article"]).difference(own.iter("article"))
    # Factor by which text below an element counts: 0 below furniture, halved by each name that is mostly furniture's, less before the
    # headline and in other articles than the headline's.
    factors: dict[_Element | None, float] = {None: 1.0, **dict.fromkeys(protected, 1.0)}

    def factor(el: _Element) -> float:
        path = []
        at: _Element | None = el
        while at not in factors:
            path.append(at)
            at = at.getparent()  # type: ignore[union-attr]
        value = factors[at]
        for node in reversed(path):
            if value:
                flags = names_of(node)
                if is_furniture(node, flags, by_name=by_name) or node in drop:
                    value = 0.0
                elif flags & (WEAK | STRONG) and node.tag not in ("body", "html"):
                    value *= 0.5
                if node in elsewhere:
                    value *= 0.3
            factors[node] = value
        return value

    held: dict[tuple[_Element, tuple[float, ...]], list[float]] = {}  # sums of what stands in one element
    for el, length in _prose(picked):
        if not (trust := factor(el)):
            continue
        while (tag := el.tag) not in BLOCK_TAGS and (parent := el.getparent()) is not None:
            el = parent  # noqa: PLW2901
        found.prose += length
        value = min(length, 1200) * trust * (0.3 if names_of(el) & STANDFIRST else 1.0)
        shares: tuple[float, ...] = _FROM_BOX
        if tag in _PARAGRAPH_TAGS and (parent := el.getparent()) is not None:
            weight[el] = weight.get(el, 0) + length
            shares = _FROM_PARAGRAPH
            el = parent  # noqa: PLW2901
        sums = held.setdefault((el, shares), [0.0, 0.0])
        sums[0] += length
        sums[1] += value
    for (at, shares), (total, value) in held.items():
        for share in shares:
            weight[at] = weight.get(at, 0) + total
            score[at] = score.get(at, 0) + value * share
            if at.tag == "body" or (at := at.getparent()) is None:
                break
    return found


_BODY_NAMES = frozenset(
    "content contenu entry post texte text corps story article main detail details paragraph paragraphs richtext body".split()
)


_TRIES = 5  # consent texts that are passed over
_MOST = 2.2  # the most that an element's names and place can add


def _signals(el: _Element, protected: set[_Element]) -> float:
    """Return what an element's names and its nearness to the headline add to its score."""
    names = f"{el.get('class') or ''} {el.get('id') or ''}"
    factor = 1.0
    if "articleBody" in (el.get("itemprop") or "") or "articlebody" in names.lower().replace("-", "").replace("_", ""):
        factor *= 1.8
    else:
        factor *= (1.0, 1.25, 1.5)[min(2, len(_BODY_NAMES & name_words(names)))]
    if el.tag in ("article", "main"):
        factor *= 1.2
    elif el.tag in ("header", "hgroup"):
        factor *= 0.4
    if el in protected:
        return factor * 0.9
    near = el.getparent()
    for bonus in (1.4, 1.25, 1.1):
        if near in protected and near is not None and near.tag != "body":
            return factor * bonus
        near = near.getparent() if near is not None else None
    return factor


def find_container(found: Survey, headline: _Element | None) -> _Element | None:
    """Return the element that holds the article's paragraphs, None where there is no prose but a consent text."""
    if not found.score:
        return None
    protected = ancestors(headline)
    least = max(found.score.values()) / _MOST  # lower ones cannot win, and need no look at their names
    refused: set[_Element] = set()
    for _ in range(_TRIES):
        likely = (el for el, score in found.score.items() if score > least and el not in refused)
        best = max(likely, key=lambda el: found.score[el] * _signals(el, protected), default=None)
        if best is not None and not is_consent_text(raw_text(best, 3000)):
            break
        refused |= ancestors(best)
        least = 0
    else:
        return None
    at = best
    for _ in range(4):  # a text cut into several boxes of one kind, each perhaps in a wrapper
        parent = at.getparent()
        if parent is None or parent.tag in ("body", "html") or at.tag == "article" or at in protected:
            break
        alike = [
            el
            for el in parent
            if el is not at and el.tag == at.tag and found.weight.get(el, 0) and _alike(el, at, wrapped=at is not best)
        ]
        if any(el.find(".//h1") is not None for el in alike[:20]):
            break
        if sum(found.weight[el] for el in alike if not names_of(el) & (WEAK | STRONG)) >= 0.15 * found.weight[best]:
            best = parent
        at = parent
    return best


def _alike(a: _Element, b: _Element, *, wrapped: bool) -> bool:
    """Whether two neighbours are boxes of one kind: by their first class, and where they only wrap the text, by all that have no number."""
    one, two = ((el.get("class") or "").split() for el in (a, b))
    if not wrapped:
        return one[:1] == two[:1]
    kind = {name for name in one if not _DIGIT.search(name)}
    return len(kind) > 1 and kind == {name for name in two if not _DIGIT.search(name)}


_DIGIT = re.compile(r"\d")


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
                    if weak and (tag in BLOCK_TAGS or (not pieces and blocks[-1].tag not in _PARAGRAPH_TAGS)):
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
