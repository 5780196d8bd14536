"""What reworded copies break and what can be mended with certainty; each change is a Repair, so that nothing is changed silently.

Only marks glued to a word, a noun left with the capital of a machine translation, and the mark that a stripped site name leaves
behind a title. Broken sentences and substituted words stay as they are: what stood there cannot be known.
"""

from __future__ import annotations

import re

from newscrawl.items import Article, Repair

# Kind of damage -> what shows it, and what is put in its place.
_DAMAGE = {
    "glued_closing": (re.compile(r"([»”])(?=[^\W\d_])"), r"\1 "),
    "glued_opening": (re.compile(r"(?<=[^\W\d_])([«“])"), r" \1"),
    "capital": (re.compile(r"\b(même|open|autre|cette|une|la) Source\b(?! [A-ZÀ-Þ])"), r"\1 source"),
    "leftover": (re.compile(r"\s[–—-]\s\.$"), ""),
}
_AROUND = 12  # characters shown on both sides of a change


def mend(text: str) -> tuple[str, list[Repair]]:
    """Return the text mended, and what was changed, each with a few characters around it."""
    repairs: list[Repair] = []
    for kind, (damage, put) in _DAMAGE.items():
        for match in damage.finditer(text):
            before, after = (
                text[max(0, match.start() - _AROUND) : match.start()],
                text[match.end() : match.end() + _AROUND],
            )
            repairs.append(Repair(kind, f"{before}{match[0]}{after}", f"{before}{match.expand(put)}{after}"))
        text = damage.sub(put, text)
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
