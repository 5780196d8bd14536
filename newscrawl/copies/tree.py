"""The chain of a story on a terminal: what was made from a publication stands below it, with the evidence side by side."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscrawl.copies.trace import Link
    from newscrawl.items import Evidence

_INDENT = 4
_QUOTATIONS = 4  # shown side by side, those that were changed first
_WORDS = {
    "first": "made from none of these",
    "prints": "prints the dispatch of {of}, and says so",
    "copy": "REWORDED from {of} ({score:.0f} of 100)",
    "same_facts": "its own report; same event as {of}",
    "same_text": "the same text as {of}",
}


def draw(links: list[Link], columns: int) -> str:
    """Return a chain as a tree: below each publication, what was made from it."""
    names = {link.id: link.outlet.name or link.url for link in links}
    children: dict[str | None, list[Link]] = {}
    for link in links:
        parent = link.of if link.of in names and link.relation != "same_facts" else None
        children.setdefault(parent, []).append(link)
    lines: list[str] = []

    def branch(parent: str | None, depth: int) -> None:
        for link in children.pop(parent, []):  # popped: two that name each other end in no circle
            lines.extend(" " * _INDENT * depth + line for line in _publication(link, names, columns - _INDENT * depth))
            branch(link.id, depth + 1)

    branch(None, 0)
    for parent in list(children):
        branch(parent, 0)
    return "\n".join(line.rstrip() for line in lines)


def _publication(link: Link, names: dict[str, str], columns: int) -> Iterator[str]:
    when = (link.date_published or link.first_seen or "no date").replace("T", " ")
    credit = f"credited to {link.credit.text}" if link.credit and link.credit.text else "no credit"
    told = _WORDS[link.relation].format(of=names.get(link.of or "", "?"), score=link.score or 0)
    yield f"{when}  {names[link.id]}" + ("   <- asked for" if link.asked else "")
    yield from _wrapped(link.headline or "", columns)
    yield f"  {link.url}"
    yield from _wrapped(f"{credit}; {told}", columns)
    if link.cites:
        yield from _wrapped(f"names in its text: {', '.join(link.cites)}", columns)
    if link.evidence and link.relation in {"copy", "same_text", "prints"}:
        yield from _evidence(link.evidence, link.relation == "copy", names.get(link.of or "", "?"), columns)
    yield ""


def _wrapped(text: str, columns: int) -> list[str]:
    return wrap(text, columns, initial_indent="  ", subsequent_indent="    ")


def _evidence(found: Evidence, is_copy: bool, origin: str, columns: int) -> Iterator[str]:
    kept = f"holds {found.kept:.0%} of the names, numbers and quotations of {origin}"
    if found.lead_hours is not None:
        by = "by the dates on the pages" if found.lead_by == "published" else "by when the crawl met them"
        later = "later" if found.lead_hours >= 0 else f"EARLIER, {by}"
        kept = f"{abs(found.lead_hours):.1f} hours {later}; {kept}"
    yield from _wrapped(kept, columns)
    changed = [quoted for quoted in found.quotations if quoted.change != "identical"]
    if same := len(found.quotations) - len(changed):
        yield f"  {same} quotation{'s' if same > 1 else ''} word for word"
    for quoted in changed[:_QUOTATIONS]:
        yield from _beside(f"{origin}: « {quoted.there} »", f"{quoted.change} here: « {quoted.here} »", columns)
    for here, there in found.changed_numbers:
        yield from _beside(f"{origin}: {there}", f"here: {here}", columns)
    for title, words in (("only here", found.only_here), ("left over", found.leftovers)):
        if words:
            yield from _wrapped(f"{title}: {', '.join(words)}", columns)
    for passage in found.passages if is_copy else ():
        yield from _wrapped(f"in both: {passage}", columns)


def _beside(left: str, right: str, columns: int) -> Iterator[str]:
    width = max((columns - 7) // 2, 20)
    for a, b in zip_longest(wrap(left, width), wrap(right, width), fillvalue=""):
        yield f"    {a:<{width}} | {b}"
