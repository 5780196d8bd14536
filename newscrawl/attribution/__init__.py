"""Who said what: the named sources, quotations and relays of a French news text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.cast import Cast
from newscrawl.attribution.reader import read
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.text.sentences import split
from newscrawl.attribution.text.tokens import tokens_of
from newscrawl.items import Quotation, Source

if TYPE_CHECKING:
    from collections.abc import Container


#: Characters of a text that are read, some four times the longest article seen: a page of a megabyte would hold a crawl for seconds.
LONGEST = 60_000


@dataclass(slots=True)
class Attribution:
    """What a text attributes to whom.

    sources: everybody who speaks, and every relay
    quotations: the statements, in text order; their spans are [start, end] offsets into the text
    rules: how many statements each rule found, 0 for those that found none
    truncated: whether the text was too long to be read whole (see LONGEST)
    speakers: for each of the quotations the rule that says whom its words mean, and those against whom the speaker won
    """

    sources: list[Source] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    rules: Counter[str] = field(default_factory=Counter)
    truncated: bool = False
    speakers: list[tuple[str, list[str]]] = field(default_factory=list)


def attribute(text: str, headings: Container[int] = (), day: str = "") -> Attribution:
    """Return who says what in an article text: one line for the headline, the standfirst, each heading and paragraph.

    headings holds the numbers of the lines, from 0, that are sub-headings; day is that of the article (ISO 8601), which tells
    who held which office. A text over LONGEST characters is read up to the end of the last line within them.
    """
    truncated = len(text) > LONGEST
    if truncated:
        line = text.rfind("\n", 0, LONGEST)
        text = text[: line if line > 0 else LONGEST]
    tokens = tokens_of(text)
    sentences, cap = split(tokens, headings)
    cast = Cast(tokens, sentences, cap, day)
    statements = read(text, sentences, cast)
    quotations = [
        Quotation(
            speaker=st.speaker.name,
            speaker_text=st.speaker_text,
            relay=st.relay.name if st.relay else None,
            cue=st.cue,
            kind=st.kind,
            text=" […] ".join(text[a:b] for a, b in st.spans),
            spans=st.spans,
        )
        for st in statements
    ]
    rules = Counter({rule.value: 0 for rule in Rule})
    rules.update(st.rule.value for st in statements)
    speakers = [(st.found.why, [other.name for other in st.found.over]) for st in statements]
    return Attribution(cast.sources(), quotations, rules, truncated, speakers)
