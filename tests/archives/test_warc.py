from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from local_site import article, article_path
from warcs import DAY, SITE, info, page, record, write

from newscrawl.archives.warc import NotWarc, find_files, read_warc, refuse_others

if TYPE_CHECKING:
    import random

PACKED = [True, False]


def read(path, **more):
    return list(read_warc(path, **more))


def told(path):
    """What each record came to: the number of its article, its fault or its kind."""
    numbers = {SITE + article_path(n): n for n in range(50)}
    return [numbers.get(r.capture.url, r.capture.url) if r.capture else r.fault or r.kind for r in read(path)]


@pytest.mark.parametrize("packed", PACKED)
def test_a_page_is_what_was_recorded(tmp_path, packed):
    path = write(tmp_path / "a.warc", [info(), page(7)], packed)
    first, second = read(path)
    assert (first.kind, first.capture, first.fault) == ("warcinfo", None, None)
    assert second.capture.url == SITE + article_path(7)
    assert second.capture.status == 200
    assert second.capture.body == article(7).encode()
    assert dict(second.capture.headers)["Content-Type"] == "text/html; charset=utf-8"
    assert second.capture.time.isoformat() == DAY.replace("Z", "+00:00")
    assert second.after.offset == path.stat().st_size or not packed


def test_one_gzip_may_hold_many_records(tmp_path):
    path = tmp_path / "one.warc.gz"
    path.write_bytes(gzip.compress(info() + page(1) + page(2)))
    assert told(path) == ["warcinfo", 1, 2]


@pytest.mark.parametrize("packed", PACKED)
def test_reading_goes_on_at_any_place(tmp_path, packed):
    path = write(tmp_path / "a.warc", [info(), *map(page, range(6))], packed)
    everything = read(path)
    for n, one in enumerate(everything):
        rest = read(path, start=one.after)
        assert [r.capture for r in rest] == [r.capture for r in everything[n + 1 :]]


CHUNKED = b"4;x=y\r\n<p>a\r\n5\r\nbcd\r\n\r\n0\r\nTrailer: x\r\n\r\n"


@pytest.mark.parametrize(
    "headers, body, expected",
    [
        ({"Transfer-Encoding": "chunked"}, CHUNKED, b"<p>abcd\r\n"),
        ({"Transfer-Encoding": "chunked"}, b"<p>undone already</p>", b"<p>undone already</p>"),
        ({"Transfer-Encoding": "chunked"}, CHUNKED[:20], "truncated"),
        ({"Content-Length": "3"}, b"longer than said", b"longer than said"),
        ({"Content-Length": "99999"}, b"shorter than said", "truncated"),
        ({"Content-Length": "many"}, b"text", b"text"),
    ],
)
def test_bodies(tmp_path, headers, body, expected):
    (got,) = read(write(tmp_path / "a.warc.gz", [page(0, body, headers=headers)]))
    assert (got.capture.body if got.capture else got.fault) == expected


def cut_length(one: bytes, by: int) -> bytes:
    """The record with a Content-Length that is wrong by some bytes."""
    head, blank, block = one.partition(b"\r\n\r\n")
    lines = [
        b"Content-Length: %d" % (int(line.split()[1]) + by) if line.startswith(b"Content-Length") else line
        for line in head.split(b"\r\n")
    ]
    return b"\r\n".join(lines) + blank + block


WHOLE = page(1)
DAMAGED = {
    "says too little": (cut_length(WHOLE, -40), "broken_record"),
    "says a little too much": (cut_length(WHOLE, 40), "broken_record"),
    "says far too much": (cut_length(WHOLE, 10**9), "too_large"),
    "says no number": (WHOLE.replace(b"Content-Length: ", b"Content-Length: x", 1), "broken_record"),
    "no date": (WHOLE.replace(b"WARC-Date: 2026", b"WARC-Date: soon", 1), "broken_record"),
    "no HTTP": (WHOLE.replace(b"HTTP/1.1 200", b"HELO/1.1 200"), "broken_record"),
    "no status": (WHOLE.replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 fine"), "broken_record"),
    "marked as cut": (page(1, more={"WARC-Truncated": "length"}), "truncated"),
    "larger than a page may be": (page(1, b"<p>" + b"x" * 10_000_000), "too_large"),
}


@pytest.mark.parametrize("packed", PACKED)
@pytest.mark.parametrize("damaged, fault", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_record_costs_itself_alone(tmp_path, damaged, fault, packed):
    path = write(tmp_path / "a.warc", [info(), page(0), damaged, page(2), page(3)], packed)
    assert told(path) == ["warcinfo", 0, fault, 2, 3]


MEMBER = gzip.compress(WHOLE, mtime=0)
BROKEN_MEMBERS = {
    "cut": MEMBER[: len(MEMBER) // 2],
    "cut before its checksum": MEMBER[:-6],
    "wrong checksum": MEMBER[:-8] + b"\0\0\0\0" + MEMBER[-4:],
    "overwritten": MEMBER[:100] + b"\xff" * 60 + MEMBER[160:],
    "lost its beginning": MEMBER[30:],
    "something else": gzip.compress(b"not a record at all"),
    "rubbish": b"\x1f\x8b\x08 rubbish",
}


@pytest.mark.parametrize("damaged", BROKEN_MEMBERS.values(), ids=BROKEN_MEMBERS)
def test_a_damaged_member_costs_itself_alone(tmp_path, damaged):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(
        b"".join([*(gzip.compress(page(n)) for n in (0, 5)), damaged, *(gzip.compress(page(n)) for n in (2, 3))])
    )
    assert told(path) == [0, 5, "broken_record", 2, 3]


@pytest.mark.parametrize("packed", PACKED)
def test_a_file_that_breaks_off_is_read_to_its_last_whole_record(tmp_path, packed):
    path = write(tmp_path / "a.warc", [page(0), page(1), page(2)], packed)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 100])
    assert told(path)[:2] == [0, 1]
    assert told(path)[2] in {"truncated", "broken_record"}
    place = read(path)[-1].after
    path.write_bytes(whole)  # it has grown, or come as a whole
    assert [one.capture.url for one in read(path, start=place)] == [SITE + article_path(2)]


def test_what_is_broken_at_the_end_is_read_again_and_nothing_else(tmp_path):
    path = write(tmp_path / "a.warc.gz", [page(0), page(1)])
    path.write_bytes(path.read_bytes() + gzip.compress(b"".join([page(2), page(3)]))[:-300])
    *_, last = read(path)
    assert [one.fault for one in read(path, start=last.after)] == ["truncated"]


@pytest.mark.parametrize(
    "content, says",
    [
        (b"", "it is empty"),
        (b"\n<!doctype html><p>no WARC", "scrapy extract"),
        (gzip.compress(b"<html>"), "scrapy extract"),
        (b"PK\x03\x04\x14\0data.warc.gz", "unzip it"),
        (b"(\xb5/\xfd\x24\0", "zstd -d"),
        (b"]*M\x18\0\0\0\0", "zstd -d"),
        (b"\xfd7zXZ\0", "unpack it"),
        (gzip.compress(b"filedesc://IA-1.arc 0.0.0.0 20060101000000 text/plain 77\n"), "warcio recompress"),
    ],
)
def test_a_file_of_another_kind_is_refused_in_a_sentence(tmp_path, content, says):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(content)
    with pytest.raises(NotWarc, match=says):
        refuse_others(path)


@pytest.mark.parametrize("content", [b"\x1f\x8b", b"no WARC", b"\0" * 99])
def test_a_file_without_a_record(tmp_path, content):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(content)
    refuse_others(path)
    assert told(path) == ["broken_record"]


def test_records_without_a_page(tmp_path):
    html = {"Content-Type": "text/html"}
    records = [
        record("request", SITE, {"Host": "x"}),
        record("metadata", SITE, body=b"fetchTimeMs: 12"),
        record(
            "revisit",
            SITE,
            html,
            more={"WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"},
        ),
        record("response", "dns:www.gazette.example", body=b"127.0.0.1"),
        record("conversion", SITE, body=b"text"),
        record("resource", f"<{SITE}/a b>", body=b"<p>wget</p>", more={"Content-Type": "text/html"}),
    ]
    assert told(write(tmp_path / "a.warc.gz", records)) == [
        "request",
        "metadata",
        "revisit",
        "response",
        "conversion",
        f"{SITE}/a%20b",
    ]


def test_a_bomb_is_passed_over_in_pieces(tmp_path):
    bomb = page(1, b"\0" * 60_000_000)
    assert told(write(tmp_path / "a.warc.gz", [page(0), bomb, page(2)])) == [0, "too_large", 2]


@given(st.randoms(use_true_random=False), st.booleans())
def test_no_damage_raises_or_changes_a_page(tmp_path_factory, chance: random.Random, packed):
    path = write(tmp_path_factory.mktemp("warc") / "a.warc", [page(n) for n in range(4)], packed)
    raw = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(raw))
        raw[at : at + chance.randint(0, 40)] = chance.randbytes(chance.randint(0, 40))
    path.write_bytes(raw)
    for one in read(path):
        if packed and one.capture:
            assert one.capture.body in {article(n).encode() for n in range(4)}


def test_files_by_path_folder_and_pattern(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.warc.gz", "a.warc", "sub/c.warc.gz", "notes.txt"):
        (tmp_path / name).touch()
    names = lambda pattern: [path.relative_to(tmp_path).as_posix() for path in find_files(str(pattern))]  # noqa: E731
    assert names(tmp_path) == ["a.warc", "b.warc.gz", "sub/c.warc.gz"]
    assert names(tmp_path / "*.warc.gz") == ["b.warc.gz"]
    assert names(tmp_path / "notes.txt") == ["notes.txt"]
    with pytest.raises(ValueError, match="no WARC file is there"):
        find_files(str(tmp_path / "none.warc"))
