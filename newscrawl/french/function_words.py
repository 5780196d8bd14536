"""Closed classes of French words, and the nouns that tell what kind of source a phrase names."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


DETERMINERS = word_set(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains "
    "certaines quelques chaque tous toutes aucun aucune différents différentes divers diverses"
)
CONTRACTED = {"au": "le", "aux": "les", "du": "le"}
OF = word_set("de d' du des")
PREPOSITIONS = word_set(
    "à au aux en dans sur sous par pour avec sans chez vers contre entre depuis dès pendant durant avant après devant "
    "derrière malgré selon hors lors jusqu' jusque jusqu'à envers parmi outre via concernant suivant sauf moyennant d'après "
    "auprès afin grâce face quant suite près loin autour faute hormis excepté"
)
RELATIVES = word_set(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles"
)
CONJUNCTIONS = word_set(
    "et ou mais car donc or ni si lorsque lorsqu' quand puisque puisqu' comme quoique quoiqu' tandis alors pourquoi comment "
    "combien soit"
)
PRONOUNS = word_set(
    "il elle ils elles on celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci ce c' je j' nous vous tu cela ça ceci"
)
SPEAKING_PRONOUNS = word_set(
    "il elle ils elles on celui-ci celle-ci ceux-ci celles-ci -il -elle -ils -elles -on lui-même elle-même"
)
# Pronouns and "ne" that stand right before a verb, whoever its subject is.
CLITICS = word_set("ne n' se s' me m' te t' y en lui leur le la les l' nous vous")
NEGATIONS = word_set("pas plus jamais guère point")
ADVERBS = word_set(
    "aussi également encore toujours déjà alors ainsi notamment enfin ensuite puis cependant toutefois néanmoins pourtant "
    "même bien très trop tant peu plutôt surtout seulement simplement clairement vivement fermement longuement "
    "d'abord abord hier aujourd'hui demain samedi dimanche lundi mardi mercredi jeudi vendredi matin soir midi après-midi nuit "
    "récemment auparavant désormais dorénavant souvent parfois sobrement finalement publiquement ailleurs outre revanche "
    "pas plus jamais guère non là ici dessus là-dessus tôt tard vite mieux moins ensemble avant-hier maintenant "
    "lui-même elle-même eux-mêmes elles-mêmes volontiers quasi presque environ certes justement précisément officiellement immédiatement rapidement"
)
DAYS = word_set("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier")
MONTHS = word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
TITLES = {"m.": "m", "mm.": "m", "m": "m", "mme": "f", "mmes": "f", "mlle": "f", "madame": "f", "monsieur": "m", "me": "", "dr": "",
          "pr": "", "mgr": "m", "lord": "m", "sir": "m", "lady": "f", "maître": "", "docteur": "", "professeur": "", "cheikh": "m", "sheikh": "m",
          "ayatollah": "m", "père": "m", "sœur": "f", "abbé": "m", "roi": "m", "reine": "f", "prince": "m", "princesse": "f", "pape": "m"}  # fmt: skip
PARTICLES = word_set(
    "de du des d' von van der den ter le la el al ben bin bint ibn di da dos das del della y e ould abou abu af zu l' i"
)
FOREIGN_PARTICLES = word_set("van von der den ter ben bin")  # those that no French word is
# Every word above that is no noun, no verb and no adjective.
STOP = DETERMINERS | set(CONTRACTED) | OF | PREPOSITIONS | RELATIVES | CONJUNCTIONS | PRONOUNS | CLITICS | ADVERBS
QUE = frozenset({"que", "qu'"})
NE = frozenset({"ne", "n'"})
# Clitics before a verb that tells of others: who writes "m'a dit" is no speaker that the text names.
CLITICS_OF_OTHERS = CLITICS - {"me", "m'", "te", "t'"}
# Of those, the ones that no article is: before a word that is verb or noun by its form they tell the verb.
VERB_CLITICS = CLITICS_OF_OTHERS - {"le", "la", "les", "vous"}
# Before the verb of an incise, which is not denied: « … », lui a-t-il répondu (but "en l'occurrence")
INCISE_CLITICS = VERB_CLITICS - NE - {"en", "y"}
