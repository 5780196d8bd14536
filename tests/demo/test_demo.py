"""scrapy crawl demo: what it writes is what was planted."""

from __future__ import annotations

import pytest
from demo_check import faults
from runs import Run, crawl


def test_the_demo_gives_what_was_planted(tmp_path):
    done = crawl(tmp_path, "demo")
    assert done.code == 0, done.err
    assert list(faults(tmp_path / "demo")) == []
    assert "cited in most articles" in done.out
    assert "REWORDED from La Gazette du Val" in done.out.partition("written:")[2]
    assert "ERROR" not in done.err


def test_a_further_demo_replaces_the_world_and_keeps_the_log(tmp_path):
    first = crawl(tmp_path, "demo")
    log = (tmp_path / "demo" / "crawl.log").read_text()
    (tmp_path / "demo" / "own.jsonl").write_text("{}\n")
    second = Run(tmp_path, "crawl", "demo")
    second.until(lambda: (tmp_path / "demo" / "crawl.log").stat().st_size > len(log))
    beside = crawl(tmp_path, "demo")
    second.wait()
    assert (first.code, second.code, beside.code) == (0, 0, 75)
    assert "another run of demo" in beside.err.splitlines()[-1]
    assert (tmp_path / "demo" / "crawl.log").read_text().startswith(log)
    assert len(second.articles()) == second.reports()[0]["articles"] == 52
    assert len(list(tmp_path.glob("demo/articles-*.jsonl"))) == 1
    assert (tmp_path / "demo" / "own.jsonl").exists()


@pytest.mark.parametrize(
    "arguments, code, said",
    [
        (["-a", "colour=red"], 1, "demo has no argument colour; it takes: max_articles"),
        (["-a", "max_articles=many"], 1, "max_articles must be a whole number"),
        (["--colour"], 1, "there is no option --colour"),
        (["extra"], 2, "scrapy crawl takes the name of one spider"),
    ],
)
def test_wrong_arguments_are_told_on_the_terminal(tmp_path, arguments, code, said):
    run = crawl(tmp_path, "demo", *arguments)
    assert run.code == code
    assert said in run.err.splitlines()[-1]
    assert not list(tmp_path.glob("demo/*.jsonl"))
