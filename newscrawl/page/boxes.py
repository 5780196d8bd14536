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
MOST_LINES = 40
_WRAPS = 2  # boxes around the one that holds a heading alone


def own_box(opening: Block, before: list[Block], after: list[Block], total: int) -> _Element | None:
    """Return the element that a line opens for itself and for little more, or for links, None where text of the article stands in it too.

    before: the text so far; after: the next blocks; total: characters in the text
    """
    box = opening.el if opening.el.tag in BOXES else opening.el.getparent()
    if not before or any(is_inside(b, box) for b in before[-20:]):
        return None
    elsewhere = opening.tag in HEADINGS and opens_elsewhere(opening.text) != ""
    held = _held(box, after)
    for _ in range(_WRAPS if elsewhere else 0):  # such a heading may have a box of its own, in that of what it opens
        if held or box is None or any(is_inside(b, box.getparent()) for b in before[-20:]):
            break
        box = box.getparent()
        held = _held(box, after)
    few = len(held) < MOST_LINES - 1 and sum(len(b.text) for b in held) < max(total / 3, 600)
    links = elsewhere and sum(b.link > 0.85 for b in held) > 1
    return box if held and (few or links) else None


def _held(box: _Element | None, after: list[Block]) -> list[Block]:
    return list(takewhile(lambda b: is_inside(b, box), after))


def is_inside(block: Block, box: _Element | None) -> bool:
    """Whether a block stands in a box, or is it."""
    return block.el is box or box in islice(block.el.iterancestors(), _NEAR)
