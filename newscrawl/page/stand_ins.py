"""Pages that stand in the place of an article though the server answers 200: robot checks, soft 404s, maintenance, walls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscrawl.french.letters import fold_in_place, key
from newscrawl.french.stand_in_words import HEADLINES, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

_KINDS = [(reason, re.compile(HEADLINES[reason]), re.compile(TEXTS[reason])) for reason in HEADLINES]
_NAMED = re.compile("|".join(HEADLINES.values()))
_LONGEST_TITLE = 90  # characters of a headline that may be one of these
_SHORT = 1200  # characters: a longer text is an article whatever it speaks of, or a list of others
_BARE = 300  # characters: one such phrase in so little text is enough
_DENSE = 150  # characters for each phrase; articles about such things have fewer


def stand_in(titles: Iterable[str], text: str, *, stated: bool) -> str | None:
    """Return the reason (newscrawl.drops) why a page is no article, None where it may be one.

    titles: its headings and its title, without the site's name
    text: its lines, joined
    stated: whether its metadata say that it is an article, and when it was published
    """
    names = [name for title in {*titles} if len(title) < _LONGEST_TITLE and _NAMED.fullmatch(name := key(title))]
    if not names and (stated or len(text) > _SHORT):
        return None
    folded = fold_in_place(text[:_SHORT])
    best, reason = (False, 0), None
    for kind, headline, phrases in _KINDS:
        hits = len({match[0] for match in phrases.finditer(folded)})
        named = any(headline.fullmatch(name) for name in names)
        if named:
            found = hits > 0 or (not stated and len(text) < _BARE)
        else:
            found = not stated and ((hits > 1 and hits * _DENSE > len(text)) or (hits > 0 and len(text) < _BARE))
        if found and (named, hits) > best:
            best, reason = (named, hits), kind
    return reason
