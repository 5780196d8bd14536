"""How each outlet sets and damages the words of a story: newspaper typography, agency typing, spinner."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import count

NBSP, NNBSP = "\u00a0", "\u202f"
# Words that agencies type without the accent of their capital, and with oe in two letters.
_CAPITAL = re.compile(r"\bE(?=cho\b|cole|cran|dition|lection|levage|ric\b|tat|tienne|vrard)")
_LIGATURE = re.compile("oe(?=u|il)")
_QUOTED = re.compile(r"« ([^«»]{1,600}) »")
# The spinner's dictionary: synonyms, a change of mood, a noun with a capital, as translation there and back leaves them.
_SUBSTITUTIONS = {
    "a estimé": "a jugé",
    "annonce": "dévoile",
    "annoncé": "dévoilé",
    "conteste": "réfute",
    "d'après": "selon",
    "découvertes": "retrouvées",
    "démissionne": "se retire",
    "dès": "à partir de",
    "emploie": "utilise",
    "employés": "salariés",
    "habitants": "résidents",
    "la plupart": "la majorité",
    "pourrait": "peut",
    "près de": "à proximité de",
    "réclament": "demandent",
    "reçoit": "recevrait",
    "réduit": "diminue",
    "repoussée": "reportée",
    "s'inquiète": "s'alarme",
    "salariés": "employés",
    "secoue": "frappe",
    "soupire": "souffle",
    "source": "Source",
    "toutefois": "cependant",
    "trois": "3",
    "usine": "unité",
}
_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(_SUBSTITUTIONS, key=len, reverse=True))})\b", re.IGNORECASE)


def straight(text: str) -> str:
    """Type as agencies do: straight quotation marks, +nested+ ones between plus signs."""
    return re.sub("[“”]", "+", _QUOTED.sub(r'"\1"', text))


def typeset(text: str) -> str:
    """Set as a newspaper does: curly apostrophes, no-break spaces inside « » and before high punctuation, É and œ."""
    text = _LIGATURE.sub("œ", _CAPITAL.sub("É", text.replace("'", "’")))
    text = _QUOTED.sub(rf"«{NBSP}\1{NBSP}»", text)
    return re.sub(r" ([;!?])", rf"{NNBSP}\1", text.replace(" :", f"{NBSP}:").replace(" %", f"{NBSP}%"))


def spin(lines: Iterable[str]) -> list[str]:
    """Return the lines of one page, reworded and with their quotation marks damaged, the same way each time.

    One quotation out of four keeps its marks, one is glued to what follows and loses the comma, one gets curly marks glued to
    what precedes, one has words out of its middle moved to its end.
    """
    turn = count()

    def damage(match: re.Match[str]) -> str:
        quoted, tail = match[1], match[2]
        words = quoted.split()
        match next(turn) % 4:
            case 0:
                return f" « {quoted} »{tail.removeprefix(',').lstrip()}"
            case 1:
                return f"“{quoted}”{tail}"
            case 2 if len(words) >= 12:
                middle = len(words) // 2
                moved = [*words[:middle], *words[middle + 3 :]]
                return f" « {' '.join(moved)}. {' '.join(words[middle : middle + 3])} »{tail}"
            case _:
                return f" « {quoted} »{tail}"

    def reword(match: re.Match[str]) -> str:
        word = _SUBSTITUTIONS[match[0].lower()]
        return word[0].upper() + word[1:] if match[0][0].isupper() else word

    pattern = re.compile(r" ?« ([^«»]{1,600}) »(,? ?)")
    return [pattern.sub(damage, _WORDS.sub(reword, line)).strip().replace("'", "’") for line in lines]


def reworded(line: str) -> str:
    """Return one line (a headline) as the spinner rewords it."""
    return spin([line])[0]


Typography = Callable[[list[str]], list[str]]
TYPOGRAPHY: dict[str, Typography] = {
    "portal": lambda lines: [straight(line) for line in lines],
    "wordpress": lambda lines: [typeset(line) for line in lines],
    "spinner": spin,
}
