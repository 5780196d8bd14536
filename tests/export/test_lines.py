"""A line of a feed is the same bytes, whichever encoder writes it."""

from __future__ import annotations

import io
import json
from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from newscrawl.export.jsonlines import JsonLinesExporter
from newscrawl.items import Article, CopyOf, Credit, Evidence, Outlet, Quotation, Section, Sighting, Source

words = st.text(st.characters(codec=None), max_size=12)  # halves of surrogate pairs and control characters too
some = st.lists(words, max_size=3)
score = st.floats(0, 100).map(lambda number: round(number, 1))
outlets = st.builds(Outlet, words, words)
articles = st.builds(
    Article,
    headline=st.none() | words,
    outlet=outlets,
    sections=st.lists(st.builds(Section, st.none() | words, some), max_size=2),
    credit=st.none() | st.builds(Credit, words, some),
    sources=st.lists(st.builds(Source, words, words, some), max_size=2),
    quotations=st.lists(
        st.builds(Quotation, words, words, st.none(), words, words, words, st.just([[1, 2]])), max_size=2
    ),
    is_accessible_for_free=st.none() | st.booleans(),
    copy_of=st.none()
    | st.builds(CopyOf, words, words, outlets, words, words, score, st.builds(Evidence, lead_hours=score)),
)
sightings = st.builds(Sighting, headline=words, outlet=outlets, score=score)


def line(item, **options) -> bytes:
    file = io.BytesIO()
    exporter = JsonLinesExporter(file, **options)
    exporter.start_exporting()
    exporter.export_item(item)
    return file.getvalue()


@given(articles | sightings)
def test_records(item):
    expected = json.dumps(asdict(item), ensure_ascii=False) + "\n"
    assert line(item) == expected.encode("utf-8", "replace")


def test_what_a_feed_asks_for_is_done():
    item = Sighting(headline="Été")
    assert line(item, fields_to_export=["headline", "score"]) == '{"headline": "Été", "score": 100.0}\n'.encode()
    assert line(item, ensure_ascii=True, fields_to_export=["headline"]) == b'{"headline": "\\u00c9t\\u00e9"}\n'
    assert line({"a": 1}) == b'{"a": 1}\n'
