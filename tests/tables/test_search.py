from __future__ import annotations

import pytest
from records import article, write

from newscrawl.records.reader import find
from newscrawl.tables.build import Builder
from newscrawl.tables.opening import open_store
from newscrawl.tables.search import Filters, match_expression, search

FIRST = article(
    "https://a.example/1",
    "L'œuvre au théâtre",
    ("« Le théâtre rouvrira », a dit Léa Roy.",),
    [("Le théâtre rouvrira", "Léa Roy")],
)
SECOND = article(
    "https://b.example/2", "Autre chose", ("Rien au théâtre.",), outlet=("Le Monde d'à côté", "media"), date_published="2026-11-20T08:00:00+01:00"
)  # fmt: skip


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    write(folder / "feed.jsonl", FIRST, SECOND)
    store = open_store(folder / "news.sqlite")
    Builder(store, {}).build(find([folder / "feed.jsonl"]))
    store.close()
    return folder / "news.sqlite"


@pytest.mark.parametrize(
    "words, filters, found",
    [
        (
            "theatre",
            {},
            [("article", "Autre chose"), ("quotation", "L'œuvre au théâtre"), ("article", "L'œuvre au théâtre")],
        ),
        ("THÉÂTRE rouvr*", {}, [("quotation", "L'œuvre au théâtre"), ("article", "L'œuvre au théâtre")]),
        (
            '"théâtre rouvrira"',
            {"outlet": "gazette"},
            [("quotation", "L'œuvre au théâtre"), ("article", "L'œuvre au théâtre")],
        ),
        ("oeuvre", {}, [("article", "L'œuvre au théâtre")]),
        ("l'oeuvre", {}, [("article", "L'œuvre au théâtre")]),
        ("theatre", {"since": "2026-11-14"}, [("article", "Autre chose")]),
        ("theatre", {"until": "2026-11-13", "outlet": "LE MONDE"}, []),
        ("theatre", {"speaker": "lea roy"}, [("quotation", "L'œuvre au théâtre")]),
        ("", {"speaker": "roy"}, [("quotation", "L'œuvre au théâtre")]),
        ('NEAR( AND "', {}, []),
        ("- ( ' *", {"speaker": "roy"}, [("quotation", "L'œuvre au théâtre")]),
    ],
)
def test_search(tables, words, filters, found):
    hits, total = search(tables, words, Filters(**filters), 20)
    assert [(hit.kind, hit.headline) for hit in hits] == found
    assert total == len(found)


def test_what_a_user_types_is_never_syntax():
    assert (
        match_expression('l\'eau "a b" fin* NOT) œil')
        == '("l\'eau") AND ("a b") AND ("fin"*) AND ("NOT)") AND ("œil" OR "oeil")'
    )
    assert match_expression('"" * -') == ""


def test_a_hit_says_who_where_and_in_which_place(tables):
    (hit,), _ = search(tables, "", Filters(speaker="Léa"), 20)
    assert (hit.speaker, hit.relay, hit.place, hit.text, hit.outlet, hit.day) == (
        "Léa Roy",
        None,
        "text",
        "Le théâtre rouvrira",
        "La Gazette",
        "2026-11-13",
    )
