"""Quotations over several paragraphs: whose they are stands behind the last one, and each is told once."""

from __future__ import annotations

import pytest

from newscrawl.attribution import attribute

TWO = '"J\'ai tout perdu. On ne peut plus habiter ici.\nQuel carnage dans la rue !"'


@pytest.mark.parametrize(
    "text, told",
    [
        # who spoke before seems to go on, until the words behind the last paragraph say who it is
        (
            f'Le maire a pointé lundi une "fragilité dans le système".\n{TWO}, s\'est emporté Jean Lafuente.',
            [("Le maire", "fragilité"), ("Jean Lafuente", "J'ai tout perdu")],
        ),
        (
            f"Jean Lafuente a dit être à bout.\n{TWO}, s'est emporté Jean Lafuente.",
            [("Jean Lafuente", "être à bout"), ("Jean Lafuente", "J'ai tout perdu")],
        ),
        # a word set off whose closing mark was forgotten is no beginning of what the next paragraph quotes
        (
            'Le maire a pointé lundi une "fragilité dans le système.\n"J\'ai tout perdu", s\'est emporté Jean Lafuente.',
            [("Le maire", "fragilité"), ("Jean Lafuente", "J'ai tout perdu")],
        ),
        (
            "Le maire a pointé une « fragilité dans le système.\n« J'ai tout perdu ici », s'est emporté Jean Lafuente.",
            [("Le maire", "fragilité"), ("Jean Lafuente", "J'ai tout perdu")],
        ),
        # but a sentence that was left open goes on
        (
            "« J'ai tout perdu hier, tout.\n« On ne peut plus habiter ici », s'est emporté Jean Lafuente.",
            [("Jean Lafuente", "J'ai tout perdu hier, tout")],
        ),
    ],
)
def test_a_quotation_over_paragraphs_is_told_once(text, told):
    found = [(quotation.speaker, quotation.text) for quotation in attribute(text).quotations]
    assert len(found) == len(told)
    for (speaker, words), (whose, begins) in zip(found, told, strict=True):
        assert speaker == whose
        assert begins in words
        assert sum(other.count(begins) for _, other in found) == 1
