"""What reworded copies break and what can be mended with certainty; each change is a Repair, so that nothing is changed silently.

Only marks glued to a word, a noun left with the capital of a machine translation, and the mark that a stripped site name leaves
after a title. Broken sentences and substituted words stay as they are: what stood there cannot be known.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from newscrawl.items import Article, Repair


class _Mark(NamedTuple):
    """What shows a damage: one of some signs, which is asked first (every line of every page is), and a pattern."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]

    def is_possible(self, text: str) -> bool:
        return any(sign in text for sign in self.signs)


# Kind of damage -> what shows it, and what is put in its place.
_DAMAGE = {
    "glued_closing": (_Mark(("»", "”"), re.compile(r"([»”])(?=[^\W\d_])")), r"\1 "),
    "glued_opening": (_Mark(("«", "“"), re.compile(r"(?<=[^\W\d_])([«“])")), r" \1"),
    "capital": (
        _Mark((" Source",), re.compile(r"\b(même|open|autre|cette|une|la) Source\b(?! [A-ZÀ-Þ])")),
        r"\1 source",
    ),
    "leftover": (_Mark((" .", "\u00a0."), re.compile(r"\s[–—-]\s\.$")), ""),
}
#: What a copier's machine leaves in a text and a newsroom does not: none of it stands on 700 pages of newsrooms and portals.
_TRACES = {
    "glued_quote": _Mark(
        ("»", "”", "«", "“", '"'),
        re.compile(r"[»”](?=[^\W\d_])|[«“](?<=[^\W\d_].)|\"(?<=[^\W\d_].)(?:a|ont|avait|dit|selon)\b"),
    ),
    "site_furniture": _Mark(
        ("For Latest Updates", "Follow us on", "Google News", "PREV", "NEXT"),
        re.compile(r"\b(?:For Latest Updates|Follow us on|Google News)\b|^(?:PREV|NEXT)\b", re.MULTILINE),
    ),
    "capital": _DAMAGE["capital"][0],
}
_SURE = 2  # traces in a text: one is a slip of the pen
# A sentence that ends within a quotation and goes on with a small letter: it was torn, and something put in between.
_TORN = re.compile(r"(?!etc\b)\b[^\W\d_]{3,}\. (?!(?:mais|et|ou|car|donc|or|ni|puis)\b)[a-zà-ÿ]")
_AROUND = 12  # characters shown on both sides of a change


def traces(text: str) -> Counter[str]:
    """Return what a copier's machine left in a text, and how often: glued_quote, site_furniture, capital."""
    possible = {kind: mark.pattern for kind, mark in _TRACES.items() if mark.is_possible(text)}
    return Counter({kind: times for kind, pattern in possible.items() if (times := len(pattern.findall(text)))})


def is_reworded(text: str) -> bool:
    """Whether a text was changed by a machine, by what that left in it; then its quotations are nobody's words."""
    return traces(text).total() >= _SURE


def without_furniture(text: str) -> str:
    """Return the text with spaces in the place of what belongs to the copying site."""
    furniture = _TRACES["site_furniture"]
    return furniture.pattern.sub(lambda match: " " * len(match[0]), text) if furniture.is_possible(text) else text


def is_torn(quotation: str) -> bool:
    """Whether a quotation's sentences were torn: it cannot be verbatim."""
    return bool(_TORN.search(quotation))


def mend(text: str) -> tuple[str, list[Repair]]:
    """Return the text mended, and what was changed, each with a few characters around it."""
    repairs: list[Repair] = []
    for kind, (mark, put) in _DAMAGE.items():
        if not mark.is_possible(text):
            continue
        for match in mark.pattern.finditer(text):
            before, after = (
                text[max(0, match.start() - _AROUND) : match.start()],
                text[match.end() : match.end() + _AROUND],
            )
            repairs.append(Repair(kind, f"{before}{match[0]}{after}", f"{before}{match.expand(put)}{after}"))
        text = mark.pattern.sub(put, text)
    return text, repairs


def mend_article(article: Article) -> None:
    """Mend every line of an article in place and add what was changed to its repairs."""

    def line(text: str | None) -> str | None:
        if not text:
            return text
        text, repairs = mend(text)
        article.repairs += repairs
        return text

    article.headline, article.standfirst = line(article.headline), line(article.standfirst)
    for section in article.sections:
        section.heading = line(section.heading)
        section.paragraphs = [line(paragraph) or "" for paragraph in section.paragraphs]
