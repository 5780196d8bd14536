"""The elements of a page, by tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements that end a line; every other element is part of one.
BLOCK_TAGS = frozenset(
    "html body p div section article main header hgroup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption "
    "blockquote pre center details summary form footer aside nav figure figcaption address hr fieldset".split()
)
HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
PARAGRAPH_TAGS = frozenset(("p", "li", "blockquote", "h2", "h3", "h4", "dd", "pre", "center", "td", "tr"))
# Elements that may hold prose themselves, and those that cut it, so that prose stands after them.
BOXES = ("div", "td", "dd", "blockquote", "pre", "center", "section", "article", "main", "font")
PIECES = ("br", "b", "strong", "i", "em")
_TAGS = ("meta", "script", "link", "title", "h1", "h2", "p", *BOXES, *PIECES)


def plain(root: _Element) -> _Element:
    """Return the root of a tree whose elements are from now on plain ones: lxml.html asks a function in Python for the class of each, a tenth of a parse."""
    root.getroottree().parser.set_element_class_lookup()
    return root


def pick(root: _Element) -> dict[str, list[_Element]]:
    """Return the elements of each tag that a pass asks for, in page order.

    One run through the tree in C, and the elements stay alive: every further run, and to look at every element from Python, would cost
    a fifth of a parse each.
    """
    picked: dict[str, list[_Element]] = {tag: [] for tag in _TAGS}
    for el in plain(root).iter(*_TAGS):
        picked[el.tag].append(el)
    return picked


def ancestors(el: _Element | None) -> set[_Element]:
    """Return an element and those around it."""
    return set() if el is None else {el, *el.iterancestors()}
