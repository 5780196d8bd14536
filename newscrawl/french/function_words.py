"""Closed classes of French words: articles, prepositions, pronouns, conjunctions, adverbs, and the small words of names."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


# What opens a noun phrase; "une" and "l'" as tokens of their own.
DETERMINERS = word_set(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains "
    "certaines quelques chaque tous toutes aucun aucune différents différentes divers diverses"
)
# A preposition and the article that is in it: the phrase after "du" has "le".
CONTRACTED = {"au": "le", "aux": "les", "du": "le"}
# "de" in all its forms: what follows belongs to the noun before it.
OF = word_set("de d' du des")
# What governs the phrase after it, so that this phrase is no subject.
PREPOSITIONS = word_set(
    "à au aux en dans sur sous par pour avec sans chez vers contre entre depuis dès pendant durant avant après devant "
    "derrière malgré selon hors lors jusqu' jusque jusqu'à envers parmi outre via concernant suivant sauf moyennant d'après "
    "auprès afin grâce face quant suite près loin autour faute hormis excepté"
)
# What opens a relative clause: its verb has its subject from there.
RELATIVES = word_set(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles"
)
# What joins two clauses or opens a subordinate one.
CONJUNCTIONS = word_set(
    "et ou mais car donc or ni si lorsque lorsqu' quand puisque puisqu' comme quoique quoiqu' tandis alors pourquoi comment "
    "combien soit"
)
# Words that stand for a noun phrase and are a subject or an object by themselves.
PRONOUNS = word_set(
    "il elle ils elles on celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci ce c' je j' nous vous tu cela ça ceci"
)
# Those of them that may be the speaker, the inverted ones ("-il") too.
SPEAKING_PRONOUNS = word_set(
    "il elle ils elles on celui-ci celle-ci ceux-ci celles-ci -il -elle -ils -elles -on lui-même elle-même"
)
# Pronouns and "ne" that stand right before a verb, whoever its subject is.
CLITICS = word_set("ne n' se s' me m' te t' y en lui leur le la les l' nous vous")
# The second half of a negation, after the verb.
NEGATIONS = word_set("pas plus jamais guère point")
# What may stand between a subject, its verb and what was said, and is passed over. Those in -ment are told by their ending.
ADVERBS = word_set(
    "aussi également encore toujours déjà alors ainsi notamment enfin ensuite puis cependant toutefois néanmoins pourtant "
    "même bien très trop tant peu plutôt surtout seulement simplement clairement vivement fermement longuement "
    "d'abord abord hier aujourd'hui demain samedi dimanche lundi mardi mercredi jeudi vendredi matin soir midi après-midi nuit "
    "récemment auparavant désormais dorénavant souvent parfois sobrement finalement publiquement ailleurs outre revanche "
    "pas plus jamais guère non là ici dessus là-dessus tôt tard vite mieux moins ensemble avant-hier maintenant "
    "lui-même elle-même eux-mêmes elles-mêmes volontiers quasi presque environ certes justement précisément officiellement immédiatement rapidement"
)
# Days, and the words for one: when something was said.
DAYS = word_set("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier")
MONTHS = word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
# Title before a name -> the gender that it tells, "" for none.
# As wires write them.
SHORT_MONTHS = word_set("janv jan févr fév fev avr juil sept oct nov déc dec")
TITLES = {"m.": "m", "mm.": "m", "m": "m", "mme": "f", "mmes": "f", "mlle": "f", "madame": "f", "monsieur": "m", "me": "", "dr": "", "dre": "f",
          "pr": "", "mgr": "m", "lord": "m", "sir": "m", "lady": "f", "maître": "", "docteur": "", "professeur": "", "cheikh": "m", "sheikh": "m",
          "ayatollah": "m", "père": "m", "sœur": "f", "abbé": "m", "roi": "m", "reine": "f", "prince": "m", "princesse": "f", "pape": "m"}  # fmt: skip
# Small words inside a name: "Ursula von der Leyen", "Abdel Fattah al-Sissi".
PARTICLES = word_set(
    "de du des d' von van der den ter le la el al ben bin bint ibn di da dos das del della y e ould abou abu af zu l' i"
)
FOREIGN_PARTICLES = word_set("van von der den ter ben bin")  # those that are no French words
# Every word above that is no noun, no verb and no adjective.
STOP = DETERMINERS | set(CONTRACTED) | OF | PREPOSITIONS | RELATIVES | CONJUNCTIONS | PRONOUNS | CLITICS | ADVERBS
# One word with its elided form, and articles.
QUE = word_set("que qu'")
NE = word_set("ne n'")
DE = word_set("de d'")
SE = word_set("se s'")
INDEFINITE = word_set("un une")
DEFINITE = word_set("le la l' les")
# What tells one of this gender; "l'", "au" and "leur" as tokens of their own.
SINGULAR_DETERMINERS = {"m": word_set("le un au du l' ce cet son leur"), "f": word_set("la une l' cette sa leur")}
SINGULAR_PRONOUNS = word_set("il elle")
PRONOUNS_OF_GENDER = {"m": word_set("il lui"), "f": word_set("elle")}
SUBJECT_PRONOUNS = word_set("il elle ils elles")
FEMININE_PRONOUNS = word_set("elle elles celle celles")
PLURAL_PRONOUNS = word_set("ils elles eux ceux celles")
FIRST_PERSONS = word_set("je j' nous on")
# Clitics before a verb that tells of others: whoever writes "m'a dit" is not a speaker that the text names.
CLITICS_OF_OTHERS = CLITICS - {"me", "m'", "te", "t'"}
# Of those, the ones that are not articles: before a word that is verb or noun by its form they tell the verb.
VERB_CLITICS = CLITICS_OF_OTHERS - {"le", "la", "les", "vous"}
# Before the verb of an incise, which is not denied: « … », lui a-t-il répondu (but "en l'occurrence")
INCISE_CLITICS = VERB_CLITICS - NE - {"en", "y"}
# Objects before a verb: "l'a accusé de", "lui reproche de".
OBJECTS = frozenset({"l'", "le", "la", "les", "lui", "leur"})
