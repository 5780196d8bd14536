"""The standfirst: where it stands, and what repeats it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.letters import key
from newscrawl.page.blocks import LEAD, Block
from newscrawl.page.elements import HEADINGS
from newscrawl.page.outline import ENDS

if TYPE_CHECKING:
    from newscrawl.page.outline import Text


BOXES = frozenset(("div", "section", "article", "main", "td", "body"))
_KEY = 120  # characters by which two texts are told to begin alike …
_LEAST_KEY = 25  # … and the least that tells
_TAKEN = 40  # characters from which a paragraph found inside the standfirst is it


def _same(a: str, b: str) -> bool:
    """Whether key a begins as key b does: one is the other, cut or whole."""
    n = min(len(a), len(b), _KEY)
    return n >= _LEAST_KEY and a[:n] == b[:n]


def drop_repeats(text: Text, body: list[Block]) -> None:
    """Take the standfirst's own words off the beginning of the text."""
    top = key(text.standfirst or "")
    for _ in range(4):
        if not body or not (first := key(body[0].text)):
            return
        if not (
            first == top or (len(first) > _TAKEN and first in top) or (top in first and len(first) < 1.2 * len(top))
        ):
            return
        body.pop(0)


_LEAST = 25  # characters: less is a label
_MOST = 1500  # characters: more is a text
_SENTENCE = 60  # characters from which a line with an end is a sentence; without one it needs more
_LONG_SENTENCE = 100
_BOLD_LENGTHS = range(40, 1200)
_TITLE = 80  # characters: a heading at the top of a text that is longer is no sub-heading
_ALL_BOLD = 0.9
_FEW_LINKS = 0.3
_TOP = 3  # blocks of the text among which a standfirst may stand


class _Places(NamedTuple):
    """Where a standfirst may stand: between headline and text, in the text, among what was left out before it; description is the page's own."""

    lead: list[Block]
    body: list[Block]
    aside: list[Block]
    description: str


def _named(place: list[Block]) -> list[Block]:
    """Return the blocks of the first element that is named as a standfirst, and is no longer than one."""
    first = next((b for b in place if b.standfirst is not None and len(b.text) > _LEAST), None)
    run = [b for b in place if first and b.standfirst is first.standfirst]
    return run if sum(len(b.text) for b in run) < _MOST else []


def _named_before(at: _Places) -> list[Block]:
    return _named(at.lead) if at.body else []


def _named_in_text(at: _Places) -> list[Block]:
    run = _named(at.body[:_TOP])
    return run if len(at.body) > len(run) else []


def _described_before(at: _Places) -> list[Block]:
    return _described(at.lead, at.description)


def _described_in_text(at: _Places) -> list[Block]:
    """The description that opens the text: whole or in several blocks, or set apart as a standfirst is, and followed by a text."""
    run = _described(at.body[:_TOP], at.description)
    if not run or (first := run[0]) is not at.body[0] or len(at.body) == len(run):
        return []
    return run if len(run) > 1 or _is_apart(first) or key(first.text) == at.description else []


def _described_aside(at: _Places) -> list[Block]:
    return _described([b for b in at.aside if b.zone == LEAD], at.description)


def _bold(at: _Places) -> list[Block]:
    if not at.body[1:]:
        return []
    top = at.body[0]
    bold = top.bold > _ALL_BOLD and len(top.text) in _BOLD_LENGTHS
    return [top] if bold or (top.tag in HEADINGS and len(top.text) > _TITLE) else []


def _apart(at: _Places) -> list[Block]:
    """The first paragraph where it alone has an element of its own: the text after it is cut by line breaks only."""
    body = at.body
    if len(body) < _TOP or body[0].tag != "p" or len(body[0].text) not in _PARAGRAPH:
        return []
    if body[0].el.find(".//br") is not None:
        return []
    held = Counter(b.el for b in body)
    whole = sum(1 for b in body[1:] if held[b.el] == 1 and b.tag not in BOXES)
    return body[:1] if whole <= (len(body) - 1) / 2 else []


_PARAGRAPH = range(61, 700)


def _before(at: _Places) -> list[Block]:
    """The last sentence before the text."""
    long = [b for b in at.lead if len(b.text) >= _SENTENCE and b.link < _FEW_LINKS]
    return [b for b in long if ENDS.search(b.text) or len(b.text) > _LONG_SENTENCE][-1:] if at.body else []


# In this order, the first that finds something; each under the rule that is counted.
_FINDERS = (
    ("named", _named_before),
    ("description", _described_before),
    ("named", _named_in_text),
    ("description", _described_in_text),
    ("description", _described_aside),
    ("before", _before),
    ("bold", _bold),
    ("apart", _apart),
)


def find_standfirst(text: Text, lead: list[Block], body: list[Block], description: str) -> None:
    """Set the standfirst, and take its blocks from where they stand."""
    at = _Places(lead, body, text.aside, description)
    for rule, find in _FINDERS:
        if run := find(at):
            text.standfirst, text.standfirst_rule = " ".join(b.text for b in run), rule
            taken = {id(b) for b in run}
            for place in (lead, body):
                place[:] = [b for b in place if id(b) not in taken]
            return


def _is_apart(block: Block) -> bool:
    return block.bold > _ALL_BOLD or block.tag in HEADINGS or block.standfirst is not None


def _described(place: list[Block], description: str) -> list[Block]:
    """Return the block that begins as the page's own description does, with those after it where only all of them are the description."""
    if not description:
        return []
    for n, block in enumerate(place[:6]):
        k = key(block.text)
        if _same(k, description):
            alike = [more for more in place[n + 1 : n + 3] if (more.zone == LEAD or _is_apart(more))]
            for m, more in enumerate(alike, n + 2):
                k = f"{k} {key(more.text)}"
                if k == description:
                    return place[n:m]
            return [block]
    return []
