"""Blocks of a page into standfirst and headed sections."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice, takewhile, zip_longest
from typing import TYPE_CHECKING

from newscrawl.items import Section
from newscrawl.page.credit import is_credit_line
from newscrawl.page.dates import is_dateline
from newscrawl.page.elements import HEADINGS
from newscrawl.page.furniture import is_furniture_line, is_wall_line, opens_elsewhere
from newscrawl.page.names import name_words
from newscrawl.page.text import key

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from newscrawl.page.blocks import Block

_CROSSHEAD = re.compile(r"^[-–—]\s?(?P<head>\S.{1,75}?)\s?[-–—]$")
_HALF_CROSSHEAD = re.compile(r"^-\s(?P<head>[\"«“A-ZÀ-Þ].{1,58}[^.!?…;:,\s])$")  # its closing dash was forgotten
_QUOTED = re.compile(r"^[\"«“]\s?([^\"«»“”]+?)\s?[\"»”]$")
_RECUEILLI = re.compile(
    r"^[(\[]?(?:propos|paroles) (?:recueillis|rapportés|traduits) (?:par|sur) .{3,60}$", re.IGNORECASE
)
_INITIALS = re.compile(r"[(\[]?(?:[A-ZÀ-Þ][a-z]?\.[ -]?){1,4}(?:\([\w ]{2,20}\))?[)\]]?")
_DESK = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{2,4})*")  # initials of an agency's desk: "lp-jd/abc"
_ENDS = re.compile(r"[.!?…»”\")]$")


@dataclass
class Text:
    """What the blocks give: standfirst, the rule that found it, sections, the blocks left out around them, short lines at its end, and what was removed by kind."""

    standfirst: str | None = None
    standfirst_rule: str = ""
    sections: list[Section] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)
    signatures: list[str] = field(default_factory=list)
    removed: Counter[str] = field(default_factory=Counter)


def _same(a: str, b: str) -> bool:
    """Whether key a begins as key b does: one is the other, cut or whole."""
    n = min(len(a), len(b), 120)
    return n >= 25 and a[:n] == b[:n]


def build(
    blocks: list[Block], titles: set[str], description: str, *, given: str | None, is_byline: Callable[[str], bool]
) -> Text:
    """Sort blocks into standfirst, headed sections and the rest.

    titles: keys of the headline and its variants, never repeated in the text
    description: key of the page's own summary, which tells its standfirst where it stands on the page
    given: the standfirst that a site's rule found, to be left out of the sections
    is_byline: whether a line of the text only says who wrote it
    """
    if given and key(given) in titles:
        given = None
    text = Text(standfirst=given, standfirst_rule="site" if given else "")
    lead: list[Block] = []
    body: list[Block] = []
    seen: set[str] = set()
    lengths = range(
        min(map(len, titles), default=1) - 1, max(map(len, titles), default=0) * 5 // 4 + 10
    )  # a line that is an echo
    box: _Element | None = None  # of other articles, offers and the like: opened by a line that says so
    total = sum(len(b.text) for b in blocks if b.zone == 0)
    # Page builders call every piece of a text a widget: names are not believed against most of the text.
    named = sum(len(b.text) for b in blocks if b.zone == 0 and b.soft and b.link < 0.5) <= total * 2 / 3
    for n, block in enumerate(blocks):
        if box is not None and _inside(block, box):
            text.aside.append(block)
            continue
        size = len(block.text)
        linked = block.zone == 0 and block.link > 0.85 and block.tag in HEADINGS
        if body and block.zone >= 0 and block.tag in HEADINGS and opens_elsewhere(block.text) == "comments":
            break
        if size in lengths and key(block.text) in titles:
            text.removed["echo"] += 1
        elif (
            block.zone not in (-1, 0)
            or (block.soft and block.standfirst is None and (named or block.link >= 0.5))
            or (size < 400 and is_furniture_line(block.text, 0.0 if linked else block.link))
            or (
                size <= 160
                and (
                    is_dateline(block.text)
                    or is_credit_line(block.text)
                    or is_byline(block.text)
                    or _RECUEILLI.match(block.text)
                )
            )
        ):
            text.aside.append(block)
            if block.zone == 0 and size < 100 and (is_wall_line(block.text) or is_furniture_line(block.text, 0.0)):
                box = _own_box(block, body, blocks[n + 1 : n + _MOST_LINES], total)
        elif block.zone == 0 and size > 60 and block.text in seen:
            text.removed["repeat"] += 1
        elif size > 1 or block.text.isalnum():
            if block.zone == 0:
                seen.add(block.text)
            (lead if block.zone < 0 else body).append(block)
    body = [b for b, after in zip_longest(body, body[1:]) if b.link < 0.85 or b.tag not in HEADINGS or _carries(after)]
    body = _without_pull_quotes(_mended(body))
    if text.standfirst is None:
        _find_standfirst(text, lead, body, description)
    if text.standfirst:
        _drop_repeats(text, body)
    _trim(text, body)
    text.aside += lead
    text.sections = _sections(body)
    if text.standfirst and not text.sections:  # a quiz, a video, a wall: all there is to read
        text.sections = [Section(None, [text.standfirst])]
        text.standfirst, text.standfirst_rule = None, ""
    return text


_NEAR = 6  # levels between a box and its lines
_MOST_LINES = 40
_WRAPS = 2  # boxes around the one that holds a heading alone


def _own_box(opening: Block, before: list[Block], after: list[Block], total: int) -> _Element | None:
    """Return the element that a line opens for itself and for little more, or for links, None where text of the article stands in it too.

    before: the text so far; after: the next blocks; total: characters in the text
    """
    box = opening.el if opening.el.tag in _BOXES else opening.el.getparent()
    if not before or any(_inside(b, box) for b in before[-20:]):
        return None
    elsewhere = opening.tag in HEADINGS and opens_elsewhere(opening.text) != ""
    held = _held(box, after)
    for _ in range(_WRAPS if elsewhere else 0):  # such a heading may have a box of its own, in that of what it opens
        if held or box is None or any(_inside(b, box.getparent()) for b in before[-20:]):
            break
        box = box.getparent()
        held = _held(box, after)
    few = len(held) < _MOST_LINES - 1 and sum(len(b.text) for b in held) < max(total / 3, 600)
    links = elsewhere and sum(b.link > 0.85 for b in held) > 1
    return box if held and (few or links) else None


def _held(box: _Element | None, after: list[Block]) -> list[Block]:
    return list(takewhile(lambda b: _inside(b, box), after))


def _inside(block: Block, box: _Element | None) -> bool:
    return block.el is box or box in islice(block.el.iterancestors(), _NEAR)


def _carries(after: Block | None) -> bool:
    """Whether the block behind a heading that is a link is a paragraph of the text, and not another link."""
    return after is not None and after.tag not in HEADINGS and after.link < 0.5 and len(after.text) > 60


_TITLE_ENDS = re.compile(r"\b(?:M|MM|Dr|Mgr|Me)\.$|\bM(?:me|lle)$")
_UNFINISHED = re.compile(r"\b[A-ZÀ-Þ]\.$|\w$")
_MENDED = (80, 3000)  # characters of a first part: shorter is a label, longer a text without any mark


def _mended(body: list[Block]) -> list[Block]:
    """Join paragraphs that the site cut within a sentence: behind "M.", or where the next one begins in lower case."""
    out: list[Block] = []
    for block in body:
        last = out[-1] if out else None
        alike = last is not None and last.tag == block.tag and block.tag not in HEADINGS and block.tag != "li"
        if last is None or not alike or not _MENDED[0] <= len(last.text) < _MENDED[1]:
            out.append(block)
        elif _TITLE_ENDS.search(last.text) or (block.text[0].islower() and _UNFINISHED.search(last.text)):
            inside = block.text[1:2] == " " and block.text[0] not in "aày"  # "l'augmentatio", "n des prix"
            last.text += block.text if inside else f" {block.text}"
        else:
            out.append(block)
    return out


def _without_pull_quotes(body: list[Block]) -> list[Block]:
    """Leave out quotations set apart that stand in a paragraph near them too, each with the line in its blockquote that signs it."""
    gone = [b for n, b in enumerate(body) if _is_pull_quote(b, body[max(0, n - 8) : n + 9])]
    if not gone:
        return body
    boxes = {box for b in gone if (box := b.el.getparent()) is not None and box.tag == "blockquote"}
    left_out = {id(b) for b in gone}
    return [b for b in body if id(b) not in left_out and not (b.el in boxes and len(b.text) < 80)]


def _is_pull_quote(block: Block, around: list[Block]) -> bool:
    """Whether a block is a quotation alone that stands in a block near it too; a heading may well be one."""
    if block.tag in HEADINGS or block.bold > 0.5 or len(block.text) > 300:
        return False
    if not (match := _QUOTED.match(block.text)) or len(quoted := match[1].strip(" .")) < 20:
        return False
    return any(quoted in b.text for b in around if b is not block)


def _drop_repeats(text: Text, body: list[Block]) -> None:
    """Take the standfirst's own words off the beginning of the text."""
    top = key(text.standfirst or "")
    for _ in range(4):
        if not body or not (first := key(body[0].text)):
            return
        if not (first == top or (len(first) > 40 and first in top) or (top in first and len(first) < 1.2 * len(top))):
            return
        body.pop(0)


def _trim(text: Text, body: list[Block]) -> None:
    """Set aside what stands behind the last sentence: signatures, box titles, labels."""
    while (
        len(body) > 1
        and len(body[-1].text) < 80
        and (not _ENDS.search(body[-1].text) or _INITIALS.fullmatch(body[-1].text))
        and body[-1].tag != "li"
    ):
        last = body.pop()
        if _DESK.fullmatch(last.text):
            text.aside.append(last)
        else:
            text.signatures.append(last.text)


def _find_standfirst(text: Text, lead: list[Block], body: list[Block], description: str) -> None:
    """Set the standfirst: named as such, the page's description seen on the page, a bold beginning, or a sentence before the text."""
    for place in (lead, body[:3]):
        if named := next((b for b in place if b.standfirst is not None and len(b.text) > 25), None):
            run = [b for b in place if b.standfirst is named.standfirst]
            if sum(len(b.text) for b in run) < 1500 and len(body) > (len(run) if place is not lead else 0):
                _take(text, run, lead, body, "named")
                return
        if run := _described(place, description):
            first = run[0]
            if place is lead or (
                first is body[0]
                and len(body) > len(run)
                and (len(run) > 1 or key(first.text) == description or first.bold > 0.9 or first.tag in HEADINGS)
            ):
                _take(text, run, lead, body, "description")
                return
    if run := _described([b for b in text.aside if b.zone == -1], description):
        _take(text, run, lead, body, "description")
        return
    if len(body) > 1:
        top = body[0]
        if (top.bold > 0.9 and 40 <= len(top.text) < 1200) or (top.tag in HEADINGS and len(top.text) > 80):
            _take(text, [top], lead, body, "bold")
            return
    if run := _apart(body):
        _take(text, run, lead, body, "apart")
        return
    long = [b for b in lead if len(b.text) >= 60 and b.link < 0.3 and (_ENDS.search(b.text) or len(b.text) > 100)]
    if long and body:
        _take(text, long[-1:], lead, body, "before")


_BOXES = frozenset(("div", "section", "article", "main", "td", "body"))


def _apart(body: list[Block]) -> list[Block]:
    """Return the first paragraph where it alone has an element of its own: the text behind it is cut by line breaks only."""
    if len(body) < 3 or body[0].tag != "p" or not 60 < len(body[0].text) < 700 or body[0].el.find(".//br") is not None:
        return []
    held = Counter(b.el for b in body)
    whole = sum(1 for b in body[1:] if held[b.el] == 1 and b.tag not in _BOXES)
    return body[:1] if whole <= (len(body) - 1) / 2 else []


def _described(place: list[Block], description: str) -> list[Block]:
    """Return the block that begins as the page's own description does, with those after it where only all of them are the description."""
    if not description:
        return []
    for n, block in enumerate(place[:6]):
        k = key(block.text)
        if _same(k, description):
            for m, more in enumerate(place[n + 1 : n + 3], n + 2):
                k = f"{k} {key(more.text)}"
                if k == description:
                    return place[n:m]
            return [block]
    return []


def _take(text: Text, run: list[Block], lead: list[Block], body: list[Block], rule: str) -> None:
    text.standfirst = " ".join(b.text for b in run)
    text.standfirst_rule = rule
    gone = {id(b) for b in run}
    lead[:] = [b for b in lead if id(b) not in gone]
    body[:] = [b for b in body if id(b) not in gone]


def _heading(block: Block, *, bold: bool) -> str | None:
    """Return the sub-heading that a block is, None where it is a paragraph; bold tells whether bold lines may be headings here."""
    size = len(block.text)
    if block.tag in HEADINGS and size < 250:
        return block.text
    if size < 90 and (match := _CROSSHEAD.match(block.text)):
        return _QUOTED.sub(r"\1", match["head"])
    if size < 130 and block.link < 0.5 and block.tag != "li":
        if not _NAMED_HEADINGS.isdisjoint(name_words(block.el.get("class") or "")):
            return block.text
        if block.text.isupper() and size > 8 and not block.text.endswith((".", ",", ":")):
            return block.text
        if bold and block.bold > 0.95 and not block.text.endswith((".", ",", ";", ":", "…", "?")):
            return block.text.lstrip("-–— ")
    return None


def _half_crosshead(before: Block | None, block: Block, after: Block | None) -> str | None:
    """Return the sub-heading in a line with a dash before it, one that is no point of a list and does not sign a quotation."""
    if len(block.text) > 62 or not (match := _HALF_CROSSHEAD.match(block.text)) or block.tag == "li":
        return None
    if after is None or len(after.text) < 60 or after.text[0] == "-":
        return None
    signs = before is not None and (before.text[0] == "-" or before.text[-1] in '»”"' or before.tag == "blockquote")
    return None if signs else match["head"]


_NAMED_HEADINGS = frozenset(
    "intertitre intertitres inter intertitle crosshead subheading subhead sous-titre soustitre".split()
)


def _sections(body: list[Block]) -> list[Section]:
    bold = (
        not any(b.tag in HEADINGS for b in body)
        and sum(b.bold > 0.95 and len(b.text) < 130 for b in body) <= len(body) / 3
    )
    sections: list[Section] = []
    for before, block, after in zip([None, *body], body, [*body[1:], None], strict=False):
        if heading := _heading(block, bold=bold) or _half_crosshead(before, block, after):
            sections.append(Section(heading))
        else:
            if not sections:
                sections.append(Section())
            sections[-1].paragraphs.append(block.text)
    while sections and not sections[-1].paragraphs:
        sections.pop()
    return sections
