from __future__ import annotations

import gzip
import json

import pytest

from newscrawl.records import reader
from newscrawl.records.reader import find, read, read_report


@pytest.mark.parametrize(
    "content, records, left",
    [
        (b'{"a": 1}\n{"b": "\xc3\xa9"}\n', [{"a": 1}, {"b": "é"}], 0),
        (b'{"a": 1}\n{"b": 2', [{"a": 1}], 7),  # a run under way: its last line is left for the next time
        (b'{"a": 1}\n{"b": 2}', [{"a": 1}, {"b": 2}], 0),  # whole, though its end is missing
        (b'nix\n{"a": 1}\n[1]\n\n\xff\xfe\n', [None, {"a": 1}, None, None, None], 0),
        (b"", [], 0),
        (b'{"a": "x\\u0000y\\ud83d z \\ud83d\\ude00 \\\\u0000"}\n', [{"a": "x�y� z 😀 \\u0000"}], 0),
        (b"[" * 100_000 + b"\n", [None], 0),
    ],
)
def test_lines(tmp_path, content, records, left):
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(content)
    lines = list(read(feed))
    assert [line.record for line in lines] == records
    end = lines[-1].end if lines else 0
    assert len(content) - end == left
    assert list(read(feed, end)) == []


def test_a_pair_of_surrogates_is_one_letter(tmp_path):
    feed = tmp_path / "feed.jsonl"
    feed.write_text('{"a": "\\ud83d\\ude00"}\n')
    assert [line.record for line in read(feed)] == [{"a": "😀"}]


def test_an_endless_line_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr(reader, "MAX_LINE", 20)
    feed = tmp_path / "feed.jsonl"
    feed.write_text('{"a": "' + 100 * "x" + '"}\n{"b": 1}\n')
    assert [line.record for line in read(feed)] == [None, {"b": 1}]


def test_goes_on_where_it_ended(tmp_path):
    feed = tmp_path / "feed.jsonl"
    feed.write_text('{"a": 1}\n')
    (line,) = read(feed)
    with feed.open("a") as file:
        file.write('{"b": 2}\n')
    assert [line.record for line in read(feed, line.end)] == [{"b": 2}]


def test_finds_feeds_and_reports(tmp_path):
    for name in (
        "demo/b-2.jsonl",
        "any/a-1.jsonl.gz",
        "demo/reports/1.json",
        "demo/crawl.log",
        "index.sqlite",
        "other.json",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(b'{"a": 1}\n') if name.endswith("gz") else b'{"state": "ok"}\n')
    files = find([tmp_path])
    assert [path.name for path in files.feeds] == ["a-1.jsonl.gz", "b-2.jsonl"]
    assert [line.record for line in read(files.feeds[0])] == [{"a": 1}]
    assert [read_report(path) for path in files.reports] == [{"state": "ok"}]
    assert find([tmp_path / "other.json"]).feeds == []
    assert find([tmp_path / "demo/b-2.jsonl", tmp_path]).feeds.count(files.feeds[1]) == 1
    with pytest.raises(FileNotFoundError, match="nix"):
        find([tmp_path / "nix"])


def test_a_damaged_report_is_none(tmp_path):
    (tmp_path / "1.json").write_text(json.dumps([1]))
    assert read_report(tmp_path / "1.json") is None
    assert read_report(tmp_path / "2.json") is None
