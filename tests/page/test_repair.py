"""What is mended in reworded copies, and what is left as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.page.repair import is_reworded, is_torn, mend


@pytest.mark.parametrize(
    "broken, mended, kinds",
    [
        ("« Oui »a dit le maire.", "« Oui » a dit le maire.", ["glued_closing"]),
        ("Il l'a dit”hier.", "Il l'a dit” hier.", ["glued_closing"]),
        ("appelé“absurde” ce projet", "appelé “absurde” ce projet", ["glued_opening"]),
        ("un mot« juste »", "un mot « juste »", ["glued_opening"]),
        ("selon la même Source.", "selon la même source.", ["capital"]),
        ("en images open Source, dit-il", "en images open source, dit-il", ["capital"]),
        ("Un tout autre titre – .", "Un tout autre titre", ["leftover"]),
        ("a dit“oui”puis non", "a dit “oui” puis non", ["glued_closing", "glued_opening"]),
    ],
)
def test_what_is_certain_is_mended_and_said(broken, mended, kinds):
    text, repairs = mend(broken)
    assert text == mended
    assert [repair.kind for repair in repairs] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "« Oui », a dit le maire.",
        "Il a dit l'“oui” attendu.",
        "l’eau de la Source Perrier",
        "La Source est un film.",
        "« Dans son cadre. guerre contre le pays »",
        "Il a dit « oui ».",
        "Un titre - fin.",
    ],
)
def test_what_is_sound_or_beyond_mending_stays(text):
    assert mend(text) == (text, [])


@given(st.text(alphabet="ab «»“”.–-Sourcelamê\n"))
def test_mending_twice_changes_nothing_more(text):
    once, _ = mend(text)
    assert mend(once)[0] == once


@pytest.mark.parametrize(
    ("text", "reworded"),
    [
        ("« Oui »a dit le maire. « Non »selon la préfète.", True),
        ("Selon la même Source, des images open Source le montrent.", True),
        ("« Oui »a dit le maire.\nFor Latest Updates Follow us on Google News", True),
        ("« Oui »a dit le maire, qui n'a rien ajouté.", False),  # a slip of the pen
        ("« Oui », a dit le maire. Le moteur Google News a été mis à jour.", False),
        ("", False),
    ],
)
def test_a_machine_leaves_traces(text, reworded):
    assert is_reworded(text) is reworded


@pytest.mark.parametrize(
    ("quotation", "torn"),
    [
        ("La digue tient dans son cadre des pompes neuves. contre la crue", True),
        ("La digue tient. Elle a été faite pour cela", False),
        ("La digue tient. mais pour combien de temps", False),  # typed in haste
        ("Des pompes, des sacs, etc. tout est prêt", False),
        ("M. le préfet a vu la digue", False),
        ("La digue tient… pour combien de temps ?", False),
    ],
)
def test_a_torn_quotation(quotation, torn):
    assert is_torn(quotation) is torn
