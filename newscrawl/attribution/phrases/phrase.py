"""A noun phrase at its place in a sentence: what it is and what it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french import function_words, noun_phrases, nouns

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.french.gazetteer.entries import Entry


_MADAM = frozenset({"mme", "madame"})
LONGEST = 18  # words in a phrase


@dataclass(slots=True)
class Phrase:
    """A noun phrase or a pronoun: positions first to end in its sentence, end left out.

    det, head: determiner and head noun in lower case, "" if it has none
    content: its other words in lower case
    name: the proper name that it gives, or ""
    own: positions of that name
    title: gender that a title tells ("m", "f") or ""
    pronoun: the pronoun it is, or ""
    entry: the body that the gazetteer knows by this phrase
    apposition: phrases that say the same thing after a comma
    """

    sentence: Sentence
    first: int
    end: int
    det: str = ""
    head: str = ""
    content: list[str] = field(default_factory=list)
    name: str = ""
    own: tuple[int, int] = (0, 0)
    titled: bool = False
    title: str = ""
    pronoun: str = ""
    entry: Entry | None = None
    appositions: list[Phrase] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        """Character offsets, appositions left out."""
        return self.sentence.begin(self.first), self.sentence.finish(self.end - 1)

    @property
    def text(self) -> str:
        """The phrase as printed."""
        start, end = self.span
        text = self.sentence.tokens.text[start:end]
        return text.removeprefix("-").removeprefix("t-") if self.pronoun else text

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        return self.sentence.low[self.first : self.end]

    @property
    def bare(self) -> str:
        """The phrase as printed without its determiner or title."""
        first = self.first
        while first < self.end - 1 and (
            self.sentence.low[first] in function_words.DETERMINERS
            or (self.sentence.low[first] in function_words.TITLES and self.titled)
        ):
            first += 1
        return self.sentence.tokens.text[self.sentence.begin(first) : self.sentence.finish(self.end - 1)]

    @property
    def plural(self) -> bool:
        """Whether it names several."""
        return (
            self.det in noun_phrases.PLURALS
            or self.pronoun in noun_phrases.PLURAL_PRONOUNS
            or self.det.isdigit()
            or self.head in noun_phrases.MANY
        )

    @property
    def gender(self) -> str:
        """The gender that its words tell: m, f, or "" when they do not."""
        if self.pronoun:
            return {"il": "m", "ils": "m", "celui": "m", "elle": "f", "elles": "f", "celle": "f"}.get(
                self.pronoun.strip("-").split("-")[0], ""
            )
        if self.title:
            return self.title
        if self.sentence.word(self.first - 1) in _MADAM:
            return "f"  # Mme le maire
        if self.head in nouns.FEMALE and self.head not in noun_phrases.OF_EITHER_SEX:
            return "f"
        if self.head in nouns.MALE or (self.det == "l'" and self.head in nouns.MALE_OF_PAIRS):
            return "m"
        if (self.head or self.name.split(" ", 1)[0].lower()) in nouns.FEMININE_BODIES:
            return "f"
        if self.det in {"la", "une", "cette"}:
            return "" if self.head in noun_phrases.OF_EITHER_SEX else "f"
        if self.det in {"le", "un", "ce", "cet"}:
            return "m"
        return ""


class Run(NamedTuple):
    """Capitalised words in a row, positions first to end; governed when a preposition or an article stands before them."""

    first: int
    end: int
    governed: bool
