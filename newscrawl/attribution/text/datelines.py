"""The dateline that opens a wire: where and when it was written, and by which agency. It is no part of the first sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.text.marks import MARKS
from newscrawl.french import function_words
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.text.tokens import Tokens


_DASHES = frozenset({"–", "—", "-"})
_CLOCK_ENDS = _DASHES | {":", "|", "."}
_HOUR = 2  # figures
_YEAR = 4  # figures
_TOWN = 6  # words of a town's name, with its country
_TOWN_LETTERS = 4  # of a town in capitals
_AGENCY = 8  # words between parentheses
_WITHIN_TOWN = function_words.PARTICLES | {"sur", "en", "-", "/", "et", ","}


def past_dateline(tokens: Tokens, i: int) -> int:
    """Return the number of the token after the dateline at i, the first of a line; i where none stands.

    A town, a date, an agency in parentheses, a dash: "Bondoukou, 12 nov 2025 (AIP) – ", "LOMÉ (Reuters) - ", "Dakar, le 3 mai : ".
    The time that opens an entry of a live piece is passed over too: "10h15 - ".
    The town may be left out before an agency that is known; the date or the agency may be left out, not both.
    """
    clock = _past_clock(tokens, i)
    if clock > i:
        return clock
    label = _past_capitals(tokens, i)
    if label > i:
        return label
    town = _past_town(tokens, i)
    day = _past_date(tokens, town) if town > i else town
    end, known = _past_agency(tokens, day)
    dated, signed = day > town, end > day
    if not (dated or (signed and known)):
        return i
    word = tokens.low[end] if end < len(tokens) else ""
    if word in _DASHES or (word == ":" and town > i):
        while end < len(tokens) and (tokens.low[end] in _DASHES or tokens.low[end] == ":"):
            end += 1
        return end
    return end if dated and signed and word and tokens.raw[end][0].isupper() else i


def _past_clock(tokens: Tokens, i: int) -> int:
    """Return the number of the token after "10h15 -", "14:30 |" at i; i where no time with a mark after it stands."""
    low = tokens.low
    if i + _HOUR >= len(low) or not low[i].isdigit() or len(low[i]) > _HOUR:
        return i
    p = i + 1
    if low[p] in {":", "h"} and low[p + 1].isdigit():
        p += 2
    elif low[p].startswith("h") and low[p][1:].isdigit():
        p += 1
    else:
        return i
    if p >= len(low):
        return i
    if low[p] in _CLOCK_ENDS:
        return p + 1
    return p if low[p] in MARKS or tokens.raw[p][0].isupper() else i


def _past_town(tokens: Tokens, i: int) -> int:
    """Return the number of the token after the capitals at i, a comma after them left out."""
    end = last = i
    while end < min(len(tokens), i + _TOWN):
        if (
            tokens.raw[end][0].isupper()
            and tokens.raw[end].replace("-", "").replace("'", "").replace("’", "").isalpha()
        ):
            last = end + 1
        elif end == i or tokens.low[end] not in _WITHIN_TOWN:
            break
        end += 1
    return last


def _past_capitals(tokens: Tokens, i: int) -> int:
    """Return the number of the token after a town, or another label, in capitals and a dash before a sentence: "ALGER - Le président"; else i."""
    p, end = i, min(len(tokens) - 1, i + _TOWN)
    while p < end and tokens.raw[p].isupper() and len(tokens.raw[p]) >= _TOWN_LETTERS:
        p += 1
    return p + 1 if i < p < end and tokens.low[p] in _DASHES and tokens.raw[p + 1][0].isupper() else i


def _past_date(tokens: Tokens, i: int) -> int:
    """Return the number of the token after ", le 12 nov. 2025" at i; i where no date stands."""
    low, total = tokens.low, len(tokens)
    p = i
    while p < total and (low[p] in {",", "le"} or low[p] in function_words.DAYS):
        p += 1
    if p + 1 >= total or not low[p].removesuffix("er").isdigit() or low[p + 1] not in _MONTHS:
        return i
    p += 2
    while p < total and (low[p] in {".", ","} or (low[p].isdigit() and len(low[p]) == _YEAR)):
        p += 1
    return p


def _past_agency(tokens: Tokens, i: int) -> tuple[int, bool]:
    """Return the number of the token after "(AIP)" at i, and whether an agency or outlet of that name is known."""
    if i >= len(tokens) or tokens.low[i] != "(":
        return i, False
    closing = next((p for p in range(i + 2, min(i + _AGENCY, len(tokens))) if tokens.low[p] == ")"), 0)
    if not closing:
        return i, False
    name = tokens.text[tokens.start[i + 1] : tokens.end[closing - 1]]
    first = fold(name.replace("/", ",").split(",")[0]).strip()
    entry = BY_FORM.get(first)
    return closing + 1, entry is not None and entry.is_outlet


_MONTHS = function_words.MONTHS | function_words.SHORT_MONTHS
