"""The chain of a story, from records in any order."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from reports import REPORTS

from newscrawl.commands.trace import read_file
from newscrawl.copies.trace import trace
from newscrawl.copies.tree import draw
from newscrawl.items import Credit, Evidence, Outlet, SharedQuotation, Sighting

RECORDS = [asdict(told.article) for told in REPORTS.values()]


def chain(id_: str, records=RECORDS):
    return {link.id: link for link in trace(REPORTS[id_].article, records)}


def test_who_had_it_first_and_what_was_made_of_it():
    found = chain("choco-syn-tot")
    assert {id_: (link.relation, link.of) for id_, link in found.items()} == {
        "choco-belga": ("first", None),
        "choco-portail": ("prints", "choco-belga"),
        "choco-syn-tot": ("copy", "choco-belga"),
        "choco-res": ("copy", "choco-belga"),
    }
    assert [id_ for id_, link in found.items() if link.asked] == ["choco-syn-tot"]
    assert found["choco-syn-tot"].evidence.changed_numbers == [["251", "215"]]


def test_the_same_chain_from_any_of_its_links_and_in_any_order():
    expected = {(id_, link.of) for id_, link in chain("musee-syn").items() if link.relation == "copy"}
    assert expected >= {("musee-syn", "musee-presse"), ("musee-para", "musee-presse")}
    for start in ("musee-presse", "musee-para"):
        again = chain(start, RECORDS[::-1])
        assert {(id_, link.of) for id_, link in again.items() if link.relation == "copy"} >= expected


def test_own_reports_stand_beside_each_other_and_say_whom_they_cite():
    found = chain("musee-presse")
    assert found["musee-afp"].cites == ["Le Courrier de l'Ouest-Mer"]
    assert found["musee-afp"].relation != "copy"


def test_a_sighting_is_a_link_with_its_own_evidence():
    sighting = Sighting(
        of="choco-belga",
        id="seen",
        url="https://ailleurs.example/",
        outlet=Outlet("Ailleurs"),
        match="near",
        date_published="2026-05-11T10:00:00+02:00",
        credit=Credit("Belga", ["Belga"]),
        evidence=Evidence(quotations=[SharedQuotation("a", "b", [0, 1], [0, 1], "altered")], kept=0.5),
    )
    link = chain("choco-syn", [*RECORDS, asdict(sighting)]).get("seen")
    assert link is None  # it belongs to a report that is none of this chain
    link = chain("choco-syn-tot", [*RECORDS, asdict(sighting)])["seen"]
    assert (link.relation, link.of, link.evidence.kept) == ("same_text", "choco-belga", 0.5)
    assert link.evidence.quotations[0].here == "a"


def test_the_tree():
    text = draw(trace(REPORTS["choco-syn-tot"].article, RECORDS), 100)
    lines = text.splitlines()
    assert lines[0] == "2026-05-11 09:15:00+02:00  Belga"
    assert "    2026-05-11 06:00:00+02:00  Le Fil Actus   <- asked for" in lines
    assert "REWORDED from Belga" in text
    assert "| here: 251" in text
    assert max(map(len, lines)) <= 100


def test_two_links_that_name_each_other_end_in_no_circle():
    links = trace(REPORTS["choco-syn-tot"].article, RECORDS)[:2]
    links[0].of, links[0].relation = links[1].id, "copy"
    assert draw(links, 80).count("https://") == 2


@pytest.mark.parametrize("name", ["copie.txt", "copie"])
def test_a_file_of_text(tmp_path, name):
    told = REPORTS["choco-syn-tot"].article
    path = tmp_path / name
    path.write_text(told.text(), encoding="utf-8")
    article = read_file(path)
    assert article.text() == told.text()
    assert [link.id for link in trace(article, RECORDS) if link.asked] == [article.id]


def test_a_file_of_html(tmp_path):
    told = REPORTS["choco-syn-tot"].article
    path = tmp_path / "copie.html"
    body = "".join(f"<p>{line}</p>" for line in told.sections[0].paragraphs)
    path.write_text(f"<html><body><article><h1>{told.headline}</h1>{body}</article></body></html>", encoding="utf-8")
    article = read_file(path)
    assert article.headline == told.headline
    found = {link.id: link for link in trace(article, RECORDS)}
    assert (found[article.id].relation, found[article.id].of) == ("copy", "choco-belga")


def test_an_empty_file(tmp_path):
    path = tmp_path / "leer.txt"
    path.write_bytes(b"")
    assert len(trace(read_file(path), RECORDS)) == 1
