"""The text of an article while it is cut into its parts."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscrawl.items import Section
    from newscrawl.page.blocks import Block


ENDS = re.compile(r"[.!?…»”\")]$")


@dataclass
class Text:
    """What the blocks give: standfirst, the rule that found it, sections, the blocks left out around them, short lines at its end, and what was removed by kind."""

    standfirst: str | None = None
    standfirst_rule: str = ""
    sections: list[Section] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)
    signatures: list[str] = field(default_factory=list)
    removed: Counter[str] = field(default_factory=Counter)
