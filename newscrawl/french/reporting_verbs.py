"""The verbs that report what somebody said, with the frames that they stand in."""

from __future__ import annotations

from enum import Flag, auto


class Frame(Flag):
    """What a reporting verb takes, and how it speaks."""

    CLAUSE = auto()  # a clause: affirmer que
    INFINITIVE = auto()  # a bare infinitive: dire regretter
    NOUN = auto()  # a noun phrase is a statement: dénoncer une fraude
    NOUN_IF_FINITE = auto()  # the same after a finite form only: contester
    QUOTED_OBJECT = auto()  # an object that holds a quote is a statement: évoquer un « défi »
    ACCUSATION = auto()  # somebody, then de and an infinitive: accuser
    BESIDE_QUOTE = auto()  # speaks only beside a quotation: lancer
    DIRECTIVE = auto()  # orders or promises: only when a part is quoted: exiger
    SHOWING = auto()  # needs a document or a body as its subject: montrer
    PRONOMINAL = auto()  # se féliciter
    FACT = auto()  # a noun phrase that names a fact: annoncer la suppression de 400 postes
    SELF = auto()  # what one is, by one's own word: s'estimer heureux
    QUESTION = auto()  # si, pourquoi: se demander si
    VIEW = auto()  # an object, then comme: considérer ce prix comme une surprise
    ADVICE = auto()  # de and an infinitive, by whoever may advise: préconiser de
    STATE = auto()  # de and a noun phrase: faire état de

    def takes(self, any_of: Frame) -> bool:
        """Whether it is, among others, one of these."""
        return bool(self._value_ & any_of._value_)


(
    CLAUSE,
    INFINITIVE,
    NOUN,
    NOUN_IF_FINITE,
    QUOTED_OBJECT,
    ACCUSATION,
    BESIDE_QUOTE,
    DIRECTIVE,
    SHOWING,
    PRONOMINAL,
    FACT,
    SELF,
    QUESTION,
    VIEW,
    ADVICE,
    STATE,
) = Frame


# typed from the verbs of AFP, Keystone-ATS and Belga dispatches; frames after Gross' tables of the lexicon-grammar
REPORTING: dict[Frame, str] = {
    CLAUSE | INFINITIVE: (
        "affirmer assurer déclarer dire estimer penser croire prétendre reconnaître admettre avouer jurer soutenir "
        "préciser indiquer expliquer confier raconter certifier"
    ),
    CLAUSE | INFINITIVE | FACT: "annoncer confirmer",
    CLAUSE | FACT: "souligner signaler révéler réaffirmer rappeler relever",
    CLAUSE | VIEW: "considérer",
    CLAUSE: (
        "juger ajouter noter observer constater remarquer rapporter avancer informer "
        "écrire répéter répondre rétorquer répliquer insister conclure résumer marteler plaider argumenter arguer prévenir "
        "avertir alerter prédire pronostiquer garantir convenir concéder témoigner détailler supposer suggérer "
        "alléguer proclamer clamer maintenir spécifier mentionner relater énoncer postuler augurer objecter "
        "opposer reconnaitre arguer expliciter subodorer évaluer exclure statuer dévoiler apprendre rassurer "
        "réitérer relayer tweeter twitter retweeter télégraphier communiquer justifier anticiper décréter deviner présumer"
    ),
    CLAUSE | NOUN_IF_FINITE: "contester",
    CLAUSE | DIRECTIVE: "promettre",
    CLAUSE | NOUN: "regretter déplorer nier démentir réfuter dénoncer",
    NOUN: "fustiger condamner",
    BESIDE_QUOTE: (
        "lancer lâcher glisser tonner tempêter fulminer souffler murmurer chuchoter hurler crier pester râler tacler tancer "
        "terminer achever commencer commenter réagir poursuivre enchaîner reprendre renchérir abonder acquiescer temporiser "
        "nuancer tempérer relativiser "
        "plaisanter scander développer analyser décrypter questionner interroger continuer compléter trancher sourire rire soupirer "
        "asséner persifler grincer gronder grogner maugréer riposter récapituler démarrer débuter entamer attaquer embrayer "
        "surenchérir philosopher théoriser bafouiller bredouiller cingler claquer rugir vociférer vitupérer éructer assumer appuyer "
        "protester confesser énumérer égrener minimiser rectifier diagnostiquer prophétiser rebondir ricaner gémir synthétiser sangloter "
        "supplier implorer marmonner pondérer rager ronchonner balayer titrer s'amuser rêver twitter étriller illustrer"
    ),
    BESIDE_QUOTE | QUOTED_OBJECT: (
        "évoquer saluer critiquer qualifier décrire surnommer vanter louer revendiquer exprimer moquer railler vilipender "
        "espérer craindre redouter ironiser pointer citer invoquer fustiger condamner stigmatiser brocarder épingler réfuter exiger "
        "réclamer demander parler"
    ),
    DIRECTIVE | QUESTION: "demander",
    DIRECTIVE | ADVICE: "préconiser recommander",
    DIRECTIVE: (
        "exiger réclamer appeler exhorter ordonner inviter menacer proposer "
        "souhaiter vouloir attendre enjoindre conseiller sommer prôner défendre intimer suggérer encourager presser"
    ),
    ACCUSATION: "accuser reprocher",
    CLAUSE | SHOWING: "montrer démontrer établir stipuler prévoir attester chiffrer recenser",
    PRONOMINAL | CLAUSE | INFINITIVE | SELF: "dire",
    PRONOMINAL | SELF: "déclarer avouer estimer juger considérer affirmer",
    PRONOMINAL | CLAUSE: (
        "féliciter réjouir inquiéter étonner indigner alarmer plaindre souvenir rappeler lamenter désoler vanter targuer émouvoir persuader"
    ),
    PRONOMINAL | BESIDE_QUOTE | QUESTION: "demander interroger",
    PRONOMINAL | BESIDE_QUOTE | QUOTED_OBJECT: "insurger",
    PRONOMINAL | BESIDE_QUOTE: (
        "exclamer écrier emporter défendre justifier agacer enthousiasmer moquer remémorer "
        "amuser énerver enflammer attrister offusquer scandaliser épancher émerveiller extasier esclaffer irriter "
        "excuser engager risquer rassurer consoler confier"
    ),
}

MULTIWORD: dict[tuple[str, ...], Frame] = {
    ("faire", "valoir"): CLAUSE | INFINITIVE,
    ("faire", "savoir"): CLAUSE | INFINITIVE,
    ("faire", "remarquer"): CLAUSE,
    ("faire", "observer"): CLAUSE,
    ("faire", "comprendre"): CLAUSE,
    ("faire", "état"): STATE,
    ("faire", "part"): BESIDE_QUOTE | QUOTED_OBJECT,
    ("faire", "écho"): BESIDE_QUOTE,
    ("laisser", "entendre"): CLAUSE,
    ("laisser", "tomber"): BESIDE_QUOTE,
    ("croire", "savoir"): CLAUSE,
    ("vouloir", "croire"): CLAUSE,
    ("faire", "noter"): CLAUSE,
    ("donner", "entendre"): CLAUSE,
    ("mettre", "garde"): CLAUSE | BESIDE_QUOTE,
    ("mettre", "avant"): BESIDE_QUOTE | FACT,
    ("mettre", "exergue"): BESIDE_QUOTE | QUOTED_OBJECT,
    ("mettre", "lumière"): BESIDE_QUOTE | QUOTED_OBJECT,
    ("pointer", "doigt"): BESIDE_QUOTE | QUOTED_OBJECT,
    ("enfoncer", "clou"): BESIDE_QUOTE,
    ("mettre", "perspective"): BESIDE_QUOTE,
}
"""Verbs of several words: (first verb, the word that makes the sense), with at most two small words between."""

# Of those verbs, the words behind which the object stands after "de", whatever lies between.
BEFORE_OF = frozenset({"part"})

# How verbs start that, at the end of a sentence and before whoever speaks, tell what it says: "…, a décrit le président de la cour".
TELLING = tuple(
    "décri poursui détaill développ complét enchaîn réag comment analys nuanc renchér abond relativis protest ironis tempér".split()
)

# Nouns of facts and events that may be announced, confirmed or denied. What is only a topic is left out: "annoncer la nouvelle",
# "confirmer l'information", "annoncer un plan".
FACTS = frozenset(
    "mort décès disparition arrêt départ retour retrait report rachat vol viol meurtre assassinat attentat incendie crash échec "
    "succès hausse baisse chute recul bond afflux pénurie manque absence présence perte ouverture fermeture découverte saisie "
    "démarrage naufrage pillage sabotage sauvetage démission candidature mise prise remise reprise entrée sortie venue tenue vente achat embauche levée entorse rupture blessure "
    "fin début lancement gel retard envoi renvoi rejet abandon appel "
    "ampleur importance nécessité urgence gravité détermination engagement attachement volonté soutien rôle qualité "
    "diminution victoire défaite existence naissance sortie droit refus souhait intérêt force faiblesse fragilité hausses baisses "
    "morts blessés victimes cas pertes dégâts suppressions licenciements départs arrestations fermetures".split()
)
# Documents that rule: they are no sources elsewhere, but they stipulate.
RULINGS = frozenset(
    "loi arrêté décret texte règlement article code convention charte traité accord contrat circulaire ordonnance directive".split()
)
# Endings of the nouns of facts, and nouns of those endings that are topics.
FACT_ENDINGS = ("ation", "ition", "ution", "ption", "ction", "ssion", "sion", "ement", "issage", "ivée", "nce", "ité")
TOPICS = frozenset(
    "information nation population position situation proposition solution question condition intention décision mission émission "
    "commission association organisation institution administration élément document événement gouvernement parlement règlement département "
    "appartement mouvement opération manifestation élection action section région version convention fonction déclaration France "
    "séance annonce audience conférence agence ordonnance cité comité société université entité activité sécurité autorité identité "
    "création réalisation instauration organisation présentation".split()
)

# Forms that state an amount: "évalue les dégâts à trois millions".
ESTIMATES = frozenset(
    "évalue évaluent évalué évaluait estime estiment estimé estimait chiffre chiffrent chiffré chiffrait".split()
)
# Forms that state a cause: "explique la baisse par le froid".
EXPLAINED_BY = frozenset({"explique", "expliqué", "expliquait", "justifie", "justifié", "justifiait"})
# How the verb of "a appris l'AFP de source judiciaire" ends: the agency is the relay, not the speaker.
LEARNT = ("appris", "apprend", "apprenait")
# Courts: what they condemn they sentence.
COURTS = frozenset("tribunal cour juge juges justice jury assises juridiction magistrat magistrats".split())
# How verbs start that deny: "Ce que dément X" is not what X says.
DENYING = ("dément", "démenti", "contest", "réfut", "nie", "nia")
# Forms in -ent of the singular.
SINGULAR_IN_ENT = frozenset({"dément", "ment", "sent", "ressent", "pressent", "consent"})
# How verbs start that speak to somebody, whatever they ask for: "a appelé les élus à « l'esprit de responsabilité »".
APPEALS = ("appel", "exhort", "invit", "somm", "enjoi")
