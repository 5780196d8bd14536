"""What the index decides, what it keeps and forgets, and what survives a killed process."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from pathlib import Path

import pytest
from stories import judge, known_at, prose, story

from newscrawl.dedup.index import Index
from newscrawl.dedup.store import ARTICLES, SIGHTINGS

ROOT = Path(__file__).parents[2]
SUPPORT = ROOT / "tests/support"


@pytest.fixture(params=["sqlite", "postgres"])
def opened(request, tmp_path):
    """Open the index of a test, as often as it asks: one run each time. What holds for one store holds for the other."""
    where = tmp_path / "index.sqlite" if request.param == "sqlite" else request.getfixturevalue("database")

    def open_(**kwargs):
        return Index(where, folder=tmp_path, **kwargs)

    def count(table):
        if request.param == "sqlite":
            with closing(sqlite3.connect(where)) as db:
                return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        import psycopg

        with psycopg.connect(where) as db:
            return db.execute(f"SELECT count(*) FROM newscrawl.{table}").fetchone()[0]

    open_.where, open_.count = where, count
    return open_


@pytest.fixture
def index(opened):
    run = opened()
    yield run
    run.close()


FULL = prose(1, 300)
LATER = FULL[:120] + prose(9, 60)
OTHER = prose(2, 300)
BULLETIN = "Loto de Vernouillet : les numéros gagnants du lundi 3 mars"

SECOND = {
    "another story": (story("b", "La gare ferme ses guichets en semaine", 2), "new", None),
    "the same page": (story(), "known", "url"),
    "the same page, another headline": (
        story(title="Vernouillet : les camions de retour sur le pont"),
        "sighting",
        "url",
    ),
    "the same page, another text": (story(text=2), "update", "url"),
    "the same page by its mobile host": (story("https://m.leport.example/a-1.html"), "sighting", "url"),
    "the same text under another title": (story("b", "La gare ferme ses guichets en semaine"), "sighting", "text"),
    "the same text under another title elsewhere": (
        story("b", "La gare ferme ses guichets", outlet="Actu"),
        "sighting",
        "text",
    ),
    "the text shortened, under another title elsewhere": (
        story("b", "La gare ferme ses guichets", FULL[:150], "Actu"),
        "sighting",
        "text",
    ),
    "the text among others": (story("b", "La gare ferme ses guichets", prose(1) + prose(7, 400), "Actu"), "new", None),
    "the same title over another text": (story("b", text=2), "new", None),
    "the same title over the same text": (story("b"), "sighting", "title"),
    "the same title elsewhere": (story("b", text=2, outlet="Actu"), "sighting", "title"),
    "the same title elsewhere, a month apart": (story("b", text=2, outlet="Actu", date="2026-04-01"), "new", None),
    "a near title elsewhere, no text": (
        story("b", "Vernouillet : le pont de pierre rouvre enfin aux camions", None, "Actu"),
        "sighting",
        "near",
    ),
    "a near title elsewhere over other words": (
        story("b", "Vernouillet : le pont de pierre rouvre enfin aux camions", 2, "Actu"),
        "new",
        None,
    ),
    "a near title in the outlet itself": (
        story("b", "Vernouillet : le pont de pierre rouvre enfin aux camions", None),
        "new",
        None,
    ),
    "the same title in the outlet, no text": (story("b", text=None), "sighting", "title"),
}


@pytest.mark.parametrize("case", SECOND)
def test_a_second_page(case, index):
    article, kind, match = SECOND[case]
    first, second = judge(
        index,
        story(text=FULL if "shortened" in case else 1, date="2026-03-01" if article.date_published else None),
        article,
    )
    assert (first.kind, first.of) == ("new", None)
    assert (second.kind, second.match) == (kind, match)
    assert second.of == (None if kind == "new" else story().id)
    assert judge(index, article)[0].kind == "known"


@pytest.mark.parametrize(
    "one, other, kinds",
    [
        # versions in one outlet: the later text stands, whichever came first
        (
            story("a", text=FULL, date="2026-03-01T10:00:00+01:00"),
            story("b", text=FULL[:200] + prose(3, 100), date="2026-03-01T12:00:00+01:00"),
            "update sighting",
        ),
        # no dates: the fuller one
        (story("a", text=FULL[:200]), story("b", text=FULL), "update sighting"),
        (story("a", text=FULL), story("b", text=FULL[:290] + prose(3, 10)), "sighting sighting"),
        # two outlets: the fuller one, or the one closer to the origin; where these disagree, the first stands
        (story("a", text=FULL[:150], outlet="Actu"), story("b", text=FULL), "update sighting"),
        (story("a", outlet="Actu", kind="portal"), story("b", outlet="Dépêches", kind="agency"), "update sighting"),
        (story("a", text=FULL[:150], outlet="Actu"), story("b", text=FULL, kind="spinner"), "sighting sighting"),
        (
            story("a", text=FULL, outlet="Actu", kind="portal"),
            story("b", text=FULL[:290] + prose(3, 10), kind="agency"),
            "update sighting",
        ),
    ],
)
def test_which_copy_stands_does_not_depend_on_the_order(one, other, kinds):
    for pair, kind in zip(((one, other), (other, one)), kinds.split(), strict=True):
        index = Index(None)
        assert judge(index, *pair)[1].kind == kind
        index.close()


@pytest.mark.parametrize(
    "title, later, text, kind",
    [
        ("Courrier", "Courrier", None, "new"),
        ("En direct, crise au port : suivez la journée", "En direct, crise au port : suivez la journée", None, "new"),
        ("Météo du jour dans la vallée de l’Eure", "Météo du jour dans la vallée de l’Eure", None, "new"),
        (BULLETIN, BULLETIN.replace("lundi 3", "mercredi 5"), FULL[:290] + prose(3, 10), "new"),
        (BULLETIN, BULLETIN.replace("numéros", "résultats"), FULL[:290] + prose(3, 10), "sighting"),
    ],
)
def test_editions_are_not_copies(index, title, later, text, kind):
    assert judge(index, story("a", title, text and FULL), story("b", later, text))[1].kind == kind


def test_a_sighting_leads_to_the_article_not_to_another_sighting(index):
    verdicts = judge(
        index, story("a"), story("b", outlet="Actu"), story("c", outlet="Fil"), story("b", text=3, outlet="Actu")
    )
    assert [v.of for v in verdicts] == [None] + [story("a").id] * 3
    assert verdicts[3].kind == "known"  # the copy was rewritten under its title: still a copy


def test_a_copy_that_becomes_another_story_is_new(index):
    assert (
        judge(index, story("a"), story("b", outlet="Actu"), story("b", "La gare ferme ses guichets", 5, "Actu"))[2].kind
        == "new"
    )


def test_near_titles_do_not_chain_over_a_contradiction(index):
    titles = [
        "Le maire sera jugé mardi à Metz pour favoritisme",
        "Le maire sera jugé à Metz pour favoritisme",
        "Le maire sera jugé vendredi à Metz pour favoritisme",
    ]
    verdicts = judge(
        index,
        *(story("a", title, None, outlet) for title, outlet in zip(titles, ("Un", "Deux", "Trois"), strict=True)),
    )
    assert [v.kind for v in verdicts] == ["new", "sighting", "new"]


def test_a_title_outside_the_window_is_another_story(opened):
    now = 1_700_000_000
    index = opened(clock=lambda: now)
    judge(index, story("a", text=None))
    now += 4 * 86_400
    assert judge(index, story("b", text=None, outlet="Actu"))[0].kind == "new"
    index.close()


def test_known_under_all_its_urls(opened):
    now = 1_700_000_000.0
    index = opened(clock=lambda: now)
    article = story(modified="2026-03-01T12:00:00+01:00")
    assert known_at(index, article.url) is None
    index.judge(article, "https://leport.example/r/77")
    index.acknowledge([article.id])
    index.close()
    now += 5_000
    index = opened(clock=lambda: now)
    for url in (article.url, article.url + "?utm_source=x", "https://leport.example/r/77"):
        known = known_at(index, url)
        assert (known.id, known.first_seen.timestamp(), known.fetched.timestamp()) == (
            article.id,
            now - 5_000,
            now - 5_000,
        )
        assert known.dated.isoformat() == "2026-03-01T11:00:00+00:00"
    assert index.judge(article).kind == "known"
    assert known_at(index, article.url).fetched.timestamp() == now
    index.close()


def test_what_is_listed_no_longer_is_forgotten_in_the_end(opened):
    now = 1_700_000_000
    index = opened(clock=lambda: now)
    kept, dropped = story("a"), story("b", "La gare ferme ses guichets", 2)
    judge(index, kept, dropped)
    for _ in range(12):
        now += 10 * 86_400
        assert known_at(index, kept.url)
        judge(index, kept)
    index.close()
    index = opened(clock=lambda: now)
    assert known_at(index, kept.url)
    assert known_at(index, dropped.url) is None
    index.close()
    left = {"page": 1, "url": 1, "title": 1, "shingle": 3, "recent": 0, "word": 0, "run": 0, "feed": 0}
    assert {table: opened.count(table) for table in left} == left


def test_an_article_is_known_as_long_as_a_copy_of_it_is_listed(opened):
    now = 1_700_000_000
    index = opened(clock=lambda: now)
    copy = story("b", outlet="Actu")
    judge(index, story("a"), copy)
    for _ in range(12):
        now += 10 * 86_400
        judge(index, copy)
    assert known_at(index, story("a").url)
    assert judge(index, story("c", outlet="Fil"))[0].of == story("a").id
    index.close()


def test_an_outlet_is_forgotten_with_the_sightings_of_its_articles(index):
    judge(index, story("a"), story("b", outlet="Actu"), story("c", "La gare ferme ses guichets", 2, "Actu"))
    assert index.forget("Le Port") == 2
    assert [
        known_at(index, page.url) is None for page in (story("a"), story("b", outlet="Actu"), story("c", outlet="Actu"))
    ] == [True, True, False]
    assert index.forget("Le Port") == 0


# -- claims ------------------------------------------------------------------------------------------------------------------------


def test_only_what_was_acknowledged_outlives_the_run(opened):
    index = opened()
    lost, kept = story("a"), story("b", "La gare ferme ses guichets", 2)
    index.judge(lost)
    index.judge(kept)
    index.acknowledge([kept.id, "of another run"])
    assert known_at(index, lost.url)
    index.close()
    index = opened()
    assert known_at(index, lost.url) is None
    assert known_at(index, kept.url).id == kept.id
    index.close()


def test_an_update_that_was_not_acknowledged_leaves_the_older_record(opened):
    for _ in range(2):
        index = opened()
        judge(index, story())
        verdict = index.judge(story(text=2))
        assert (verdict.kind, verdict.of) == ("update", story().id)
        index.close()


@pytest.mark.parametrize(
    "line, kept",
    [
        ({"type": "article", "id": story().id, "update_of": None}, True),
        ({"type": "article", "id": story().id, "update_of": story().id}, False),
        ({"type": "sighting", "id": story().id}, False),
        ({"type": "article", "id": "0" * 16, "update_of": None}, False),
        ([story().id], False),
        (None, False),
    ],
)
@pytest.mark.parametrize("cut", [False, True])
def test_a_record_in_the_feed_counts_without_acknowledgement(opened, tmp_path, line, kept, cut):
    feed = tmp_path / "articles.jsonl"
    feed.write_text(json.dumps({"type": "article", "id": story().id, "update_of": None}) + "\n")  # an earlier run's
    index = opened()
    index.register_feed(feed)
    index.register_feed(tmp_path / "gone.jsonl", SIGHTINGS)
    index.judge(story())
    with feed.open("a") as file:
        file.write('{"broken": \n' + (json.dumps(line)[:-5] if cut else json.dumps(line)))
    index.close()
    index = opened()
    assert (known_at(index, story().url) is not None) is (kept and not cut)
    index.close()


def test_two_runs_at_once(opened):
    one, two = (opened() for _ in range(2))
    assert one.judge(story("a")).kind == "new"
    copy = story("b", outlet="Actu")
    assert (two.judge(copy).kind, known_at(two, story("a").url).id) == ("sighting", story("a").id)
    two.acknowledge([copy.id])
    one.close()  # without acknowledging: the sighting names an article that stands nowhere
    assert known_at(two, copy.url) is None
    assert two.judge(copy).kind == "new"
    two.close()


def worker(*args, code):
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, args)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


CLAIM = """
    import sys, time
    sys.path.insert(0, sys.argv[1])
    from newscrawl.dedup.index import Index
    from stories import known_at, story
    index = Index(sys.argv[2])
    index.judge(story("a"))
    index.judge(story("b", "La gare ferme ses guichets", 2))
    index.acknowledge([story("b").id])
    print("claimed", flush=True)
    time.sleep(60)
"""


def test_a_killed_run_gives_its_claims_back(tmp_path):
    path = tmp_path / "index.sqlite"
    process = worker(SUPPORT, path, code=CLAIM)
    assert process.stdout.readline() == "claimed\n"
    live = Index(path)
    assert live.judge(story("a")).kind == "known"
    assert live.judge(story("c", outlet="Actu")).kind == "sighting"
    process.kill()
    process.communicate()
    time.sleep(1.1)  # a run looks for dead ones once a second
    assert live.judge(story("a")).kind == "new"
    assert live.judge(story("b", "La gare ferme ses guichets", 2)).kind == "known"
    live.close()
    assert [p.name for p in tmp_path.iterdir()] == ["index.sqlite"]


CRAWL = """
    import json, random, sys, time
    sys.path.insert(0, sys.argv[1])
    from newscrawl.dedup.index import Index
    from stories import known_at, story
    folder, name, order = sys.argv[2:]
    index = Index(f"{folder}/index.sqlite")
    feed = open(f"{folder}/{name}.jsonl", "ab")
    index.register_feed(f"{folder}/{name}.jsonl")
    stories = [(f"{n}", f"Une histoire du village {'abcdefghij'[n % 10]}{'klmnop'[n // 10]} sans pareille", n) for n in range(60)]
    random.Random(order).shuffle(stories)
    print("started", flush=True)
    for path, title, text in stories:
        time.sleep(0.003)
        article = story(path, title, text, outlet=name[0])
        if known_at(index, article.url):
            continue
        verdict = index.judge(article)
        if verdict.kind != "known":
            line = {"type": "article" if verdict.kind == "new" else "sighting", "id": article.id, "text": text, "update_of": None}
            feed.write(json.dumps(line).encode() + b"\\n")
            feed.flush()
            index.acknowledge([article.id])
    index.close()
"""


def test_nothing_is_lost_or_repeated_when_two_runs_are_killed_at_any_moment(tmp_path):
    rng = random.Random(5)
    here = SUPPORT
    killed = 0
    for round_ in range(5):
        pair = [worker(here, tmp_path, f"{name}{round_}", round_ * 2 + n, code=CRAWL) for n, name in enumerate("AB")]
        assert [process.stdout.readline() for process in pair] == ["started\n"] * 2
        time.sleep(rng.uniform(0.002, 0.05))
        for process in rng.sample(pair, rng.choice([1, 1, 2])):
            process.kill()
        for process in pair:
            process.communicate()
            killed += process.returncode == -signal.SIGKILL
    assert killed >= 5
    for name in (
        "ABAB"
    ):  # once more in peace; what a dead run claimed while a live one made a sighting of it comes back in the end
        process = worker(here, tmp_path, f"{name}-last", 0, code=CRAWL)
        process.communicate()
        assert process.returncode == 0
    lines = [line for feed in tmp_path.glob("*.jsonl") for line in feed.read_bytes().splitlines(keepends=True)]
    records = [json.loads(line) for line in lines if line.endswith(b"\n")]
    assert sorted(record["text"] for record in records if record["type"] == "article") == list(range(60))
    assert len(lines) > 60


def test_an_article_replaces_the_bare_link_to_it(index):
    link = story("https://news.example/rss/1", text=None, kind="links")
    first, second = judge(index, link, story("a-1.html"))
    assert (first.kind, second.kind, second.of) == ("new", "update", link.id)


def test_a_copy_whose_article_died_with_its_run_is_not_written_again_when_the_article_returns(opened):
    dead, live = (opened() for _ in range(2))
    article, copy = story("a"), story("b", outlet="Actu")
    dead.judge(article)
    assert judge(live, copy)[0].kind == "sighting"
    dead.close()
    assert known_at(live, copy.url) is None  # as long as the article stands nowhere, its copy is asked for
    assert judge(live, article)[0].kind == "new"
    assert known_at(live, copy.url).id == copy.id
    assert judge(live, copy)[0].kind == "known"
    live.close()


# -- several feeds -----------------------------------------------------------------------------------------------------------------


def line_of(article):
    return json.dumps({"type": "article", "id": article.id, "update_of": None}) + "\n"


@pytest.mark.parametrize(
    "one, other, kept, left",
    [
        # which of three articles stand in each of two feeds when their run is killed; which are known then, and stand in both
        ("abc", "abc", "abc", "abc"),
        ("abc", "ab", "ab", "ab"),
        ("abc", "a", "a", "a"),
        ("abc", "", "", ""),
        ("ab", "abc", "ab", "ab"),
        ("acb", "a", "a", "a"),
        ("abc", "ac", "ac", "abc"),  # in the middle nothing can be taken back: b comes again
    ],
)
def test_an_ended_run_is_settled_by_all_of_its_feeds(opened, tmp_path, one, other, kept, left):  # noqa: PLR0917
    stories = {
        name: story(name, f"Une histoire du village {name * 6} sans pareille", n) for n, name in enumerate("abc")
    }
    feeds = {tmp_path / "one.jsonl": one, tmp_path / "other.jsonl": other}
    index = opened()
    for feed in feeds:
        feed.write_text("")
        index.register_feed(feed, ARTICLES)
    for article in stories.values():
        index.judge(article)
    for feed, names in feeds.items():
        feed.write_text("".join(line_of(stories[name]) for name in names))
    index.close()
    index = opened()
    assert "".join(name for name in "abc" if known_at(index, stories[name].url)) == kept
    index.close()
    lines = (tmp_path / "one.jsonl").read_text().splitlines(keepends=True)
    assert lines == [line_of(stories[name]) for name in left]


def test_what_an_upload_lacks_stays_in_the_local_feed_and_comes_again(opened, tmp_path):
    index = opened()
    feed = tmp_path / "feed.jsonl"
    index.register_feed(feed)
    index.register_feed("ftp://nowhere.example/feed.jsonl")
    index.judge(story())
    feed.write_text(line_of(story()))
    index.close()
    index = opened()
    assert known_at(index, story().url) is None
    index.close()
    assert feed.read_text() == line_of(story())


def test_nothing_is_taken_back_from_a_feed_that_another_run_writes(opened, tmp_path):
    one, other = (opened() for _ in range(2))
    shared, own = tmp_path / "shared.jsonl", tmp_path / "own.jsonl"
    for feed in (shared, own):
        feed.write_text("")
        one.register_feed(feed)
    other.register_feed(shared)
    one.judge(story())
    shared.write_text(line_of(story()))
    one.close()
    assert shared.read_text() == line_of(story())
    other.close()


# -- time --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [-400, -100, -3, 3, 20, 100, 400])
@pytest.mark.parametrize("wrong_runs", [1, 5])
def test_one_run_with_a_wrong_clock_makes_nothing_come_again(tmp_path, days, wrong_runs):
    now = 1_700_000_000
    path = tmp_path / "index.sqlite"
    early = [story(f"e{n}", f"Une histoire du village {'abcdef'[n] * 6} sans pareille", n) for n in range(6)]
    late = [story(f"l{n}", f"Un récit du hameau {'abcdef'[n] * 6} sans égal", n + 50) for n in range(6)]

    def run(articles, at):
        index = Index(path, clock=lambda: at)
        kinds = [verdict.kind for verdict in judge(index, *articles)]
        index.close()
        return kinds, index.jump

    assert run(early, now) == (["new"] * 6, None)
    for n in range(wrong_runs):
        wrong = now + 3_600 * n + days * 86_400
        kinds, jump = run([*early, late[n]], wrong)
        assert kinds == ["known"] * 6 + ["new"]
        assert (jump is None) is (abs(days) <= 31)
        assert run(early, now + 3_600 * n + 1_800)[0] == ["known"] * 6
    for hour in range(1, 30):
        assert run([*early, *late[:wrong_runs]], now + 20_000 + hour * 3_600)[0] == ["known"] * (6 + wrong_runs)


def test_a_machine_that_was_off_for_long_forgets_nothing_and_goes_on_forgetting_later(opened):
    now = 1_700_000_000
    index = opened(clock=lambda: now)
    judge(index, story())
    index.close()
    for days, known in ((200, True), (30, True), (30, True), (31, False)):
        now += days * 86_400
        opened(clock=lambda: now).close()  # noqa: B023  # called at once
        assert opened.count("page") == int(known), days
