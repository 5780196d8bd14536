"""Records as the feeds hold them, made for tests."""

from __future__ import annotations

import json
from dataclasses import asdict

from newscrawl.items import Article, Credit, Outlet, Quotation, Section, Sighting, Source, article_id


def quotation(text, speaker, paragraphs, *, kind="direct", relay=None, cue="a déclaré", before=0):
    """A quotation that stands in the paragraphs; before: characters of the text in front of them."""
    whole = "\n".join(paragraphs)
    start = before + whole.index(text)
    return Quotation(speaker, speaker, relay, cue, kind, text, [[start, start + len(text)]])


def article(url="https://gazette.example/a", headline="Un titre", paragraphs=("Un paragraphe.",), said=(), **more):
    """An article's record; said: (text, speaker, further arguments of quotation) that stand in the paragraphs."""
    outlet = more.pop("outlet", ("La Gazette", "media"))
    quotations = [
        quotation(text, speaker, paragraphs, before=len(headline) + 1, **(rest[0] if rest else {}))
        for text, speaker, *rest in said
    ]
    speakers = dict.fromkeys(one.speaker for one in quotations)
    sources = more.pop("sources", None) or [Source(name, "person", [], ["speaker"]) for name in speakers]
    credit = more.pop("credit", None)
    record = Article(
        id=article_id(url),
        url=url,
        site=more.pop("site", "gazette"),
        outlet=Outlet(*outlet),
        headline=headline,
        sections=[Section(None, list(paragraphs))],
        credit=Credit(credit, [credit]) if credit else None,
        sources=sources,
        quotations=quotations,
        first_seen=more.pop("first_seen", "2026-11-13T16:00:00Z"),
        fetched=more.pop("fetched", "2026-11-13T16:00:00Z"),
        date_published=more.pop("date_published", "2026-11-13T16:20:00+01:00"),
    )
    return asdict(record) | more


def sighting(of, url, **more):
    return (
        asdict(
            Sighting(
                of=of,
                id=article_id(url),
                url=url,
                site="gazette",
                outlet=Outlet("Miroir", "portal"),
                headline="Un titre",
                seen="2026-11-14T08:00:00Z",
            )
        )
        | more
    )


def write(path, *records):
    """Write a feed, and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf-8")
    return path
