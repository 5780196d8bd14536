"""Words that say according to whom something is said: selon, d'après, pour, à en croire, aux yeux de, de source."""

from __future__ import annotations

from newscrawl.french import nouns
from newscrawl.french.function_words import word_set

# Noun -> the words that open its phrase: aux dires de X, aux yeux de X, de l'avis de X.
NOUN_CUES = {"dires": ("aux",), "yeux": ("aux",), "avis": ("de", "l'")}
# Every word at which such a cue is looked for.
CUES = word_set("selon après pour croire") | NOUN_CUES.keys() | nouns.SOURCES
# Documents that only repeat what somebody said: whoever publishes them is a relay.
REPEATED = word_set("propos déclarations mots confidences")
# Relative pronouns behind "selon" and "pour" that take up the one named before.
WHICH = word_set("lequel laquelle lesquels lesquelles")
WHOM = WHICH | {"qui"}
# Stressed pronouns -> the subject pronoun that stands for the same one.
STRESSED = {"lui": "il", "eux": "ils", "elle": "elle", "elles": "elles", "lui-même": "il"}
# Behind "selon" they are no source: "selon que", "selon moi", "selon toute vraisemblance".
NOBODY = word_set("que qu' laquelle lequel lesquels lesquelles moi nous vous toute tout toi")
# For these something is good or bad; they have no opinion: "Pour les clients, …".
NOT_FOR = word_set("homme femme personne personnes clients enfant source usagers élèves étudiants victimes jeunes")
