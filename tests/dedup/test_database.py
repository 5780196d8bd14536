"""The index's file: opened by many at once, damaged, held, deleted, of an older version; what it says is said in a sentence."""

from __future__ import annotations

import sqlite3
import threading
import time
from array import array
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from stories import judge, known_at, story

from newscrawl.dedup import database
from newscrawl.dedup.comparison import hash_of
from newscrawl.dedup.index import Index
from newscrawl.dedup.sketches import sketch
from newscrawl.dedup.titles import parse
from newscrawl.dedup.urls import url_key
from newscrawl.exceptions import IndexBusy, IndexFileError, IndexLost


def damage(path):
    judge_some = Index(path)
    judge(judge_some, *(story(f"{n}", f"Une histoire du village {n}", n) for n in range(40)))
    judge_some.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE state SET checked = 0")  # a day ago
    db.close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 8] = bytes(4096 * 5)
    path.write_bytes(content)


def newer(path):
    Index(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


def foreign(path):
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE page (n)")
    db.close()


@pytest.mark.parametrize(
    "spoil, words",
    [
        (lambda path: path.write_bytes(b"not a database, more than sixteen bytes of it"), "damaged"),
        (damage, "damaged"),
        (newer, "newer version"),
        (foreign, "another program"),
    ],
)
def test_a_file_that_cannot_be_used_is_set_aside_whole(tmp_path, spoil, words):
    path = tmp_path / "index.sqlite"
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(IndexFileError, match=words) as error:
        Index(path)
    (aside,) = [p for p in tmp_path.iterdir() if p.suffix == ".aside"]
    assert aside.read_bytes() == before
    assert str(aside) in str(error.value)
    Index(path).close()  # the next run starts anew


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(IndexFileError, match="file"):
        Index(tmp_path / "file" / "index.sqlite")


def test_many_first_runs_open_a_new_index_at_once(tmp_path):
    together = threading.Barrier(4)

    def first(path):
        together.wait()
        with closing(database.connect(path)) as db:
            return db.execute("PRAGMA journal_mode").fetchone()[0]

    with ThreadPoolExecutor(4) as pool:
        modes = [list(pool.map(first, [tmp_path / f"{n}.sqlite"] * 4)) for n in range(25)]
    assert modes == [["wal"] * 4] * 25


def test_an_index_that_stays_locked_is_said_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "_PATIENCE", 0.2)
    path = tmp_path / "index.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(IndexFileError, match="cannot be opened for writing: database is locked; check"):
            database.connect(path)


# -- the file, while a run uses it ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_a_file_that_goes_while_a_run_uses_it_is_told(tmp_path, what):
    path = tmp_path / "index.sqlite"
    index = Index(path)
    judge(index, story())
    path.unlink()
    if what == "replaced":
        path.write_bytes(b"something else")
    index._looked = 0
    with pytest.raises(IndexLost, match="deleted or replaced"):
        index.judge(story("b", "La gare ferme ses guichets", 2))
    with pytest.raises(IndexLost, match="deleted or replaced"):
        index.close()


def test_a_file_that_another_program_holds_is_asked_again(tmp_path, monkeypatch):
    monkeypatch.setattr("newscrawl.dedup.store._BRIEF", 1)
    path = tmp_path / "index.sqlite"
    index = Index(path)
    judge(index, story())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(IndexBusy):
        index.judge(story("b", "La gare ferme ses guichets", 2))
    other.execute("ROLLBACK")
    other.close()
    assert judge(index, story("b", "La gare ferme ses guichets", 2))[0].kind == "new"
    index.close()


def test_a_full_disk_is_told(tmp_path):
    path = tmp_path / "index.sqlite"
    index = Index(path)
    judge(index, story())
    (pages,) = index._store._db.execute("PRAGMA page_count").fetchone()
    index._store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(IndexLost, match="full"):
        judge(index, *(story(f"{n}", f"Une histoire du village {n}", n) for n in range(40)))
    index.close()


def test_the_file_is_read_through_once_a_day_and_after_a_run_that_was_killed(tmp_path):
    path = tmp_path / "index.sqlite"
    read = []
    Index(path).close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newscrawl.dedup.database._damage", read.append)
        Index(path).close()
        assert not read
        with sqlite3.connect(path) as db:
            db.execute("UPDATE state SET checked = checked - 86401")
        db.close()
        Index(path).close()
        assert len(read) == 1
        with sqlite3.connect(path) as db:
            db.execute("INSERT INTO run DEFAULT VALUES")
        db.close()
        Index(path).close()
        assert len(read) == 2
        Index(path).close()
        assert len(read) == 2


def test_an_index_of_version_1_is_taken_over(tmp_path):
    path = tmp_path / "index.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    for statement in database._statements(database._MIGRATIONS[0]):
        db.execute(statement)
    article, other = story(), story("b", "La gare ferme ses guichets", None)
    text, keys = sketch(p for section in article.sections for p in section.paragraphs)
    hashes = array("I", [h << text.dropped for h in text.hashes]).tobytes()
    now = int(time.time()) - 86_400
    for n, page in ((1, article), (2, other)):
        db.execute(
            "INSERT INTO page VALUES (?, ?, NULL, 0, 7, 1, NULL, NULL, ?, NULL, NULL, NULL, NULL)", (n, page.id, now)
        )
        db.execute("INSERT INTO url VALUES (?, ?)", (hash_of(url_key(page.url)), n))
        db.execute("INSERT INTO title VALUES (?, ?)", (hash_of(parse(page.headline).key), n))
        db.execute("INSERT INTO recent VALUES (?, ?, ?)", (n, now, page.headline))
    db.execute("INSERT INTO body VALUES (1, ?, ?, ?)", (text.digest, text.shingles, hashes))
    db.executemany("INSERT INTO shingle VALUES (?, 1)", [(key,) for key in keys])
    db.execute(f"PRAGMA application_id = {database._APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.close()
    index = Index(path)
    assert known_at(index, article.url).id == article.id
    assert int(known_at(index, other.url).first_seen.timestamp()) == now
    assert [index.judge(page).kind for page in (article, other)] == ["known", "known"]
    copy = story("c", "Un tout autre titre pour le même article", outlet="Actu")
    assert (index.judge(copy).kind, index.judge(copy).of) == ("sighting", article.id)
    index.close()
