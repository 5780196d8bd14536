"""Where the text stands on a page, and its blocks in reading order."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from newscrawl.page.furniture import (
    BYLINE,
    DATE,
    SKIPPED_TAGS,
    STANDFIRST,
    STRONG,
    WEAK,
    is_consent_text,
    name_flags,
    name_words,
)
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

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
_BEFORE = 8  # blocks before the headline that are looked at for rubric, byline and date
_ENOUGH = 200  # characters of prose below which furniture's names are doubted
# What a paragraph's length counts for the elements around it, from its own outwards. A paragraph is never its own container;
# a box that holds bare text may be. The values fall slowly enough for paragraphs that are wrapped one by one.
_FROM_PARAGRAPH = (0.0, 1.0, 0.75, 0.5, 0.3, 0.2)
_FROM_BOX = (1.0, 0.9, 0.7, 0.45, 0.3, 0.2)


@dataclass
class Survey:
    """What one pass over the page's elements tells.

    dropped: elements that are furniture, and all that lies below them
    soft: elements whose names are mostly furniture's
    named: elements whose names speak of a byline, a standfirst or a date, with those flags
    weight: characters of prose under an element, furniture left out, up to six levels up
    score: how much an element looks like the container of the article
    place: position in the document
    itemprops: elements by itemprop
    times: time elements outside of furniture
    captions: figcaption elements
    prose: characters of prose on the page, furniture left out
    """

    dropped: set[_Element] = field(default_factory=set)
    soft: set[_Element] = field(default_factory=set)
    named: list[tuple[_Element, int]] = field(default_factory=list)
    weight: dict[_Element, float] = field(default_factory=dict)
    score: dict[_Element, float] = field(default_factory=dict)
    place: dict[_Element, int] = field(default_factory=dict)
    itemprops: dict[str, list[_Element]] = field(default_factory=dict)
    times: list[_Element] = field(default_factory=list)
    captions: list[_Element] = field(default_factory=list)
    prose: int = 0


def ancestors(el: _Element | None) -> set[_Element]:
    """Return an element and those around it."""
    return set() if el is None else {el, *el.iterancestors()}


def survey(body: _Element, headline: _Element | None, extra: Set[_Element] = frozenset()) -> Survey:
    """Look once at every element below body, in order; headline is the element of the page's headline, extra what a site drops.

    Where furniture's names leave hardly any prose, the page is looked at again without them.
    """
    protected = ancestors(headline)
    found = _look(body, headline, protected, extra, by_name=True)
    if found.prose < _ENOUGH:
        bare = _look(body, headline, protected, extra, by_name=False)
        if bare.prose > 3 * max(found.prose, _ENOUGH):
            return bare
    return found


def _look(body: _Element, headline: _Element | None, protected: set[_Element], extra: Set[_Element], *, by_name: bool) -> Survey:
    found = Survey()
    dropped, soft, named, place = found.dropped, found.soft, found.named, found.place
    block_of: dict[_Element | None, _Element] = {}
    linked: set[_Element | None] = set()
    chars: dict[_Element, int] = {}
    for n, el in enumerate(body.iter()):
        tag = el.tag
        parent = el.getparent()
        if parent in dropped:
            dropped.add(el)
            if tag == "figcaption":
                found.captions.append(el)
            continue
        if type(tag) is str:
            attributes = el.attrib
            flags = 0
            if attributes:
                if itemprop := attributes.get("itemprop"):
                    found.itemprops.setdefault(itemprop.strip(), []).append(el)
                if names := attributes.get("class"):
                    flags = name_flags(names)
                if (names := attributes.get("id")) and tag not in _TITLES and len(names) < 30:  # a title's id is made of its words
                    flags |= name_flags(names)
                if attributes.get("rel") == "author":
                    flags |= BYLINE
            if tag == "time":
                found.times.append(el)
            if el not in protected:
                if tag in SKIPPED_TAGS or el in extra or (by_name and flags & STRONG and tag not in _WHOLE):
                    dropped.add(el)
                elif flags & (WEAK | STRONG):
                    soft.add(el)
            if el not in dropped:
                place[el] = n
                if flags & (BYLINE | STANDFIRST | DATE):
                    named.append((el, flags))
                block_of[el] = block = el if tag in BLOCK_TAGS or parent not in block_of else block_of[parent]
                if tag == "a" or parent in linked:
                    linked.add(el)
                elif (text := el.text) and len(text) > _LONG and (length := len(text.strip())) > _LONG:
                    chars[block] = chars.get(block, 0) + length
        if (text := el.tail) and len(text) > _LONG and parent in block_of and parent not in linked and (length := len(text.strip())) > _LONG:
            block = block_of[parent]
            chars[block] = chars.get(block, 0) + length
    start = place.get(headline, -1) if headline is not None else -1
    leads = {el for el, flags in named if flags & STANDFIRST}
    found.prose = sum(chars.values())
    for block, length in chars.items():
        own = min(length, 1200) * (0.4 if block.tag == "li" else 0.3 if block in leads else 1.0) * (1.0 if place[block] > start or block in protected else 0.3)
        el: _Element | None = block
        for share in _FROM_PARAGRAPH if block.tag in _PARAGRAPH_TAGS else _FROM_BOX:
            if el is None:
                break
            found.weight[el] = found.weight.get(el, 0) + length
            found.score[el] = found.score.get(el, 0) + own * share
            if el in soft:
                own *= 0.5
            if el is body:
                break
            el = el.getparent()
    return found


_BODY_NAMES = frozenset("content contenu entry post texte text corps story article main detail details paragraph paragraphs richtext body".split())


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


def _text(el: _Element, limit: int) -> str:
    return "".join(el.itertext())[:limit]


def find_container(found: Survey, headline: _Element | None) -> _Element | None:
    """Return the element that holds the article's paragraphs, None where there is no prose but a consent text."""
    protected = ancestors(headline)
    ranked = sorted(found.score, key=lambda el: found.score[el] * _signals(el, protected), reverse=True)
    best = next((el for el in ranked[:4] if not is_consent_text(_text(el, 3000))), None)
    if best is None:
        return None
    for _ in range(3):  # a text cut into several boxes of one kind
        parent = best.getparent()
        if parent is None or parent.tag in ("body", "html") or best.tag == "article" or best in protected:
            break
        kind = (best.get("class") or "").split()[:1]
        alike = [el for el in parent if el.tag == best.tag and el is not best and (el.get("class") or "").split()[:1] == kind]
        more = sum(found.weight.get(el, 0) for el in alike if el not in found.dropped and el not in found.soft)
        if more < 0.15 * found.weight[best] or any(el.find(".//h1") is not None for el in alike[:20]):
            break
        best = parent
    return best


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


def _segments(pieces: list[tuple[str, int]]) -> Iterator[tuple[str, float, float]]:
    """Cut the pieces of a block at its line breaks: two breaks always, one where the line before it is a finished or a bold one."""
    line: list[str] = []
    total = bold = link = breaks = 0
    for piece in pieces:
        text, style = piece
        if style < 0:
            breaks += 1
            continue
        size = len(text.strip())
        if breaks and size:
            if breaks > 1 or (total > 80 and _SENTENCE_END.search(line[-1][-20:])) or (bold == total) != bool(style & 1):
                if total and (joined := clean("".join(line))):
                    yield joined, bold / total, link / total
                line, total, bold, link = [], 0, 0, 0
            else:
                line.append(" ")
            breaks = 0
        line.append(text)
        total += size
        bold += size if style & 1 else 0
        link += size if style & 2 else 0
    if total and (joined := clean("".join(line))):
        yield joined, bold / total, link / total


def walk(scope: _Element, container: _Element, headline: _Element | None, found: Survey) -> Iterator[Block]:
    """Yield the blocks of scope, furniture left out, in order, from a few before the headline on; zones are told by container."""
    dropped = found.dropped
    outside = ancestors(container)
    enough = 0.4 * found.weight.get(container, 0)
    soft = {el for el in found.soft if el not in outside and found.weight.get(el, 0) <= enough}
    standfirst = {el for el, flags in found.named if flags & STANDFIRST and el not in outside}
    marked = soft | standfirst
    pieces: list[tuple[str, int]] = []
    stack: list[_Element] = [scope]
    leads: list[_Element] = []
    style = 0  # 1 bold, 2 link
    bold = link = softs = 0
    zone = 0 if container is scope else -1
    before: deque[Block] = deque(maxlen=_BEFORE)
    skip = headline is not None and scope in ancestors(headline)

    def flush() -> Iterator[Block]:
        if pieces:
            el = stack[-1]
            for text, b, lk in _segments(pieces):
                block = Block(text, str(el.tag), b, lk, el, -2 if skip else zone, softs > 0, leads[0] if leads else None)
                if skip:
                    before.append(block)
                else:
                    yield block
            pieces.clear()

    walker = etree.iterwalk(scope, events=("start", "end", "comment", "pi"))
    for event, el in walker:
        tag = el.tag
        if event == "start":
            if el is headline:
                yield from flush()
                yield from before
                skip = False
                walker.skip_subtree()
                continue
            if el in dropped or tag in SKIPPED_TAGS or (leads and el in soft and tag not in BLOCK_TAGS):
                if tag in BLOCK_TAGS:
                    yield from flush()
                walker.skip_subtree()
                continue
            if tag in BLOCK_TAGS:
                yield from flush()
                stack.append(el)
                if el is container:
                    zone = 0
            elif tag in _BOLD:
                bold += 1
            elif tag == "a":
                if (href := el.get("href")) and href[0] != "#":
                    link += 1
            elif tag == "br":
                pieces.append(_BREAK)
            elif tag in ("td", "th"):
                pieces.append((" ", 0))
            if el in marked:
                softs += el in soft
                if el in standfirst:
                    leads.append(el)
            style = (1 if bold else 0) | (2 if link else 0)
            if el.text:
                pieces.append((el.text, style))
            continue
        if event == "end" and el is not headline and el not in dropped and tag not in SKIPPED_TAGS and not (leads and el in soft and tag not in BLOCK_TAGS):
            if tag in BLOCK_TAGS:
                yield from flush()
                stack.pop()
                if el is container:
                    zone = 1
            elif tag in _BOLD:
                bold -= 1
            elif tag == "a" and (href := el.get("href")) and href[0] != "#":
                link -= 1
            if el in marked:
                softs -= el in soft
                if leads and leads[-1] is el:
                    leads.pop()
            style = (1 if bold else 0) | (2 if link else 0)
        if el is not scope and el.tail:
            pieces.append((el.tail, style))
    yield from flush()
