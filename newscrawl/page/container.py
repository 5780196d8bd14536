"""Where the text stands on a page: the element that holds the article's paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from newscrawl.french.class_names import BODIES
from newscrawl.page.elements import BLOCK_TAGS, BOXES, HEADINGS, PARAGRAPH_TAGS, PIECES, ancestors
from newscrawl.page.furniture import is_consent_text, opens_elsewhere
from newscrawl.page.names import STANDFIRST, STRONG, WEAK, is_furniture, name_words, names_of
from newscrawl.page.text import raw_text, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

_LONG = 25  # characters from which a text node counts as prose
_LITTLE = 600  # characters of prose below which it is looked for in other ways
_ENOUGH = 200  # characters of prose that a page may have beside its text: a notice, a word of the editor
_TIMES = 3  # as much prose must furniture's names hide before they are doubted
_SEVERAL = 3  # standfirsts in one element: paragraphs that are named so
# What a paragraph's length counts for the elements around it, from the nearest outwards. A paragraph is never its own container;
# a box that holds bare text may be. The values fall slowly enough for paragraphs that are wrapped one by one.
_FROM_PARAGRAPH = (1.0, 0.75, 0.5, 0.3, 0.2)
_FROM_BOX = (1.0, 0.9, 0.7, 0.45, 0.3, 0.2)
_INLINE = frozenset("span u q cite mark small ins big".split())  # others whose own text is their paragraph's


@dataclass
class Survey:
    """Where the prose of a page lies.

    weight: characters of prose under an element, furniture left out, up to six levels up
    score: how much an element looks like the container of the article
    prose: all characters of prose
    by_name: whether class names were believed
    columns: elements whose paragraphs are all named as standfirsts: text, then
    """

    weight: dict[_Element, float] = field(default_factory=dict)
    score: dict[_Element, float] = field(default_factory=dict)
    prose: int = 0
    by_name: bool = True
    columns: set[_Element] = field(default_factory=set)


# What text counts for in an element that begins with a heading over something else, or with one that leads to another page.
_OPENED = {"": 1.0, "link": 0.3, "articles": 0.05, "comments": 0.01}


def _opened_by(el: _Element) -> str:
    """Return what the heading that an element begins with opens beside the article, "" where it does not begin with one."""
    for _ in range(3):
        if (child := next(iter(el), None)) is None or ((text := el.text) and not text.isspace()):
            return ""
        if child.tag in HEADINGS:
            return opens_elsewhere(text_of(child, 100)) or ("link" if _leads_away(next(iter(child), None)) else "")
        if _leads_away(child) and any(inner.tag in HEADINGS for inner in islice(child.iter(), 10)):
            return "link"
        el = child
    return ""


def _leads_away(el: _Element | None) -> bool:
    return el is not None and el.tag == "a" and "#" not in (el.get("href") or "#")


def survey(
    picked: Mapping[str, Sequence[_Element]], headline: _Element | None, drop: AbstractSet[_Element] = frozenset()
) -> Survey:
    """Find the prose of a page in its picked elements; headline is the element of its headline, drop what a site's rules call furniture.

    Where furniture's names leave hardly any prose, the page is looked at again without them.
    """
    found = _look(picked, headline, drop, by_name=True)
    beside = _beside(headline, found)
    if found.prose < _ENOUGH or (found.prose < _LITTLE and headline is not None and not beside):
        bare = _look(picked, headline, drop, by_name=False)
        if bare.prose > _TIMES * max(found.prose, _ENOUGH) or (not beside and _beside(headline, bare) > _ENOUGH):
            return bare
        spans = _look({**picked, "p": [*picked["p"], *_spans(picked)]}, headline, drop, by_name=True)
        if spans.prose > 2 * found.prose:
            return spans
        points = _look({**picked, "p": [*picked["p"], *_points(headline)]}, headline, drop, by_name=True)
        if points.prose > max(2 * found.prose, _ENOUGH):
            return points
    return found


def _beside(headline: _Element | None, found: Survey) -> float:
    """Return how much prose stands in the elements around the headline that are not the page."""
    around = (
        [] if headline is None else [el for el in islice(headline.iterancestors(), 3) if el.tag not in ("body", "html")]
    )
    return max((found.weight.get(el, 0) for el in around), default=0)


def _spans(picked: Mapping[str, Sequence[_Element]]) -> list[_Element]:
    """Return the spans that stand in a box alone: pages without paragraphs hold their text in them."""
    return [
        inner
        for tag in BOXES
        for box in picked[tag]
        if not (box.text or "").strip() and (inner := _innermost(next(iter(box), None))) is not None
    ]


def _points(headline: _Element | None) -> Iterator[_Element]:
    """Yield the points of the lists on a page: some hold its whole text in them."""
    return iter(()) if headline is None else headline.getroottree().iter("li")


def _innermost(span: _Element | None) -> _Element | None:
    """Return the span in which the text begins where spans stand in spans, None for another element."""
    inner = None
    while span is not None and span.tag == "span":
        inner = span
        span = next(iter(span), None) if not (span.text or "").strip() else None
    return inner


def _long(text: str | None) -> int:
    """Return the length of a text that may be prose, 0 for a shorter one."""
    if not text or len(text) <= _LONG:
        return 0
    return len(text.strip())


def _paragraph(el: _Element) -> int:
    """Return the length of the prose in a paragraph, leaving out what stands in and after its PIECES."""
    length = _long(el.text)
    for child in el:
        if child.tag not in PIECES:
            length += _long(child.tail)
            if child.tag in _INLINE:
                length += _long(child.text)
    return length


def _prose(picked: Mapping[str, Sequence[_Element]]) -> Iterator[tuple[_Element, int]]:
    """Yield the length of each run of prose on a page, and the element that it stands in."""
    for tag in BOXES:
        for el in picked[tag]:
            if (text := el.text) and len(text) > _LONG and (length := len(text.strip())) > _LONG:
                yield el, length
    for el in picked["p"]:
        if (length := _paragraph(el)) > _LONG:
            yield el, length
    for tag in PIECES:
        for el in picked[tag]:
            if (length := _long(el.text) + _long(el.tail)) > _LONG and (parent := el.getparent()) is not None:
                yield parent, length


_MOSTLY_FURNITURE = 0.5  # what text counts for below each name that is mostly furniture's
_ELSEWHERE = 0.3  # … before the headline, and in other articles than the headline's
_STANDFIRST_SHARE = 0.3  # … in a standfirst, which may stand outside the text
_LONGEST = 1200  # characters of one run that count: a single wall of text is no article


class _Trust:
    """How much text counts below an element, by the names and the place of all elements around it: from 0 (furniture) to 1."""

    def __init__(
        self,
        picked: Mapping[str, Sequence[_Element]],
        headline: _Element | None,
        drop: AbstractSet[_Element],
        *,
        by_name: bool,
    ) -> None:
        self.drop, self.by_name = drop, by_name
        protected = ancestors(headline)
        self.elsewhere = {el for around in protected for el in around.itersiblings(preceding=True)}
        if (own := next((el for el in picked["article"] if el in protected), None)) is not None:
            self.elsewhere |= set(picked["article"]).difference(own.iter("article"))
        self.known: dict[_Element | None, float] = {None: 1.0, **dict.fromkeys(protected, 1.0)}

    def below(self, el: _Element) -> float:
        """Return what text in an element counts for."""
        path = []
        at: _Element | None = el
        while at not in self.known:
            path.append(at)
            at = at.getparent()  # type: ignore[union-attr]
        value = self.known[at]
        for node in reversed(path):
            if value:
                value *= self._own(node)
            self.known[node] = value
        return value

    def _own(self, el: _Element) -> float:
        flags = names_of(el)
        if is_furniture(el, flags, by_name=self.by_name) or el in self.drop:
            return 0.0
        value = 1.0
        if flags & (WEAK | STRONG) and el.tag not in ("body", "html"):
            value *= _MOSTLY_FURNITURE
        if el in self.elsewhere:
            value *= _ELSEWHERE
        if self.by_name and el.tag not in PARAGRAPH_TAGS:
            value *= _OPENED[_opened_by(el)]
        return value


def _look(
    picked: Mapping[str, Sequence[_Element]],
    headline: _Element | None,
    drop: AbstractSet[_Element],
    *,
    by_name: bool,
) -> Survey:
    found = Survey(by_name=by_name)
    weight, score = found.weight, found.score
    trust = _Trust(picked, headline, drop, by_name=by_name)
    held: dict[tuple[_Element, tuple[float, ...]], list[float]] = {}  # sums of what stands in one element
    standfirsts: dict[_Element, list[float]] = {}  # what they would count for, by the element around them
    for el, length in _prose(picked):
        if not (counts := trust.below(el)):
            continue
        while (tag := el.tag) not in BLOCK_TAGS and (parent := el.getparent()) is not None:
            el = parent  # noqa: PLW2901
        found.prose += length
        value = min(length, _LONGEST) * counts
        named = names_of(el) & STANDFIRST
        shares: tuple[float, ...] = _FROM_BOX
        if tag in PARAGRAPH_TAGS and (parent := el.getparent()) is not None:
            weight[el] = weight.get(el, 0) + length
            shares = _FROM_PARAGRAPH
            el = parent  # noqa: PLW2901
        while el.tag not in BLOCK_TAGS and (parent := el.getparent()) is not None:
            el = parent  # noqa: PLW2901
        if named:
            standfirsts.setdefault(el, []).append(value)
            value *= _STANDFIRST_SHARE
        sums = held.setdefault((el, shares), [0.0, 0.0])
        sums[0] += length
        sums[1] += value
    found.columns = {el for el, values in standfirsts.items() if len(values) >= _SEVERAL}
    for (at, shares), (total, value) in held.items():
        if at in found.columns:
            value += (1 - _STANDFIRST_SHARE) * sum(standfirsts[at])  # noqa: PLW2901
        for share in shares:
            while at.tag not in BLOCK_TAGS and (parent := at.getparent()) is not None:
                at = parent  # noqa: PLW2901
            weight[at] = weight.get(at, 0) + total
            score[at] = score.get(at, 0) + value * share
            if at.tag == "body" or (at := at.getparent()) is None:
                break
    return found


_TRIES = 5  # consent texts that are passed over
_MOST = 2.2  # the most that an element's names and place can add
_CONSENT_LENGTH = 3000  # characters of a text that are looked at for a consent wall's words
_WRAPPERS = 4  # levels that are climbed from one part of a text to the element around all
_FEW = 20  # neighbours that are searched for a headline: one that has it is another article
_SHARE = 0.15  # of the part's text: less beside it is no further part


def _signals(el: _Element, protected: set[_Element]) -> float:
    """Return what an element's names and its nearness to the headline add to its score."""
    names = f"{el.get('class') or ''} {el.get('id') or ''}"
    factor = 1.0
    if "articleBody" in (el.get("itemprop") or "") or "articlebody" in names.lower().replace("-", "").replace("_", ""):
        factor *= 1.8
    else:
        factor *= (1.0, 1.25, 1.5)[min(2, len(BODIES & name_words(names)))]
    if el.tag in ("article", "main"):
        factor *= 1.2
    elif el.tag in ("header", "hgroup"):
        factor *= 0.4
    if el in protected:
        return factor * 0.9
    near = el.getparent()
    for bonus in (1.4, 1.25, 1.1):
        if near in protected and near is not None and near.tag != "body":
            return factor * bonus
        near = near.getparent() if near is not None else None
    return factor


def find_container(found: Survey, headline: _Element | None) -> _Element | None:
    """Return the element that holds the article's paragraphs, None where there is no prose but a consent text."""
    if not found.score:
        return None
    protected = ancestors(headline)
    best = _likeliest(found, protected)
    return None if best is None else _whole(best, found, protected)


def _likeliest(found: Survey, protected: set[_Element]) -> _Element | None:
    """Return the element of the highest score, names and place counted in; a consent text is passed over."""
    least = max(found.score.values()) / _MOST  # lower ones cannot win, and need no look at their names
    refused: set[_Element] = set()
    for _ in range(_TRIES):
        likely = (el for el, score in found.score.items() if score > least and el not in refused)
        best = max(likely, key=lambda el: found.score[el] * _signals(el, protected), default=None)
        if best is None or not is_consent_text(raw_text(best, _CONSENT_LENGTH)):
            return best
        refused |= ancestors(best)
        least = 0
    return None


def _whole(part: _Element, found: Survey, protected: set[_Element]) -> _Element:
    """Return the element that holds a part of a text and its neighbours: a text may be cut into boxes of one kind, each perhaps in a wrapper."""
    best = at = part
    for _ in range(_WRAPPERS):
        parent = at.getparent()
        if parent is None or parent.tag in ("body", "html") or at.tag == "article" or at in protected:
            break
        if best not in found.weight:  # too far above any prose to be weighed
            break
        alike = [el for el in parent if found.weight.get(el, 0) and _continues(el, at, wrapped=at is not best)]
        if any(el.find(".//h1") is not None for el in alike[:_FEW]):
            break
        held = sum(found.weight[el] for el in alike if not names_of(el) & (WEAK | STRONG))
        if held >= _SHARE * found.weight[best]:
            best = parent
        at = parent
    return best


def _continues(el: _Element, part: _Element, *, wrapped: bool) -> bool:
    return el is not part and el.tag == part.tag and _alike(el, part, wrapped=wrapped) and not _opened_by(el)


def _alike(a: _Element, b: _Element, *, wrapped: bool) -> bool:
    """Whether two neighbours are boxes of one kind: by their first class, and where they only wrap the text, by all that have no number."""
    one, two = ((el.get("class") or "").split() for el in (a, b))
    if not wrapped:
        return one[:1] == two[:1]
    kind = {name for name in one if not _DIGIT.search(name)}
    return len(kind) > 1 and kind == {name for name in two if not _DIGIT.search(name)}


_DIGIT = re.compile(r"\d")
