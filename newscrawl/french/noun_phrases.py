"""Small words that tell where a noun phrase starts, goes on and ends."""

from __future__ import annotations

from newscrawl.french.function_words import MONTHS, OF, word_set

# Adjectives that stand before their noun, so that the noun is still to come: "l'ancien ministre".
EPITHETS = word_set(
    "ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux jeune jeunes petit petite grand grande vieux vieille "
    "autre autres même mêmes premier première premiers deuxième troisième second seconde dernier dernière principal principale "
    "principaux célèbre puissant puissante très haut haute hauts futur future ex vice fameux fameuse actuel actuelle simple "
    "bon bonne nombreux nombreuses propre propres richissime influent influente numéro tout toute certain certaine seul seule "
    "prestigieux prestigieuse vénérable récent récente récents récentes nouvelles vaste double éphémère sulfureux éternel"
)

# Those of them that count documents: "le premier rapport", "le dernier bilan".
ORDINALS = word_set("premier première premiers dernier dernière derniers nouveau nouvelle récent récente récents")

NUMERALS = word_set(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante cent mille"
)

# Determiners that tell several.
PLURALS = word_set(
    "les des ces ses leurs plusieurs certains certaines quelques différents différentes divers diverses nos vos mes "
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent d' de tous toutes"
)
MANY = word_set("plupart majorité moitié")  # nouns that tell several behind "la"
ALONE = word_set("certains certaines plusieurs")  # determiners that stand for people without a noun
PLURAL_PRONOUNS = word_set("ils elles eux -ils -elles ceux-ci celles-ci")

# Feminine nouns that men are called by: they tell no gender.
OF_EITHER_SEX = word_set("star vedette personne victime tête figure source")

ARTICLES = word_set("la le les l'")

# Nouns that a number follows: "le numéro 2 du parti", "le maire de l'arrondissement 4".
NUMBERED = word_set("numéro numéros arrondissement secteur district lot zone")

# The article in a contracted preposition; unlike function_words.CONTRACTED with "des", which there is an article of its own.
ARTICLE_OF = {"du": "le", "au": "le", "des": "les", "aux": "les"}

# Determiners of "de la", "d'un": read together with the "de" before them.
AFTER_OF = word_set("la l' son sa ses leur leurs cette ce ces cet un une les le")

# Before a complement that "et" may go on with: "le ministre de l'Économie et des Finances".
BEFORE_COMPLEMENT = word_set("de des du d' la l'")

# Words that a phrase never ends with, when no name follows them.
LOOSE_ENDS = OF | ARTICLES | {"à", "au", "aux", "et", "juste"}

# Offices whose portfolios are joined by "et" between capitals: "ministre de l'Industrie et Énergie".
PORTFOLIOS = word_set("ministère ministre secrétaire commissaire")

# Nouns that "en" joins to an office: "commandant en chef", "professeur en sociologie".
FIELDS = word_set(
    "chef charge exercice poste ligne droit économie sociologie histoire science sciences géopolitique mer"
)

# Adverbs that may stand at the head of a phrase: "tout jeune ministre".
INTENSIFIERS = word_set("tout même très plus presque bien")

AUXILIARIES = word_set("avoir être ayant étant")

# Nouns right before a body's name, which may go on in lower case: "l'association Vivre avec le fleuve".
BEFORE_NAMES = word_set(
    "association associations collectif syndicat ong organisation mouvement groupement regroupement comité coordination fondation "
    "cabinet réseau coalition plateforme coopérative amicale club parti think-tank"
)
# Small words inside such a name, and those that end it when they follow one: "l'association Agir avec sa présidente".
ENGLISH_LINKS = word_set("of and for the & to")  # in the names of bodies
# Nouns of bodies whose names tell what they are for or against, and what "pour" and "contre" open that is no purpose.
NAMED_FOR = word_set(
    "comité agence centre conseil fonds haut-commissariat observatoire office commission alliance conférence fondation ligue "
    "mouvement association fédération union collectif coordination front institut"
)
NO_PURPOSES = ORDINALS | word_set(
    "énième deuxième troisième suite plupart seule semaine journée saison période rentrée avis "
    "volonté décision réforme loi"
)
NAME_LINKS = word_set("avec en pour sans contre et de du des d'")
NOT_IN_NAMES = word_set("sa son ses leur leurs notre ce cette plus moins outre revanche")
# Function words that such a name may hold: "Tous ensemble", "Mieux vivre demain".
IN_NAMES = word_set("tous toutes tout ensemble nous autrement mieux plus demain toujours bien")

# What follows a body's name and is no part of it: "l'Insee fin juin".
TIMES = MONTHS | {"début", "fin", "courant"}

# Nouns that take "à": le ministre délégué aux Transports, la candidate à la mairie.
AT_HEADS = word_set(
    "délégué déléguée adjoint adjointe rapporteur rapporteure responsable candidat candidate candidats commissaire haut-commissaire haute-commissaire professeur "
    "professeure chercheur chercheuse chercheurs enseignant enseignante maître maîtresse conseiller conseillère secrétaire "
    "ministre commis représentant représentante chef cheffe ambassadeur ambassadrice directeur directrice étudiant étudiante "
    "économiste historien historienne élu élue docteur politologue sociologue spécialiste analyste médecin interne"
)
# Before "à" and where somebody lives or works: un diplomate en poste à Bamako.
SETTLED = word_set(
    "poste basé basée basés installé installée installés établi établie domicilié domiciliée affecté affectée réfugié réfugiée réfugiés exilé exilée"
)
# What follows "à" and is whom or when one speaks, no part of an office: "le ministre à la presse".
NOT_OFFICES = word_set(
    "presse journalistes issue propos lendemain sujet antenne occasion sortie micro cours moment veille fois "
    "égard télévision radio adresse image plusieurs ses ces leurs nos rédaction"
)

# Small words that a verb follows.
BEFORE_FINITE = word_set("s' se n' ne")

# What stands after a verb and not after a noun: tells them apart where the form does not ("la note", "il note que").
AFTER_VERB = word_set("que qu' : ne pas à au aux quant pour")

# Participles after whoever spoke: "le ministère interrogé par", "un communiqué du ministère publié sur".
ASKED = word_set(
    "interrogé interrogée interrogés contacté contactée contactés joint jointe joints cité citée cités publié publiée diffusé diffusée consulté consultée"
)
# Participles that do not end in "é", and words in "é" that are none.
PARTICIPLES = word_set("paru parue rendu rendue")
NOT_PARTICIPLES = word_set("armée armées santé sécurité libéré enchaîné société liberté égalité")

# What ends the search for a document's issuer, and the participles after a comma that do not: "un bilan, publié par X".
AFTER_DOCUMENT = word_set(", «» : . qui – — que qu'")
PUBLISHED = word_set("publié publiée publiés publiées réalisé réalisée menée rendu diffusé")

# What says more of an office before the name comes: "un professeur à Lyon, Paul Martin,".
FURTHER = word_set("à au aux en dans sur pour chez auprès")
# Words that may follow an apposition that no comma closes.
AFTER_APPOSITION = word_set(", . : ! ? … ; - – — «» qui dont à au aux dans lors sur que qu' en")
# Determiners of a phrase that is no apposition: "les élus, plusieurs maires…".
NOT_APPOSED = word_set("plusieurs certains certaines aucun aucune")
