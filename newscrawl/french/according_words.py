"""Words that say according to whom something is said: selon, d'après, pour, à en croire, aux yeux de, de source."""

from __future__ import annotations

from newscrawl.french import nouns
from newscrawl.french.function_words import word_set

# Noun -> the words that open its phrase: aux dires de X, aux yeux de X, de l'avis de X.
NOUN_CUES = {"dires": ("aux",), "yeux": ("aux",), "avis": ("de", "l'")}
# Verbs of "à se fier à X", "si l'on se réfère à X".
RELYING = word_set("fier référer réfère fie")
# Those of an outlet who stand for it: "selon nos confrères de L'Équipe".
MEMBERS = word_set("confrères consœurs rédaction journalistes équipes")
# Sides of a trial or of a political debate that have an opinion without more words: "pour la défense, …".
SIDES = word_set("défense accusation parquet opposition majorité gauche droite")
# Several of these have an opinion; for other groups ("pour les investisseurs") something is good or bad.
WITH_OPINIONS = word_set(
    "experts expertes spécialistes chercheurs économistes analystes juristes avocats magistrats enquêteurs scientifiques historiens "
    "syndicalistes organisateurs opposants élus députés sénateurs parlementaires ministres auteurs défenseurs militants écologistes "
    "socialistes communistes observateurs politologues sociologues médecins dirigeants autorités responsables sondés républicains proches"
)
# Every word at which such a cue is looked for.
CUES = word_set("selon après pour croire croit") | RELYING | NOUN_CUES.keys() | nouns.SOURCES
# Documents that only repeat what somebody said: whoever publishes them is a relay.
REPEATED = word_set("propos déclarations mots confidences")
# Relative pronouns after "selon" and "pour" that take up the one named before.
WHICH = word_set("lequel laquelle lesquels lesquelles")
WHOM = WHICH | {"qui"}
# Stressed pronouns -> the subject pronoun that stands for the same one.
STRESSED = {"lui": "il", "eux": "ils", "elle": "elle", "elles": "elles", "lui-même": "il"}
# After "selon" they are no source: "selon que", "selon moi", "selon toute vraisemblance".
NOBODY = word_set("que qu' laquelle lequel lesquels lesquelles moi nous vous toute tout toi")
# For these something is good or bad; they have no opinion: "Pour les clients, …".
NOT_FOR = word_set("homme femme personne personnes clients enfant source usagers élèves étudiants victimes jeunes")
# Of "selon ses dires", "selon ses propres mots": their speaker's.
OWN_WORDS = word_set("dires mots termes propos déclarations explications")
