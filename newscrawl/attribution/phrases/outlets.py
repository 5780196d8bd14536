"""Recognise the names of agencies and outlets in a place of attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import name_words, nouns
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.gazetteer.entries import BY_FORM, Entry
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


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
_NOUNS = nouns.MEDIA_NOUNS - {"presse", "médias", "média", "agence"}
_ABOUT = name_words.ABOUT_MEDIA - nouns.MEDIA_NOUNS
_CAPITAL_ARTICLES = frozenset({"le", "la", "les", "l'"})
_LINKS = frozenset({"de", "du", "des", "d'", "la", "l'", "les", "del", "of", "di", "da", "do"})
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
        if entry and entry.kind in _OUTLETS and ("-" not in s.raw(p) or any("-" in name for name in entry.forms)):
            last = end
            while entry.name in _REGIONAL and last < len(s) and s.cap[last]:
                last += 1
            return entry, last
    return None


def unlisted_at(s: Sentence, p: int) -> int:
    """Return the end of an outlet's name at p that no list knows, else 0.

    Its first word tells it ("Radio Littoral", "le Courrier de la Loire"), or the noun before it ("la radio locale Ondas").
    """
    total = len(s)
    head = p + (s.low[p] in _CAPITAL_ARTICLES and s.raw(p)[0].isupper())
    if head >= total or not (s.cap[head] or s.raw(head)[0].isupper()):
        return 0
    before = p - 1
    while before > 0 and (fold(s.low[before]) in _ABOUT or fold(s.low[before]) in BY_ADJECTIVE):
        before -= 1
    called = (
        before >= 0
        and s.low[before] in _NOUNS
        and s.cap[head]
        and not is_given(s.low[head])
        and s.low[head] not in name_words.NETWORKS
    )
    headed = fold(s.low[head]) in name_words.MASTHEADS
    if not (called or headed):
        return 0
    end = _past_capitals(s, head + 1)
    link = end
    while link < total and link - end < 2 and s.low[link] in _LINKS:
        link += 1
    if link > end and link < total and s.raw(link)[0].isupper():
        end = _past_capitals(s, link + 1)
    return end if called or end - head > 1 else 0


def _past_capitals(s: Sentence, p: int) -> int:
    while p < len(s) and s.cap[p]:
        p += 1
    return p
