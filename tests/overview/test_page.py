"""What the report page says, and how it stands up to hostile records."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile

import pytest
from pages import numbers, page, tables, text
from parsel import Selector
from records import article, sighting, write
from runs import ROOT, Run

SAID = "Nous ne laisserons personne au bord de la route, ni cet hiver ni au printemps prochain"
WORSE = "Nous ne laisserons personne sur le bord de la route, ni cet hiver ni le printemps prochain"


def records():
    first = article(
        "https://agence.example/1", "La promesse", (f"« {SAID} », a déclaré Jeanne Poitou.",), [(SAID, "Jeanne Poitou", {"relay": "AFP"})],
        outlet=("Agence Première", "agency"), credit="AFP", site="agence",
    )  # fmt: skip
    second = article(
        "https://copie.example/2", "Une promesse", (f"« {WORSE} », a déclaré Jeanne Poitou.",), [(WORSE, "Jeanne Poitou")],
        outlet=("Copieur", "spinner"), date_published="2026-11-13T18:20:00+01:00", site="copie",
    )  # fmt: skip
    evidence = {
        "quotations": [{"here": WORSE, "there": SAID, "span_here": [0, 1], "span_there": [0, 1], "change": "altered"}],
        "passages": ["a déclaré Jeanne Poitou"], "names": ["Jeanne Poitou"], "numbers": ["12"], "changed_numbers": [["13", "14"]],
        "only_here": ["Lyon"], "own_quotations": [], "lead_hours": 2.0, "lead_by": "published", "leftovers": ["agency:AFP"], "kept": 0.8,
    }  # fmt: skip
    second["copy_of"] = {
        "id": first["id"], "url": first["url"], "outlet": first["outlet"], "headline": first["headline"],
        "certainty": "copy", "score": 71.2, "evidence": evidence,
    }  # fmt: skip
    return first, second, sighting(first["id"], "https://miroir.example/3", match="title")


@pytest.fixture
def made(tmp_path):
    write(tmp_path / "data" / "a" / "1.jsonl", *records())
    return tables(tmp_path / "data", tmp_path / "news.sqlite")


def test_it_says_who_said_what_and_who_copied(made):
    html = page(made)
    said = text(html)
    for words in (
        "13 novembre 2026",
        "2 articles",
        "copie Original : daté de 2 heures plus tôt",
        "80 % du premier texte repris",
        "Nombres changés : 14 → 13",
        "Indices de l’origine : AFP nommée sans être créditée",
        "Jeanne Poitou 2 articles, 2 déclarations",
        "citation via AFP",
    ):
        assert words in said.replace("\xa0", " "), words
    doc = Selector(html)
    assert set(doc.css("#copies ~ article del::text").getall()) == {"au"}
    assert set(doc.css("#copies ~ article ins::text").getall()) == {"sur le", "le"}
    found = numbers(html)
    assert (found["articles"], found["sightings"], found["speaker:person:jeanne-poitou"]) == (2, 1, 2)
    assert "#:~:text=Nous%20ne%20laisserons" in html


@pytest.mark.parametrize(
    "selection, articles",
    [
        ({}, 2),
        ({"outlet": "copieur"}, 1),
        ({"since": "2026-11-14"}, 0),
        ({"until": "2026-11-13"}, 2),
        ({"outlet": "PREMIÈRE"}, 1),
    ],
)
def test_a_selection(made, selection, articles):
    assert numbers(page(made, **selection))["articles"] == articles


def test_an_empty_folder_gives_a_page_that_says_so(tmp_path):
    (tmp_path / "data").mkdir()
    for lang, word in (("fr", "Aucun article ne correspond"), ("en", "No article fits")):
        assert word in text(page(tables(tmp_path / "data", tmp_path / "n.sqlite"), lang=lang))


def test_failing_sites_come_first(tmp_path):
    for name, state, warnings in (
        ("bon", "ok", []),
        ("mauvais", "no_articles", []),
        ("moyen", "ok", ["standfirst in 0%"]),
    ):
        report = {
            "site": name,
            "spider": name,
            "started": "2026-11-13T16:00:00Z",
            "state": state,
            "message": "m",
            "warnings": warnings,
        }
        (tmp_path / "data" / name / "reports").mkdir(parents=True)
        (tmp_path / "data" / name / "reports" / "1.json").write_text(json.dumps(report))
    html = page(tables(tmp_path / "data", tmp_path / "n.sqlite"))
    assert Selector(html).css("#watch ~ .card b::text").getall() == ["mauvais", "moyen"]
    assert Selector(html).css("#sites ~ .wide tbody th::text").getall() == ["mauvais", "moyen", "bon"]


HOSTILE = [
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>", "{{ 7*7 }}", "]]>", "\u202emot\u202c", "=1+1", "a" * 5000, "\x1b[2J",
]  # fmt: skip


@pytest.mark.parametrize("bad", HOSTILE)
def test_nothing_of_a_record_is_markup(tmp_path, bad):
    said = f"{bad} et nous ne laisserons personne au bord de la route"
    one = article(
        f"https://x.example/{len(bad)}",
        bad,
        (said,),
        [(said, f"Jeanne {bad}", {"relay": bad})],
        outlet=(bad, "media"),
        credit=bad,
        site=bad,
    )
    two = {**one, "id": "0" * 16, "url": "javascript:alert(1)", "outlet": {"name": f"B {bad}", "kind": "media"}}
    write(tmp_path / "f" / "1.jsonl", one, two, sighting(one["id"], "data:text/html,x", headline=bad))
    html = page(tables(tmp_path / "f", tmp_path / "n.sqlite"))
    doc = Selector(html)
    assert doc.css("script, img, iframe, object, [onerror]").getall() == []
    assert len(doc.css("style")) == 1
    assert all(url.startswith(("https://", "#")) for url in doc.css("a::attr(href)").getall())
    assert "49" not in text(html) or "7*7" in text(html)


def test_it_stays_small_whatever_the_month_holds(tmp_path):
    def month():
        for n in range(3000):
            said = f"Nous verrons en {n} ce que le printemps nous apporte de bon et de moins bon"
            yield article(
                f"https://site{n % 50}.example/{n}", f"Titre {n} " + "long " * 12, (f"« {said} », a dit Nom {n % 400}.",),
                [(said, f"Jeanne Nom{n % 400}")], outlet=(f"Média {n % 50}", "media"), date_published=f"2026-11-{n % 30 + 1:02}T10:00:00+01:00",
                credit="AFP", site=f"site{n % 50}",
            )  # fmt: skip

    write(tmp_path / "f" / "1.jsonl", *month())
    html = page(tables(tmp_path / "f", tmp_path / "n.sqlite"))
    assert len(html.encode()) < 2_000_000
    assert "… et 350 de plus" in text(html)


def test_the_command(tmp_path):
    write(tmp_path / "a" / "1.jsonl", *records())
    run = Run(tmp_path, "report", "-o", str(tmp_path / "r.html"), "--lang", "en").wait()
    assert (run.code, run.err) == (0, "")
    assert "r.html: " in run.out
    assert numbers((tmp_path / "r.html").read_text("utf-8"))["articles"] == 2
    assert Run(tmp_path, "tables").wait().out.startswith(str(tmp_path / "news.sqlite"))
    again = Run(tmp_path, "report", str(tmp_path / "news.sqlite"), "-o", str(tmp_path / "r2.html")).wait()
    assert (again.code, again.err) == (0, "")
    found = Run(tmp_path, "search", "personne", "--speaker", "poitou").wait()
    assert found.code == 0
    assert "Jeanne Poitou (via AFP)" in found.out
    assert "2 found" in found.out


@pytest.mark.parametrize(
    "arguments, word",
    [
        (("report", "nix.jsonl"), "there is no nix.jsonl"),
        (("report", "--since", "hier"), "--since"),
        (("tables", "-o", "x.txt"), "name a .sqlite"),
        (("search",), "say what"),
        (("search", "mot"), "scrapy tables makes it"),
    ],
)
def test_a_wrong_command_line_is_told_in_words(tmp_path, arguments, word):
    run = Run(tmp_path, *arguments).wait()
    assert run.code == 2
    assert word in run.err
    assert "Traceback" not in run.err


def test_the_egg_carries_the_template_and_renders_from_a_zip(tmp_path):
    pytest.importorskip("setuptools", reason="pip install -r requirements-dev.txt")
    steps = [
        "-q",
        "egg_info",
        "--egg-base",
        tmp_path,
        "build",
        "--build-base",
        tmp_path / "b",
        "bdist_egg",
        "--dist-dir",
        tmp_path / "d",
        "--bdist-dir",
        tmp_path / "e",
    ]
    subprocess.run(
        [sys.executable, "-W", "ignore", "setup.py", *map(str, steps)], cwd=ROOT, check=True, capture_output=True
    )
    (egg,) = (tmp_path / "d").glob("*.egg")
    assert {"newscrawl/overview/templates/page.html", "newscrawl/overview/templates/page.css"} <= set(
        zipfile.ZipFile(egg).namelist()
    )
    code = "import newscrawl.overview.page as p; print(p.__file__); p.environment().get_template('page.html')"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(egg)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert ".egg/newscrawl/" in run.stdout
