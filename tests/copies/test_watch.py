"""What the setting WATCH marks."""

from __future__ import annotations

import pytest

from newscrawl.copies.watch import Watch
from newscrawl.items import Article, Section, Source

ARTICLE = Article(
    headline="Météo : l'orage gronde",
    sections=[Section(None, ["Le nouveau barrage tient, dit l'institut."])],
    sources=[Source("Institut des eaux", "organization", ["IDE"])],
)


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ({}, []),
        ({"names": ["IDE", "institut des eaux"]}, ["name:IDE", "name:institut des eaux"]),
        ({"names": ["Météo-France"]}, []),
        ({"words": ["METEO", "Barrage", "rage", "bar"]}, ["word:METEO", "word:Barrage"]),
        ({"words": ["l'orage gronde"]}, ["word:l'orage gronde"]),
        ({"words": ["", " "]}, []),
    ],
)
def test_names_and_words(setting, expected):
    assert Watch.of(setting).cited(ARTICLE) == expected


def test_outlets():
    watch = Watch.of({"outlets": ["La Gazette du Val"]})
    assert watch.copied("la gazette du val") == ["outlet:La Gazette du Val"]
    assert watch.copied("Le Val") == []


@pytest.mark.parametrize("setting", [{"outlet": ["x"]}, {"names": "Météo-France"}])
def test_a_setting_that_is_something_else(setting):
    with pytest.raises(ValueError, match="WATCH"):
        Watch.of(setting)
