"""What the index makes of pages that come from archives, once or again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest
from stories import known_at

from newscrawl.dedup.comparison import FIELDS, changed_fields, field_hashes
from newscrawl.dedup.index import Index
from newscrawl.items import Article, Credit, Outlet, Section, article_id

NOON = 1_794_571_200  # 2026-11-13T12:00:00Z


def stamp(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def article(n=0, fetched=NOON, words="Le pont est fermé", **more):
    url = f"https://gazette.example/monde/le-pont-de-la-ville-{n}.html"
    text = " ".join(f"{words} depuis lundi {i} à cause de la crue du fleuve {i * 7}." for i in range(20))
    return Article(
        id=article_id(url),
        url=url,
        outlet=Outlet("Gazette", "media"),
        headline=f"Le pont numéro {n} de la ville est fermé depuis lundi",
        sections=[Section(None, [text])],
        fetched=stamp(fetched),
        **more,
    )


@pytest.fixture
def index():
    time = [NOON]
    index = Index(None, clock=lambda: time[0])
    index.time = time
    yield index
    index.close()


@pytest.fixture
def judge(index):
    def run(one, origin="site", now=None):
        index.time[0] = now or index.time[0]
        verdict = index.judge(one, origin=origin)
        index.acknowledge([one.id])
        return verdict

    return run


CHANGES = {
    "headline": {"headline": "Le pont de la ville a fermé ses voies lundi"},
    "standfirst": {"standfirst": "Un chapô."},
    "credit": {"credit": Credit("AFP", ["AFP"])},
    "authors": {"authors": ["Paule Verdier"]},
    "date_published": {"date_published": "2026-11-12"},
    "sections": {"sections": [Section(None, ["Un tout autre texte."])]},
    "language": {"language": "fr-BE"},
}


@pytest.mark.parametrize("name, change", CHANGES.items(), ids=CHANGES)
def test_a_record_that_changed_is_an_update_that_says_what(judge, name, change):
    judge(article())
    assert judge(article(), "again").kind == "known"
    verdict = judge(replace(article(), **change), "again")
    assert (verdict.kind, verdict.of, verdict.changed) == ("update", article().id, (name,))
    assert judge(replace(article(), **change), "again").kind == "known"


def test_what_no_rule_decides_is_no_change(judge):
    judge(article())
    other = replace(article(fetched=NOON + 9), site="other", first_seen="x", update_of="y", watched=["z"])
    assert judge(other, "again").kind == "known"


def test_of_a_page_that_changed_only_the_latest_version_is_mended(judge):
    old, new = article(words="Le pont va fermer"), article(fetched=NOON + 7200)
    judge(old)
    assert judge(new, now=NOON + 7200).kind == "update"
    assert judge(replace(old, standfirst="Un chapô."), "again", now=NOON + 90_000).kind == "known"
    assert judge(replace(new, standfirst="Un chapô."), "again").changed == ("standfirst",)


@pytest.mark.parametrize("first, second", [(0, 1), (1, 0)])
def test_versions_in_any_order_leave_the_latest(judge, first, second):
    versions = [article(fetched=NOON - 90_000, words="Le pont va fermer"), article(fetched=NOON - 3600)]
    assert judge(versions[first], "archive").kind == "new"
    assert judge(versions[second], "archive").kind == ("update" if second else "known")


def test_known_says_when_the_page_was_fetched_not_when_the_archive_was_read(index, judge):
    judge(article(fetched=NOON - 90_000), "archive")
    assert known_at(index, article().url).fetched.timestamp() == NOON - 90_000
    judge(article(fetched=NOON - 3600), "archive")
    assert known_at(index, article().url).fetched.timestamp() == NOON - 3600


def test_every_field_has_a_hash_of_its_own():
    one, other = field_hashes(article(0)), field_hashes(article(1))
    assert len(one) == 4 * len(FIELDS)
    assert changed_fields(one, other) == ("url", "headline")
    assert changed_fields(one[:4], other) == ("url",)  # fields that came later are not compared


def test_how_far_a_file_has_been_read_is_kept(tmp_path):
    index = Index(tmp_path / "index.sqlite")
    assert index.read_up_to(b"a") == (0, 0)
    index.set_read([(b"a", 10, 0), (b"b", 7, 3)])
    index.set_read([(b"a", 20, 1)])
    index.close()
    index = Index(tmp_path / "index.sqlite")
    assert (index.read_up_to(b"a"), index.read_up_to(b"b")) == ((20, 1), (7, 3))
    index.close()
