"""Verbs without a subject of their own, narration, voices, what is read, what is only supposed, and slips of the pen."""

import pytest
from said import said

from newscrawl.attribution import attribute

STATEMENTS = [
    # where the speaker lives or works
    (
        "Un diplomate en poste à Bamako estime que le pont tiendra.",
        ["Un diplomate en poste à Bamako |  | le pont tiendra"],
    ),
    ("Selon une avocate réfugiée à Paris, le pont tiendra.", ["une avocate réfugiée à Paris |  | le pont tiendra"]),
    # "elle" between verb and content
    ("La CGT parle, elle, d'une « mascarade ».", ["CGT |  | une « mascarade »"]),
    ("La CGT évoque, elle, une « mascarade ».", ["CGT |  | une « mascarade »"]),
    # narration
    (
        "Odile Garnier a salué l'équipe. La capitaine de lancer : « On reviendra ici. »",
        ["Odile Garnier |  | On reviendra ici"],
    ),
    (
        "Le colonel Paul Estève a reçu la presse. Et lui d'expliquer que la digue a tenu.",
        ["Paul Estève |  | la digue a tenu"],
    ),
    # Québec
    (
        "« La neige fond trop vite », de dire la mairesse Josée Lapointe.",
        ["Josée Lapointe |  | La neige fond trop vite"],
    ),
    (
        "« Nous avons tout perdu », d'expliquer Réjean Morin, propriétaire de la ferme.",
        ["Réjean Morin |  | Nous avons tout perdu"],
    ),
    # the subject of the sentence before
    (
        "Luc Danel a dit que la mer montait. Puis a ajouté que la digue tiendrait.",
        ["Luc Danel |  | la mer montait", "Luc Danel |  | la digue tiendrait"],
    ),
    # what was judged
    (
        "Annoncée en mai, l'annulation des loyers a été jugée illégale par le tribunal de Lille.",
        ["tribunal de Lille |  | l'annulation des loyers a été jugée illégale"],
    ),
    (
        "Le coût des travaux est estimé à trois millions d'euros par l'Insee.",
        ["Insee |  | Le coût des travaux est estimé à trois millions d'euros"],
    ),
    ("Cette mesure, jugée « démesurée » par Odile Garnier, sera retirée.", ["Odile Garnier |  | démesurée"]),
    # a relative clause with a quote before the verb
    (
        "Le maire, qui a parlé d'« un gâchis », a exhorté à « mieux utiliser l'argent public ».",
        ["Le maire |  | un gâchis", "Le maire |  | mieux utiliser l'argent public"],
    ),
    # a quote with some words behind it goes on
    (
        "« Le trafic va monter », a dit Odile Garnier. « On va rester très attentifs au moindre signe », surtout à l'aube.",
        ["Odile Garnier |  | Le trafic va monter", "Odile Garnier |  | On va rester très attentifs au moindre signe"],
    ),
    # "en" and a participle behind whatever the main verb is
    (
        "Odile Garnier a réagi à la grève en soulignant que « le port reste ouvert ».",
        ["Odile Garnier |  | le port reste ouvert"],
    ),
    (
        "Odile Garnier est partie en dénonçant « une mascarade sans nom ».",
        ["Odile Garnier |  | une mascarade sans nom"],
    ),
    # an incise in a question, and one whose speaker is told at length
    (
        "Odile Garnier est maire. Pourquoi, demande-t-elle, fermer le port ?",
        ["Odile Garnier |  | Pourquoi […] fermer le port"],
    ),
    (
        "« Le port est vieux, admet Luc Danel, enseignant-chercheur en économie à l'université de Nantes, qui le connaît. Il tiendra. »",
        ["Luc Danel |  | Le port est vieux […] Il tiendra"],
    ),
    (
        "« J'ai entendu des cris », raconte Odile Garnier, qui habite au deuxième. « Puis plus rien. »",
        ["Odile Garnier |  | J'ai entendu des cris […] Puis plus rien"],
    ),
    (
        "« Il y a urgence, alerte Odile Garnier : la forêt recule de 3 % par an. »",
        ["Odile Garnier |  | Il y a urgence […] la forêt recule de 3 % par an"],
    ),
    # incises within the marks: reflexive verbs, speakers far behind
    (
        "« Le port est vieux, s'amuse Odile Garnier. Il tiendra. »",
        ["Odile Garnier |  | Le port est vieux […] Il tiendra"],
    ),
    (
        "« Le rêve remonte à loin, se souvient dans sa maison de Conakry un ancien ministre. On le savait. »",
        ["un ancien ministre |  | Le rêve remonte à loin […] On le savait"],
    ),
    # appeals, where a part is quoted
    (
        "Le ministre Luc Danel a appelé mercredi les élus « à l'esprit de responsabilité » face à la crise.",
        ["Luc Danel |  | les élus « à l'esprit de responsabilité » face à la crise"],
    ),
    # a verb of several has no single speaker behind it
    (
        "Quarante élus, dont le maire Luc Danel, appellent le gouvernement à agir : « Nous pensons au port », dit Luc Danel.",
        ["Luc Danel |  | Nous pensons au port"],
    ),
    # participles at the head of the sentence
    ("Estimant que le pont est vieux, le maire Luc Danel a fermé la route.", ["Luc Danel |  | le pont est vieux"]),
    (
        "Dénonçant des « violations de la loi », l'association L214 réclame une enquête.",
        ["L214 |  | des « violations de la loi »"],
    ),
    (
        "Luc Danel est maire. Tout en reconnaissant que la digue est vieille, il a quitté la salle.",
        ["Luc Danel |  | la digue est vieille"],
    ),
    # participles
    (
        "Luc Danel est maire. Le plan « est sur la table », avait-il indiqué, rappelant que la loi l'exige.",
        ["Luc Danel |  | Le plan « est sur la table »", "Luc Danel |  | la loi l'exige"],
    ),
    (
        "Luc Danel s'est moqué de Paul Estève, qui regrettait que la flotte soit petite, en rappelant que la mer est basse.",
        ["Paul Estève |  | la flotte soit petite", "Luc Danel |  | la mer est basse"],
    ),
    (
        "Luc Danel a reçu la presse, soulignant l'engagement clair et ferme de la ville.",
        ["Luc Danel |  | l'engagement clair et ferme de la ville"],
    ),
    (
        "« C'est une victoire », a lancé Odile Garnier précisant que le recours sera retiré.",
        ["Odile Garnier |  | C'est une victoire", "Odile Garnier |  | le recours sera retiré"],
    ),
    (
        "Selon Ouest-France, le maire Paul Estève a écrit au préfet, expliquant que la digue est fendue.",
        ["Ouest-France |  | le maire Paul Estève a écrit au préfet", "Paul Estève |  | la digue est fendue"],
    ),
    # short remarks before the incise
    (
        "Étrange, note Ouest-France, la digue a tenu dix ans.",
        ["Ouest-France |  | la digue a tenu dix ans"],
    ),
    (
        "La digue sera refaite. C'est en tout cas ce qu'a indiqué la maire, Odile Garnier.",
        ["Odile Garnier |  | La digue sera refaite"],
    ),
    # what is read
    (
        "« Nos pièces ont été ignorées », lit-on dans un message d'Odile Garnier.",
        ["Odile Garnier |  | Nos pièces ont été ignorées"],
    ),
    (
        "« La jetée fermera trois jours », peut-on lire sur une affiche signée Paul Estève.",
        ["Paul Estève |  | La jetée fermera trois jours"],
    ),
    # voices
    (
        "Luc Barral est parti. La CFDT a répondu par la voix de son délégué, Paul Estève. « On nous oublie », a-t-il lancé.",
        ["Paul Estève |  | On nous oublie"],
    ),
    # inside what
    ("« Tout sera prêt mardi », promet-on au siège de Suez.", ["Suez |  | Tout sera prêt mardi"]),
    # hearers and dates before the content
    ("La SNCF précise aux voyageurs qui partent mardi que le quai est fermé.", ["SNCF |  | le quai est fermé"]),
    ("Paul Estève a affirmé, le 12 juin, vouloir vendre la digue.", ["Paul Estève |  | vouloir vendre la digue"]),
    ("Paul Estève affirme, dans un livre paru mardi, avoir vendu la digue.", ["Paul Estève |  | avoir vendu la digue"]),
    ("Paul Estève estime donc que la digue tiendra.", ["Paul Estève |  | la digue tiendra"]),
    (
        "Lorsque Paul Estève a annoncé que la digue fermait, les élus ont quitté la salle.",
        ["Paul Estève |  | la digue fermait"],
    ),
    # views and advice
    ("Odile Garnier considère ce prix comme une surprise.", ["Odile Garnier |  | ce prix comme une surprise"]),
    ("Un rapport de la Cour des comptes préconise de fermer dix ports.", ["Cour des comptes |  | fermer dix ports"]),
    # slips of the pen
    ("Paul Estève a declaré que la digue tiendra.", ["Paul Estève |  | la digue tiendra"]),
    ("« La digue est solide », à déclaré Paul Estève.", ["Paul Estève |  | La digue est solide"]),
    # the one who spoke goes on
    (
        "Un titre\nPaul Estève salue le « sérieux » des équipes. « Elles ont travaillé toute la nuit, et je les remercie »",
        [
            "Paul Estève |  | le « sérieux » des équipes",
            "Paul Estève |  | Elles ont travaillé toute la nuit, et je les remercie",
        ],
    ),
    # whom the text is about
    ("Les sénateurs ont voté lundi. Ils estiment que la digue tiendra.", ["Les sénateurs |  | la digue tiendra"]),
    (
        "Quant au préfet Paul Estève, il se veut rassurant : « La digue est sous contrôle. »",
        ["Paul Estève |  | La digue est sous contrôle"],
    ),
    (
        "Le collectif dénonce, dans un texte parvenu à la presse, des arrestations arbitraires.",
        ["le collectif |  | des arrestations arbitraires"],
    ),
    (
        "Paul Estève a rappelé l'importance de la digue pour le port.",
        ["Paul Estève |  | l'importance de la digue pour le port"],
    ),
    # a hypothesis with "si" that tells what was said
    (
        "Si Paul Estève a toujours affirmé que la digue tiendrait, il pourrait changer d'avis.",
        ["Paul Estève |  | la digue tiendrait"],
    ),
    ("Si la maire assure que la digue tient, les élus sont inquiets.", ["La maire |  | la digue tient"]),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_statements(text, expected):
    assert [line.lower() for line in said(text)] == [line.lower() for line in expected]


NONE = [
    "Imaginez que Paul Estève affirme que la terre est plate.",
    "Et si demain le président Volkov disait : « Je me retire », que ferait l'Europe ?",
    "Si la ministre annonce que l'usine ferme, elle perdra le vote.",
    "C'est en tout cas ce que souhaite Odile Garnier.",
    "C'est une région qu'Odile Garnier considère comme perdue.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_only_supposed(text):
    assert said(text) == []


WORKPLACES = [
    "« Le plan est brutal », a jugé Odile Garnier, journaliste à L'Équipe.",
    "« Le plan est brutal », a dit Odile Garnier, élue du personnel au Monde.",
    "« Le plan est brutal », a dit Odile Garnier, déléguée FO à France Télévisions.",
]


@pytest.mark.parametrize("text", WORKPLACES)
def test_where_somebody_works_is_no_relay(text):
    assert said(text) == ["Odile Garnier |  | Le plan est brutal"]


RELAYS = [
    (
        "Odile Garnier l'a confirmé à nos confrères du Progrès : « Le pont sera détruit. »",
        "Odile Garnier | Le Progrès | Le pont sera détruit",
    ),
    (
        "Odile Garnier, rencontrée par Mediapart, décrit « un climat de peur ».",
        "Odile Garnier | Mediapart | un climat de peur",
    ),
    ("« Le plan est brutal », a confié la ministre au Monde.", "la ministre | Le Monde | Le plan est brutal"),
]


@pytest.mark.parametrize("text, expected", RELAYS)
def test_relays(text, expected):
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text, kind, content",
    [
        # an adjunct or a conjunction before a quote that is a sentence by itself is not said by the speaker
        ("Lors du test, « nous avons vu des refus », selon la ministre.", "direct", "nous avons vu des refus"),
        ("Mais « je ne crois pas au hasard », a dit la ministre.", "direct", "je ne crois pas au hasard"),
        (
            "Réunis jeudi, « les élus ont voté la trêve », a indiqué la ministre.",
            "direct",
            "les élus ont voté la trêve",
        ),
        ("Sur son compte, « la digue a bien tenu », écrit la ministre.", "direct", "la digue a bien tenu"),
        # a quote that only goes on with the clause, a subject left without a verb, an adjunct with a verb of its own
        ("Le plan « est prêt depuis lundi », a dit la ministre.", "indirect", "Le plan « est prêt depuis lundi »"),
        (
            "La digue, « un mur que nous avons bâti », a tenu, a dit la ministre.",
            "indirect",
            "La digue, « un mur que nous avons bâti », a tenu",
        ),
        (
            "Pour ceux qui restent, « une aide de mille euros », a dit la ministre.",
            "indirect",
            "Pour ceux qui restent, « une aide de mille euros »",
        ),
    ],
)
def test_what_stands_before_a_quoted_sentence(text, kind, content):
    [quotation] = attribute(text).quotations
    assert (quotation.kind, quotation.text) == (kind, content)
