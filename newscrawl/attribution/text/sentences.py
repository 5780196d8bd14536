"""Cut tokens into sentences in which each quote is one word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.text.datelines import past_dateline
from newscrawl.attribution.text.marks import MARKS, Quote, pair
from newscrawl.french import function_words, name_words, nouns
from newscrawl.french.conjugation import FINITE, PAST
from newscrawl.french.countries import BY_CAPITAL, BY_NAME
from newscrawl.french.function_words import QUE
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import GIVEN, is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import AVOIR, CUES, NOUNS, is_finite

if TYPE_CHECKING:
    from collections.abc import Container

    from newscrawl.attribution.text.tokens import Tokens


QUOTE = "«»"
_ENDS = frozenset(".!?…")
_STARTERS = frozenset('.!?…\n:-–—•[(«"“”»')
_NO_WORDS = MARKS | _ENDS | frozenset("\n;()[]*")
_ROLES = nouns.PERSONS | {"premier", "première"}
_TOLD = frozenset(word for word, frames in CUES.items() if (PAST, False) in frames)  # past participles of saying
_FORMS_OF_ADDRESS = frozenset({"m.", "mm.", "mme", "mmes", "me"})  # M. Le Maire
_PREMIER = frozenset({"premier", "première", "vice-premier"})
_ACCORDING = frozenset({"selon", "après", "croire"})
_APPOSED = 2  # tokens behind a comma that tell what is apposed
_ACRONYM = 3  # letters, at least
_ARTICLES_OF_NAMES = ("al-", "el-", "as-", "ach-")
_LONGEST_ACRONYM = 12  # letters
_PARENTHESIS = 60  # tokens: a longer one is a stray mark
_LONGEST = 200  # words: what runs on longer is no sentence; this bounds every scan
_PLACES = frozenset(BY_NAME) | frozenset(BY_CAPITAL)


class Sentence:
    """A sentence as parallel lists over its words; a quote is one word, QUOTE, and parentheses are left out.

    at: token number of each word; the opening mark for a quote
    low: lower-case word
    cap: whether the word is a proper name, or a part of one
    quotes: position -> quote
    asides: position, first token and end of each parenthesis that says according to whom
    line: number of its line; heading: whether the line is a sub-heading; first: whether it starts its line
    """

    __slots__ = ("asides", "at", "cap", "first", "heading", "line", "low", "quotes", "tokens")

    def __init__(self, tokens: Tokens, line: int, *, heading: bool, first: bool) -> None:
        self.tokens = tokens
        self.line = line
        self.heading = heading
        self.first = first
        self.at: list[int] = []
        self.low: list[str] = []
        self.cap: list[bool] = []
        self.quotes: dict[int, Quote] = {}
        self.asides: list[tuple[int, int, int]] = []

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

    def inner(self, first: int, end: int) -> Sentence:
        """Return the tokens first…end, inside a quote or a parenthesis, as a sentence of their own."""
        inner = Sentence(self.tokens, self.line, heading=self.heading, first=False)
        raw, low = self.tokens.raw, self.tokens.low
        inner.at.extend(range(first, end))
        inner.low.extend(low[first:end])
        inner.cap.extend(
            raw[i][0].isupper() and low[i] not in function_words.STOP and low[i - 1] not in _ENDS for i in inner.at
        )
        return inner


def proper(tokens: Tokens) -> list[bool]:
    """Tell for each token whether it is (a part of) a proper name; a capital at the start of a sentence needs more evidence."""
    raw, low = tokens.raw, tokens.low
    cap = [False] * len(raw)
    doubtful: list[int] = []
    sure: set[str] = set()
    for i in [i for i, name in enumerate(low) if name.startswith(_ARTICLES_OF_NAMES)]:
        cap[i] = raw[i] != low[i] and i > 0 and raw[i - 1][0].isupper()  # Madaoui al-Rachid
    for i in [i for i, capital in enumerate(tokens.capital) if capital]:
        if not raw[i][0].isupper():
            continue
        name = low[i]
        if (name in function_words.STOP and _is_small(tokens, cap, i)) or name == "ong":
            continue
        if i == 0 or low[i - 1] in _STARTERS:
            doubtful.append(i)
        elif not _is_role(low, cap, i):
            cap[i] = True
            sure.add(name)
    for i in doubtful:
        cap[i] = low[i] not in _ROLES and (
            low[i] in sure or _is_known(raw[i], low[i]) or _is_named_by_neighbours(tokens, cap, i)
        )
    return cap


def _is_small(tokens: Tokens, cap: list[bool], i: int) -> bool:
    """Whether a small word with a capital is no name: not in capitals, no start of an outlet's name, no surname."""
    word = tokens.raw[i]
    acronym = len(word) >= _ACRONYM and word.isupper()
    return not (acronym or _opens_name(tokens.raw, i) or _is_surname(tokens, cap, i))


def _is_role(low: list[str], cap: list[bool], i: int) -> bool:
    """Whether a word with a capital inside a sentence is a title: "le Président", "le Premier ministre"."""
    after = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in nouns.PERSONS:
        return not cap[i - 1] and after != "monde" and low[i - 1] not in _FORMS_OF_ADDRESS  # Mme Boulanger
    return low[i] in _PREMIER and after.startswith(("ministre", "dame"))


def _is_known(word: str, name: str) -> bool:
    """Whether a word that starts a sentence is a name wherever it stands."""
    return (
        name in GIVEN
        or (1 < len(word) < _LONGEST_ACRONYM and word.isupper() and name not in name_words.ORDINARY_STARTS)
        or name in BY_FORM
        or fold(name) in _PLACES
    )


def _is_named_by_neighbours(tokens: Tokens, cap: list[bool], i: int) -> bool:
    """Whether what follows a word that starts a sentence tells that it is a name: a verb of saying, a particle, another name."""
    name, low = tokens.low[i], tokens.low
    if i + 1 >= len(low):
        return False
    if _speaks(low, i + 1) and not (_is_ordinary(name) or name in name_words.NOT_NAMES or is_finite(name)):
        return True
    if _is_apposed(low, i + 1) and not (_is_ordinary(name) or name.endswith("é") or name in name_words.NOT_NAMES):
        return True
    if low[i + 1] in function_words.FOREIGN_PARTICLES and i + 2 < len(low) and low[i + 2][0].isalpha():
        return True
    return cap[i + 1] and tokens.start[i + 1] - tokens.end[i] == 1 and not _is_ordinary(name)


def _is_apposed(low: list[str], i: int) -> bool:
    """Whether a comma and what a company or a person is follow: "Veltris, leader du secteur,", "Veltris, une start-up suisse,"."""
    if low[i] != "," or i + _APPOSED >= len(low):
        return False
    if low[i + 1] in function_words.INDEFINITE:
        return low[i + 2] in nouns.CALLING_BODIES
    return low[i + 1] in _ROLES and low[i + 2] in function_words.OF


def _speaks(low: list[str], i: int) -> bool:
    """Whether a verb that has a person for its subject follows a capital: "Macron prévient", "Veltris a annoncé"."""
    word, after = low[i], low[i + 1] if i + 1 < len(low) else ""
    if word in AVOIR:
        end = i + 1 + (after in function_words.ADVERBS)
        return end < len(low) and low[end] in _TOLD
    return word in CUES and (
        (word not in NOUNS and is_finite(word)) or (after in QUE and (FINITE, False) in CUES[word])
    )


def _is_surname(tokens: Tokens, cap: list[bool], i: int) -> bool:
    """Whether a small word in capitals after a given name or M. is a surname, or opens one: "Pierre-Olivier Sur", "Bruno Le Maire"."""
    if i == 0 or not tokens.raw[i - 1][0].isupper():
        return False
    if not is_given(tokens.low[i - 1]) and tokens.low[i - 1] not in _FORMS_OF_ADDRESS:
        return False
    if tokens.low[i] in name_words.OPEN_SURNAMES:
        return i + 1 < len(tokens) and tokens.raw[i + 1][0].isupper() and not tokens.raw[i].isupper()
    return (
        cap[i - 1]
        and is_given(tokens.low[i - 1])
        and tokens.low[i] not in function_words.PARTICLES
        and (tokens.low[i] not in function_words.DETERMINERS or _stands_last(tokens, i))
    )


def _stands_last(tokens: Tokens, i: int) -> bool:
    """Whether punctuation follows a word in capitals that would be a determiner: "Hendrik Vos,", "Heung-min Son."."""
    return i + 1 < len(tokens) and not tokens.raw[i].isupper() and tokens.low[i + 1] in {",", ".", "(", ")", ":", ";"}


def _opens_name(raw: list[str], i: int) -> bool:
    """Whether an adverb in capitals starts the name of an outlet: "Midi Libre"."""
    return raw[i].lower() in function_words.ADVERBS and i + 1 < len(raw) and fold(f"{raw[i]} {raw[i + 1]}") in BY_FORM


def _is_ordinary(name: str) -> bool:
    """Whether a word that starts a sentence before a name is an ordinary one ("Interrogé par…", "Chez Renault")."""
    return (
        name in nouns.NOT_SPEAKERS
        or name in name_words.ORDINARY_STARTS
        or name.endswith(("ment", "ée", "és", "ées", "ant"))
    )


def split(tokens: Tokens, headings: Container[int]) -> tuple[list[Sentence], list[bool]]:
    """Return the sentences of the text, and which tokens are proper names."""
    cap = proper(tokens)
    return _Splitter(tokens, cap, headings).split(), cap


class _Splitter:
    """Walks over the tokens once, from one that is no word to the next."""

    def __init__(self, tokens: Tokens, cap: list[bool], headings: Container[int]) -> None:
        self._tokens = tokens
        self._cap = cap
        self._headings = headings
        self._quotes = {quote.opening: quote for quote in pair(tokens)}
        self._sentences: list[Sentence] = []
        self._line = 0
        self._current = Sentence(tokens, 0, heading=0 in headings, first=True)

    def split(self) -> list[Sentence]:
        low = self._tokens.low
        stops = {i for i, word in enumerate(low) if word in _NO_WORDS} | self._quotes.keys() | self._tokens.breaks
        i = past_dateline(self._tokens, 0)
        for stop in sorted(stops):
            if stop >= i:  # not inside a quote or a parenthesis
                self._add_words(i, stop)
                i = self._pass(stop)
        self._add_words(i, len(low))
        self._close()
        return self._sentences

    def _close(self, *, first: bool = False) -> None:
        if self._current.at:
            self._sentences.append(self._current)
        self._current = Sentence(self._tokens, self._line, heading=self._line in self._headings, first=first)

    def _add_words(self, i: int, end: int) -> None:
        while i < end:
            current = self._current
            if not current.at:
                if current.first and _is_dateline(self._tokens.raw, i):
                    i += 1  # BRUXELLES Le roi a reçu…
                    continue
                if self._tokens.raw[i] == "A" and _names_place(self._tokens, i + 1):  # A Lyon, for À Lyon
                    self._add(i, "à", cap=False)
                    i += 1
                    continue
            stop = min(end, i + _LONGEST - len(current.at))
            if stop == i:
                self._close()
                continue
            current.at.extend(range(i, stop))
            current.low.extend(self._tokens.low[i:stop])
            current.cap.extend(self._cap[i:stop])
            i = stop

    def _add(self, i: int, word: str, *, cap: bool) -> None:
        if len(self._current.at) >= _LONGEST:
            self._close()
        self._current.at.append(i)
        self._current.low.append(word)
        self._current.cap.append(cap)

    def _pass(self, i: int) -> int:
        """Take what stands at i, no plain word; return the position after it."""
        word = self._tokens.low[i]
        if word == "\n":
            self._line += 1
            self._close(first=True)
            return past_dateline(self._tokens, i + 1)
        if i in self._tokens.breaks:
            self._close()
        if i in self._quotes:
            return self._add_quote(i, self._quotes[i])
        if word == "(":
            return self._past_parenthesis(i)
        if word == ";" or word in _ENDS:
            return self._end(i, word)
        if word not in _NO_WORDS:  # the first word behind a lost paragraph break
            self._add_words(i, i + 1)
        return i + 1

    def _add_quote(self, i: int, quote: Quote) -> int:
        low = self._tokens.low
        self._add(i, QUOTE, cap=False)
        self._current.quotes[len(self._current.at) - 1] = quote
        self._line += low[i : quote.end].count("\n")
        after = quote.end
        ended = quote.last > quote.first and low[quote.last - 1] in _ENDS
        if after < len(low) and low[after] != "\n" and _starts(self._tokens, after, self._cap, quoted=ended):
            self._close()
        return after

    def _past_parenthesis(self, i: int) -> int:
        low = self._tokens.low
        closing = next((j for j in range(i + 1, min(i + _PARENTHESIS, len(low))) if low[j] in ")\n"), -1)
        if closing < 0 or low[closing] != ")":
            return i + 1
        if self._current.at and low[i + 1] == "@":
            self._add(i, ",", cap=False)  # Luc Danel (@lucdanel) 12 mai
        if self._current.at and not _ACCORDING.isdisjoint(low[i:closing]):
            self._current.asides.append((len(self._current.at), i + 1, closing))
        return closing + 1

    def _end(self, i: int, word: str) -> int:
        low = self._tokens.low
        self._add(i, word, cap=False)
        i += 1
        if word == ";":
            self._close()
            return i
        while i < len(low) and low[i] in _ENDS:
            i += 1
        if i < len(low) and low[i] != "\n" and _boundary(self._tokens, i, self._quotes):
            self._close()
        return i


def _names_place(tokens: Tokens, i: int) -> bool:
    """Whether the word at i goes on with "A Lyon", "A la barre" rather than with "A dit X"."""
    return i < len(tokens) and (tokens.raw[i][0].isupper() or tokens.low[i] in function_words.DETERMINERS)


def _is_dateline(raw: list[str], i: int) -> bool:
    """Whether the word that starts a line is a town in capitals before a sentence of its own."""
    if not (raw[i].isupper() and len(raw[i]) > _ACRONYM and raw[i].isalpha() and i + 1 < len(raw)):
        return False
    after = raw[i + 1]
    return after[0].isupper() and not (after.isupper() and len(after) >= _ACRONYM) and fold(raw[i]) not in BY_FORM


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
