"""Words that tell how a clause is built: what opens it, what goes before its subject, what ends it."""

from __future__ import annotations

from newscrawl.french.function_words import QUE, word_set

# Between two clauses, or before the second subject: it shares that of the first.
COORDINATORS = word_set("et ou puis mais")
# What a clause may start with before its first noun phrase: marks and small words that belong to no phrase.
STARTERS = word_set(", - – — • : … et mais or car donc ainsi que qu'")
# What no subject right before its verb reaches across; sentences add the quote.
WALLS = word_set(", : ; . – — que qu' qui dont où lorsque quand si mais car alors puisque")
# Right before a verb they say that the one who speaks is not told on its left: je, nous, a colon, another clause.
NO_SUBJECT = word_set("je j' tu nous vous ce c' cela ça celui ceux : que qu'")
# Where the clause of a verb after an apposition starts at the earliest.
CLAUSE_MARKS = word_set(": ; – — mais lorsque quand")
# Before "que" they make a subordinate clause, which has a subject of its own.
BEFORE_QUE = word_set("alors tandis après dès parce bien afin pour")
# Before "que" they open what is wished, and not said.
WISHED = word_set("pour afin sans avant")
# They tell how long it took until it was said.
TOOK = word_set("fallu faut faudra faudrait suffi attendre")
# Conjunctions of time and condition that take the next finite verb.
SUBORDINATORS = word_set("lorsque quand si s' comme lorsqu' puisque puisqu'")
# After "de" they open a noun phrase rather than a complement: "d'autres experts".
AFTER_INDEFINITE = word_set("autres nombreux nombreuses anciens anciennes")
# Determiners and nouns of a phrase of time without a preposition: "cette semaine", "le soir même".
TIME_DETERMINERS = word_set("le la cette ce un une l' cet les quelques deux trois")
TIMES = word_set(
    "semaine soir soirée matin matinée nuit jour jours lendemain veille mois année an ans week-end après-midi heure heures "
    "journée fois minutes semaines"
)
# Before "-on lire".
CAN = word_set("peut pouvait pourra pouvons")
# Participles that tell who wrote something: "une affiche signée X".
SIGNED = word_set("signé signée signés signées rédigé rédigée")
# They open a sentence that only supposes what it says: "Imaginez que X affirme", "Et si X disait".
SUPPOSING = word_set("imaginez imaginons supposons supposez admettons")
# Open an indirect question.
QUESTIONS = word_set("si s' pourquoi comment combien")
# Determiners that tell whose a thing is.
POSSESSIVES = word_set("son sa ses leur leurs")
# What may follow such a noun within its phrase.
TIME_EPITHETS = word_set(
    "passé passée dernier dernière prochain prochaine soir matin même suivant plus tard après auparavant"
)
# Nouns of "d'un ton moqueur", between a verb and its inverted subject.
MANNERS = word_set("ton air voix geste sourire trait coup")
# Adverbs of several words: the first word, and what may follow it.
ADVERBIAL_PHRASES = {
    "en": (
        "outre",
        "effet",
        "revanche",
        "particulier",
        "substance",
        "parallèle",
        "retour",
        "conclusion",
        "somme",
        "tout cas",
    ),
    "par": ("ailleurs", "exemple", "avance", "conséquent", "la suite", "contre"),
    "d'": ("ailleurs", "abord", "emblée", "entrée", "autre part", "une part"),
    "de": ("fait", "plus", "nouveau", "même", "concert", "son côté", "leur côté", "manière générale"),
    "au": ("passage", "contraire", "final", "total"),
    "à": ("nouveau", "son tour", "leur tour", "ce sujet", "cet égard", "cette occasion", "ce propos"),
    "pour": ("sa part", "leur part"),
    "quant": ("à lui", "à elle", "à eux", "à elles"),
    "tout": ("de go", "de suite", "de même", "à fait"),
    "noir": ("sur blanc",),
    "lui": ("aussi",),
    "elle": ("aussi",),
}
# Before a year they make a date: "dès 1998".
BEFORE_YEAR = word_set("dès en depuis avant après vers")
# Nouns that only say inside what: "au sein de la préfecture", "du côté de la mairie".
INSIDE = word_set("sein siège côté niveau")
# Nouns of "par la voix de son délégué".
VOICES = word_set("voix bouche intermédiaire entremise")
# Of "un brin amusé".
A_LITTLE = word_set("brin tantinet rien")
# Forms of vouloir: "veut dire" tells what something means.
WANTS = word_set("veut veulent voulait voulaient voudrait voudraient")
# Words of a place or an occasion of speech that take "de": "lors de la réunion", "en marge du sommet".
SPEECH_PLACES = word_set("auprès lors suite marge près part issue sortie cours cadre occasion")
# May stand before an infinitive and belong to it: "ne pas céder", "se battre".
BEFORE_INFINITIVE = word_set("ne n' pas plus rien jamais se s' y en l' le la les lui leur bien ,")
# End like infinitives and are none.
NOT_INFINITIVES = word_set(
    "hier dernier premier leur pour par entre sur notre votre contre autre quatre être-là titre maire janvier février septembre octobre "
    "novembre décembre guerre heure affaire ministre membre centre"
)
# Open a relative clause or the like after a source: "selon la police, qui a arrêté le suspect, …".
OPEN_RELATIVES = word_set("qui dont que qu' où laquelle lequel")
# Before a noun phrase that is the subject of its own clause in a sentence of someone's: "mais, selon X, p".
OPEN_CLAUSES = QUE | {"mais", ":", "–", "car"}
# Before a form that is noun or verb they tell the verb when it is no noun in this list of forms: "l'annonce", "le rapporte".
CLITIC_ARTICLES = word_set("l' la le les leur")
# Before a form that is noun or verb they tell the noun: "est prévue", "la première annonce".
BEFORE_NOUNS = word_set("est sont être était ainsi plus autre première dernière nouvelle")
# Before "de" and an infinitive they tell what has just been said: "vient d'annoncer".
JUST = word_set("vient viennent venait venaient")
# Participles that take the infinitive of the verb that speaks: "a tenu à préciser".
SEMI_AUXILIARIES = word_set("tenu voulu souhaité pu dû hésité continué préféré commencé terminé fini")
# What may stand between them: "a tenu à le préciser".
AFTER_SEMI_AUXILIARY = word_set("par à de d' pas en y le la l'")
# Before the infinitive of a verb of several words they say that the speech took place: "tient à faire valoir".
WILLING = word_set(
    "tient tenait tiennent tenu veut voulu souhaité souhaite voudrait voulait continué continue continué pu dû jusqu'à pour "
    "hésité hésite peut doit sans après avant de d' à"
)
# Before a finite form they say that it is none: "des annonces", "d'une demande".
BEFORE_NO_VERB = word_set("à de d' un une des du")
# What may stand before an infinitive that tells of speech that took place, by itself or with the verbs that make it do so:
# "jusqu'à affirmer que", "continue à affirmer que".
SPOKEN_AFTER = word_set("pour jusqu'à sans")
SPEAKS_WITH = {
    "à": word_set("tenu tient tenait tiennent continue continué hésité jusqu' allé plaît"),
    "de": word_set("avant hésité hésite manqué empressé cesse cessé"),
    "d'": word_set("avant hésité hésite manqué empressé cesse cessé"),
    "par": word_set("commence finit commencé fini"),
}
# Nouns of "C'est le constat de X": what the sentence before says is X's.
CONCLUSIONS = word_set(
    "constat avis conclusion analyse estimation opinion verdict diagnostic explication thèse hypothèse conviction sentiment calcul pronostic"
)
# Nouns that stand for what has just been told, and what is done to it: "une information confirmée par X".
NEWS = word_set("information nouvelle annonce")
CONFIRMED = word_set("confirmée révélée dévoilée rapportée donnée relayée livrée")
# Of "c'est en ces termes que", "c'est ainsi que".
TERMS = word_set("ainsi en ces termes mots par avec de cette la façon manière")
# Nouns of speech before "de X :" and a quote: "ces mots de X : « … »".
SPEECH = word_set(
    "mots propos paroles réponse commentaire réaction explication message formule déclaration aveu promesse verdict cloche constat cas "
    "avis analyse sentiment ressenti opinion écho discours conclusion"
)
# What somebody does to words that are his, too: "un constat partagé par X".
SHARED = word_set(
    "partagé partagée partagés partagées confirmé confirmée confirmés confirmées dressé formulé formulée livré livrée résumé résumée "
    "prononcé prononcée prononcés prononcées tenu tenus repris reprise émis émise"
)
# Pronouns set off behind a verb: "évoque, lui, un drame".
AS_FOR_HIM = word_set("lui elle eux elles")
# Before the quoted name of a thing: "le rapport, intitulé « … », préconise".
NAMED = word_set(
    "intitulé intitulée intitulés titré titrée baptisé baptisée nommé nommée appelé appelée dénommé dénommée surnommé surnommée"
)
# Words of who speaks of himself.
OWN = word_set("je j' me m' moi mon ma mes on nous notre nos")
# Of "est convaincu que", "est formelle :".
CONVINCED = word_set(
    "convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées formel formelle formels catégorique catégoriques"
)
# Reflexive participles that take the infinitive of the verb that speaks: "s'est contenté de répondre que".
SEMI_REFLEXIVES = word_set("contenté contentée borné bornée empressé empressée")
# What is told of who is charged with words, which he does not say here: "accusé d'avoir critiqué".
CHARGED = word_set(
    "accusé accusée accusés soupçonné soupçonnée soupçonnés suspecté suspectée suspectés condamné condamnée condamnés poursuivi poursuivie"
)
# Of "se bornant à rappeler que".
ONLY_SAYING = word_set("bornant contentant empressant limitant")
# Of "y voit une révolution".
SEES = word_set("voit voient voyait voyaient")
# Verbs of "Il ressort d'un rapport de X que p".
EMERGES = word_set("ressort ressortait résulte résultait")
# Of "lit-on aussi", "y lit-on": they tell nothing.
BESIDE_READING = word_set("y aussi également encore notamment")
# Whoever a relative clause tells: "a ajouté celle qui préside la région".
ONE_WHO = word_set("celui celle")
# They bring in somebody else.
OTHERS = word_set("autre autres")
# What opens a clause whose pronoun is the subject of the main clause behind it: "S'il a reconnu que p, le maire a promis".
CONCESSIVE = frozenset({("s'",), ("si",), ("même", "s'"), ("même", "si"), ("bien", "qu'"), ("quoiqu'",)})
# What opens a clause that gives a reason, whose pronoun is the subject before it: "Apple a un problème, puisqu'il annonce p".
REASONS = word_set("puisqu' car")
# What opens a cleft: "C'est un riverain qui a donné l'alerte".
THIS = word_set("c' ce")
# Participles of an "il" that is nobody: "il m'a semblé".
NOBODYS = word_set("semblé paru fallu manqué suffi plu resté")
# Verbs whose inverted "il" is nobody: « … », revient-il de l'université.
IMPERSONAL = word_set(
    "revient semble paraît parait faut suffit reste convient importe vaut existe manque ressort appartient"
)
# What one does to another's document.
TAKEN_OVER = word_set(
    "retweeté relayé partagé reçu lu découvert cité brandi repris trouvé consulté retweete relaie partage reçoit lit découvre cite brandit "
    "reprend trouve consulte reçoivent citent"
)
# Participles that name a source and tell nothing: "Citant un proche du roi, le journal écrit".
QUOTING = word_set("citant")
# Participles of what somebody judges: "a été jugé illégal par X", "est estimé à trois millions par X".
JUDGED = word_set("jugé jugée jugés jugées estimé estimée estimés estimées évalué évaluée évalués évaluées")
# Behind "jugé" they tell of a trial.
VERDICTS = word_set("coupable coupables non responsable responsables")
# Before a body whose people "on" is: "Au ministère, on assure".
AT = word_set("à au chez dans")
# Behind a comma they open what another does or says meanwhile: "dénonce « un recul », quand X parle de".
MEANWHILE = word_set("quand tandis alors lorsque lorsqu' mais")
# Of "le rachat, dévoilé samedi par Bloomberg".
REVEALED = word_set("dévoilé dévoilée dévoilés dévoilées révélé révélée révélés révélées")
