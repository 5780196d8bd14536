"""Boxes inside the text that are not of it."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newscrawl.page.elements import HEADINGS
from newscrawl.page.furniture import opens_elsewhere
from newscrawl.page.standfirst import BOXES

if TYPE_CHECKING:
    from lxml.etree import _Element

    from newscrawl.page.blocks import Block


_NEAR = 6  # levels between a box and its lines
MOST_LINES = 40  # of a box; more is a text
_SMALL, _SMALL_SHARE = (
    600,
    1 / 3,
)  # characters of a box that may be left out whatever it holds: so many, or this share of the text
_LINK = 0.85  # share of links from which a line is one
_BEFORE = 20  # blocks of the text that are looked at for whether they stand in a box too
_WRAPS = 2  # boxes around the one that holds a heading alone


def own_box(opening: Block, before: list[Block], after: list[Block], total: int) -> _Element | None:
    """Return the element that a line opens for itself and for little more, or for links, None where text of the article stands in it too.

    before: the text so far; after: the next blocks; total: characters in the text
    """

    def is_shared(box: _Element | None) -> bool:
        return any(is_inside(b, box) for b in before[-_BEFORE:])

    box = opening.el if opening.el.tag in BOXES else opening.el.getparent()
    if not before or is_shared(box):
        return None
    elsewhere = opening.tag in HEADINGS and opens_elsewhere(opening.text) != ""
    held = _held(box, after)
    for _ in range(_WRAPS if elsewhere else 0):  # such a heading may have a box of its own, in that of what it opens
        if held or box is None or is_shared(box.getparent()):
            break
        box = box.getparent()
        held = _held(box, after)
    few = len(held) < MOST_LINES - 1 and sum(len(b.text) for b in held) < max(total * _SMALL_SHARE, _SMALL)
    links = elsewhere and sum(b.link > _LINK for b in held) > 1
    return box if held and (few or links) else None


def _held(box: _Element | None, after: list[Block]) -> list[Block]:
    return list(takewhile(lambda b: is_inside(b, box), after))


def is_inside(block: Block, box: _Element | None) -> bool:
    """Whether a block stands in a box, or is it."""
    return block.el is box or box in islice(block.el.iterancestors(), _NEAR)
