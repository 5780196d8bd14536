"""The records in the feeds: what a line of JSON holds, key by key.

The order of the fields is the order of the keys. An absent value is null, an absent list is [].
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

#: Kinds of outlet, the closest to the origin of a story first.
KINDS = ("agency", "media", "portal", "links", "spinner")


def article_id(url: str) -> str:
    """Return the 16 hex digits that stand for a canonical URL, the same for ever."""
    return blake2b(url.encode(), digest_size=8).hexdigest()


def utc_stamp(moment: datetime) -> str:
    """Return a moment, aware of its zone, as the records' UTC fields have it: 2026-11-25T12:00:00Z."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Outlet:
    """Who published the page.

    name: the outlet's own name, or its host when nothing better is known
    kind: one of KINDS
    """

    name: str = ""
    kind: str = "media"


@dataclass
class Section:
    """A part of the article under one sub-heading; heading is null where the text starts without one."""

    heading: str | None = None
    paragraphs: list[str] = field(default_factory=list)


@dataclass
class Credit:
    """Whose text it is.

    text: the credit line as printed
    agencies: canonical names of the news agencies in it
    outlets: partner media in it
    photo: the picture credit, kept apart
    """

    text: str | None = None
    agencies: list[str] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    photo: str | None = None


@dataclass
class Source:
    """Somebody, or some body, that the article lets speak.

    name: canonical name: the fullest personal name in the article, the usual name of a body, an unnamed source's own words
    kind: person, organization, government, agency, media or unnamed
    aliases: the other forms seen
    roles: speaker, relay, or both
    source_id: the same in all records for the same person or body, and for nobody else; ends with the article's id where nothing tells which one it is
    """

    name: str
    kind: str
    aliases: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    source_id: str = ""


@dataclass
class Quotation:
    """One statement and whose it is.

    speaker: name of the source
    speaker_text: the words that name the speaker at that place, pronouns included
    relay: name of the agency or outlet it was told to or published by, or null
    cue: the verb or preposition that attributes it; may be empty
    kind: direct (wholly between quotation marks), indirect (reported clause) or according_to (selon, d'après, pour X)
    text: the statement without its quotation marks
    spans: [start, end] character offsets into the article text; two or more when an incise splits the statement
    section: index in sections; -1 in the standfirst, -2 in the headline
    altered: true where the page's words cannot be verbatim
    """

    speaker: str
    speaker_text: str
    relay: str | None
    cue: str
    kind: str
    text: str
    spans: list[list[int]]
    section: int = 0
    altered: bool = False


@dataclass
class Repair:
    """Something mended in the text, so that nothing is changed silently: the kind of damage, the words before and after."""

    kind: str
    before: str
    after: str


@dataclass
class SharedQuotation:
    """A quotation that two articles have.

    here, there: its words in this record and in the other one
    span_here, span_there: [start, end] character offsets into the two article texts
    change: identical, cut or altered
    """

    here: str
    there: str
    span_here: list[int]
    span_there: list[int]
    change: str


@dataclass
class Evidence:
    """What two articles have in common, and what sets them apart: the reader judges.

    quotations: those that both have, with what happened to them
    passages: the longest stretches of equal words outside of quotations, as they stand here
    names: names in both
    numbers: numbers in both, as they stand here
    changed_numbers: [here, there]: a number that seems to stand for another one, rounded or mistaken
    only_here: names and numbers that the other article does not have
    own_quotations: quotations that the other article does not have
    lead_hours: by how much the other article is older; negative where it is younger, null where a date is missing
    lead_by: published (the dates on the pages) or seen (when the crawler met them)
    leftovers: what betrays where the text comes from: agency:NAME (named in the text, not credited), outlet:NAME, glued_quote, site_furniture, capital
    kept: share of the other article's names, numbers and quotations that stand here, 0 to 1
    """

    quotations: list[SharedQuotation] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    changed_numbers: list[list[str]] = field(default_factory=list)
    only_here: list[str] = field(default_factory=list)
    own_quotations: list[str] = field(default_factory=list)
    lead_hours: float | None = None
    lead_by: str | None = None
    leftovers: list[str] = field(default_factory=list)
    kept: float = 0.0


@dataclass
class CopyOf:
    """The article that another one is reworded from, or tells the same facts as.

    id, url, outlet, headline: of that article
    certainty: copy (it is reworded from it) or same_facts (both report one event; no accusation)
    score: how much of the text the other one explains, 0 to 100
    evidence: what the claim rests on
    """

    id: str
    url: str
    outlet: Outlet
    headline: str | None
    certainty: str
    score: float
    evidence: Evidence


@dataclass
class Article:
    """One story, as one outlet published it.

    type: always "article"
    id: 16 hex digits from the canonical URL: the same URL has the same id for ever
    url: canonical URL (the page's own rel=canonical where it is on the same site and sane, else by rule)
    site: name of the spider
    outlet: who published the page
    language: BCP 47, normally fr
    headline: the article's own headline, without the site's suffix
    headline_variants: other wordings of it found on the page
    standfirst: the introductory summary (chapô), never repeated in the sections
    sections: the text in page order, cut at its sub-headings
    rubric: the site's own sections, outermost first
    keywords: the page's keywords
    authors: persons only
    credit: the credit line, its agencies and partner media; null when the page has none
    date_published: ISO 8601 with offset, or a day alone when the page gives no time
    date_modified: same, when the page tells it
    image: URL of the main picture
    is_accessible_for_free: false where a subscription wall hides a part of the text, true where the page says there is none, else null
    sources: everybody the article lets speak, and every relay
    quotations: every attributed statement, in text order
    repairs: what was mended in the text
    update_of: id of the earlier record that this one replaces: its text changed since, or this copy of it is fuller or closer to its origin
    first_seen: when the story was first met, UTC
    fetched: when this page was fetched, UTC
    copy_of: the article of another outlet that this one is reworded from, with the evidence; null where there is none
    watched: what of the setting WATCH it concerns: "outlet:NAME" (a copy of that outlet's text), "name:NAME", "word:WORD"
    changed: fields that differ from the record that this one replaces, where an archive was read again
    rights: what reserves the page from text and data mining or the training of AI, as "tdm-reservation:header", "noai:page", "robots:GPTBot"
    incomplete: true where the text goes on on a further page that could not be had
    """

    type: str = "article"
    id: str = ""
    url: str = ""
    site: str = ""
    outlet: Outlet = field(default_factory=Outlet)
    language: str = "fr"
    headline: str | None = None
    headline_variants: list[str] = field(default_factory=list)
    standfirst: str | None = None
    sections: list[Section] = field(default_factory=list)
    rubric: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    credit: Credit | None = None
    date_published: str | None = None
    date_modified: str | None = None
    image: str | None = None
    is_accessible_for_free: bool | None = None
    sources: list[Source] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    update_of: str | None = None
    first_seen: str | None = None
    fetched: str | None = None
    copy_of: CopyOf | None = None
    watched: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    rights: list[str] = field(default_factory=list)
    incomplete: bool = False

    #: Addresses under which the page was asked for: no part of the record (not annotated, so no field).
    asked = tuple[str, ...]()
    #: What stands in its place on the page (one of drops.STAND_INS), "" where it may be an article: no part of the record either.
    instead = ""

    def lines(self) -> list[tuple[int, str]]:
        """Return the lines of the article text, each with its section: -2 headline, -1 standfirst, else the index in sections."""
        top = [(-2, self.headline), (-1, self.standfirst)]
        body = [(n, line) for n, section in enumerate(self.sections) for line in (section.heading, *section.paragraphs)]
        return [(n, line) for n, line in (*top, *body) if line]

    def missing(self) -> str | None:
        """Return the reason, one of drops.REASONS, why this is no article, or None: it needs a headline and a paragraph of its own.

        A link that a site of links names stands without a paragraph: whose text it is was never seen.
        """
        if self.instead:
            return self.instead
        if not self.headline:
            return "no_headline"
        if self.outlet.kind != "links" and not any(section.paragraphs for section in self.sections):
            return "no_text"
        return None

    def text(self) -> str:
        r"""Return the text that offsets refer to: headline, standfirst, headings and paragraphs, joined by one "\n"."""
        return "\n".join(line for _, line in self.lines())

    def worked_out(self, how: Callable[[Article], T]) -> T:
        """Return what a function makes of the text, which is worked out once, also where the process that read the page has done it."""
        done: dict[Any, Any] = self.__dict__.setdefault("_worked_out", {})
        if how not in done:
            done[how] = how(self)
        return cast("T", done[how])


@dataclass
class Sighting:
    """A further place where a known article was seen; it replaces the article in the feeds.

    type: always "sighting"
    of: id of the article that it repeats
    id: 16 hex digits from this page's canonical URL
    url: this page's canonical URL
    site: name of the spider
    outlet: who published this page
    headline: the headline there
    match: url (same canonical URL), title (same title key), near (near title), text (same text under another title) or copy (an article that was
        exported before its origin was met: `id` is the copy, `of` the origin)
    score: likeness, 0 to 100
    seen: when, UTC
    date_published: the date on this page
    credit: the credit line of this page
    evidence: what this page has in common with the article, and what sets it apart; null where that article is older than a week
    watched: as in an article
    """

    type: str = "sighting"
    of: str = ""
    id: str = ""
    url: str = ""
    site: str = ""
    outlet: Outlet = field(default_factory=Outlet)
    headline: str | None = None
    match: str = "url"
    score: float = 100.0
    seen: str | None = None
    date_published: str | None = None
    credit: Credit | None = None
    evidence: Evidence | None = None
    watched: list[str] = field(default_factory=list)

    #: The page as it was read: no part of the record.
    page = cast("Article | None", None)  # not annotated, so no field
