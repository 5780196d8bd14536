"""Which of the invented reports are called copies of which, and who is never accused."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from reports import REPORTS, SPINS

from newscrawl.copies.claims import judge
from newscrawl.copies.pool import claims
from newscrawl.copies.report import Report
from newscrawl.items import Credit, Outlet

READ = {id_: Report.of(told.article) for id_, told in REPORTS.items()}
#: Rewordings that are not named, and why.
MISSED = {
    "mine-syn": "its date is before its origin's, and a glued quotation mark alone contradicts it",
    "loi-res": "one name and no number",
}


def others(id_: str, *without: str) -> list[Report]:
    event = REPORTS[id_].event
    return [READ[other] for other, told in REPORTS.items() if told.event == event and other not in {id_, *without}]


def right_origins(id_: str) -> set[str]:
    """What a rewording was made from, and whoever prints that dispatch under its credit."""
    of = REPORTS[id_].of
    return {of, *(other for other, told in REPORTS.items() if told.relation == "agency" and told.of == of)}


@pytest.mark.parametrize("id_", [id_ for id_, told in REPORTS.items() if told.relation in SPINS])
def test_a_rewording_is_a_copy_of_its_origin(id_):
    claim = judge(READ[id_], others(id_))
    if id_ in MISSED:
        assert claim is None or claim.certainty == "same_facts"
    else:
        assert claim.certainty == "copy"
        assert claim.origin.id in right_origins(id_)


@pytest.mark.parametrize("id_", [id_ for id_, told in REPORTS.items() if told.relation not in SPINS])
def test_nobody_else_is_accused(id_):
    claim = judge(READ[id_], others(id_))
    assert claim is None or claim.certainty == "same_facts"


@pytest.mark.parametrize("id_", [id_ for id_, told in REPORTS.items() if told.relation in SPINS])
def test_where_its_origin_is_not_known_a_rewording_is_pinned_on_no_newsroom(id_):
    # another rewording of the same text, or its summary, may be named: it does hold the text
    claim = judge(READ[id_], others(id_, *right_origins(id_)))
    assert claim is None or claim.certainty == "same_facts" or REPORTS[claim.origin.id].of == REPORTS[id_].of


def test_the_order_makes_no_difference():
    def found(ids):
        return {
            claim.copy.id: (claim.origin.id, claim.certainty, claim.score)
            for claim in claims(REPORTS[id_].article for id_ in ids)
        }

    ids = list(REPORTS)
    expected = found(ids)
    assert len(expected) > 50
    for seed in range(3):
        random.Random(seed).shuffle(ids)
        again = found(ids)
        assert {id_ for id_, (_, certainty, _) in again.items() if certainty == "copy"} == {
            id_ for id_, (_, certainty, _) in expected.items() if certainty == "copy"
        }


def article(id_: str, **changes):
    return Report.of(replace(REPORTS[id_].article, **changes))


@pytest.mark.parametrize(
    "credit",
    [
        Credit("Avec AFP", ["AFP"]),
        Credit("Source : Var Quotidien", [], ["Var Quotidien"]),
        Credit("Var Quotidien"),
    ],
)
def test_who_credits_is_no_copyist(credit):
    assert judge(article("ferry-para"), [READ["ferry-presse"]]).certainty == "copy"
    claim = judge(article("ferry-para", credit=credit), [READ["ferry-presse"]])
    assert claim is None or claim.certainty == "same_facts"


def test_who_names_the_other_outlet_is_no_copyist():
    told = REPORTS["ferry-para"].article
    section = replace(
        told.sections[0], paragraphs=[*told.sections[0].paragraphs, "C'est ce que raconte Var Quotidien."]
    )
    claim = judge(article("ferry-para", sections=[section]), [READ["ferry-presse"]])
    assert claim is None or claim.certainty == "same_facts"


def test_one_outlet_does_not_copy_itself():
    own = article("ferry-para", outlet=Outlet("Var Quotidien"))
    assert judge(own, [READ["ferry-presse"]]) is None


def test_two_who_print_one_partner_copy_neither():
    credit = Credit("Media Services")
    claim = judge(article("ferry-para", credit=credit), [article("ferry-presse", credit=credit)])
    assert claim is None or claim.certainty == "same_facts"


@pytest.mark.parametrize(
    ("date", "certainty"),
    [
        ("2026-08-19T17:00:00+02:00", "same_facts"),  # an hour before its origin, and nothing broken in it
        ("2026-08-19", None),  # the same day, no time: who was first?
        ("2026-08-20", "copy"),
        ("2026-08-20T18:00:00+02:00", "copy"),
        ("2026-09-19T18:00:00+02:00", None),  # a month later: a text about the same
        (None, None),
    ],
)
def test_the_dates(date, certainty):
    claim = judge(article("ferry-para", date_published=date), [READ["ferry-presse"]])
    if certainty == "copy":
        assert claim.certainty == "copy"
    else:
        assert claim is None or claim.certainty == "same_facts"


def test_a_date_before_its_origin_does_not_hide_what_is_broken():
    claim = judge(READ["choco-syn-tot"], others("choco-syn-tot"))
    assert (claim.origin.id, claim.certainty) == ("choco-belga", "copy")
    assert READ["choco-syn-tot"].moment < READ["choco-belga"].moment


def test_the_origin_is_not_accused_where_its_copy_claims_to_be_older():
    for id_, told in REPORTS.items():
        if told.early:
            claim = judge(READ[told.of], others(told.of))
            assert claim is None or claim.certainty == "same_facts", id_


def test_a_known_spinner_is_the_copyist_whatever_its_date_says():
    spinner = article("mine-syn", outlet=Outlet("Infos Congo 24", "spinner"))
    assert judge(spinner, [READ["mine-local"]]).certainty == "copy"
    claim = judge(article("mine-local", date_published="2026-06-02T08:00:00+02:00"), [spinner])
    assert claim is None or claim.certainty == "same_facts"


def test_a_bulletin_is_nobodys_copy():
    for id_ in ("meteo-2", "meteo-3", "bourse-2", "bourse-3"):
        claim = judge(READ[id_], others(id_))
        assert claim is None or claim.certainty == "same_facts"


def test_nothing_to_go_by():
    empty = article("ferry-para", headline="Ferry", sections=[])
    assert judge(empty, [READ["ferry-presse"]]) is None
    assert judge(READ["ferry-presse"], [empty]) is None
    assert judge(READ["ferry-presse"], []) is None
