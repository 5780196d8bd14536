"""Feeds in S3-compatible storage, on a real server: moto's, started by the test."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from local_site import article_path, small_site
from runs import Run, crawl, until

MOTO = Path(sys.executable).with_name("moto_server")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not MOTO.exists(), reason="moto's server is not installed: pip install -r requirements-dev.txt"),
]
KEYS = {"AWS_ACCESS_KEY_ID": "veille", "AWS_SECRET_ACCESS_KEY": "hunter2", "AWS_REGION_NAME": "us-east-1"}


class Storage:
    """An S3 server with a bucket, "news"."""

    def __init__(self, folder):
        import boto3

        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "moto.log"
        self.start()
        self.client = boto3.client(
            "s3",
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id="veille",
            aws_secret_access_key="hunter2",
        )
        self.client.create_bucket(Bucket="news")

    def start(self):
        with self.log.open("ab") as log:
            command = [sys.executable, MOTO, "-H", "127.0.0.1", "-p", str(self.port)]
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        until(self._answers)

    def _answers(self):
        try:
            return urlopen(f"{self.url}/moto-api/", timeout=5).status == 200
        except URLError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def files(self):
        return [one["Key"] for one in self.client.list_objects_v2(Bucket="news").get("Contents", [])]

    def headlines(self):
        bodies = [self.client.get_object(Bucket="news", Key=key)["Body"].read() for key in self.files()]
        return Counter(json.loads(line)["headline"] for body in bodies for line in body.splitlines())


@pytest.fixture
def storage(tmp_path):
    pytest.importorskip("boto3")
    server = Storage(tmp_path)
    yield server
    server.stop()
    server.client.close()


def feeds(storage, **more):
    where = "s3://news/%(name)s/articles-%(time)s-%(run)s.jsonl"
    what = {"format": "jsonlines", "item_classes": ["newscrawl.items.Article"], **more}
    if "batch_item_count" in more:
        where = where.replace(".jsonl", "-%(batch_id)d.jsonl")
    return {"FEEDS": json.dumps({where: what}), "AWS_ENDPOINT_URL": storage.url, **KEYS}


def test_two_machines_bring_a_day_together(tmp_path, storage, database):
    with small_site(8) as one, small_site(8, first=4) as two:  # four of the stories stand on both
        runs = [
            Run(tmp_path / name, "crawl", "any", "-a", f"url={site.url}/", INDEX_URL=database, **feeds(storage))
            for name, site in (("a", one), ("b", two))
        ]
        for run in runs:
            assert run.wait().code == 0, run.err
            assert "hunter2" not in run.err
    found = storage.headlines()
    assert (len(found), set(found.values())) == (12, {1})
    assert all(key.startswith("any/articles-20") for key in storage.files())
    assert not list(tmp_path.glob("?/any/*.jsonl"))


def test_what_could_not_be_uploaded_comes_again(tmp_path, storage):
    with small_site(6) as site:
        address = ("any", "-a", f"url={site.url}/")
        run = Run(tmp_path / "data", "crawl", *address, DOWNLOAD_DELAY=0.2, **feeds(storage))
        run.until(lambda: article_path(2) in site.paths())
        storage.stop()
        assert run.wait().code == 4, run.err
        assert run.report["state"] == "feed_failed"
        assert "hunter2" not in run.err + json.dumps(run.report)
        storage.start()
        storage.client.create_bucket(Bucket="news")  # the server keeps nothing
        again = crawl(tmp_path / "data", *address, **feeds(storage))
        assert again.code == 0, again.err
    found = storage.headlines()
    assert (len(found), set(found.values())) == (6, {1})


def test_a_run_killed_before_its_upload_loses_nothing(tmp_path, storage):
    with small_site(12) as site:
        address = ("any", "-a", f"url={site.url}/")
        run = Run(tmp_path / "data", "crawl", *address, DOWNLOAD_DELAY=0.2, **feeds(storage, batch_item_count=3))
        run.until(lambda: len(storage.files()) >= 2)
        run.process.kill()
        run.wait()
        assert crawl(tmp_path / "data", *address, **feeds(storage)).code == 0
    found = storage.headlines()
    assert len(found) == 12
    assert (
        sum(found.values()) - 12 <= 3
    )  # a batch that was uploaded at the moment of the kill, but not yet acknowledged
