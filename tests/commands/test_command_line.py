"""What is typed wrongly, and output that nobody reads to its end."""

from __future__ import annotations

import subprocess
import sys

import pytest
from runs import ROOT, Run, crawl


@pytest.mark.parametrize("command", [("crawl", "demo"), ("crawlall", "--only", "rfi")])
@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"DOWNLOAD_TIMEOUT": "nonsense"}, "the setting DOWNLOAD_TIMEOUT must be a number, not 'nonsense'"),
        ({"ROBOTSTXT_OBEY": "perhaps"}, "the setting ROBOTSTXT_OBEY must be True or False, not 'perhaps'"),
        ({"LOG_LEVEL": "LOUD"}, "the setting LOG_LEVEL must be one of CRITICAL, ERROR"),
        ({"WATCH": "{"}, "the setting WATCH must be an object in JSON"),
        (
            {"DOWNLOADER": "newscrawl.none.Downloader"},
            "the setting DOWNLOADER must be the path of a class, like newscrawl.",
        ),
        ({"DOWNLOAD_DELEY": "3"}, "there is no setting DOWNLOAD_DELEY; there is DOWNLOAD_DELAY"),
    ],
)
def test_a_setting_that_cannot_be_meant(tmp_path, command, setting, said):
    run = Run(tmp_path, *command, **setting).wait()
    assert run.code == 1
    assert said in run.err
    assert len(run.err.strip().splitlines()) == 1


@pytest.mark.parametrize("setting", [{"DOWNLOAD_TIMEOUT": "2.5"}, {"SPIDERMON_ENABLED": "True"}, {"INDEX_FILE": ""}])
def test_a_setting_that_may_be_meant(tmp_path, setting):
    run = crawl(tmp_path, "any", "-a", "url=http://127.0.0.1:9/", **setting)
    assert run.code == 3, run.err  # nobody listens there


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("crawl", "nobody"), "no spider has that name; there are: "),
        (("crawlall", "--only", "nobody"), "no site has that name: nobody; there are: "),
        (("crawl", "any", "-a", "url=http://[bad/"), "http://[bad/ is no address of a page"),
        (("crawl", "rfi", "-a", "max_articles=many"), "max_articles must be a whole number above 0"),
    ],
)
def test_a_name_or_address_that_is_none(tmp_path, arguments, said):
    run = Run(tmp_path, *arguments).wait()
    assert run.code == 1
    assert said in run.err + run.out
    for traces in ("Traceback", "Exception ignored"):
        assert traces not in run.err


@pytest.mark.parametrize("command", ["sites", "sites --json", "checkup --help"])
def test_output_that_nobody_reads_to_its_end(command):
    pipe = subprocess.Popen(
        [sys.executable, "-m", "scrapy", *command.split()],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert pipe.stdout is not None
    pipe.stdout.close()
    assert pipe.stderr is not None
    said = pipe.stderr.read()
    pipe.wait(60)
    pipe.stderr.close()
    assert "Traceback" not in said
    assert "Exception ignored" not in said
