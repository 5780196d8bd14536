"""What README, CONTRIBUTING and docs/ name is there: files, sections, commands and their options, sites, modules, settings."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from dataclasses import asdict, fields
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from scrapy.cmdline import _get_commands_dict
from scrapy.settings import default_settings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.project import get_project_settings

import newscrawl.settings
from newscrawl import __version__
from newscrawl.items import Article, Credit, Outlet, Quotation, Section, Source
from newscrawl.runs.outcome import EXIT_CODES

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
#: The site that docs/sites.md adds as an example.
EXAMPLE = "gazette"


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def code_of(page: Path) -> list[str]:
    """The lines of a page's blocks of code, and what stands between single backticks."""
    text = text_of(page)
    blocks = re.findall(r"^```.*?\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))
    return [line for block in blocks for line in block.splitlines()] + spans


def anchors(page: Path) -> set[str]:
    """The sections of a page as links name them: lower case, without punctuation, hyphens for spaces."""
    headings = re.findall(
        r"^#+ (.+)$", re.sub(r"^```.*?^```", "", text_of(page), flags=re.DOTALL | re.MULTILINE), re.MULTILINE
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links(page: Path, text: str) -> list[str]:
    """The relative links of a page's text that lead nowhere."""
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    return broken


@every_page
def test_links_lead_somewhere(page):
    assert broken_links(page, text_of(page)) == []


def test_a_broken_link_is_seen():
    readme = ROOT / "README.md"
    text = (
        "[a](docs/records.md#article) [b](docs/none.md) [c](docs/records.md#none) [d](https://exemple.fr/) [e](#try-it)"
    )
    assert broken_links(readme, text) == ["docs/none.md", "docs/records.md#none"]


def test_every_page_is_found_from_the_readme():
    linked = {(ROOT / target).resolve() for target in re.findall(r"\]\(([^)#\s]+)", text_of(ROOT / "README.md"))}
    assert {page.name for page in PAGES if page != ROOT / "README.md" and page not in linked} == set()


@every_page
def test_commands_and_their_options_exist(page):
    commands = _get_commands_dict(get_project_settings(), inproject=True)
    for line in code_of(page):
        for name, arguments in re.findall(r"\bscrapy ([a-z]\w*)([^|>#`]*)", line):
            assert name in commands, line
            parser = argparse.ArgumentParser(conflict_handler="resolve")
            commands[name].settings = get_project_settings()
            commands[name].add_options(parser)
            options = set(re.findall(r"(?<!\S)(--?[A-Za-z][\w-]*)", arguments))
            assert options <= set(parser._option_string_actions), line


@every_page
def test_sites_exist(page):
    sites = {*get_spider_loader(get_project_settings()).list(), EXAMPLE}
    named = {name for line in code_of(page) for name in re.findall(r"scrapy (?:crawl|forget) ([a-z]\w*)", line)}
    named |= {
        name for line in code_of(page) for names in re.findall(r"--only ([\w,]+)", line) for name in names.split(",")
    }
    assert named - {"a", "b"} <= sites  # --only a,b is how the option is explained


@every_page
def test_files_and_modules_exist(page):
    for code in code_of(page):
        # "newscrawl/dropped/" is a figure in the stats, newscrawl/drops.py is a file
        for path in re.findall(r"(?<![\w./~-])((?:tests|docs|\.ci|\.github)/[\w./-]*|newscrawl/[\w/]+\.\w+)", code):
            assert (ROOT / path).exists() or EXAMPLE in path, path
        for module in re.findall(r"(?<![\w./])(newscrawl(?!\.timer|\.service)(?:\.\w+)+)", code):
            if page.name != "CHANGELOG.md":  # it tells of what was
                parent, _, name = module.rpartition(".")
                assert hasattr(import_module(parent), name) or find_spec(module), module


def test_rooms_are_where_how_it_works_says():
    page = ROOT / "docs" / "how-it-works.md"
    table = text_of(page).split("## Where a rule is")[1]
    paths = re.findall(r"`([\w/]+(?:/|\.py))`", table)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / "newscrawl" / path).exists() and not (ROOT / path).exists()] == []


@every_page
def test_settings_exist(page):
    settings = get_project_settings()
    named = {name for code in code_of(page) for name in re.findall(r"(?<![\w/%])([A-Z]+(?:_[A-Z]+)+)(?![\w(])", code)}
    variables = set(re.findall(r'environ.get\(\s*"(\w+)"', (ROOT / "newscrawl/settings.py").read_text()))
    assert {name for name in named if name not in settings} - variables == set()


def test_every_setting_of_our_own_is_explained():
    own = {name for name in dir(newscrawl.settings) if name.isupper() and not hasattr(default_settings, name)}
    docs = "".join(map(text_of, PAGES))
    assert {name for name in own if f"`{name}`" not in docs} == set()


def test_every_command_of_our_own_is_in_the_readme():
    own = {path.stem for path in (ROOT / "newscrawl" / "commands").glob("[a-z]*.py")}
    readme = text_of(ROOT / "README.md")
    assert {name for name in own if f"`scrapy {name}" not in readme} == set()


def test_every_room_is_in_the_picture_or_the_table():
    rooms = {path.parent.name for path in (ROOT / "newscrawl").glob("*/__init__.py")} - {"commands", "demo"}
    page = text_of(ROOT / "docs" / "how-it-works.md")
    assert {room for room in rooms if f"{room}/" not in page} == set()


def test_every_benchmark_is_explained():
    scripts = {path.name for path in (ROOT / "tests" / "benchmarks").glob("*.py")} - {"adapters.py", "bare_spider.py"}
    page = text_of(ROOT / "docs" / "measuring.md")
    assert {name for name in scripts if name not in page} == set()


def test_the_readme_is_read_in_three_minutes():
    assert len(text_of(ROOT / "README.md").splitlines()) <= 200


@pytest.mark.parametrize("name", ["README.md", "docs/sites.md"])
def test_the_number_of_sites_is_right(name):
    loader = get_spider_loader(get_project_settings())
    sites = [spider for spider in map(loader.load, loader.list()) if getattr(spider, "start_urls", None)]
    countries = {spider.country for spider in sites} - {""}
    assert f"{len(sites)} in {len(countries)} countries" in text_of(ROOT / name)


def test_the_exit_codes_are_explained():
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", text_of(ROOT / "docs" / "operation.md"), re.MULTILINE)
    assert {state: int(code) for code, state in rows} == EXIT_CODES


def test_the_french_page_names_keys_that_exist():
    table = text_of(ROOT / "docs" / "LISEZMOI.md").split("| clé | contenu |")[1].split("\n\n")[0]
    keys = {key for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)}
    assert keys
    assert keys <= {f.name for f in fields(Article)}


@pytest.fixture
def crawled(tmp_path):
    """A folder in which a crawl has left one article, under the names that the docs use."""
    article = Article(
        outlet=Outlet("La Gazette du Val", "media"),
        headline="Le pont rouvre",
        sections=[Section(None, ["« Il tiendra », assure la maire, « et longtemps »."])],
        credit=Credit("AFP", ["AFP"]),
        date_published="2026-11-12T09:30:00+01:00",
        sources=[Source("Odile Marchand", "person", ["la maire"], ["speaker"])],
        quotations=[
            Quotation(
                "Odile Marchand",
                "la maire",
                None,
                "assure",
                "direct",
                "Il tiendra […] et longtemps",
                [[17, 27], [50, 62]],
            )
        ],
    )
    line = json.dumps(asdict(article), ensure_ascii=False) + "\n"
    for name in ("articles.jsonl", "day.jsonl", "data/demo/articles-2026-11-22T11-31-56.jsonl"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(line, encoding="utf-8")
    return tmp_path


def test_the_python_of_the_records_page_runs(crawled):
    (code,) = re.findall(r"```python\n(.*?)```", text_of(ROOT / "docs" / "records.md"), re.DOTALL)
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=crawled, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("Odile Marchand | Il tiendra\nOdile Marchand | et longtemps\n", "")


@every_page
@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_jq_finds_something(page, crawled):
    for command in code_of(page):
        if command.startswith("jq "):
            shell = command.replace("\\|", "|")  # as a cell of a table writes it
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", shell], cwd=crawled, capture_output=True, text=True
            )
            assert done.stdout.strip(), command
            assert not done.stderr, command


def test_the_changelog_names_this_version():
    assert f"\n## [{__version__}] - " in text_of(ROOT / "CHANGELOG.md")
    assert "\n## [Unreleased]\n" in text_of(ROOT / "CHANGELOG.md")
