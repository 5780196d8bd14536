"""Outlets, bodies and persons that no list knows: the words around them must tell what they are."""

import pytest

from newscrawl.attribution import attribute


def statements(text):
    return [f"{q.speaker} | {q.relay or ''}" for q in attribute(text).quotations]


def kinds(text):
    return {s.name: s.kind for s in attribute(text).sources}


RELAYS = [
    ("« On attend », a dit Odile Garnier au micro de Radio Littoral.", "Radio Littoral"),
    ("« On attend », a dit Odile Garnier sur Canal Garonne.", "Canal Garonne"),
    ("« On attend », a confié Odile Garnier au Courrier de la Dombe.", "Courrier de la Dombe"),
    ("« On attend », a déclaré Odile Garnier au quotidien régional Mar del Norte.", "Mar del Norte"),
    ("« On attend », a dit Odile Garnier à la radio locale Ondas Verdes.", "Ondas Verdes"),
    ("« On attend », a dit Odile Garnier, interrogée par Télé Dombes.", "Télé Dombes"),
    ("« On attend », a dit Odile Garnier auprès de L'Écho du Bugey.", "L'Écho du Bugey"),
    ("« On attend », a dit Odile Garnier à la chaîne finlandaise Saimaa.", "Saimaa"),
    (
        "« On attend », a lâché la gardienne, Odile Garnier, selon des propos rapportés par Radio Littoral.",
        "Radio Littoral",
    ),
]


@pytest.mark.parametrize("text, relay", RELAYS)
def test_unlisted_relays(text, relay):
    assert statements(text) == [f"Odile Garnier | {relay}"]
    assert kinds(text)[relay] == "media"


NO_OUTLETS = [
    "« On attend », a écrit Odile Garnier sur la chaîne YouTube de la mairie.",
    "« On attend », a dit Odile Garnier à la radio.",
    "« On attend », a dit Odile Garnier, installée dans le Sud-Ouest de la France.",
]


@pytest.mark.parametrize("text", NO_OUTLETS)
def test_what_is_no_outlet(text):
    assert statements(text) == ["Odile Garnier | "]


BODIES = [
    ("L'association Marcher avec les ânes a annoncé qu'elle ferait appel.", "Marcher avec les ânes"),
    ("L'association de riverains Dombes en fête juge que le bruit est « insupportable ».", "Dombes en fête"),
    ("Le collectif Une école pour demain estime que le projet est mort.", "Une école pour demain"),
    ("L'organisation Rivage partagé (RP) rappelle que la pêche est interdite.", "Rivage partagé"),
    ("Le groupement Pierres et Chaux affirme que les délais seront tenus.", "Pierres et Chaux"),
    ("La route sera coupée, selon le cabinet Horizon durable conseil.", "Horizon durable conseil"),
    ("L'association Aquarive a annoncé qu'elle ferait appel.", "Aquarive"),
    ("Le syndicat Aquarive, dans un communiqué, affirme que tout va bien.", "Aquarive"),
    ("Selon une étude de l'ONG Save the Children, les prix montent.", "Save the Children"),
    ("Le fabricant de pneus Gommex assure que l'usine restera ouverte.", "Gommex"),
]


@pytest.mark.parametrize("text, name", BODIES)
def test_names_of_bodies(text, name):
    assert kinds(text) == {name: "organization"}


PERSONS = [
    (  # the body in an office is not its holder
        "« La voie est libre », a expliqué le directeur régional de la société Ferrovia, Luc Barral.",
        ["Luc Barral | "],
    ),
    (
        "D'après un chercheur de l'université de Lormont spécialisé dans les marées, Luc Barral, l'eau montera.",
        ["Luc Barral | "],
    ),
    (
        "La porte-parole du parti, Odile Garnier a vite réagi. « C'est faux », a-t-elle insisté.",
        ["Odile Garnier | "],
    ),
    ("Le maire, Luc Barral, part. « Nous terminerons le quai », a promis celui-ci.", ["Luc Barral | "]),
    (
        "Le livre s'est bien vendu, selon son éditeur. Celui-ci, Luc Barral, annonce que le tirage a doublé.",
        ["Luc Barral | ", "Luc Barral | "],
    ),
    (
        (
            "La maire de Lormont, Odile Garnier, et le préfet Luc Barral ont reçu les salariés. « Nous nous battrons », "
            "ont-ils affirmé."
        ),
        ["Odile Garnier | ", "Luc Barral | "],
    ),
    (  # the name comes with the verb that goes on
        "Un pont a cédé, a déclaré le ministre de l'Eau. « Personne n'est blessé », a ajouté Luc Barral.",
        ["Luc Barral | ", "Luc Barral | "],
    ),
    ("« On verra », a dit Luc Barral sur RTL, qui se dit « prêt à tout ».", ["Luc Barral | RTL", "Luc Barral | RTL"]),
    (
        "Pour le secrétaire d'État auprès du ministre de l'Eau Luc Barral, ce report « prive les villages d'argent ».",
        ["Luc Barral | "],
    ),
    (
        "Pour Odile Garnier, chercheuse en écologie marine, qui dirige le laboratoire, la baie est « malade ».",
        ["Odile Garnier | "],
    ),
    (
        "Il y a 300 cas, d'après les données compilées par un chercheur spécialisé dans les marées, Luc Barral.",
        ["Luc Barral | "],
    ),
    (
        "Odile Garnier a perdu. Cette mère de trois enfants affirme que le vote est faux.",
        ["Odile Garnier | "],
    ),
    ("« Nous verrons bien », a expliqué il y a quelques jours Luc Barral, du service des eaux.", ["Luc Barral | "]),
    (  # the one whom the headline names goes on
        "Luc Barral s'en va\nLuc Barral affirme que c'est fini. Le président de la ligue de judo assure que tout est clair.",
        ["Luc Barral | ", "Luc Barral | "],
    ),
    ("Le conservateur M. Barral assure que tout va bien.", ["Barral | "]),
    ("Le Britannique Luc Barral assure que tout va bien.", ["Luc Barral | "]),
    ("La ligne est coupée, selon le porte-parole du ministère de l'Eau Luc de Barral.", ["Luc de Barral | "]),
    (
        "« Il est parti », a dit Odile Garnier. Avant de poursuivre : « Je ne l'ai jamais revu. »",
        ["Odile Garnier | ", "Odile Garnier | "],
    ),
    ("« C'est génial, il marche tout seul », raconte, radieuse, Odile Garnier.", ["Odile Garnier | "]),
    ("Le pari est tenu par Odile Garnier, pour qui « la mer doit rester libre ».", ["Odile Garnier | "]),
    ("Pour Odile, « le pont a tenu bon ».", ["Odile | "]),
    ("Mais, écrit Odile Garnier, « je ne peux rien promettre ».", ["Odile Garnier | "]),
    ("Odile Garnier a assuré, dans un style très sobre : « Je me garderai d'en parler. »", ["Odile Garnier | "]),
    ("« Je m'en garderais bien », a déclaré d'emblée Odile Garnier.", ["Odile Garnier | "]),
    ("Lui succédant devant les élus, Odile Garnier a assuré que tout était prêt.", ["Odile Garnier | "]),
    (
        "La nouvelle maire de Lormont, l'écologiste Odile Garnier, avait estimé que le quai tiendrait.",
        ["Odile Garnier | "],
    ),
    (
        "Luc Barral a cédé. « C'est fini », a dit Luc Barral. L'ex-Premier ministre a fait savoir qu'il partait.",
        ["Luc Barral | ", "Luc Barral | "],
    ),
    (  # question and answer: who is asked goes on
        (
            "Odile Garnier : « Nous voulons gagner »\n« Il y a d'abord tout le travail de fond. »\n"
            "Luc Barral vous suivra ?\n« Je ne sais pas, il faut attendre encore. »"
        ),
        ["Odile Garnier | ", "Odile Garnier | ", "Odile Garnier | "],
    ),
    (
        "Si le test est positif, il « sera isolé chez lui », indique l'un des traceurs, Luc Barral, un médecin.",
        ["Luc Barral | "],
    ),
    (  # who says "je" is no body
        "La navigatrice Odile Garnier est indemne, a annoncé la direction de course. « J'ai eu peur », a-t-elle dit.",
        ["direction de course | ", "Odile Garnier | "],
    ),
    (
        "Pour la joueuse Odile Garnier, avec laquelle il a gagné un titre, Barral « laisse un vide ».",
        ["Odile Garnier | "],
    ),
    ("A Lormont, la maire, Odile Garnier, évalue les dégâts à 3 millions d'euros.", ["Odile Garnier | "]),
    (
        "Le chef van der Berg a tout perdu. « Je recommence », dit-il. Kobus van der Berg affirme que l'été sera bon.",
        ["Kobus van der Berg | ", "Kobus van der Berg | "],
    ),
    (
        "« Les hôtels sont vides », s'inquiète la présidente, Odile Garnier, selon laquelle l'hiver sera « blanc ».",
        ["Odile Garnier | ", "Odile Garnier | "],
    ),
]


@pytest.mark.parametrize("text, expected", PERSONS)
def test_persons(text, expected):
    assert statements(text) == expected


IDENTITY = [
    (  # the article explains its own acronym
        "Selon l'Office des forêts du Sud (OFS), deux meutes vivent ici. L'OFS souligne que le loup est discret.",
        ["Office des forêts du Sud"],
    ),
    (
        (
            "Les récoltes baissent, relève l'Organisation des Nations unies pour l'alimentation et l'agriculture (FAO). "
            "La FAO craint une famine, selon la FAO."
        ),
        ["FAO"],
    ),
    (
        (
            "Le fabricant de pneus Gommex ferme une usine. « Il le fallait », a dit le directeur, Luc Barral. "
            "Le groupe assure que personne ne sera licencié."
        ),
        ["Luc Barral", "Gommex"],
    ),
    (
        (
            "L'agence de notation Gradex baisse la note. « C'est trop », a dit Luc Barral. "
            "L'agence de notation estime que le pays est endetté."
        ),
        ["Gradex", "Luc Barral"],
    ),
    (
        "La Lande est en alerte orange. L'institut météorologique met en garde contre « un épisode tempétueux ».",
        ["L'institut météorologique"],
    ),
    (
        "« C'est faux », a réagi la République en marche. La République en marche affirme que le vote est clos.",
        ["La République en marche"],
    ),
    ("Selon le site Courant.fr, 300 foyers sont privés d'électricité.", ["Courant.fr"]),
    (  # behind an adjunct, somebody else; and she is the one meant further on
        (
            "Témoin du drame de Lise et Luc Barral, une voisine de Brac a parlé à la presse. « Ils étaient heureux. » "
            "« Je suis triste », a dit cette voisine."
        ),
        ["une voisine de Brac"],
    ),
    (
        "L'eau manque, a affirmé un expert de la société danoise Hydrex. « Il faut agir », a dit l'expert.",
        ["un expert de la société danoise Hydrex"],
    ),
    (
        (
            "« Il pleut », a dit Luc Barral, directeur général du cabinet Pluvia. L'association des mairies se tait. "
            "« Il neige », analyse le DG de Pluvia."
        ),
        ["Luc Barral"],
    ),
    (
        "« Il pleut », a dit l'intersyndicale du pôle audio du groupe Gommex.",
        ["intersyndicale du pôle audio du groupe Gommex"],
    ),
    (
        "« Il pleut », a dit le chef de file des députés La République en marche.",
        ["le chef de file des députés La République en marche"],
    ),
    (
        "« Il neige », a dit Anne Roux. « Il pleut », a estimé le chef de file des députés Luc Barral.",
        ["Anne Roux", "Luc Barral"],
    ),
    ("« Il pleut », a dit Anne Roux. « Je pars », ajoute la Parisienne.", ["Anne Roux"]),
    ("« Il pleut », sourit le Valoisien Patrick Banks.", ["Patrick Banks"]),
    ("« Il pleut », a dit le syndicat Pluvia interrogé par Radio Littoral.", ["Pluvia"]),
    ("Les prix montent, selon la dernière vague du baromètre BVA.", ["BVA"]),
    ("« C'est faux », a dit le porte-parole du ministère iranien Abbas Kadivar.", ["Abbas Kadivar"]),
    (
        "L'eau manque, selon Luc Barral.\nNIVEAU TECHNIQUE « MOYEN »\n« Il faut agir », estime-t-il.",
        ["Luc Barral"],
    ),
    (
        "Le département de la Haute-Vanne est en alerte. Le syndicat des éleveurs affirme que tout va bien.",
        ["syndicat des éleveurs"],
    ),
]


def test_a_noun_tells_the_kind_of_a_name_alone():
    text = "Le laboratoire Pharmex vend un sirop. Interrogé, Pharmex a répondu qu'il était trop tôt."
    assert kinds(text) == {"Pharmex": "organization"}


@pytest.mark.parametrize("text, names", IDENTITY)
def test_identity(text, names):
    assert sorted({q.speaker for q in attribute(text).quotations}) == sorted(names)


@pytest.mark.parametrize(
    "text, names",
    [
        (
            "« Il pleut », ont dit Luc Barral, président de Pluvia, Anne Roux, directrice de Hydrex, et Odile Garnier.",
            ["Luc Barral", "Anne Roux", "Odile Garnier"],
        ),
        ("« Il pleut », ont dit Paris, Londres et Berlin.", ["Paris", "Londres", "Berlin"]),
        ("« Il pleut », ont dit les salariés de Pluvia, Hydrex et Gommex.", ["les salariés de Pluvia"]),
        ("« Il pleut », a dit Luc Barral, Anne Roux et lui riant.", ["Luc Barral"]),
    ],
)
def test_everybody_in_a_coordinated_subject_behind_its_verb_speaks(text, names):
    assert [q.speaker for q in attribute(text).quotations] == names


def test_nobody_speaks_twice_for_a_member_that_names_nobody():
    text = (
        "« Il pleut », ont dit Luc Barral, président de Pluvia, et les circonstances. Ils ajoutent que le fleuve monte."
    )
    speakers = [q.speaker for q in attribute(text).quotations]
    assert len(speakers) == len({(q.speaker, q.text) for q in attribute(text).quotations})
    assert speakers[0] == "Luc Barral"


def test_they_are_those_who_spoke_together():
    text = "« Il pleut », ont dit Luc Barral et Anne Roux. Ils ajoutent que le fleuve monte."
    assert [q.speaker for q in attribute(text).quotations] == ["Luc Barral", "Anne Roux"] * 2


def test_a_noun_and_its_adjective_tell_it_too():
    text = "La firme danoise Hydrex vend un filtre. « L'eau manque », remarque Hydrex dans un communiqué."
    assert kinds(text) == {"Hydrex": "organization"}


def test_a_known_body_is_no_person_whatever_stands_before_it():
    assert kinds("Avec la sécheresse le niveau baisse d'un mètre, rapporte BFM TV.") == {"BFMTV": "media"}
    assert kinds("Une femme a été blessée, raconte Midi Libre.") == {"Midi Libre": "media"}


NOTHING = [
    "180 emplois sont menacés, un chiffre que conteste la direction.",
    "Le président, qui était à Lyon, a annoncé la fermeture.",
    "39 % des Français se disent satisfaits du président.",
    "Odile, soeur de Luc Barral et soupçonnée « d'apologie du crime », a condamné les meurtres commis.",
    "Selon l'appareil, la voiture roulait à 45 km/h.",
    "Le port du masque est conseillé selon les circonstances.",
    "Le gouverneur part. Luc Barral, qui a déclaré l'état d'urgence, reste.",
    "Il est tard, et il convient « d'isoler » les produits.",
    "L'épidémie progresse. C'est le chiffre le plus élevé depuis que les tests existent.",
    "La voisine se souvient avec émotion de la vie que menait Luc Barral dans le village.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_statement(text):
    assert statements(text) == []
