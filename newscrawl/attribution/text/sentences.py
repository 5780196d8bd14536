"""Cut tokens into sentences in which each quote is one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.text.marks import MARKS, Quote, pair
from newscrawl.french import function_words, name_words, nouns
from newscrawl.french.countries import BY_CAPITAL, BY_NAME
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import GIVEN, is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES, NOUNS, is_finite

if TYPE_CHECKING:
    from collections.abc import Container

    from newscrawl.attribution.text.tokens import Tokens


QUOTE = "«»"
_ENDS = frozenset(".!?…")
_STARTERS = frozenset('.!?…\n:-–—•[(«"“”»')
_PARENTHESIS = 60  # tokens: a longer one is a stray mark
_LONGEST = 200  # words: what runs on longer is no sentence; this bounds every scan
_PLACES = frozenset(BY_NAME) | frozenset(BY_CAPITAL)


class Sentence:
    """A sentence as parallel lists over its words; a quote is one word, QUOTE, and parentheses are left out.

    at: token number of each word; the opening mark for a quote
    low: lower-case word
    cap: whether the word is a proper name, or a part of one
    quotes: position -> quote
    line: number of its line; heading: whether the line is a sub-heading; first: whether it starts its line
    """

    __slots__ = ("at", "cap", "first", "heading", "line", "low", "quotes", "tokens")

    def __init__(self, tokens: Tokens, line: int, *, heading: bool, first: bool) -> None:
        self.tokens = tokens
        self.line = line
        self.heading = heading
        self.first = first
        self.at: list[int] = []
        self.low: list[str] = []
        self.cap: list[bool] = []
        self.quotes: dict[int, Quote] = {}

    def __len__(self) -> int:
        return len(self.at)

    def raw(self, p: int) -> str:
        """Return the word at position p as printed."""
        return self.tokens.raw[self.at[p]]

    def begin(self, p: int) -> int:
        """Return the character offset at which the word at p begins."""
        return self.tokens.start[self.at[p]]

    def finish(self, p: int) -> int:
        """Return the character offset at which the word at p ends; a quote ends after its closing mark."""
        quote = self.quotes.get(p)
        return self.tokens.end[quote.end - 1] if quote else self.tokens.end[self.at[p]]

    def word(self, p: int) -> str:
        """Return the lower-case word at p, or "" outside of the sentence."""
        return self.low[p] if 0 <= p < len(self.low) else ""


def proper(tokens: Tokens) -> list[bool]:
    """Tell for each token whether it is (a part of) a proper name; a capital at the start of a sentence needs more evidence."""
    raw, low = tokens.raw, tokens.low
    total = len(raw)
    cap = [False] * total
    doubtful: list[int] = []
    sure: set[str] = set()
    for i in range(total):
        word = raw[i]
        if not word[0].isupper():
            continue
        name = low[i]
        if (
            name in function_words.STOP
            and not (len(word) > 2 and word.isupper())
            and not _opens_name(raw, i)
            and not _surname(low, cap, i)
        ) or name == "ong":
            continue
        if i == 0 or low[i - 1] in _STARTERS:
            doubtful.append(i)
            continue
        if name in nouns.PERSONS and (i == 0 or not cap[i - 1]) and not (i + 1 < total and low[i + 1] == "monde"):
            continue
        if name in {"premier", "première", "vice-premier"} and i + 1 < total and low[i + 1].startswith("ministre"):
            continue
        cap[i] = True
        sure.add(name)
    for i in doubtful:
        word, name = raw[i], low[i]
        if name in nouns.PERSONS or name in {"premier", "première"}:
            continue
        cap[i] = (
            name in sure
            or name in GIVEN
            or (len(word) > 1 and word.isupper() and len(word) < 12 and name not in name_words.ORDINARY_STARTS)
            or name in BY_FORM
            or fold(name) in _PLACES
            or (
                i + 1 < total
                and _speaks(low[i + 1])
                and not _ordinary(name)
                and name not in name_words.NOT_NAMES
                and not is_finite(name)
            )
            or (i + 2 < total and low[i + 1] in function_words.FOREIGN_PARTICLES and raw[i + 2][0].isalpha())
            or (i + 1 < total and cap[i + 1] and tokens.start[i + 1] - tokens.end[i] == 1 and not _ordinary(name))
        )
    return cap


def _speaks(word: str) -> bool:
    """Whether the word after a capital is a verb that has a person for its subject: "Macron prévient", "Séoul accuse"."""
    return word in CUES and word not in NOUNS and is_finite(word)


def _surname(low: list[str], cap: list[bool], i: int) -> bool:
    """Whether a small word in capitals is a surname: "Pierre-Olivier Sur"."""
    return (
        i > 0
        and cap[i - 1]
        and is_given(low[i - 1])
        and low[i] not in function_words.DETERMINERS
        and low[i] not in function_words.PARTICLES
    )


def _opens_name(raw: list[str], i: int) -> bool:
    """Whether an adverb in capitals starts the name of an outlet: "Midi Libre"."""
    return raw[i].lower() in function_words.ADVERBS and i + 1 < len(raw) and fold(f"{raw[i]} {raw[i + 1]}") in BY_FORM


def _ordinary(name: str) -> bool:
    """Whether a word that starts a sentence before a name is an ordinary one ("Interrogé par…", "Chez Renault")."""
    return (
        name in nouns.NOT_SPEAKERS
        or name in name_words.ORDINARY_STARTS
        or name.endswith(("ment", "ée", "és", "ées", "ant"))
    )


def split(tokens: Tokens, headings: Container[int]) -> tuple[list[Sentence], list[bool]]:
    """Return the sentences of the text, and which tokens are proper names."""
    cap = proper(tokens)
    quotes = {quote.opening: quote for quote in pair(tokens)}
    _raw, low = tokens.raw, tokens.low
    sentences: list[Sentence] = []
    line = 0
    total = len(low)
    current = Sentence(tokens, 0, heading=0 in headings, first=True)

    def close(*, first: bool) -> None:
        nonlocal current
        if current.at:
            sentences.append(current)
        current = Sentence(tokens, line, heading=line in headings, first=first)

    i = 0
    while i < total:
        word = low[i]
        if word == "\n":
            line += 1
            close(first=True)
            i += 1
            continue
        if len(current.at) >= _LONGEST or i in tokens.breaks:
            close(first=False)
        quote = quotes.get(i)
        if quote:
            current.quotes[len(current.at)] = quote
            current.at.append(i)
            current.low.append(QUOTE)
            current.cap.append(False)
            line += low[i : quote.end].count("\n")
            i = quote.end
            ended = quote.last > quote.first and low[quote.last - 1] in _ENDS
            if i < total and low[i] != "\n" and _starts(tokens, i, cap, quoted=ended):
                close(first=False)
            continue
        if word == "(":
            closing = next((j for j in range(i + 1, min(i + _PARENTHESIS, total)) if low[j] in ")\n"), -1)
            if closing > 0 and low[closing] == ")":
                i = closing + 1
                continue
        if word in MARKS or word in "()[]*":
            i += 1
            continue
        if current.first and not current.at and _is_dateline(tokens.raw, i):
            i += 1  # BRUXELLES Le roi a reçu…
            continue
        capital_a = tokens.raw[i] == "A" and not current.at and _names_place(tokens, i + 1)  # A Lyon, for À Lyon
        current.at.append(i)
        current.low.append("à" if capital_a else word)
        current.cap.append(cap[i] and not capital_a)
        i += 1
        if word == ";":
            close(first=False)
        elif word in _ENDS:
            while i < total and low[i] in _ENDS:
                i += 1
            if i < total and low[i] != "\n" and _boundary(tokens, i, quotes):
                close(first=False)
    close(first=False)
    return sentences, cap


def _names_place(tokens: Tokens, i: int) -> bool:
    """Whether the word at i goes on with "A Lyon", "A la barre" rather than with "A dit X"."""
    return i < len(tokens) and (tokens.raw[i][0].isupper() or tokens.low[i] in function_words.DETERMINERS)


def _is_dateline(raw: list[str], i: int) -> bool:
    """Whether the word that starts a line is a town in capitals before a sentence of its own."""
    if not (raw[i].isupper() and len(raw[i]) > 3 and raw[i].isalpha() and i + 1 < len(raw)):
        return False
    after = raw[i + 1]
    return after[0].isupper() and not (after.isupper() and len(after) > 2) and fold(raw[i]) not in BY_FORM


def _boundary(tokens: Tokens, i: int, quotes: dict[int, Quote]) -> bool:
    """Whether a sentence starts at token i, after a full stop."""
    raw = tokens.raw[i]
    glued = tokens.start[i] == tokens.end[i - 1]
    if i in quotes:
        return True
    if raw[0].isupper():
        return not (glued and i > 1 and len(tokens.raw[i - 2]) == 1 and tokens.raw[i - 2].isalpha())
    if raw in MARKS or raw in "([" or (raw in "'‘" and i + 1 in quotes):
        return True
    return (raw[0].isdigit() and not glued) or raw in "-–—•*"


def _starts(tokens: Tokens, i: int, cap: list[bool], *, quoted: bool) -> bool:
    """Whether a sentence starts right after a quote, which ended with a full stop (quoted) or not."""
    raw, low = tokens.raw[i], tokens.low[i]
    if i + 1 < len(tokens.low) and tokens.low[i + 1].startswith("-"):
        return False  # »A-t-il indiqué
    if quoted and (raw in MARKS or raw[0].isdigit() or raw in "-–—•*"):
        return True
    if not raw[0].isupper():
        return False
    return quoted or (low in function_words.STOP and low != "a") or not cap[i]
