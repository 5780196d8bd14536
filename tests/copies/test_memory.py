"""The last week's articles: found again, forgotten in time, and compared with what comes."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from reports import REPORTS, SPINS

from newscrawl.copies import memory
from newscrawl.copies.memory import KEEP, Memory, article_from
from newscrawl.copies.report import Report
from newscrawl.copies.search import Search
from newscrawl.items import Article, Repair

READ = {id_: Report.of(told.article) for id_, told in REPORTS.items()}


def fill(where: Memory) -> Memory:
    for id_, told in REPORTS.items():
        where.add(told.article, READ[id_], None)
    return where


def ids(kept) -> list[str]:
    return [one.article.id for one in kept]


def test_the_origin_of_a_rewording_is_found():
    filled = fill(Memory(None))
    missed = [
        id_ for id_, told in REPORTS.items() if told.relation in SPINS and told.of not in ids(filled.near(READ[id_]))
    ]
    assert missed == []


def test_what_left_the_week_is_not_found_and_not_kept():
    now = [1e9]
    filled = fill(Memory(None, clock=lambda: now[0]))
    assert ids(filled.near(READ["ferry-para"]))
    now[0] += KEEP + 1
    assert filled.near(READ["ferry-para"]) == []
    filled.add(REPORTS["ferry-presse"].article, READ["ferry-presse"], None)
    assert ids(filled.near(READ["ferry-para"])) == ["ferry-presse"]
    assert filled.get("ferry-afp") is None


def test_postings_that_left_the_week_go():
    now = [1e9]
    where = Memory(None, clock=lambda: now[0])
    sizes = []
    for _ in range(30):
        where.add(REPORTS["ferry-presse"].article, READ["ferry-presse"], None)
        now[0] += KEEP
        sizes.append(where._db.execute("SELECT sum(length(postings)) FROM bucket").fetchone()[0])
    assert sizes[-1] <= 2 * sizes[0]


def test_two_processes_share_a_file(tmp_path):
    one, two = Memory(tmp_path / "copies.sqlite"), Memory(tmp_path / "copies.sqlite")
    one.add(REPORTS["ferry-presse"].article, READ["ferry-presse"], None)
    two.add(REPORTS["ferry-afp"].article, READ["ferry-afp"], None)
    assert ids(two.near(READ["ferry-para"])) == ["ferry-presse"]
    assert ids(one.near(READ["ferry-syn1"]))[0] == "ferry-afp"
    one.close()
    two.close()


def test_a_later_version_replaces_the_earlier_one():
    where = Memory(None)
    where.add(REPORTS["ferry-presse"].article, READ["ferry-presse"], None)
    where.add(replace(REPORTS["ferry-presse"].article, headline="Un autre titre"), READ["ferry-presse"], None)
    assert [kept.article.headline for kept in where.near(READ["ferry-para"])] == ["Un autre titre"]


def test_a_trait_that_everybody_has_leads_nowhere(monkeypatch):
    monkeypatch.setattr(memory, "_COMMON", 2)
    where = Memory(None)
    for n in range(5):
        where.add(replace(REPORTS["ferry-presse"].article, id=f"p{n}"), READ["ferry-presse"], None)
    assert where.near(READ["ferry-para"]) == []


def test_a_trait_that_everybody_has_counts_beside_a_rare_one(monkeypatch):
    monkeypatch.setattr(memory, "_COMMON", 2)
    monkeypatch.setattr(memory, "traits", lambda reading: reading)
    where = Memory(None)
    for id_, held in {"a": ["rare", "common"], "b": ["common"], "c": ["common"], "d": ["other", "common"]}.items():
        where.add(replace(REPORTS["ferry-presse"].article, id=id_), replace(READ["ferry-presse"], reading=held), None)

    def near(*held):
        return ids(where.near(replace(READ["ferry-para"], reading=list(held))))

    assert near("rare", "common") == ["a"]
    assert near("rare", "new") == []  # one trait is no likeness
    assert near("other", "rare", "common") == ["a", "d"]


def test_what_everybody_writes_makes_nothing_grow(monkeypatch):
    monkeypatch.setattr(memory, "_NEWEST", 3)
    where = Memory(None)
    for n in range(10):
        where.add(replace(REPORTS["ferry-presse"].article, id=f"p{n}"), READ["ferry-presse"], None)
        if n == 2:
            full = where._db.execute("SELECT sum(length(postings)) FROM bucket").fetchone()
    assert where._db.execute("SELECT sum(length(postings)) FROM bucket").fetchone() == full
    assert ids(where.near(READ["ferry-para"])) == ["p7", "p8", "p9"]


def test_an_article_comes_back_as_far_as_the_search_needs_it():
    article = replace(
        REPORTS["ferry-afp"].article, standfirst="Un \ud800 chapô", repairs=[Repair("glued_closing", "»a", "» a")]
    )
    where = Memory(None)
    where.add(article, Report.of(article), "x")
    kept = where.get(article.id)
    assert kept.copy_of == "x"
    assert kept.article.text() == article.text()
    assert kept.article.credit == article.credit
    assert Report.of(kept.article) == Report.of(article)
    assert article_from({}) == Article(repairs=[])


@pytest.mark.parametrize("reverse", [False, True])
def test_a_copy_is_named_whichever_came_first(reverse):
    order = ["ferry-presse", "ferry-para"]
    search = Search(None)
    seen = {}
    later = []
    for id_ in reversed(order) if reverse else order:
        seen[id_], more = search.judge(replace(REPORTS[id_].article, fetched="2026-08-20T00:00:00Z"))
        later += more
    if reverse:
        assert seen["ferry-para"] is None
        assert [(s.id, s.of, s.match, s.outlet.name) for s in later] == [
            ("ferry-para", "ferry-presse", "copy", "Le Relais Express")
        ]
        assert later[0].evidence.lead_hours > 5
        assert later[0].seen == "2026-08-20T00:00:00Z"
    else:
        assert (seen["ferry-para"].id, seen["ferry-para"].certainty) == ("ferry-presse", "copy")
        assert later == []
    # met again, changed a little: the claim is not made twice
    for sighting in later:
        search.told(sighting)
    again, more = search.judge(REPORTS["ferry-presse"].article)
    assert (again is None or again.certainty == "same_facts", more) == (True, [])
    search.close()


def test_evidence_points_into_the_texts():
    search = Search(None)
    search.judge(REPORTS["choco-belga"].article)
    copy = REPORTS["choco-syn-tot"].article
    claim, _ = search.judge(copy)
    found = claim.evidence
    quotation = found.quotations[0]
    assert quotation.change == "altered"
    assert copy.text()[slice(*quotation.span_here)] == quotation.here
    assert REPORTS["choco-belga"].article.text()[slice(*quotation.span_there)] == quotation.there
    assert found.changed_numbers == [["251", "215"]]
    assert found.only_here == ["251"]
    assert (found.lead_hours, found.lead_by) == (-3.2, "published")
    assert found.leftovers == ["glued_quote", "site_furniture"]
    assert found.kept == 1.0
    assert "La direction de la chocolaterie Vandersanne a" in found.passages


def test_a_sighting_is_compared_with_what_it_repeats():
    search = Search(None)
    search.judge(REPORTS["choco-belga"].article)
    found = search.compare(REPORTS["choco-portail"].article, "choco-belga")
    assert found.kept > 0.8
    assert search.compare(REPORTS["choco-portail"].article, "unknown") is None
    assert search.outlet_of("choco-belga") == "Belga"
    assert search.outlet_of("unknown") is None


def test_a_damaged_file_is_renamed(tmp_path):
    path = tmp_path / "copies.sqlite"
    path.write_bytes(b"no database at all, but long enough to be taken for one " * 40)
    where = Memory(path)
    where.add(REPORTS["ferry-presse"].article, READ["ferry-presse"], None)
    assert ids(where.near(READ["ferry-para"])) == ["ferry-presse"]
    where.close()
    assert (tmp_path / "copies.sqlite.damaged").read_bytes().startswith(b"no database")


def test_a_file_that_cannot_be_written(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        Memory(tmp_path / "nowhere" / "copies.sqlite")
