"""What an index shared by several machines promises beyond one machine's: a machine is a data folder with processes of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from pathlib import Path

import msgspec
import psycopg
import pytest
from psycopg import Pipeline
from relay import Relay
from stories import known_at, story

from newscrawl.dedup import postgres_database
from newscrawl.dedup.index import Index
from newscrawl.exceptions import IndexBusy, IndexFileError, IndexLost

ROOT = Path(__file__).parents[2]
A, B = story("a"), story("b", "La gare ferme ses guichets", 2)


def line_of(article):
    return msgspec.json.encode(article).decode() + "\n"


def machine(folder, database, *, code):
    """Start a process that has a data folder of its own; it says "ready" where its code asks for it."""
    start = """
        import json, msgspec, sys, time
        sys.path.insert(0, sys.argv[1])
        from newscrawl.dedup.index import Index
        from stories import story
        index = Index(sys.argv[2], folder=sys.argv[3])
    """
    script = textwrap.dedent(start) + textwrap.dedent(code)
    command = [sys.executable, "-c", script, str(ROOT / "tests/support"), database, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


CLAIMS_TWO = """
    feed = open(sys.argv[3] + "/feed.jsonl", "w")
    index.register_feed(feed.name)
    for article in (story("a"), story("b", "La gare ferme ses guichets", 2)):
        index.judge(article)
        feed.write(msgspec.json.encode(article).decode() + "\\n")
        feed.flush()
    print("ready", flush=True)
    time.sleep(60)
"""


def end(process):
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
def away(tmp_path, database):
    """A machine that died with two claims, both written to its feed and neither acknowledged."""
    folder = tmp_path / "away"
    folder.mkdir()
    process = machine(folder, database, code=CLAIMS_TWO)
    assert process.stdout.readline() == "ready\n"
    yield folder, process
    end(process)


def later():
    time.sleep(1.1)  # a run looks for dead ones once a second


@pytest.mark.usefixtures("away")
def test_what_another_machine_claims_is_known_while_it_lives(tmp_path, database):
    index = Index(database, folder=tmp_path / "here", grace=0)
    later()
    assert index.judge(A).kind == "known"
    index.close()


def test_a_machine_is_waited_for_and_then_its_stories_come_from_elsewhere(tmp_path, database, away):
    _, process = away
    end(process)
    index = Index(database, folder=tmp_path / "here", grace=2)
    assert index.judge(A).kind == "known"
    time.sleep(2.2)
    assert index.judge(A).kind == "new"
    index.acknowledge([A.id])
    index.close()


@pytest.mark.parametrize("meanwhile, left", [((), (A, B)), ((B,), (A,)), ((A, B), ()), ((A,), (A, B))])
def test_a_machine_that_comes_back_keeps_what_nobody_else_had(tmp_path, database, away, meanwhile, left, caplog):  # noqa: PLR0917
    folder, process = away
    end(process)
    here = Index(database, folder=tmp_path / "here", grace=0)
    for article in meanwhile:
        assert here.judge(article).kind == "new"
        here.acknowledge([article.id])
    here.close()
    back = Index(database, folder=folder)
    assert [back.judge(article).kind for article in (A, B)] == ["known", "known"]
    back.close()
    assert (folder / "feed.jsonl").read_text() == "".join(map(line_of, left))
    repeated = len(meanwhile) - (2 - len(left))  # in the middle of a feed nothing can be taken back: it is said instead
    assert caplog.text.count("came again elsewhere") == len(meanwhile)
    assert repeated == (meanwhile == (A,))


def test_a_later_edition_under_the_same_title_takes_nothing_back(tmp_path, database, away):
    folder, process = away
    end(process)
    here = Index(database, folder=tmp_path / "here", grace=0)
    edition = story("b-2", B.headline, 5, B.outlet.name)
    assert here.judge(edition).kind == "new"
    here.acknowledge([edition.id])
    here.close()
    Index(database, folder=folder).close()
    assert (folder / "feed.jsonl").read_text() == line_of(A) + line_of(B)


COPY = ("b", B.headline, 2, "Le Fleuve")
JUDGES_A_COPY = f"""
    copy = story(*{COPY})
    print(index.judge(copy).of, flush=True)
    index.acknowledge([copy.id])
    index.close()
"""


def test_a_claim_of_which_nobody_knows_whether_it_was_written_is_made_again(tmp_path, database, monkeypatch):
    with closing(Index(database, folder=tmp_path)) as index:
        index.judge(A)
        committed = Pipeline.__exit__

        def cut_off(self, *error):
            committed(self, *error)
            raise psycopg.OperationalError("the connection was lost")

        with monkeypatch.context() as patch:
            patch.setattr(Pipeline, "__exit__", cut_off)
            with pytest.raises(IndexBusy):
                index.judge(B)
        other = machine(tmp_path / "there", database, code=JUDGES_A_COPY)
        assert other.communicate(timeout=60)[0].strip() == B.id  # it was written
        assert index.judge(B).kind == "new"
        index.acknowledge([B.id])
    with closing(Index(database, folder=tmp_path)) as index:
        assert [known_at(index, url) is not None for url in (A.url, B.url, story(*COPY).url)] == [False, True, True]


def test_a_run_lives_by_whatever_address_another_one_reaches_the_index(tmp_path, database):
    with closing(Index(database, folder=tmp_path)) as index:
        index.judge(A)
        with closing(Index(database.replace("127.0.0.1", "localhost"), folder=tmp_path)) as other:
            assert other.judge(A).kind == "known"


def test_a_run_that_was_cut_off_as_it_began_begins_again(tmp_path, database, monkeypatch):
    with closing(Index(database, folder=tmp_path)) as index:
        with monkeypatch.context() as patch:
            patch.setattr(index._store, "lock", lambda _run: cut(database))
            with pytest.raises(IndexBusy):
                index.judge(A)
        assert index.judge(A).kind == "new"


def test_a_run_that_was_given_up_while_it_lived_stops(tmp_path, database):
    index = Index(database, folder=tmp_path)
    index.judge(A)
    cut(database)
    with pytest.raises(IndexBusy):
        index.judge(B)
    give_up_all(database)
    with pytest.raises(IndexLost, match="other machines took over"):
        index.judge(B)
    with pytest.raises(IndexLost):
        index.close()


def cut(database):
    """End all connections to a database."""
    with psycopg.connect(database) as db:
        db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    time.sleep(0.1)


def give_up_all(database):
    with psycopg.connect(database) as db:
        db.execute("UPDATE newscrawl.run SET released = now()")


def test_a_run_goes_on_when_the_server_is_back(tmp_path, postgres, database):
    with closing(Index(database, folder=tmp_path)) as index:
        index.judge(A)
        postgres.stop()
        with pytest.raises(IndexBusy, match="away"):
            index.judge(B)
        with pytest.raises(IndexBusy):
            known_at(index, A.url)
        assert not index.is_there()
        postgres.start()
        assert index.is_there()
        assert index.judge(B).kind == "new"
        index.acknowledge([A.id, B.id])
    with closing(Index(database, folder=tmp_path)) as index:
        assert known_at(index, A.url)
        assert known_at(index, B.url)


JUDGES = """
    import random
    order = list(range(80))
    random.shuffle(order)
    new = []
    for n in order:
        article = story(f"{n}", f"Une histoire du village {'abcdefghij'[n % 10]}{'klmnopqr'[n // 10]} sans pareille", n, outlet=sys.argv[3][-1])
        if index.judge(article).kind == "new":
            new.append(n)
        index.acknowledge([article.id])
    index.close()
    print(json.dumps(new), flush=True)
"""


def test_one_story_is_new_to_one_of_several_machines(tmp_path, database):
    Index(database, folder=tmp_path).close()
    processes = [machine(tmp_path / name, database, code=JUDGES) for name in "ABC"]
    found = [json.loads(process.communicate(timeout=60)[0]) for process in processes]
    assert sorted(n for new in found for n in new) == list(range(80))
    assert all(process.returncode == 0 for process in processes)


@pytest.mark.parametrize(
    "url, words",
    [
        ("postgresql://me:hunter2@127.0.0.1:1/news", "cannot be used"),
        ("postgresql://me:hunter2@no-such-host.invalid/news", "no-such-host"),
        ("postgresql://me:hunter2@127.0.0.1/news?no_such_thing=1", "cannot be used"),
        ("postgresql://me:hunter2@127.0.0.1:port/news", "cannot be used"),
        ("postgresql://me:hunter2@[::1", "INDEX_URL is no address"),
        ("postgresql://me:hunter2%zz@127.0.0.1/news", "%25"),
        ("postgresql://me:x@hunter2@127.0.0.1/news", "%40"),
        ("postgresql://me:x/hunter2@127.0.0.1/news", "%2F"),
        ("postgresql://me:1/hunter2@127.0.0.1/news", "%2F"),
    ],
)
def test_a_database_that_cannot_be_used_is_named_without_its_password(tmp_path, url, words):
    with pytest.raises(IndexFileError, match=words) as error:
        Index(url, folder=tmp_path)
    assert "hunter2" not in str(error.value)


@pytest.mark.parametrize("setting", ["search_path=public", "lock_timeout=0"])
def test_a_pooler_that_drops_the_settings_of_a_session_is_refused(monkeypatch, tmp_path, database, setting):
    through = psycopg.connect
    monkeypatch.setattr(psycopg, "connect", lambda url, **more: through(url + f" options='-c {setting}'", **more))
    with pytest.raises(IndexFileError, match="a connection pooler that lets no settings pass"):
        Index(database, folder=tmp_path)
    with through(database) as db:
        assert db.execute("SELECT count(*) FROM pg_tables WHERE schemaname IN ('newscrawl', 'public')").fetchone() == (
            0,
        )


def test_an_old_server_is_named(monkeypatch, tmp_path, database):
    monkeypatch.setattr(postgres_database, "_OLDEST", 990_000)
    with pytest.raises(IndexFileError, match=r"is on PostgreSQL \d\d, newscrawl needs 99 or newer"):
        Index(database, folder=tmp_path)


@pytest.mark.parametrize("given", ["nothing", "the schema", "an older version"])
def test_a_role_that_may_not_make_the_tables_is_told_who_may(tmp_path, database, given):
    with psycopg.connect(database, autocommit=True) as db:
        db.execute("DROP ROLE IF EXISTS guest")
        db.execute("CREATE ROLE guest LOGIN")
        if given != "nothing":
            Index(database, folder=tmp_path).close()
        if given == "an older version":
            db.execute("GRANT USAGE ON SCHEMA newscrawl TO guest")
            db.execute("GRANT SELECT ON newscrawl.version TO guest")
            db.execute("UPDATE newscrawl.version SET n = n - 1")
        with pytest.raises(IndexFileError, match="scrapy schedule as their owner makes them"):
            Index(database.replace("postgres@", "guest@"), folder=tmp_path)
        db.execute("DROP OWNED BY guest")


def test_a_newer_schema_is_left_alone(tmp_path, database):
    Index(database, folder=tmp_path).close()
    with psycopg.connect(database) as db:
        db.execute("INSERT INTO newscrawl.version VALUES (99)")
    with pytest.raises(IndexFileError, match="newer version"):
        Index(database, folder=tmp_path)


def test_how_often_an_answer_of_the_server_is_waited_for(tmp_path, postgres, database):
    relay = Relay(postgres.port)
    stories = [story(f"{n}", f"Le conseil du canton {n} adopte la réforme", n) for n in range(4)]

    def trips(call, *values):
        relay.log.clear()
        call(*values)
        return relay.round_trips()

    with closing(Index(database.replace(f":{postgres.port}/", f":{relay.port}/"), folder=tmp_path)) as index:
        index.judge(stories[0])
        index._looked = time.monotonic() + 60  # the look for dead runs, once a second
        assert trips(index.judge, stories[1]) == 2
        assert trips(index.judge, stories[1]) == 2  # known
        assert trips(index.acknowledge, [stories[0].id, stories[1].id]) == 1
        assert trips(index.known, [article.url for article in stories]) == 1
    relay.close()
