"""Feeds: whole lines only, and nothing acknowledged that is not safely in one."""

from __future__ import annotations

import errno
import gzip
import io
import json
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.dedup.written_lines import lines, mend
from newscrawl.export.jsonlines import JsonLinesExporter
from newscrawl.items import Article, Sighting

ROOT = Path(__file__).parents[2]
WHOLE = b'{"id": "1"}\n'


@pytest.mark.parametrize(
    "before, after",
    [
        (b"", b""),
        (WHOLE, WHOLE),
        (WHOLE + b'{"id": "2"}', WHOLE + b'{"id": "2"}\n'),
        (WHOLE + b'{"id": "2", "url": "htt', WHOLE),
        (WHOLE + b'{"id": "\xc3', WHOLE),
        (WHOLE + b"12", WHOLE),
        (b'{"id', b""),
        (WHOLE * 9_000 + b"x" * 70_000, WHOLE * 9_000),
        (WHOLE + b"x" * 200_000, WHOLE),
        (b"x" * 200_000, b""),
        (b"x" * 65_535 + b"\n" + b"y" * 65_536, b"x" * 65_535 + b"\n"),
    ],
)
def test_the_last_line_is_whole_or_gone(tmp_path, before, after):
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(before)
    mend(feed)
    assert feed.read_bytes() == after
    mend(feed)
    assert feed.read_bytes() == after


@given(st.lists(st.binary(max_size=30)), st.integers(0, 200))
def test_no_byte_of_a_whole_line_is_touched(tmp_path_factory, lines, cut):
    feed = tmp_path_factory.mktemp("feed") / "feed.jsonl"
    content = b"\n".join(lines)[:cut]
    feed.write_bytes(content)
    mend(feed)
    assert feed.read_bytes().startswith(content[: content.rfind(b"\n") + 1])
    assert feed.read_bytes()[-1:] in {b"", b"\n"}


def test_records_are_read_from_an_offset_on(tmp_path):
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(WHOLE + b'{"id": "2"}\n[]\n\xff\n{"id": "3"}\n{"id": "4"')
    assert [line.record["id"] for line in lines(feed, len(WHOLE))] == ["2", "3"]
    assert list(lines(tmp_path / "none.jsonl")) == []


def test_lines_are_utf8_in_the_order_of_the_contract_and_at_once_in_the_file(tmp_path):
    feed = tmp_path / "feed.jsonl"
    feed.write_bytes(WHOLE + b'{"id": "half')
    with feed.open("ab") as file:
        exporter = JsonLinesExporter(file, encoding=None)
        exporter.start_exporting()
        exporter.export_item(Article(id="a", headline="L’été\u2028à Nîmes \ud83d"))
        first, second = feed.read_bytes().splitlines(keepends=True)
        assert first == WHOLE
        assert second.endswith(b"\n")
        assert "L’été\u2028à Nîmes ?".encode() in second
        exporter.export_item(Sighting(id="b"))
        assert (
            list(json.loads(feed.read_text().split("\n")[2]))
            == "type of id url site outlet headline match score seen date_published credit evidence watched".split()
        )
        exporter.finish_exporting()


def test_a_line_that_breaks_off_is_taken_back(tmp_path):
    resource = pytest.importorskip("resource")
    feed = tmp_path / "feed.jsonl"
    article = Article(id="a", url="https://exemple.fr/a", headline="Une usine ferme dans le Jura")
    large = Article(id="b", url="https://exemple.fr/b", headline="Le port de Sète s’agrandit " + "x" * 5_000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with feed.open("ab") as file:
        exporter = JsonLinesExporter(file)
        exporter.export_item(article)
        written = feed.read_bytes()
        try:  # a file that may not grow, as on a full disk: the line breaks off in its middle
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(written) + 500, limits[1]))
            with pytest.raises(OSError, match="large") as error:
                exporter.export_item(large)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, ignored)
        assert error.value.errno == errno.EFBIG
        assert feed.read_bytes() == written


class Full(io.BytesIO):
    def write(self, _data):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_an_error_of_any_other_file_comes_through():
    with pytest.raises(OSError, match="No space"):
        JsonLinesExporter(Full()).export_item(Article(id="a"))


# -- inside a crawl ----------------------------------------------------------------------------------------------------------------

CRAWL = """
    import json, os, sys
    import scrapy
    from scrapy.crawler import CrawlerProcess
    from scrapy.extensions.feedexport import BlockingFeedStorage
    from newscrawl.items import Article, article_id
    from newscrawl.export.stories import KnownStories

    folder, feeds, how = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3]

    class Upload(BlockingFeedStorage):
        def __init__(self, uri, *, feed_options=None):
            self.target = uri.removeprefix("up:")
        def _store_in_thread(self, file):
            if how == "refused":
                raise ConnectionRefusedError("no such host")
            file.seek(0)
            with open(self.target, "wb") as target:
                target.write(file.read())

    class EachOnce:
        def __init__(self, crawler):
            self.index = crawler.get_extension(KnownStories).index
        @classmethod
        def from_crawler(cls, crawler):
            return cls(crawler)
        def process_item(self, item):
            if self.index.judge(item).kind == "new":
                return item
            raise scrapy.exceptions.DropItem("known")

    class Stories(scrapy.Spider):
        name = "stories"
        async def start(self):
            for n in range(5):
                url = f"https://exemple.fr/{n}"
                yield Article(id=article_id(url), url=url, headline=f"L'usine {'abcde'[n]} ferme ses portes demain")
                if how == "killed" and n == 3:
                    os.kill(os.getpid(), 9)

    if how == "between":
        from newscrawl.export.jsonlines import JsonLinesExporter
        written = []
        export_item = JsonLinesExporter.export_item
        def killed_in_the_middle(self, item):
            export_item(self, item)
            written.append(item)
            if len(written) == 5:
                os.kill(os.getpid(), 9)
        JsonLinesExporter.export_item = killed_in_the_middle

    process = CrawlerProcess({
        "NEWSCRAWL_DATA": folder, "INDEX_FILE": f"{folder}/index.sqlite", "FEEDS": feeds, "FEED_STORAGES": {"up": Upload}, "LOG_ENABLED": False,
        "DOWNLOADER": "newscrawl.network.downloader.Downloader",
        "FEED_EXPORTERS": {"jsonlines": "newscrawl.export.jsonlines.JsonLinesExporter"},
        "EXTENSIONS": {
            KnownStories: 0, "scrapy.extensions.feedexport.FeedExporter": None, "newscrawl.export.feeds.Feeds": 0,
        }, "ITEM_PIPELINES": {EachOnce: 1}, "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False,
    })
    process.crawl(Stories)
    process.start()
"""


def crawl(folder, feeds, how="well"):
    subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CRAWL), folder, json.dumps(feeds), how],
        cwd=ROOT,
        check=how not in {"killed", "between"},
        timeout=60,
    )


def ids(path):
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["url"][-1] for line in content.splitlines()]


def test_an_upload_counts_once_it_has_succeeded(tmp_path):
    target = tmp_path / "out.jsonl"
    feeds = {f"up:{target}": {"format": "jsonlines"}}
    crawl(tmp_path, feeds, "refused")
    assert not target.exists()
    crawl(tmp_path, feeds)
    assert ids(target) == list("01234")
    target.unlink()
    crawl(tmp_path, feeds)
    assert not target.exists() or ids(target) == []


def test_a_compressed_feed_counts_once_it_is_closed(tmp_path):
    feeds = {
        f"{tmp_path}/%(time)s-%(batch_id)d.gz": {
            "format": "jsonlines",
            "postprocessing": ["scrapy.extensions.postprocessing.GzipPlugin"],
            "batch_item_count": 2,
            "store_empty": False,
        }
    }
    crawl(tmp_path, feeds)
    crawl(tmp_path, feeds)
    assert sorted(url for feed in tmp_path.glob("*.gz") for url in ids(feed)) == list("01234")


def test_a_killed_crawl_loses_nothing_and_repeats_nothing(tmp_path):
    feed = tmp_path / "out.jsonl"
    feeds = {str(feed): {"format": "jsonlines"}}
    crawl(tmp_path, feeds, "killed")
    before = ids(feed)
    assert before
    with feed.open("ab") as file:
        file.write(b'{"type": "article", "id": "12')
    crawl(tmp_path, feeds)
    assert sorted(ids(feed)) == list("01234")
    assert {path.name for path in tmp_path.iterdir()} == {"index.sqlite", "out.jsonl"}


# -- two feeds ---------------------------------------------------------------------------------------------------------------------


def test_a_crawl_killed_between_the_two_lines_of_a_record_brings_it_to_both(tmp_path):
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    feeds = {str(one): {"format": "jsonlines"}, str(other): {"format": "jsonlines"}}
    crawl(tmp_path, feeds, "between")
    assert (len(ids(one)), len(ids(other))) == (3, 2)
    crawl(tmp_path, feeds)
    assert sorted(ids(one)) == sorted(ids(other)) == list("01234")


@pytest.mark.parametrize("full_first", [True, False])
def test_what_one_feed_cannot_take_no_feed_has_and_all_get_later(tmp_path, full_first):
    feed = tmp_path / "feed.jsonl"
    feeds = {"/dev/full": {"format": "jsonlines"}, str(feed): {"format": "jsonlines"}}
    crawl(tmp_path, feeds if full_first else dict(reversed(feeds.items())))
    assert not feed.exists() or ids(feed) == []
    later = {str(feed): {"format": "jsonlines"}}
    crawl(tmp_path, later)
    assert sorted(ids(feed)) == list("01234")


def test_what_an_upload_lacks_comes_again_to_both(tmp_path):
    feed, target = tmp_path / "feed.jsonl", tmp_path / "out.jsonl"
    feeds = {str(feed): {"format": "jsonlines"}, f"up:{target}": {"format": "jsonlines"}}
    crawl(tmp_path, feeds, "refused")
    assert sorted(ids(feed)) == list("01234")
    crawl(tmp_path, feeds)
    assert sorted(ids(target)) == list("01234")
    assert sorted(ids(feed)) == sorted("01234" * 2)
    crawl(tmp_path, feeds)
    assert len(ids(feed)) == 10
