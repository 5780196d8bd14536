"""The standfirst: where it stands, and what repeats it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscrawl.french.letters import key
from newscrawl.page.elements import HEADINGS
from newscrawl.page.outline import ENDS, Text

if TYPE_CHECKING:
    from newscrawl.page.blocks import Block


def _same(a: str, b: str) -> bool:
    """Whether key a begins as key b does: one is the other, cut or whole."""
    n = min(len(a), len(b), 120)
    return n >= 25 and a[:n] == b[:n]


def drop_repeats(text: Text, body: list[Block]) -> None:
    """Take the standfirst's own words off the beginning of the text."""
    top = key(text.standfirst or "")
    for _ in range(4):
        if not body or not (first := key(body[0].text)):
            return
        if not (first == top or (len(first) > 40 and first in top) or (top in first and len(first) < 1.2 * len(top))):
            return
        body.pop(0)


def find_standfirst(text: Text, lead: list[Block], body: list[Block], description: str) -> None:
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
    long = [b for b in lead if len(b.text) >= 60 and b.link < 0.3 and (ENDS.search(b.text) or len(b.text) > 100)]
    if long and body:
        _take(text, long[-1:], lead, body, "before")


BOXES = frozenset(("div", "section", "article", "main", "td", "body"))


def _apart(body: list[Block]) -> list[Block]:
    """Return the first paragraph where it alone has an element of its own: the text behind it is cut by line breaks only."""
    if len(body) < 3 or body[0].tag != "p" or not 60 < len(body[0].text) < 700 or body[0].el.find(".//br") is not None:
        return []
    held = Counter(b.el for b in body)
    whole = sum(1 for b in body[1:] if held[b.el] == 1 and b.tag not in BOXES)
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
