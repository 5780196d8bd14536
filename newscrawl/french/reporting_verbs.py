"""The verbs that report what somebody said, with the frames that they stand in."""

from __future__ import annotations

from typing import NamedTuple


class Verb(NamedTuple):
    """A reporting verb.

    lemma: infinitive; pronominal verbs with "se"
    frames: q takes que; i takes a bare infinitive; n a noun phrase is a statement (dénoncer une fraude), m only after a finite form;
        x an object that holds a quote is a statement (évoquer un « défi »)
        a accuses somebody de + infinitive; d speaks only beside a quotation; o orders or promises: only when
        a part is quoted; s needs a document or a body as its subject (montrer); p pronominal
    """

    lemma: str
    frames: str


# typed from the verbs of AFP, Keystone-ATS and Belga dispatches; frames after Gross' tables of the lexicon-grammar
REPORTING: dict[str, str] = {
    "qi": "affirmer assurer déclarer dire estimer penser croire prétendre reconnaître admettre avouer jurer soutenir "
    "confirmer préciser indiquer expliquer annoncer confier raconter certifier",
    "q": "considérer juger ajouter souligner rappeler relever noter observer constater remarquer signaler rapporter "
    "écrire répéter répondre rétorquer répliquer insister conclure résumer marteler plaider argumenter arguer prévenir "
    "avertir alerter prédire pronostiquer garantir convenir concéder témoigner détailler supposer suggérer "
    "alléguer proclamer clamer révéler maintenir spécifier mentionner relater énoncer postuler augurer objecter "
    "opposer reconnaitre arguer expliciter subodorer évaluer exclure statuer dévoiler apprendre rassurer réaffirmer "
    "réitérer tweeter twitter retweeter télégraphier communiquer justifier anticiper décréter deviner présumer",
    "qm": "contester",
    "qo": "promettre",
    "qn": "regretter déplorer nier démentir réfuter dénoncer",
    "n": "fustiger condamner",
    "d": "lancer lâcher glisser tonner tempêter fulminer souffler murmurer chuchoter hurler crier pester râler tacler tancer "
    "terminer achever commencer commenter réagir poursuivre enchaîner reprendre renchérir abonder acquiescer temporiser nuancer tempérer relativiser ironiser "
    "plaisanter scander développer analyser décrypter questionner interroger continuer compléter trancher sourire rire soupirer "
    "asséner persifler grincer gronder grogner maugréer riposter récapituler démarrer débuter entamer attaquer embrayer "
    "surenchérir philosopher théoriser bafouiller bredouiller cingler claquer rugir vociférer vitupérer éructer assumer appuyer "
    "supplier implorer marmonner pondérer rager ronchonner balayer s'amuser rêver twitter étriller illustrer",
    "dx": "évoquer saluer critiquer qualifier décrire surnommer vanter louer revendiquer exprimer moquer railler vilipender "
    "espérer craindre redouter pointer citer invoquer fustiger condamner stigmatiser brocarder épingler réfuter exiger réclamer demander parler",
    "o": "demander exiger réclamer appeler exhorter ordonner inviter recommander préconiser menacer proposer "
    "souhaiter vouloir attendre enjoindre conseiller sommer prôner défendre intimer suggérer encourager presser",
    "a": "accuser reprocher",
    "qs": "montrer démontrer établir stipuler prévoir attester chiffrer recenser",
    "pqi": "dire",
    "pq": "féliciter réjouir inquiéter étonner indigner alarmer plaindre souvenir lamenter désoler vanter targuer émouvoir persuader",
    "pd": "exclamer écrier insurger emporter interroger demander défendre justifier agacer enthousiasmer moquer remémorer "
    "rappeler amuser énerver enflammer attrister offusquer scandaliser épancher émerveiller extasier esclaffer irriter "
    "excuser engager risquer rassurer consoler confier",
}

MULTIWORD: dict[tuple[str, ...], str] = {
    ("faire", "valoir"): "qi",
    ("faire", "savoir"): "qi",
    ("faire", "remarquer"): "q",
    ("faire", "observer"): "q",
    ("faire", "comprendre"): "q",
    ("faire", "état"): "e",
    ("faire", "part"): "d",
    ("faire", "écho"): "d",
    ("laisser", "entendre"): "q",
    ("mettre", "garde"): "qd",
    ("mettre", "avant"): "d",
    ("mettre", "perspective"): "d",
}
"""Verbs of several words: (first verb, the word that makes the sense), with at most two small words between."""
