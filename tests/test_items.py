"""The records: their keys, their text, their ids."""

from __future__ import annotations

import inspect
import re
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from newscrawl.items import Article, Section, Sighting, article_id


def documented(cls) -> list[str]:
    """The keys that a record's docstring explains, in its order."""
    return re.findall(r"^([a-z_]+): ", inspect.cleandoc(cls.__doc__), re.MULTILINE)


@pytest.mark.parametrize("cls", [Article, Sighting])
def test_the_docstring_explains_every_key_in_order(cls):
    assert documented(cls) == [f.name for f in fields(cls)]


@pytest.mark.parametrize("cls", [Article, Sighting])
def test_the_docs_explain_every_key_in_order(cls):
    page = Path(__file__).parents[1].joinpath("docs", "records.md").read_text(encoding="utf-8")
    table = page.split(f"### {cls.__name__}\n")[1].split("\n###")[0].split("\n## ")[0]
    keys = [key for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for key in re.findall(r"`(\w+)`", row)]
    assert keys == [f.name for f in fields(cls)]


def test_every_field_has_a_default():
    # itemloaders makes the item before it knows any value
    assert all(f.default is not MISSING or f.default_factory is not MISSING for f in fields(Article))


def test_text_joins_what_is_there():
    article = Article(
        headline="Un pont fermé", sections=[Section(None, ["Un.", "Deux."]), Section("Après", ["Trois."])]
    )
    assert article.text() == "Un pont fermé\nUn.\nDeux.\nAprès\nTrois."
    assert [n for n, _ in article.lines()] == [-2, 0, 0, 1, 1]
    article.standfirst = "Il ne rouvrira pas."
    assert article.lines()[1] == (-1, "Il ne rouvrira pas.")


def test_id_is_fixed_for_ever():
    assert article_id("https://www.exemple.fr/un-pont") == "9074b73b04b98f8e"
