"""Content behind its verb: infinitives, questions, facts, what one is by one's own word; and what is no statement."""

import pytest
from said import said

from newscrawl.attribution import attribute

STATEMENTS = [
    # what is over can only be told
    ("Le coureur Paul Estève a révélé avoir refusé un contrat.", ["Paul Estève |  | avoir refusé un contrat"]),
    (
        "La romancière Odile Garnier rappelle s'être installée à Lormont en 1990.",
        ["Odile Garnier |  | s'être installée à Lormont en 1990"],
    ),
    (
        "Les éleveurs ont démenti avoir vendu le troupeau, et n'ont rien signé.",
        ["Les éleveurs |  | avoir vendu le troupeau"],
    ),
    # what stands between the verb and what was said
    (
        "Le maire Luc Danel assure, lui, que le coffre était vide.",
        ["Luc Danel |  | le coffre était vide"],
    ),
    (
        "L'ancien maire Luc Danel affirme, dans cet entretien publié samedi 2 mai, jour de grève, avoir senti la colère.",
        ["Luc Danel |  | avoir senti la colère"],
    ),
    # whom one accuses may be a pronoun
    (
        "Luc Danel est maire. Paul Estève l'a accusé à mots couverts d'avoir vidé les caisses.",
        ["Paul Estève |  | avoir vidé les caisses"],
    ),
    (
        "Luc Danel est maire. L'opposition lui reproche d'avoir « menti », a rapporté Ouest-France.",
        ["Ouest-France |  | L'opposition lui reproche d'avoir « menti »", "L'opposition |  | avoir « menti »"],
    ),
    # the subject: whose man he is, what it is called
    ("Odile Garnier de la Banque mondiale souligne que le blé manque.", ["Odile Garnier |  | le blé manque"]),
    ("Le rapport, intitulé « Agir enfin », préconise de fermer trois usines.", ["Le rapport |  | fermer trois usines"]),
    # an office in apposition, with its complements
    (
        "Pourtant, dit Odile Garnier, docteure en biologie et responsable à l'usine, le blé manquera bientôt.",
        ["Odile Garnier |  | le blé manquera bientôt"],
    ),
    ("L'usine fermera en mai, croit savoir Ouest-France.", ["Ouest-France |  | L'usine fermera en mai"]),
    (
        "Or selon une étude de l'Ifop publiée en 2016, un Français sur deux rêve.",
        ["Ifop |  | un Français sur deux rêve"],
    ),
    # to be convinced, to see in it
    ("Luc Danel, infirmier, est convaincu que la grève durera.", ["Luc Danel |  | la grève durera"]),
    ("Odile Garnier est formelle : « Le pont ne tiendra pas. »", ["Odile Garnier |  | Le pont ne tiendra pas"]),
    ("Odile Garnier, de l'université de Nantes, y voit « une révolution ».", ["Odile Garnier |  | une révolution"]),
    ("« On va voir cela », s'est contenté de dire le ministre.", ["le ministre |  | On va voir cela"]),
    # several without an article before them
    ("« On n'en peut plus ici », confirment des économistes.", ["des économistes |  | On n'en peut plus ici"]),
    ("La mairie de Sète met en avant la hausse du coût.", ["Mairie de Sète |  | la hausse du coût"]),
    ("La cour d'appel relevait l'inanité de la plainte.", ["cour d'appel |  | l'inanité de la plainte"]),
    (
        "La circulaire du 2 mai supprime les devoirs précisant qu'aucun écrit ne sera demandé.",
        ["La circulaire du 2 mai |  | aucun écrit ne sera demandé"],
    ),
    # the people of a body
    ("Du côté du syndicat SLFP, on regrette « un manque de vision ».", ["SLFP |  | un manque de vision"]),
    ("À la mairie de Sète, on assure que le pont ouvrira.", ["Mairie de Sète |  | le pont ouvrira"]),
    ("Au ministère de la Santé, on reconnaît « des retards ».", ["ministère de la Santé |  | des retards"]),
    ("Luc Danel avait prévenu en mars que la dette pèserait.", ["Luc Danel |  | la dette pèserait"]),
    ("La CGT rappelle, elle, avoir alerté trois fois la direction.", ["CGT |  | avoir alerté trois fois la direction"]),
    ("« Le lac est sain », a voulu rassurer la maire Odile Garnier.", ["Odile Garnier |  | Le lac est sain"]),
    (
        "Odile Garnier a rejeté ces conclusions, les qualifiant de « mensonge éhonté ».",
        ["Odile Garnier |  | mensonge éhonté"],
    ),
    # orders and wishes, where a part is quoted
    ("L'Unesco demande que les juges « travaillent en réseau ».", ["Unesco |  | les juges « travaillent en réseau »"]),
    (
        "Les prix ont baissé cet été, comme le remarque l'économiste Odile Garnier.",
        ["Odile Garnier |  | Les prix ont baissé cet été"],
    ),
    # what another says meanwhile is another's
    (
        "Le sénateur Luc Danel a pointé « un recul », quand Odile Garnier (PS) a ironisé sur « une loi de papier ».",
        ["Luc Danel |  | un recul", "Odile Garnier |  | une loi de papier"],
    ),
    ("Des propos que nuance Me Luc Danel : « Mon client souffrait. »", ["Luc Danel |  | Mon client souffrait"]),
    ("Odile Garnier se rappelle d'un homme « toujours poli ».", ["Odile Garnier |  | un homme « toujours poli »"]),
    # an object ends before a further verb
    (
        "La préfecture du Nord fait état d'un blessé léger et appelle les riverains au calme.",
        ["Préfecture du Nord |  | un blessé léger"],
    ),
    (
        "Luc Danel est maire. Il a reconnu avoir loué le pont, mais nie avoir su le prix.",
        ["Luc Danel |  | avoir loué le pont", "Luc Danel |  | avoir su le prix"],
    ),
    ("Odile Garnier se dit « très inquiète » et réclame un rendez-vous.", ["Odile Garnier |  | très inquiète"]),
    ("Odile Garnier réclame « une embauche » et quitte la salle.", ["Odile Garnier |  | une embauche"]),
    (
        "Le maire Luc Danel parle d'une situation « intenable » et demande des renforts.",
        ["Luc Danel |  | une situation « intenable »"],
    ),
    (
        "Le gouverneur Al Sall a annoncé, lundi, le démarrage des travaux de dragage.",
        ["Al Sall |  | le démarrage des travaux de dragage"],
    ),
    ("« C'est dur », laisse tomber la Dre Odile Garnier, en entrevue.", ["Odile Garnier |  | C'est dur"]),
    # questions
    (
        "La maire Odile Garnier s'est demandé si le pont tiendrait un hiver de plus.",
        ["Odile Garnier |  | le pont tiendrait un hiver de plus"],
    ),
    (
        "Le député Paul Estève se demande pourquoi l'usine a fermé si vite.",
        ["Paul Estève |  | l'usine a fermé si vite"],
    ),
    # facts
    ("La gendarmerie a confirmé mardi la mort du skieur.", ["gendarmerie |  | la mort du skieur"]),
    (
        "Le constructeur Gommex annonce la suppression de 300 emplois à Lormont.",
        ["Gommex |  | la suppression de 300 emplois à Lormont"],
    ),
    (
        "Le ministre Paul Estève a annoncé, lundi, à Lormont, le recrutement de 500 infirmiers.",
        ["Paul Estève |  | le recrutement de 500 infirmiers"],
    ),
    (
        "La Commission européenne a annoncé le 12 octobre l'ouverture d'une enquête.",
        ["Commission européenne |  | l'ouverture d'une enquête"],
    ),
    ("Odile Garnier a annoncé sa démission.", ["Odile Garnier |  | sa démission"]),
    (
        "La Croix-Rouge signale un afflux de familles à ses guichets.",
        ["Croix-Rouge |  | un afflux de familles à ses guichets"],
    ),
    (
        "Odile Garnier a réuni les élus, soulignant l'importance du chantier pour la vallée.",
        ["Odile Garnier |  | l'importance du chantier pour la vallée"],
    ),
    # what one is, by one's own word
    ("Le cuisinier Paul Estève s'avoue inquiet pour la saison.", ["Paul Estève |  | inquiet pour la saison"]),
    ("Odile Garnier s'estime très heureuse d'avoir gagné.", ["Odile Garnier |  | très heureuse d'avoir gagné"]),
    (
        "De nombreux maires comme Paul Estève estiment que la loi est mauvaise.",
        ["De nombreux maires |  | la loi est mauvaise"],
    ),
    # verbs that were not known
    ("La police informe que la rue sera fermée.", ["Police |  | la rue sera fermée"]),
    ("Le pont ne tiendra pas, avance la maire Odile Garnier.", ["Odile Garnier |  | Le pont ne tiendra pas"]),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_content_behind_the_verb(text, expected):
    assert said(text) == expected


NONE = [
    "Une mesure jugée illégale par Odile Garnier sera retirée.",
    "Le suspect sera jugé en mai par le tribunal de Lille.",
    "Le suspect a été jugé coupable par le tribunal de Lille.",
    "La cour d'appel de Paris a condamné la société de transport.",
    "La proportion de personnes considérant que le pire est devant nous repart à la hausse.",
    "Odile Garnier est maire. Comment la maire explique-t-elle le succès du port ?",
    "Odile Garnier est maire. Pourquoi, malgré ces chiffres, la maire répète-t-elle que le port va mal ?",
    "Titre\nOdile Garnier est dure. Luc Danel ? « Un notaire de province au regard torve. »",
    "À Lyon, on assure que le pont ouvrira.",
    "Le stade va fermer. Ce que dément l'entourage de Luc Danel.",
    "L'Unesco souhaite que le pont ouvre.",
    "55 % des sondés souhaitent que le pont « reste fermé ».",
    "Luc Danel, qui a dirigé le port, veut aussi mettre fin au très coûteux « Titre 42 » sur les docks.",
    "Sachant que le pont ferme, le maire Luc Danel est parti.",
    "Luc Danel n'est pas convaincu que la grève durera.",
    "Luc Danel voit « La Grande Évasion » chaque année.",
    "Me Paul Morin, l'avocat du suspect, plaide l'accident.",
    "La gendarmerie a confirmé mardi l'information.",
    "Le ministère annonce un plan pour les écoles.",
    "L'équipe de Lormont a confirmé sa supériorité sur le circuit.",
    "L'image, vue des millions de fois, montre Paul Estève portant un chapeau.",
    "Une photo du chantier montre la maire Odile Garnier avec un casque.",
    "Les volontaires qui informent les passagers portent un gilet rouge.",
    "C'est une campagne dont Odile Garnier s'estime victime.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_statement(text):
    assert said(text) == []


ADVERBS = [
    "par ailleurs",
    "en outre",
    "quant à lui",
    "d'ailleurs",
    "de son côté",
    "au passage",
    "en effet",
    "lui aussi",
    "à son tour",
    "donc",
    "pour sa part",
]


@pytest.mark.parametrize("adverb", ADVERBS)
def test_adverbs_of_several_words_stand_between_verb_and_content(adverb):
    assert said(f"Paul Estève estime {adverb} que le pont tiendra.") == ["Paul Estève |  | le pont tiendra"]
    assert said(f"Paul Estève dénonce {adverb} des retards de chantier.") == [
        "Paul Estève |  | des retards de chantier"
    ]


FURTHER = [
    ("La préfecture juge illégale la fermeture du pont.", ["la préfecture |  | illégale la fermeture du pont"]),
    ("Odile Garnier vient d'annoncer la fermeture du pont.", ["Odile Garnier |  | la fermeture du pont"]),
    ("Les élus ont appris de la préfecture que le pont fermait.", ["la préfecture |  | le pont fermait"]),
    ("Odile Garnier ne manque pas de souligner que le pont est neuf.", ["Odile Garnier |  | le pont est neuf"]),
    (
        "Le comité met en exergue « le recours fréquent aux contrôles ».",
        ["le comité |  | le recours fréquent aux contrôles"],
    ),
    ("« Le pont ferme encore une fois », titre le site Vulture.", ["Vulture |  | Le pont ferme encore une fois"]),
    (
        "Le pont est vieux. « On le sait depuis dix ans », raconte ce jeune homme de Lormont.",
        ["ce jeune homme de Lormont |  | On le sait depuis dix ans"],
    ),
    ("Il semblerait, selon Odile Garnier, que le pont bouge.", ["Odile Garnier |  | le pont bouge"]),
    (
        "Le pont est solide, explique Odile Garnier, « on se souvient encore de sa construction ».",
        ["Odile Garnier |  | Le pont est solide", "Odile Garnier |  | on se souvient encore de sa construction"],
    ),
    (
        "Elle dirige le port de Lormont, « nous essayons de faire bouger les choses », explique Odile Garnier.",
        ["Odile Garnier |  | nous essayons de faire bouger les choses"],
    ),
    (
        "Alors que, mardi, Odile Garnier avait affirmé que le pont tiendrait, elle a changé d'avis.",
        ["Odile Garnier |  | le pont tiendrait"],
    ),
    (
        "Un titre\nComme le résume Odile Garnier :\n« Le pont est le dernier lien entre les rives. »",
        ["Odile Garnier |  | Le pont est le dernier lien entre les rives."],
    ),
    (
        "Un titre\n« Le pont bouge », ajoute la préfecture. « Il sera fermé avant la fin de l'été. » La pluie menace.",
        ["la préfecture |  | Le pont bouge […] Il sera fermé avant la fin de l'été."],
    ),
    (
        "Un titre\nLe pont bouge, selon Paul Estève. Ces coupes tardives sont une faute : « on ne peut pas accepter cet arbitraire ».",
        ["Paul Estève |  | Le pont bouge", "Paul Estève |  | on ne peut pas accepter cet arbitraire"],
    ),
]


@pytest.mark.parametrize("text, expected", FURTHER)
def test_further_frames(text, expected):
    assert [line.lower().removesuffix(".") for line in said(text)] == [
        line.lower().removesuffix(".") for line in expected
    ]


def test_a_label_before_a_colon_gives_nobody_a_quotation():
    text = "Un titre\nPaul Estève croit que tout est dit. Résultat : « Exhortation implicite à la haine », 3.000 euros."
    assert said(text) == ["Paul Estève |  | tout est dit"]


@pytest.mark.parametrize(
    "between",
    [
        "la semaine dernière",
        "l'an passé",
        "ce jeudi matin",
        "il y a deux jours",
        "hier soir à la radio",
        "une nouvelle fois",
        "plusieurs fois",
        "à deux reprises",
        "d'une voix calme",
        "en souriant",
        "noir sur blanc",
        "sous serment",
        "à nos confrères du Monde",
    ],
)
def test_between_the_verb_and_its_clause(between):
    found = attribute(f"Jean Roux a affirmé {between} que tout irait bien.").quotations
    assert [(one.speaker, one.text) for one in found] == [("Jean Roux", "tout irait bien")]
