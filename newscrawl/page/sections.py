"""Blocks of a page into standfirst and headed sections."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from newscrawl.gazetteer import fold
from newscrawl.items import Section
from newscrawl.page.body import HEADINGS, Block
from newscrawl.page.dates import is_dateline
from newscrawl.page.furniture import is_furniture_line
from newscrawl.page.text import key

_CROSSHEAD = re.compile(r"^[-–—]\s?[\"«“']?(?P<head>[^\s\"«»“”].{1,70}?)[\"»”']?\s?[-–—]$")
_ENDS = re.compile(r"[.!?…»”\")]$")


@dataclass
class Text:
    """What the blocks give: standfirst, the rule that found it, sections, the blocks left out around them, and what was removed by kind."""

    standfirst: str | None = None
    standfirst_rule: str = ""
    sections: list[Section] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)
    removed: Counter[str] = field(default_factory=Counter)


def _same(a: str, b: str) -> bool:
    """Whether key a begins as key b does: one is the other, cut or whole."""
    n = min(len(a), len(b), 120)
    return n >= 25 and a[:n] == b[:n]


def build(blocks: list[Block], titles: set[str], description: str, given: str | None) -> Text:
    """Sort blocks into standfirst, headed sections and the rest.

    titles: keys of the headline and its variants, never repeated in the text
    description: key of the page's own summary, which tells its standfirst where it stands on the page
    given: the standfirst that a site's rule found, to be left out of the sections
    """
    text = Text(standfirst=given, standfirst_rule="site" if given else "")
    lead: list[Block] = []
    body: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        k = key(block.text)
        if not k:
            continue
        if k in titles:
            text.removed["echo"] += 1
            continue
        if is_dateline(block.text) or is_furniture_line(fold(block.text), block.link) or (block.soft and not block.standfirst):
            text.aside.append(block)
            continue
        if len(k) > 60 and k in seen:
            text.removed["repeat"] += 1
            continue
        seen.add(k)
        if block.zone < 0:
            lead.append(block)
        elif block.zone == 0:
            body.append(block)
        else:
            text.aside.append(block)
    if text.standfirst is None:
        _find_standfirst(text, lead, body, description)
    top = key(text.standfirst or "")
    if top:
        while body and (k := key(body[0].text)) and (k == top or (len(k) > 40 and (k in top or (top in k and len(k) < 1.2 * len(top))))):
            body.pop(0)
    text.aside += lead
    text.sections = _sections(body)
    return text


def _find_standfirst(text: Text, lead: list[Block], body: list[Block], description: str) -> None:
    """Set the standfirst: named as such, the page's description seen on the page, a bold beginning, or a sentence before the text."""
    named = [b for b in (*lead, *body[:2]) if b.standfirst and len(b.text) > 25]
    if named:
        run = [named[0]]
        blocks = [*lead, *body]
        at = next(i for i, b in enumerate(blocks) if b is named[0])
        for block in blocks[at + 1 : at + 6]:
            if not block.standfirst:
                break
            run.append(block)
        if sum(len(b.text) for b in run) < 1500:
            _take(text, run, lead, body, "named")
            return
    if described := [b for b in lead if description and _same(key(b.text), description)]:
        _take(text, described[:1], lead, body, "description")
        return
    if body and len(body) > 1 and body[0].bold > 0.9 and 40 <= len(body[0].text) < 1200:
        _take(text, body[:1], lead, body, "bold")
        return
    if body and len(body) > 1 and body[0].tag in HEADINGS and len(body[0].text) > 80:
        _take(text, body[:1], lead, body, "heading")
        return
    long = [b for b in lead if len(b.text) >= 60 and b.link < 0.3 and (_ENDS.search(b.text) or len(b.text) > 100)]
    if long and body:
        _take(text, long[-1:], lead, body, "before")


def _take(text: Text, run: list[Block], lead: list[Block], body: list[Block], rule: str) -> None:
    text.standfirst = " ".join(b.text for b in run)
    text.standfirst_rule = rule
    gone = {id(b) for b in run}
    lead[:] = [b for b in lead if id(b) not in gone]
    body[:] = [b for b in body if id(b) not in gone]


def _heading(block: Block) -> str | None:
    """Return the sub-heading that a block is, None where it is a paragraph."""
    size = len(block.text)
    if block.tag in HEADINGS and size < 250:
        return block.text
    if size < 90 and (match := _CROSSHEAD.match(block.text)):
        return match["head"]
    if block.bold > 0.95 and size < 130 and block.tag in ("p", "div", "section") and not block.text.endswith((".", ",", ";", ":", "…")) and block.link < 0.5:
        return block.text
    return None


def _sections(body: list[Block]) -> list[Section]:
    sections: list[Section] = []
    for block in body:
        if heading := _heading(block):
            sections.append(Section(heading))
        else:
            if not sections:
                sections.append(Section())
            sections[-1].paragraphs.append(block.text)
    while sections and not sections[-1].paragraphs:
        sections.pop()
    return sections
