"""Blocks of a page into standfirst and headed sections."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

from newscrawl.french.class_names import CROSSHEADS
from newscrawl.french.letters import key
from newscrawl.french.page_words import ADDRESSES, AUTHOR_LABELS, DATE_LABELS, GENRES, NETWORKS
from newscrawl.items import Section
from newscrawl.page.blocks import LEAD, TEXT, Block
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

_CROSSHEAD = re.compile(r"^[-–—]\s?(?P<head>\S.{1,75}?)\s?[-–—]$")
_HALF_CROSSHEAD = re.compile(r"^-\s(?P<head>[\"«“A-ZÀ-Þ].{1,58}[^.!?…;:,\s])$")  # its closing dash was forgotten
_RECUEILLI = re.compile(
    r"^[(\[]?(?:propos|paroles) (?:recueillis|rapportés|traduits) (?:par|sur) .{3,60}$", re.IGNORECASE
)
# "de notre correspondante à Rome,", "Berlin, de notre envoyé spécial"
_POSTED = re.compile(
    r"^(?:[A-ZÀ-Þ][\w' -]{2,30}, )?(?:de|par) (?:notre|nos) (?:correspondant|envoyé)e?s? [^.!?]{0,60}$", re.IGNORECASE
)
_ONE_WORD = 15  # characters that a label of one word stays below
_INITIALS = re.compile(r"[(\[]?(?:[A-ZÀ-Þ][a-z]?\.[ -]?){1,4}(?:\([\w ]{2,20}\))?[)\]]?")
_DESK = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{2,4})*")  # initials of an agency's desk: "lp-jd/abc"


@dataclass(frozen=True)
class _Kept:
    """The blocks by their fate.

    lead: before the text; body: the text; aside: left out, and looked at for byline, credit and dates
    echo: repeats the headline; repeat: repeats a paragraph; stray: a line of marks
    """

    lead: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)
    echo: list[Block] = field(default_factory=list)
    repeat: list[Block] = field(default_factory=list)
    stray: list[Block] = field(default_factory=list)


_RULE = 40  # characters that a line of marks alone stays below ("***"): a rule, not a paragraph
_LINK = 0.85  # share of links from which a line is one
_MANY_LINKS = 0.5
_REPEATED = 60  # characters from which a line that comes again is a paragraph repeated, not a label or a cry
_LABEL = 160  # characters up to which a line may be a date, a byline or a credit
_OFFER = 400  # characters up to which a line may be the site's own
_BOX_TITLE = 100  # characters up to which such a line may open a box


class _Sorter:
    """Gives one block after the other its fate."""

    def __init__(self, blocks: list[Block], titles: set[str], is_byline: Callable[[str], bool]) -> None:
        self.is_byline = is_byline
        self.titles = {
            title.replace(" ", "") for title in titles
        }  # mark-up glues the words of a kicker to those after it
        self.kept = _Kept()
        lengths = [len(title) for title in titles]
        self.echoes = range(min(lengths, default=1) - 1, max(lengths, default=0) * 5 // 4 + 10)  # how long they may be
        self.seen: set[str] = set()
        text = [b for b in blocks if b.zone == TEXT]
        self.total = sum(len(b.text) for b in text)
        named = sum(len(b.text) for b in text if b.soft and b.link < _MANY_LINKS)
        self.by_name = named <= self.total * 2 / 3  # page builders call every piece of a text a widget

    def fate(self, block: Block) -> list[Block]:
        """Return the list of kept that a block goes to; what was sorted before counts."""
        kept = self.kept
        size = len(block.text)
        if size in self.echoes and key(block.text).replace(" ", "") in self.titles:
            return kept.echo
        if block.zone not in (LEAD, TEXT) or self._is_aside(block, size):
            return kept.aside
        if block.zone == TEXT and size > _REPEATED and block.text in self.seen:
            return kept.repeat
        if size < _RULE and not any(map(str.isalnum, block.text)):
            return kept.stray
        if block.zone == LEAD:
            return kept.lead
        self.seen.add(block.text)
        return kept.body

    def _is_aside(self, block: Block, size: int) -> bool:
        """Whether a block around or in the text is not of it: by the names of its element, or by its words."""
        if block.soft and block.standfirst is None and (self.by_name or block.link >= _MANY_LINKS):
            return True
        linked = block.zone == TEXT and block.link > _LINK and block.tag in HEADINGS
        if size < _OFFER and is_furniture_line(block.text, 0.0 if linked else block.link):
            return True
        if size > _LABEL:
            return False
        if size < _ONE_WORD and block.tag not in HEADINGS:
            word = key(block.text)
            if word in GENRES | AUTHOR_LABELS | DATE_LABELS or (block.tag == "li" and word in NETWORKS):
                return True
        return bool(
            is_dateline(block.text)
            or is_credit_line(block.text)
            or self.is_byline(block.text)
            or _RECUEILLI.match(block.text)
            or _POSTED.match(block.text)
        )


def _opens_box(block: Block) -> bool:
    return len(block.text) < _BOX_TITLE and (is_wall_line(block.text) or is_furniture_line(block.text, 0.0))


def _names_author(label: Block, block: Block) -> bool:
    """Whether a short line stands behind the label "Auteur"."""
    return len(block.text) < _RULE and len(label.text) < _ONE_WORD and key(label.text) in AUTHOR_LABELS


def _opens_comments(block: Block) -> bool:
    return block.zone >= TEXT and block.tag in HEADINGS and opens_elsewhere(block.text) == "comments"


def _sort(blocks: list[Block], sorter: _Sorter) -> _Kept:
    """Return the blocks by their fate, up to the readers' comments; a line of the site takes the box that it opens with it."""
    kept = sorter.kept
    box: _Element | None = None
    for n, block in enumerate(blocks):
        if box is not None and is_inside(block, box):
            kept.aside.append(block)
            continue
        if kept.body and _opens_comments(block):
            break
        fate = kept.aside if n and _names_author(blocks[n - 1], block) else sorter.fate(block)
        fate.append(block)
        if fate is kept.aside and block.zone == TEXT and _opens_box(block):
            box = own_box(block, kept.body, blocks[n + 1 : n + MOST_LINES], sorter.total)
    return kept


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
    kept = _sort(blocks, _Sorter(blocks, titles, is_byline))
    text = Text(standfirst=given, standfirst_rule="site" if given else "", aside=kept.aside)
    text.removed.update(echo=len(kept.echo), repeat=len(kept.repeat))
    lead, body = kept.lead, without_pull_quotes(mended(_without_link_titles(kept.body)))
    if text.standfirst is None:
        find_standfirst(text, lead, body, description)
    if text.standfirst:
        drop_repeats(text, body)
    lead, body = _opening(lead, body)
    _trim(text, body)
    text.aside += lead
    text.sections = _sections(body)
    if text.standfirst and not text.sections:  # a quiz, a video, a wall: all there is to read
        text.sections = [Section(None, [text.standfirst])]
        text.standfirst, text.standfirst_rule = None, ""
    return text


def _opening(lead: list[Block], body: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return what stands before the text, and the text with its first paragraphs, where they have an element of their own: before a wall, a picture."""
    first = [
        b for b in lead if b.tag == "p" and len(b.text) > _OPENING and b.link < _MANY_LINKS and ENDS.search(b.text)
    ]
    if not body or not first:
        return lead, body
    taken = {id(b) for b in first}
    return [b for b in lead if id(b) not in taken], [*first, *body]


_OPENING = 120  # characters from which a paragraph before the text is of it


def _without_link_titles(body: list[Block]) -> list[Block]:
    """Leave out headings that only lead to another article."""
    pairs = zip_longest(body, body[1:])
    return [b for b, after in pairs if b.link < _LINK or b.tag not in HEADINGS or _carries(after)]


def _carries(after: Block | None) -> bool:
    """Whether the block after a heading that is a link is a paragraph of the text, and not another link."""
    return after is not None and after.tag not in HEADINGS and after.link < _MANY_LINKS and len(after.text) > _PARAGRAPH


_PARAGRAPH = 60  # characters from which a line may be a paragraph under a heading
_SIGNATURE = 80  # characters below which a last line without an end is one


def _trim(text: Text, body: list[Block]) -> None:
    """Set aside what stands after the last sentence: signatures, box titles, labels."""
    while len(body) > 1 and _is_signature(body[-1]):
        last = body.pop()
        if _DESK.fullmatch(last.text) or last.text.endswith(":"):
            text.aside.append(last)
        else:
            text.signatures.append(last.text)


def _is_signature(block: Block) -> bool:
    if block.tag == "li" or len(block.text) >= _SIGNATURE:
        return False
    return not ENDS.search(block.text) or bool(_INITIALS.fullmatch(block.text))


# Characters up to which a line may be a sub-heading: one marked as a heading, one between dashes, one that only looks like one.
_MARKED, _DASHED, _UNMARKED = 250, 90, 130
_HALF_DASHED = 62
_SENTENCES = re.compile(r"[a-zà-ÿ]{2}\. [A-ZÀ-Þ].*\.$")  # a paragraph that the site set as a heading
_ALL_BOLD = 0.95
_FEW_BOLD = 2  # bold lines that a text of few lines may have as sub-headings


_ANSWERED = 2  # bold questions from which a text is an interview: its questions are paragraphs


def _heading(block: Block, *, bold: bool, questions: bool) -> str | None:
    """Return the sub-heading that a block is, None where it is a paragraph; bold tells whether bold lines may be headings here, questions whether those may be that end as one."""
    size = len(block.text)
    if block.tag in HEADINGS and size < _MARKED and not (size > _UNMARKED and _SENTENCES.search(block.text)):
        return block.text
    if size < _DASHED and (match := _CROSSHEAD.match(block.text)):
        return QUOTED.sub(r"\1", match["head"])
    if size >= _UNMARKED or block.link >= _MANY_LINKS or block.tag == "li":
        return None
    if not CROSSHEADS.isdisjoint(name_words(block.el.get("class") or "")) or _is_in_capitals(block.text):
        return block.text
    asks = block.text.endswith("?") and (not questions or not ADDRESSES.isdisjoint(key(block.text).split()))
    if bold and block.bold > _ALL_BOLD and not asks and not block.text.endswith((".", ",", ";", ":", "…")):
        return block.text.lstrip("-–—> ")
    return None


def _is_in_capitals(text: str) -> bool:
    """Whether a line is a title in capitals, not an acronym."""
    return text.isupper() and len(text) > len("LE TITRE") and not text.endswith((".", ",", ":"))


def _half_crosshead(before: Block | None, block: Block, after: Block | None) -> str | None:
    """Return the sub-heading in a line with a dash before it, one that is no point of a list and does not sign a quotation."""
    if len(block.text) > _HALF_DASHED or not (match := _HALF_CROSSHEAD.match(block.text)) or block.tag == "li":
        return None
    if after is None or len(after.text) < _PARAGRAPH or after.text[0] == "-":
        return None
    signs = before is not None and (before.text[0] == "-" or before.text[-1] in '»”"' or before.tag == "blockquote")
    return None if signs else match["head"]


def _has_bold_headings(body: list[Block]) -> bool:
    """Whether bold lines are sub-headings: no real one stands in the text, and not every other line is bold; in a short text, two with a paragraph below each."""
    bold = [b.bold > _ALL_BOLD and len(b.text) < _UNMARKED for b in body]
    headed = all(len(after.text) > _PARAGRAPH for is_bold, after in zip(bold, body[1:], strict=False) if is_bold)
    few = sum(bold) <= len(body) / 3 or (headed and not any(bold[:1]) and sum(bold) <= _FEW_BOLD)
    return few and not any(b.tag in HEADINGS for b in body)


def _sections(body: list[Block]) -> list[Section]:
    bold = _has_bold_headings(body)
    questions = sum(b.bold > _ALL_BOLD and b.text.endswith("?") for b in body) < _ANSWERED
    sections: list[Section] = []
    for before, block, after in zip([None, *body], body, [*body[1:], None], strict=False):
        if heading := _heading(block, bold=bold, questions=questions) or _half_crosshead(before, block, after):
            sections.append(Section(heading))
        else:
            if not sections:
                sections.append(Section())
            sections[-1].paragraphs.append(block.text)
    while sections and not sections[-1].paragraphs:
        sections.pop()
    return sections
