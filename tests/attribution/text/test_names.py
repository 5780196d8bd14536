"""Which capitals are names."""

import pytest
from said import said

SURNAMES = [
    ("Le ministre Bruno Le Maire a estimé que c'est fini. « On verra », a dit M. Le Maire.", {"Bruno Le Maire"}),
    ("« On verra », a dit Paul La Fontaine.", {"Paul La Fontaine"}),
    ("Le Vice-premier ministre sp.a Paul Estève a affirmé que c'est fini.", {"Paul Estève"}),
]


@pytest.mark.parametrize("text, speakers", SURNAMES)
def test_surnames_with_an_article_and_small_letters(text, speakers):
    assert {line.split(" | ")[0] for line in said(text)} == speakers
