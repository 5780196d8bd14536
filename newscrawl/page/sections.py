"""Blocks of a page into standfirst and headed sections."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from newscrawl.french.letters import key
from newscrawl.items import Section
from newscrawl.page.boxes import MOST_LINES, is_inside, own_box
from newscrawl.page.credit import is_credit_line
from newscrawl.page.dates import is_dateline
from newscrawl.page.elements import HEADINGS
from newscrawl.page.furniture import is_furniture_line, is_wall_line, opens_elsewhere
from newscrawl.page.names import name_words
from newscrawl.page.outline import ENDS, Text
from newscrawl.page.paragraphs import QUOTED, mended, without_pull_quotes
from newscrawl.page.standfirst import drop_repeats, find_standfirst

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from newscrawl.page.blocks import Block


_CROSSHEAD = re.compile(r"^[-–—]\s?(?P<head>\S.{1,75}?)\s?[-–—]$")
_HALF_CROSSHEAD = re.compile(r"^-\s(?P<head>[\"«“A-ZÀ-Þ].{1,58}[^.!?…;:,\s])$")  # its closing dash was forgotten
_RECUEILLI = re.compile(
    r"^[(\[]?(?:propos|paroles) (?:recueillis|rapportés|traduits) (?:par|sur) .{3,60}$", re.IGNORECASE
)
_INITIALS = re.compile(r"[(\[]?(?:[A-ZÀ-Þ][a-z]?\.[ -]?){1,4}(?:\([\w ]{2,20}\))?[)\]]?")
_DESK = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{2,4})*")  # initials of an agency's desk: "lp-jd/abc"


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
        if box is not None and is_inside(block, box):
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
                box = own_box(block, body, blocks[n + 1 : n + MOST_LINES], total)
        elif block.zone == 0 and size > 60 and block.text in seen:
            text.removed["repeat"] += 1
        elif size > 1 or block.text.isalnum():
            if block.zone == 0:
                seen.add(block.text)
            (lead if block.zone < 0 else body).append(block)
    body = [b for b, after in zip_longest(body, body[1:]) if b.link < 0.85 or b.tag not in HEADINGS or _carries(after)]
    body = without_pull_quotes(mended(body))
    if text.standfirst is None:
        find_standfirst(text, lead, body, description)
    if text.standfirst:
        drop_repeats(text, body)
    _trim(text, body)
    text.aside += lead
    text.sections = _sections(body)
    if text.standfirst and not text.sections:  # a quiz, a video, a wall: all there is to read
        text.sections = [Section(None, [text.standfirst])]
        text.standfirst, text.standfirst_rule = None, ""
    return text


def _carries(after: Block | None) -> bool:
    """Whether the block behind a heading that is a link is a paragraph of the text, and not another link."""
    return after is not None and after.tag not in HEADINGS and after.link < 0.5 and len(after.text) > 60


def _trim(text: Text, body: list[Block]) -> None:
    """Set aside what stands behind the last sentence: signatures, box titles, labels."""
    while (
        len(body) > 1
        and len(body[-1].text) < 80
        and (not ENDS.search(body[-1].text) or _INITIALS.fullmatch(body[-1].text))
        and body[-1].tag != "li"
    ):
        last = body.pop()
        if _DESK.fullmatch(last.text):
            text.aside.append(last)
        else:
            text.signatures.append(last.text)


def _heading(block: Block, *, bold: bool) -> str | None:
    """Return the sub-heading that a block is, None where it is a paragraph; bold tells whether bold lines may be headings here."""
    size = len(block.text)
    if block.tag in HEADINGS and size < 250:
        return block.text
    if size < 90 and (match := _CROSSHEAD.match(block.text)):
        return QUOTED.sub(r"\1", match["head"])
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
