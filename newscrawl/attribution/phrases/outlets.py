"""Recognise the names of agencies and outlets in a place of attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import name_words, nouns
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.gazetteer.entries import BY_FORM, Entry
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold
from newscrawl.french.noun_phrases import ARTICLES

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


_NOUNS = nouns.MEDIA_NOUNS - {"presse", "médias", "média", "agence"}
_ABOUT = name_words.ABOUT_MEDIA - nouns.MEDIA_NOUNS
# The article with which an outlet's name starts, by the word that stands before it: "au Monde" is "le monde".
_ARTICLE_OF = {
    "au": "le ",
    "du": "le ",
    "aux": "les ",
    "des": "les ",
    "la": "la ",
    "l'": "l'",
    "le": "le ",
    "les": "les ",
}
_MOST_LINKS = 2  # small words in a row within a name: "Journal de la Loire"


def _first_words() -> dict[str, int]:
    """Return the words that open a name of an agency or outlet, its article left out or not, with its length in words."""
    first: dict[str, int] = {}
    for form, entry in BY_FORM.items():
        if entry.is_outlet:
            bare = (form[len(article) :] for article in set(_ARTICLE_OF.values()) if form.startswith(article))
            for name in (form, *bare):
                parts = name.replace("'", "' ").split()
                first[parts[0]] = max(first.get(parts[0], 0), len(parts) + 1)
    return first


_FIRST = _first_words()


def outlet_at(s: Sentence, p: int, total: int | None = None) -> tuple[Entry, int] | None:
    """Return the agency or outlet named at p and the position after it; the longest name wins.

    For positions of attribution, where ambiguous names count too: "au Monde", "à La Croix".
    """
    longest = _FIRST.get(fold(s.raw(p)).split(" ", 1)[0]) if p < len(s) else None
    if longest is None:
        return None
    article = _ARTICLE_OF.get(s.word(p - 1), "")
    starts_name = s.raw(p)[0].isupper() or s.raw(p)[0].isdigit() or s.low[p].startswith("france")
    for end in range(min(p + longest, len(s) if total is None else total), p, -1):
        if s.low[end - 1] == QUOTE or not (starts_name or s.raw(end - 1)[0].isupper()):
            continue
        entry = _outlet_called(fold(s.tokens.text[s.begin(p) : s.finish(end - 1)]), article)
        if entry and ("-" not in s.raw(p) or any("-" in name for name in entry.forms)):
            return entry, _past_capitals(s, end) if entry.name in name_words.REGIONAL_MEDIA else end
    return None


def _outlet_called(form: str, article: str) -> Entry | None:
    """Return the agency or outlet of this folded name, with the article before it or without."""
    entry = BY_FORM.get(form)
    if article and not (entry and entry.is_outlet):
        entry = BY_FORM.get(article + form)
    return entry if entry and entry.is_outlet else None


def unlisted_at(s: Sentence, p: int) -> int:
    """Return the end of an outlet's name at p that no list knows, else 0.

    Its first word tells it ("Radio Littoral", "le Courrier de la Loire"), or the noun before it ("la radio locale Ondas").
    """
    head = p + (s.low[p] in ARTICLES and s.raw(p)[0].isupper())
    if head >= len(s) or not (s.cap[head] or s.raw(head)[0].isupper()):
        return 0
    called = _is_called_outlet(s, p, head)
    if not called and fold(s.low[head]) not in name_words.MASTHEADS:
        return 0
    end = _past_links(s, _past_capitals(s, head + 1))
    return end if called or end - head > 1 else 0


def _is_called_outlet(s: Sentence, p: int, head: int) -> bool:
    """Whether a noun before p calls the name at head an outlet's."""
    before = p - 1
    while before > 0 and (fold(s.low[before]) in _ABOUT or fold(s.low[before]) in BY_ADJECTIVE):
        before -= 1
    return (
        before >= 0
        and s.low[before] in _NOUNS
        and s.cap[head]
        and not is_given(s.low[head])
        and s.low[head] not in name_words.NETWORKS
    )


def _past_links(s: Sentence, end: int) -> int:
    """Return the position after the rest of a name after a small word: "Courrier | de la Loire"."""
    link = end
    while link < len(s) and link - end < _MOST_LINKS and s.low[link] in name_words.LINKS_OF_MEDIA:
        link += 1
    if end < link < len(s) and s.raw(link)[0].isupper():
        return _past_capitals(s, link + 1)
    return end


def _past_capitals(s: Sentence, p: int) -> int:
    while p < len(s) and s.cap[p]:
        p += 1
    return p
