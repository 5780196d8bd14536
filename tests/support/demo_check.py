"""Hold what `scrapy crawl demo` wrote against what was planted in the demo world.

    python tests/support/demo_check.py data/demo

Prints each fault in a line of its own and ends with 1 where there is any; tests/demo/test_demo.py asserts the same.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from newscrawl.demo.stories import STORIES
from newscrawl.demo.world import BROKEN, FURNITURE, PAGES, fold
from newscrawl.items import KINDS, Article, Credit, Outlet, Quotation, Repair, Section, Sighting, Source

KEYS = {
    cls: [f.name for f in fields(cls)]
    for cls in (Article, Credit, Outlet, Quotation, Repair, Section, Sighting, Source)
}
KINDS = {
    "outlet": KINDS,
    "source": {"person", "organization", "government", "agency", "media", "unnamed"},
    "quotation": {"direct", "indirect", "according_to"},
    "match": {"url", "title", "near", "text", "copy"},
}


def text_of(article: dict) -> str:
    """The article text as docs/records.md tells users of other languages to build it."""
    lines = [article["headline"], article["standfirst"]]
    for section in article["sections"]:
        lines += [section["heading"], *section["paragraphs"]]
    return "\n".join(line for line in lines if line)


def contract(record: dict):  # noqa: C901
    """Yield what a record says against the contract."""
    cls = Article if record["type"] == "article" else Sighting
    if list(record) != KEYS[cls]:
        yield "keys are not those of the contract, in its order"
        return
    if not re.fullmatch(r"[0-9a-f]{16}", record["id"]) or not record["url"].startswith("http"):
        yield "id or url"
    if (
        list(record["outlet"]) != KEYS[Outlet]
        or record["outlet"]["kind"] not in KINDS["outlet"]
        or not record["outlet"]["name"]
    ):
        yield "outlet"
    if cls is Sighting:
        if record["match"] not in KINDS["match"] or not 0 <= record["score"] <= 100 or record["of"] == record["id"]:
            yield "match, score or of"
        return
    for key, nested in (("sections", Section), ("sources", Source), ("quotations", Quotation), ("repairs", Repair)):
        if any(list(part) != KEYS[nested] for part in record[key]):
            yield f"keys in {key}"
    if record["credit"] is not None and list(record["credit"]) != KEYS[Credit]:
        yield "keys in credit"
    for key in ("date_published", "date_modified"):
        if record[key]:
            datetime.fromisoformat(record[key])
    text, names = text_of(record), {source["name"] for source in record["sources"]}
    if any(
        source["kind"] not in KINDS["source"] or not set(source["roles"]) <= {"speaker", "relay"}
        for source in record["sources"]
    ):
        yield "kind or role of a source"
    for quotation in record["quotations"]:
        parts = [text[start:end] for start, end in quotation["spans"]]
        if not parts or not all(fold(part) and fold(part) in fold(quotation["text"]) for part in parts):
            yield f"spans of {quotation['text']!r} point at {parts!r}"
        if quotation["speaker"] not in names or quotation["kind"] not in KINDS["quotation"]:
            yield f"speaker or kind of {quotation['text']!r}"
        if quotation["altered"] != (record["outlet"]["kind"] == "spinner"):
            yield f"altered of {quotation['text']!r}"


def against_page(article: dict, page):
    """Yield where an article differs from what its page holds, quotation marks and spaces aside."""
    lines = [line for s in article["sections"] for line in (s["heading"], *s["paragraphs"]) if line]
    for key, got, want in (
        ("headline", fold(article["headline"]), fold(page.headline)),
        ("standfirst", fold(article["standfirst"] or ""), fold(page.standfirst or "")),
        ("text", [fold(line) for line in lines], [fold(line) for line in page.lines]),
        (
            "headings",
            [fold(s["heading"]) for s in article["sections"] if s["heading"]],
            [fold(h) for h in page.headings],
        ),
        ("credit", fold((article["credit"] or {}).get("text") or ""), fold(page.credit or "")),
        ("authors", article["authors"], list(page.authors)),
        ("day", (article["date_published"] or "")[:10], page.date.isoformat()[:10]),
    ):
        if got != want:
            yield f"{key}: got {got!r}, want {want!r}"
    if fold(article["headline"]) in map(fold, lines):
        yield "the headline is echoed in the text"
    for words in FURNITURE:
        if words in text_of(article):
            yield f"furniture: {words!r}"
    for role, wanted in (("speaker", page.sources), ("relay", page.relays)):
        found = [name for s in article["sources"] if role in s["roles"] for name in (s["name"], *s["aliases"])]
        for name in wanted:
            if not any(fold(name) in fold(other) for other in found):
                yield f"{role} {name!r} is not among {found!r}"


def faults(folder: Path):
    """Yield every fault of the crawl whose feeds and log lie in a folder."""
    records = [
        json.loads(line)
        for feed in sorted(folder.glob("*.jsonl"))
        for line in feed.read_text(encoding="utf-8").splitlines()
    ]
    articles = [record for record in records if record["type"] == "article"]
    for record in records:
        yield from (f"{record['url']}: {fault}" for fault in contract(record))
    pages = {(page.outlet, page.canonical): page for page in PAGES}
    outlet_of = {
        name: key
        for key, name in (("spinner", "Tourninfo24"), ("portal", "Portail Azur"), ("wordpress", "La Gazette du Val"))
    }

    def page_of(record):
        parts = urlsplit(record["url"])
        return pages.get(
            (outlet_of.get(record["outlet"]["name"]), parts.path + (f"?{parts.query}" if parts.query else ""))
        )

    for article in articles:
        if page_of(article) is None:
            yield f"{article['url']}: no such page was planted"
        else:
            yield from (f"{article['url']}: {fault}" for fault in against_page(article, page_of(article)))
    found = {id(page_of(record)) for record in records}
    yield from (f"{page.outlet}{page.canonical}: lost" for page in pages.values() if id(page) not in found)
    of_story = defaultdict(dict)
    for article in articles:
        if page := page_of(article):
            of_story[page.story][article["id"]] = article
    for story in {page.story for page in pages.values()}:
        first = [article for article in of_story[story].values() if article["update_of"] not in of_story[story]]
        if len(first) != 1:
            yield f"story {story}: {len(first)} articles that replace no other one of it"
    stories = {article["id"]: page.story for article in articles if (page := page_of(article))}
    named = {record["id"]: record["of"] for record in records if record.get("match") == "copy"}
    for article in articles:
        claim = article["copy_of"] or {}
        origin = claim["id"] if claim.get("certainty") == "copy" else named.get(article["id"])
        got, want = stories.get(origin), STORIES[stories[article["id"]]].reworded_from
        if got != want:
            yield f"{article['url']}: reworded from {got!r}, want {want!r}"
    log = (folder / "crawl.log").read_text(encoding="utf-8")
    dropped = {(urlsplit(url).path, reason) for reason, url in re.findall(r"Dropped \((\w+)\): (\S+)", log)}
    planted = {(broken.path, broken.reason) for broken in BROKEN}
    yield from (f"{path}: dropped as {reason}, which nobody planted" for path, reason in dropped - planted)
    yield from (f"{path}: not counted as {reason}" for path, reason in planted - dropped)


def main() -> int:
    found = list(faults(Path(sys.argv[1])))
    print("\n".join(found) or "The demo's output is what was planted.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
