"""Verbs of speech that persons do rather than bodies, which announce and indicate."""

from __future__ import annotations

from newscrawl.french.conjugation import FINITE, PAST, conjugate

FORMS = frozenset(
    form
    for lemma in (
        "raconter confier sourire rire soupirer souffler murmurer chuchoter hurler crier pester râler glisser lâcher plaisanter "
        "ironiser témoigner avouer jurer marteler lancer dire déclarer répondre"
    ).split()
    for kind in (FINITE, PAST)
    for form in conjugate(lemma)[kind]
)
AUXILIARIES = frozenset({"a", "avait", "est", "s'", "se"})
