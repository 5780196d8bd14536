"""The page that the project was born from, beside a dispatch written here as what it may have been made from."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.http import HtmlResponse

from newscrawl.copies.search import Search
from newscrawl.items import Article, Credit, Outlet, Section
from newscrawl.loaders import load_article

SEED = Path(__file__).parents[3] / "shared" / "seed" / "page.html"

ORIGIN = Article(
    id="origin",
    outlet=Outlet("AFP", "agency"),
    credit=Credit("AFP", ["AFP"]),
    date_published="2024-06-06T09:00:00+02:00",
    headline="Le Pentagone dit avoir la preuve de tirs de missiles nord-coréens en Ukraine",
    sections=[
        Section(
            None,
            [
                (
                    "Washington estime avoir la preuve que Moscou tire sur l'Ukraine des missiles balistiques livrés par Pyongyang : un rapport du Pentagone, "
                    "rendu public mercredi, s'appuie sur l'analyse de débris ramassés en janvier dans la région de Kharkiv, dans le nord-est du pays."
                ),
                (
                    "L'Agence américaine du renseignement de défense (DIA) a rapproché des photographies de ces débris et des images diffusées par les médias "
                    "d'État nord-coréens. « L'analyse confirme que la Russie utilise des missiles balistiques produits en Corée du Nord dans sa guerre contre "
                    "l'Ukraine », indique-t-elle dans un communiqué. Il s'agirait d'un missile à courte portée."
                ),
                (
                    "Séoul accuse le Nord d'avoir expédié vers la Russie des milliers de conteneurs d'armes, malgré les sanctions des Nations unies. La sœur du "
                    "dirigeant Kim Jong Un, Kim Yo Jong, avait jugé en mai ces accusations « absurdes » et assuré que son pays n'avait « aucune intention "
                    "d'exporter » ses techniques militaires."
                ),
                (
                    "Le ministère sud-coréen de la Défense n'a pas souhaité commenter auprès de l'AFP. Selon des experts, les essais récents de la Corée du Nord, "
                    "dont des missiles de croisière, pourraient préparer des livraisons aux troupes russes. Kim Jong Un s'était rendu en Russie en 2023 pour "
                    "un sommet avec Vladimir Poutine ; le Kremlin prépare une visite du président russe en Corée du Nord. En mars, Moscou a mis son veto au "
                    "Conseil de sécurité de l'ONU à la reconduction du système de surveillance des sanctions contre Pyongyang."
                ),
            ],
        )
    ],
)


@pytest.fixture
def seed() -> Article:
    if not SEED.exists():
        pytest.skip("the shared development data is not at hand")
    response = HtmlResponse("https://news.dayfr.com/monde/395852.html", body=SEED.read_bytes(), encoding="utf-8")
    return load_article(response)


def test_it_is_named_with_its_quotations_and_numbers(seed):
    search = Search(None)
    search.judge(ORIGIN)
    claim, _ = search.judge(seed)
    assert (claim.id, claim.certainty) == ("origin", "copy")
    found = claim.evidence
    torn = found.quotations[0]
    assert torn.change == "altered"
    assert torn.there.endswith("dans sa guerre contre l'Ukraine")
    assert "2023" in found.numbers
    assert {"agency:AFP", "glued_quote", "capital"} <= set(found.leftovers)


def test_none_of_its_quotations_passes_as_verbatim(seed):
    assert seed.quotations
    assert all(quotation.altered for quotation in seed.quotations)
