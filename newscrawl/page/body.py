"""Where the text stands on a page, and its blocks in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from newscrawl.page.furniture import BYLINE, DATE, SKIPPED_TAGS, STANDFIRST, STRONG, WEAK, name_flags, name_words
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
_PARAGRAPH_TAGS = frozenset(("p", "li", "blockquote", "h2", "h3", "h4", "dd", "pre", "center", "td", "tr"))
_BODY_NAMES = frozenset(
    "articlebody body content contenu entry post texte text corps story article main detail details paragraph paragraphs richtext".split()
)
_LONG = 25  # characters from which a text node counts as prose
_LEVELS = 6  # how far up a paragraph counts for its ancestors


@dataclass
class Survey:
    """What one pass over the page's elements tells.

    dropped: elements that are furniture, and all that lies below them
    weight: characters of prose under an element, furniture left out, up to six levels up
    score: how much an element looks like the container of the article
    itemprops: elements by itemprop
    times: time elements outside of furniture
    captions: figcaption elements
    order: position of each block in the document
    """

    dropped: set[_Element]
    soft: set[_Element]
    named: list[tuple[_Element, int, int]]
    weight: dict[_Element, float]
    score: dict[_Element, float]
    itemprops: dict[str, list[_Element]]
    times: list[_Element]
    captions: list[_Element]
    order: dict[_Element, int]


def ancestors(el: _Element | None) -> set[_Element]:
    """Return an element and those around it."""
    found = set()
    while el is not None:
        found.add(el)
        el = el.getparent()
    return found


def survey(body: _Element, headline: _Element | None, extra: Set[_Element] = frozenset()) -> Survey:
    """Look once at every element below body, in order; headline is the element of the page's headline, extra what a site drops."""
    protected = ancestors(headline)
    dropped: set[_Element] = set()
    soft: set[_Element] = set()
    block_of: dict[_Element, _Element] = {}
    linked: set[_Element] = set()
    chars: dict[_Element, int] = {}
    named: list[tuple[_Element, int, int]] = []
    itemprops: dict[str, list[_Element]] = {}
    times: list[_Element] = []
    captions: list[_Element] = []
    order: dict[_Element, int] = {}
    after = headline is None
    start = 0
    for n, el in enumerate(body.iter()):
        tag = el.tag
        parent = el.getparent()
        if parent in dropped:
            dropped.add(el)
            continue
        if type(tag) is str:
            if el is headline:
                after = True
                start = n
            if itemprop := el.get("itemprop"):
                itemprops.setdefault(itemprop.strip(), []).append(el)
            if tag == "figcaption":
                captions.append(el)
            elif tag == "time":
                times.append(el)
            if el not in protected:
                if tag in SKIPPED_TAGS or el in extra:
                    dropped.add(el)
                else:
                    flags = name_flags(names) if (names := el.get("class")) else 0
                    if names := el.get("id"):
                        flags |= name_flags(names)
                    if flags:
                        if flags & STRONG and tag not in ("p", "article", "main", "body"):
                            dropped.add(el)
                        else:
                            if flags & (WEAK | STRONG):
                                soft.add(el)
                            if flags & (BYLINE | STANDFIRST | DATE):
                                named.append((el, flags, n))
            if el not in dropped:
                block_of[el] = block = el if tag in BLOCK_TAGS or parent not in block_of else block_of[parent]
                if tag == "a" or parent in linked:
                    linked.add(el)
                elif (text := el.text) and len(text) > _LONG and (length := len(text.strip())) > _LONG:
                    chars[block] = chars.get(block, 0) + length
                    order.setdefault(block, n)
        if (text := el.tail) and len(text) > _LONG and parent in block_of and parent not in linked and (length := len(text.strip())) > _LONG:
            block = block_of[parent]
            chars[block] = chars.get(block, 0) + length
            order.setdefault(block, n)
    weight: dict[_Element, float] = {}
    score: dict[_Element, float] = {}
    for block, length in chars.items():
        own = min(length, 1200) * (0.4 if block.tag == "li" else 1.0) * (1.0 if after and order[block] > start else 0.3)
        shares = (0.0, 1.0, 0.75, 0.5, 0.3, 0.2) if block.tag in _PARAGRAPH_TAGS else (1.0, 0.9, 0.7, 0.45, 0.3, 0.2)
        el = block
        for share in shares:
            weight[el] = weight.get(el, 0) + length
            score[el] = score.get(el, 0) + own * share
            if el in soft:
                own *= 0.5
            el = el.getparent()
            if el is None or el is body:
                break
    return Survey(dropped, soft, named, weight, score, itemprops, times, captions, order)


def _signals(el: _Element, protected: set[_Element]) -> float:
    names = f"{el.get('class') or ''} {el.get('id') or ''}"
    factor = 1.0
    if "articleBody" in (el.get("itemprop") or "") or "articlebody" in names.lower().replace("-", "").replace("_", ""):
        factor *= 1.8
    elif not _BODY_NAMES.isdisjoint(name_words(names)):
        factor *= 1.25
    if el.tag in ("article", "main"):
        factor *= 1.2
    if el in protected:
        factor *= 0.9
    return factor


def find_container(found: Survey, headline: _Element | None) -> _Element | None:
    """Return the element that holds the article's paragraphs, None where there is no prose."""
    if not found.score:
        return None
    protected = ancestors(headline)
    best = max(found.score, key=lambda el: found.score[el] * _signals(el, protected))
    for _ in range(3):  # a text cut into several boxes of one kind
        parent = best.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        alike = [el for el in parent if el.tag == best.tag and el is not best and (el.get("class") or "").split()[:1] == (best.get("class") or "").split()[:1]]
        if sum(found.weight.get(el, 0) for el in alike if el not in found.dropped and el not in found.soft) < 0.15 * found.weight[best]:
            break
        best = parent
    return best


@dataclass(slots=True)
class Block:
    """One line of the page.

    text: its words
    tag: the block element it stands in
    bold: share of its characters that are bold
    link: share of its characters that are links
    el: that element
    zone: -1 between headline and text, 0 in the text, 1 behind it
    """

    text: str
    tag: str
    bold: float
    link: float
    el: _Element
    zone: int = 0
    soft: bool = False
    standfirst: bool = False


_BOLD = frozenset(("b", "strong"))
_SENTENCE_END = re.compile(r"[.!?…»”\"]\s*$")


def _segments(pieces: list[tuple[str, int]]) -> Iterator[tuple[str, float, float]]:
    """Cut the pieces of a block at its line breaks: two breaks always, one where the line before it is a finished or a bold one."""
    line: list[str] = []
    total = bold = link = breaks = 0

    def out() -> tuple[str, float, float] | None:
        text = clean("".join(line))
        return (text, bold / total, link / total) if text and total else None

    for text, style in pieces:
        if text == "\n" and style < 0:
            breaks += 1
            continue
        size = len(text.strip())
        if breaks and size:
            if breaks > 1 or (total > 80 and _SENTENCE_END.search(line[-1][-20:])) or (bold == total) != bool(style & 1):
                if ready := out():
                    yield ready
                line, total, bold, link = [], 0, 0, 0
            else:
                line.append(" ")
            breaks = 0
        line.append(text)
        total += size
        bold += size if style & 1 else 0
        link += size if style & 2 else 0
    if ready := out():
        yield ready


def walk(scope: _Element, container: _Element | None, headline: _Element | None, found: Survey) -> Iterator[Block]:
    """Yield the blocks of scope, furniture left out, in order, from the headline on; zones are told by container."""
    dropped = found.dropped
    share = 0.4 * found.weight.get(container, 0) if container is not None else 0
    soft = {el for el in found.soft if found.weight.get(el, 0) <= share or not share}
    standfirst = {el for el, flags, _ in found.named if flags & STANDFIRST}
    marked = soft | standfirst
    pieces: list[tuple[str, int]] = []
    stack: list[_Element] = [scope]
    bold = link = softs = leads = 0
    zone = -1 if container is not None and container is not scope else 0
    skip = headline is not None and scope in ancestors(headline)

    def flush(el: _Element) -> Iterator[Block]:
        if pieces:
            tag = el.tag if el.tag != "a" else "div"
            for text, b, lk in _segments(pieces):
                yield Block(text, tag, b, lk, el, zone, softs > 0, leads > 0)
            pieces.clear()

    walker = etree.iterwalk(scope, events=("start", "end", "comment", "pi"))
    for event, el in walker:
        tag = el.tag
        if event == "start":
            if el in dropped or tag in SKIPPED_TAGS:
                if tag in BLOCK_TAGS and not skip:
                    yield from flush(stack[-1])
                walker.skip_subtree()
                continue
            if el is headline:
                skip = False
                pieces.clear()
                walker.skip_subtree()
                continue
            if tag in BLOCK_TAGS:
                if not skip:
                    yield from flush(stack[-1])
                pieces.clear()
                stack.append(el)
                if el is container:
                    zone = 0
            if el in marked:
                softs += el in soft
                leads += el in standfirst
            if tag in BLOCK_TAGS:
                pass
            elif tag in _BOLD:
                bold += 1
            elif tag == "a":
                link += 1
            elif tag == "br":
                pieces.append(("\n", -1))
            elif tag in ("td", "th"):
                pieces.append((" ", 0))
            if el.text:
                pieces.append((el.text, (1 if bold else 0) | (2 if link else 0)))
        else:
            if event == "end" and el is not headline and not (el in dropped or tag in SKIPPED_TAGS):
                if tag in BLOCK_TAGS:
                    if not skip:
                        yield from flush(stack[-1])
                    pieces.clear()
                    if el is container:
                        zone = 1
                    stack.pop()
                    if el in marked:
                        softs -= el in soft
                        leads -= el in standfirst
                else:
                    if el in marked:
                        softs -= el in soft
                        leads -= el in standfirst
                    if tag in _BOLD:
                        bold -= 1
                    elif tag == "a":
                        link -= 1
            if el is not scope and el.tail:
                pieces.append((el.tail, (1 if bold else 0) | (2 if link else 0)))
    if not skip:
        yield from flush(scope)
