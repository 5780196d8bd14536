"""Paragraphs: those that were cut are mended, pull quotes taken out."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newscrawl.french.class_names import QUOTES
from newscrawl.page.elements import HEADINGS
from newscrawl.page.names import name_words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from newscrawl.page.blocks import Block


QUOTED = re.compile(r"^[\"«“]\s?([^\"«»“”]+?)\s?[\"»”]$")
_TITLE_ENDS = re.compile(r"\b(?:M|MM|Dr|Mgr|Me)\.$|\bM(?:me|lle)$")
_UNFINISHED = re.compile(r"\b[A-ZÀ-Þ]\.$|\w$")
_END = 8  # characters of a paragraph in which such an end stands
_MENDED = (80, 3000)  # characters of a first part: shorter is a label, longer a text without any mark
_SIGNATURE = 120  # characters of who said a pull quote
_SHORTEST, _LONGEST = 20, 300  # characters of a pull quote …
_BOLD = 0.5  # … and the share of bold type from which it is a heading


def mended(body: list[Block]) -> list[Block]:
    """Join paragraphs that the site cut within a sentence: after "M.", or where the next one begins in lower case."""
    out: list[Block] = []
    for block in body:
        last = out[-1] if out else None
        alike = last is not None and last.tag == block.tag and block.tag not in HEADINGS and block.tag != "li"
        if last is None or not alike or not _MENDED[0] <= len(last.text) < _MENDED[1]:
            out.append(block)
        elif _TITLE_ENDS.search(end := last.text[-_END:]) or (block.text[0].islower() and _UNFINISHED.search(end)):
            inside = block.text[1:2] == " " and block.text[0] not in "aày"  # "l'augmentatio", "n des prix"
            last.text += block.text if inside else f" {block.text}"
        else:
            out.append(block)
    return out


def without_pull_quotes(body: list[Block]) -> list[Block]:
    """Leave out quotations set apart that stand in a paragraph near them too, each with the line in its blockquote that signs it."""
    gone = [b for n, b in enumerate(body) if _is_pull_quote(b, body[max(0, n - 8) : n + 9])]
    if not gone:
        return body
    boxes = {box for b in gone for box in _quotes_around(b)}
    left_out = {id(b) for b in gone}
    return [b for b in body if id(b) not in left_out and not (b.el in boxes and len(b.text) < _SIGNATURE)]


def _is_pull_quote(block: Block, around: list[Block]) -> bool:
    """Whether a block is a quotation alone that stands in a block near it too; a heading may well be one."""
    if block.tag in HEADINGS or block.bold > _BOLD or len(block.text) > _LONGEST:
        return False
    if not (match := QUOTED.match(block.text)) and not _quotes_around(block):
        return False
    quoted = (match[1] if match else block.text).strip(" .")
    return len(quoted) >= _SHORTEST and any(quoted in b.text for b in around if b is not block)


def _quotes_around(block: Block) -> list[_Element]:
    """Return the elements that set a block apart as a quotation: a blockquote, a box named so."""
    around = [block.el, *islice(block.el.iterancestors(), 2)]
    return [el for el in around if el.tag == "blockquote" or not QUOTES.isdisjoint(name_words(el.get("class") or ""))]
