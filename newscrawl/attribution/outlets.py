"""Recognise the names of agencies and outlets in a place of attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.sentences import QUOTE
from newscrawl.gazetteer import BY_FORM, Entry, fold

if TYPE_CHECKING:
    from newscrawl.attribution.sentences import Sentence


def _first_words() -> dict[str, int]:
    """Return the words that open a name of an agency or outlet, its article left out or not, with its length in words."""
    first: dict[str, int] = {}
    for form, entry in BY_FORM.items():
        if entry.kind in _OUTLETS:
            for name in (
                form,
                *(form[len(article) :] for article in ("le ", "la ", "les ", "l'") if form.startswith(article)),
            ):
                parts = name.replace("'", "' ").split()
                first[parts[0]] = max(first.get(parts[0], 0), len(parts) + 1)
    return first


_REGIONAL = frozenset({"France 3", "France Bleu"})  # France Bleu Roussillon
_OUTLETS = frozenset({"agency", "media"})
_FIRST = _first_words()
_ARTICLES = {
    "au": "le ",
    "du": "le ",
    "aux": "les ",
    "des": "les ",
    "la": "la ",
    "l'": "l'",
    "le": "le ",
    "les": "les ",
}


def outlet_at(s: Sentence, p: int, total: int | None = None) -> tuple[Entry, int] | None:
    """Return the agency or outlet named at p and the position after it; the longest name wins.

    For positions of attribution, where ambiguous names count too: "au Monde", "à La Croix".
    """
    longest = _FIRST.get(fold(s.raw(p)).split(" ", 1)[0])
    if longest is None:
        return None
    text = s.tokens.text
    begin = s.begin(p)
    article = _ARTICLES.get(s.word(p - 1))
    for end in range(min(p + longest, len(s) if total is None else total), p, -1):
        if s.low[end - 1] == QUOTE or not (
            s.raw(p)[0].isupper()
            or s.raw(end - 1)[0].isupper()
            or s.raw(p)[0].isdigit()
            or s.low[p].startswith("france")
        ):
            continue
        form = fold(text[begin : s.finish(end - 1)])
        entry = BY_FORM.get(form)
        if not (entry and entry.kind in _OUTLETS) and article:
            entry = BY_FORM.get(article + form)
        if entry and entry.kind in _OUTLETS:
            last = end
            while entry.name in _REGIONAL and last < len(s) and s.cap[last]:
                last += 1
            return entry, last
    return None
