"""Who said what: one table for each phenomenon, a text and the statements that it holds."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.attribution import attribute


def found(text, headings=()):
    return [(q.speaker, q.relay, q.text) for q in attribute(text, headings).quotations]


def kinds(text):
    return {s.name: s.kind for s in attribute(text).sources}


def check(text, expected):
    """Compare speaker, relay and content; expected holds one line a statement: "speaker | relay | content"."""
    assert [f"{speaker} | {relay or ''} | {content}" for speaker, relay, content in found(text)] == expected


INVERTED = [
    (
        "« Nous ne céderons pas », a martelé la ministre du Travail Odile Garnier.",
        ["Odile Garnier |  | Nous ne céderons pas"],
    ),
    (
        "« Nous ne céderons pas », a déclaré lundi à la presse Odile Garnier.",
        ["Odile Garnier |  | Nous ne céderons pas"],
    ),
    (
        "« On verra bien », a glissé devant l'Assemblée nationale le député Marc Vidal.",
        ["Marc Vidal |  | On verra bien"],
    ),
    (
        "Le pont restera fermé, a précisé le maire de Lormont, Paul Estève.",
        ["Paul Estève |  | Le pont restera fermé"],
    ),
    (
        "Douze communes sont privées d'eau, ont indiqué mardi soir les pompiers.",
        ["les pompiers |  | Douze communes sont privées d'eau"],
    ),
    (
        "Paul Estève est fatigué. « Je rentre chez moi », a-t-il soufflé.",
        ["Paul Estève |  | Je rentre chez moi"],
    ),
    (
        "« Vous avez trahi la ville entière », l'a accusé Odile Garnier.",
        ["Odile Garnier |  | Vous avez trahi la ville entière"],
    ),
    ("« Le pont sera neuf avant l'été », en l'occurrence Odile Garnier.", []),
    ("« C'est une belle victoire », savoure Odile Garnier.", ["Odile Garnier |  | C'est une belle victoire"]),
    (
        "« Il n'y a pas d'urgence, assure Odile Garnier. Nous avons le temps. »",
        ["Odile Garnier |  | Il n'y a pas d'urgence […] Nous avons le temps"],
    ),
    (
        "« La porte est ouverte », a dit Odile Garnier, « mais il faut entrer maintenant ».",
        ["Odile Garnier |  | La porte est ouverte […] mais il faut entrer maintenant"],
    ),
    (
        "« La porte est ouverte », a dit Odile Garnier. « Il faut seulement oser la pousser. »",
        ["Odile Garnier |  | La porte est ouverte […] Il faut seulement oser la pousser"],
    ),
]


@pytest.mark.parametrize("text, expected", INVERTED)
def test_inverted_subject(text, expected):
    check(text, expected)


SUBJECT_FIRST = [
    (
        "Le maire de Lormont, Paul Estève, a assuré que le pont rouvrirait.",
        ["Paul Estève |  | le pont rouvrirait"],
    ),
    ("Interrogée mardi, Odile Garnier a dit regretter ce choix.", ["Odile Garnier |  | regretter ce choix"]),
    (
        "Dans le Gers, Odile Garnier, en visite, a affirmé que la loi serait votée.",
        ["Odile Garnier |  | la loi serait votée"],
    ),
    (
        "Odile Garnier a contesté que l'usine ferme, et affirmé que des emplois seraient créés.",
        ["Odile Garnier |  | l'usine ferme", "Odile Garnier |  | des emplois seraient créés"],
    ),
    (
        "Odile Garnier, qui avait affirmé que l'accord était prêt, a changé d'avis.",
        ["Odile Garnier |  | l'accord était prêt"],
    ),
    (
        "Odile Garnier a reconnu mardi des « erreurs », promettant de « tirer les leçons ».",
        ["Odile Garnier |  | des « erreurs »", "Odile Garnier |  | tirer les leçons"],
    ),
    (
        "Odile Garnier a ajouté : « Rien ne presse dans cette affaire. »",
        ["Odile Garnier |  | Rien ne presse dans cette affaire"],
    ),
    (
        "La maire s'est dite prête à négocier. Odile Garnier a accusé l'État de mentir aux habitants.",
        ["La maire |  | prête à négocier", "Odile Garnier |  | l'État de mentir aux habitants"],
    ),
    (
        "Moscou, Pékin et Ankara ont prévenu que la trêve serait brève.",
        ["Moscou |  | la trêve serait brève", "Pékin |  | la trêve serait brève", "Ankara |  | la trêve serait brève"],
    ),
    (
        "Odile Garnier a tenu à préciser que l'enquête continuait.",
        ["Odile Garnier |  | l'enquête continuait"],
    ),
]


@pytest.mark.parametrize("text, expected", SUBJECT_FIRST)
def test_subject_before_the_verb(text, expected):
    assert sorted(f"{s} | {r or ''} | {t}" for s, r, t in found(text)) == sorted(expected)


ACCORDING_TO = [
    ("Selon la préfecture, la route est coupée.", ["la préfecture |  | la route est coupée"]),
    ("La route est coupée, selon la préfecture.", ["la préfecture |  | La route est coupée"]),
    ("La route, selon la préfecture, restera coupée.", ["la préfecture |  | La route […] restera coupée"]),
    ("À en croire Odile Garnier, la route restera coupée.", ["Odile Garnier |  | la route restera coupée"]),
    ("Aux yeux d'Odile Garnier, la route restera coupée.", ["Odile Garnier |  | la route restera coupée"]),
    ("De l'avis de plusieurs experts, la crise va durer.", ["plusieurs experts |  | la crise va durer"]),
    ("Pour l'économiste Luc Barral, il faut agir.", ["Luc Barral |  | il faut agir"]),
    ("Odile Garnier arrive. Selon elle, « tout est prêt ».", ["Odile Garnier |  | tout est prêt"]),
    (
        "D'après les autorités locales, citées par l'agence Tass, le calme est revenu.",
        ["les autorités locales | TASS | le calme est revenu"],
    ),
    (
        "Deux hommes ont été arrêtés, a-t-on appris jeudi de source judiciaire.",
        ["source judiciaire |  | Deux hommes ont été arrêtés"],
    ),
    (
        "Deux hommes ont été arrêtés, a appris l'AFP auprès du parquet de Dax.",
        ["Parquet de Dax | AFP | Deux hommes ont été arrêtés"],
    ),
    ("Les usines travaillent selon la méthode des flux tendus.", []),
    ("Pour la partie européenne, le moteur sera monté en Alsace.", []),
    ("Les notes varient selon que l'élève est présent ou non.", []),
]


@pytest.mark.parametrize("text, expected", ACCORDING_TO)
def test_according_to(text, expected):
    check(text, expected)


DOCUMENTS = [
    ("Un rapport du Pentagone affirme que le radar est prêt.", ["Pentagone |  | le radar est prêt"]),
    ("Le radar est prêt, révèle une étude publiée mardi par l'Insee.", ["Insee |  | Le radar est prêt"]),
    (
        "Selon un sondage Ifop pour Ouest-France, le maire est populaire.",
        ["Ifop | Ouest-France | le maire est populaire"],
    ),
    (
        "Selon un bilan communiqué lundi par les autorités kényanes, six maisons ont brûlé.",
        ["autorités kényanes |  | six maisons ont brûlé"],
    ),
    (
        "Selon une étude de l'Inserm, le bruit fatigue. La fatigue dure, note l'étude.",
        ["Inserm |  | le bruit fatigue", "Inserm |  | La fatigue dure"],
    ),
]


@pytest.mark.parametrize("text, expected", DOCUMENTS)
def test_a_document_speaks_for_its_issuer(text, expected):
    check(text, expected)


RELAYS = [
    ("« C'est fini », a indiqué à l'AFP Odile Garnier.", ["Odile Garnier | AFP | C'est fini"]),
    ("« C'est fini », a confié au Monde Odile Garnier.", ["Odile Garnier | Le Monde | C'est fini"]),
    ("« C'est fini », a dit Odile Garnier sur France Inter.", ["Odile Garnier | France Inter | C'est fini"]),
    ("« C'est fini », a dit Odile Garnier au micro de RTL.", ["Odile Garnier | RTL | C'est fini"]),
    ("Odile Garnier, citée par l'agence Belga, assure que c'est fini.", ["Odile Garnier | Belga | c'est fini"]),
    (
        "Invitée de Public Sénat, Odile Garnier a assuré que c'était fini.",
        ["Odile Garnier | Public Sénat | c'était fini"],
    ),
    (
        "« C'est fini », a dit Odile Garnier dans un entretien au magazine Plein Ciel.",
        ["Odile Garnier | Plein Ciel | C'est fini"],
    ),
    (
        "La mine a fermé, rapporte Le Parisien. « C'est triste », confie au quotidien Luc Barral.",
        ["Le Parisien |  | La mine a fermé", "Luc Barral | Le Parisien | C'est triste"],
    ),
    (
        "Odile Garnier s'est confiée à Paris Match. « Je vais bien en ce moment », a-t-elle dit.",
        ["Odile Garnier | Paris Match | Je vais bien en ce moment"],
    ),
]


@pytest.mark.parametrize("text, expected", RELAYS)
def test_a_relay_is_not_the_speaker(text, expected):
    check(text, expected)
    for source in attribute(text).sources:
        assert source.roles


IDENTITY = [
    # surname, title, office, pronoun
    (
        "Le procureur de Dax, Luc Barral, enquête. « Nous avançons », dit M. Barral. « Nous cherchons », ajoute le procureur.",
        {"Luc Barral"},
    ),
    (
        "Le procureur de Dax, Luc Barral, enquête. Il a précisé que deux hommes étaient entendus.",
        {"Luc Barral"},
    ),
    ("La chanteuse Lola Rey arrive. « Je suis là », dit-elle. « Je chante », ajoute la chanteuse.", {"Lola Rey"}),
    # acronyms and long names
    (
        "L'Office des eaux de Bretagne (OEB) assure que l'eau est bonne. L'eau est claire, selon l'OEB.",
        {"OEB"},
    ),
    ("Selon l'Organisation mondiale de la santé (OMS), le virus recule. Selon l'OMS, il mute.", {"OMS"}),
    # capital and state
    ("La Corée du Sud assure que le tir a échoué. Séoul affirme que le radar l'a vu.", {"Corée du Sud"}),
    # a body mentioned again
    ("Le parquet de Dax affirme que l'homme a fui. Le parquet ajoute qu'il est armé.", {"Parquet de Dax"}),
    ("La Commission européenne siège. La Commission affirme que tout va bien.", {"Commission européenne"}),
    ("Amnesty International dénonce un « recul ». « C'est grave », alerte l'organisation.", {"Amnesty International"}),
    # a spokesperson without a name is the body
    ("« C'est faux », a dit une porte-parole du ministère de la Défense.", {"Ministère de la Défense"}),
    # the same source
    ("Un homme a fui, selon une source policière. Il est armé, selon la même source.", {"une source policière"}),
    # two namesakes
    (
        "Marc Vidal et Anne Vidal sont élus. « Je reste », dit M. Vidal. « Je pars », dit Mme Vidal.",
        {"Marc Vidal", "Anne Vidal"},
    ),
    # the office of somebody else
    (
        "Le ministre de la Santé Luc Barral assure que tout va. Le ministre de l'Intérieur a dit que tout allait mal.",
        {"Luc Barral", "Le ministre de l'Intérieur"},
    ),
    # an apposition after the name
    ("Luc Barral, ancien ministre qui avait reconnu avoir menti, a été relaxé.", {"Luc Barral"}),
    # a name after a complement
    ("« C'est bien », dit le porte-parole de Marc Vidal Denis Roy.", {"Denis Roy"}),
    ("« C'est bien », dit la présidente de la région Bretagne Denise Roy.", {"Denise Roy"}),
    ("« C'est bien », dit le maire de Lyon Denis Roy.", {"Denis Roy"}),
]


@pytest.mark.parametrize("text, speakers", IDENTITY)
def test_one_entry_for_each_source(text, speakers):
    assert {s.name for s in attribute(text).sources if "speaker" in s.roles} == speakers


SPEAKERS = [
    # the subject of what is said is seldom the one who says it
    (
        "Luc Barral, procureur, a parlé. « Non », a-t-il dit. Le suspect dort, a-t-il précisé.",
        ["Luc Barral", "Luc Barral"],
    ),
    # a pronoun after a preposition is no subject
    ("Les juges face à elle expliquent que la loi est claire.", ["Les juges"]),
    ("Odile Garnier a reçu Luc Barral. Ce dernier affirme que tout va bien.", ["Luc Barral"]),
    ("Odile Garnier parle. Le maire lui-même a dit que tout allait bien.", ["Le maire"]),
    # a town in capitals before the first sentence
    ("BRUXELLES Odile Garnier a dit que tout allait bien.", ["Odile Garnier"]),
    # offices
    ("Odile Garnier accuse la ville\nLa cofondatrice du club affirme que le bail est faux.", ["Odile Garnier"]),
    ("« Non », dit Me Luc Barral. « Jamais », ajoute l'avocat.", ["Luc Barral", "Luc Barral"]),
    ("« Non », dit le président et directeur du club Luc Barral.", ["Luc Barral"]),
    ("« Non », dit le sénateur LR Luc Barral.", ["Luc Barral"]),
    ("Les époux Barral assurent que le bail est faux.", ["Les époux Barral"]),
    # names do not swallow verbs
    ("Barral veut parler. Luc Barral est inquiet. Barral dit que le bail est faux.", ["Luc Barral"]),
    ("Garnier lance l'alerte. « Le bail est faux », assure Odile Garnier.", ["Odile Garnier"]),
    # quoted speech of a document, of a body, of a crowd
    ("« Le bail est faux », souligne la Cour des comptes dans un rapport.", ["Cour des comptes"]),
    ("L'homme a fui, ont rapporté plusieurs témoins.", ["plusieurs témoins"]),
    # no comma before the incise, a manner of speaking before the subject
    ("L'homme est mort hier a annoncé sa famille.", ["sa famille"]),
    ("« Non », dit une source policière. « Jamais », a ajouté la même source.", ["une source policière"] * 2),
    ("« Non », s'est ému Luc-Olivier Sur. « Rien ne va plus ici », commente t-il.", ["Luc-Olivier Sur"] * 2),
    ("Gironde : la gérante d'un bar se défend\nLa gérante affirme que tout va bien.", ["la gérante"]),
    ("Tout va bien, rapporte de son côté Le Figaro.", ["Le Figaro"]),
    ("« Non », a répondu d'un ton moqueur Odile Garnier.", ["Odile Garnier"]),
    # a source says it, and who confirms it is told after it
    ("Le corps est là, selon une source proche du dossier confirmant la nouvelle.", ["une source proche du dossier"]),
    # the one in focus, not the other holder of the office
    ("Le président kényan Sam Obo reçoit. Odile Garnier, présidente, dit : « Entrez donc vite. »", ["Odile Garnier"]),
    # family
    ("La mère du chanteur, Odile Garnier, parle. La mère du héros dit que tout va bien.", ["Odile Garnier"]),
    # one person under two names
    ("Odile Garnier-Roy dort. « Non », dit Odile Garnier.", ["Odile Garnier-Roy"]),
    ("« Non », assure Odile Garnier. Et de conclure : « Rien ne change ici. »", ["Odile Garnier", "Odile Garnier"]),
    (
        "Odile Garnier s'est moquée de Luc Barral, qui affirmait que tout allait bien, en rappelant que rien n'allait.",
        ["Luc Barral", "Odile Garnier"],
    ),
]


@pytest.mark.parametrize("text, expected", SPEAKERS)
def test_speakers(text, expected):
    assert [speaker for speaker, _, _ in found(text)] == expected


KINDS = [
    ("« Oui », a dit Odile Garnier à Reuters.", {"Odile Garnier": "person", "Reuters": "agency"}),
    ("Selon Mediapart, la lettre existe.", {"Mediapart": "media"}),
    ("Selon le Kremlin, la lettre existe.", {"Kremlin": "government"}),
    ("Selon Washington, la lettre existe.", {"Washington": "government"}),
    ("Selon le syndicat des dockers, la lettre existe.", {"syndicat des dockers": "organization"}),
    ("Selon un diplomate, la lettre existe.", {"un diplomate": "unnamed"}),
    ("Selon le Brighton Herald, la lettre existe.", {"Brighton Herald": "media"}),
]


@pytest.mark.parametrize("text, expected", KINDS)
def test_kinds(text, expected):
    assert kinds(text) == expected


MARKS = [
    ("“Rien ne va plus”, a dit Odile Garnier.", "Rien ne va plus"),
    ('"Rien ne va plus", a dit Odile Garnier.', "Rien ne va plus"),
    ("„Rien ne va plus“, a dit Odile Garnier.", "Rien ne va plus"),
    ("«Rien ne va plus»a dit Odile Garnier.", "Rien ne va plus"),
    ("« Rien ne va plus. »A dit Odile Garnier.", "Rien ne va plus"),
    ("« Il a crié “au feu” puis rien », a dit Odile Garnier.", "Il a crié “au feu” puis rien"),
    ("« Il a lu « Nana » en un jour », a dit Odile Garnier.", "Il a lu « Nana » en un jour"),
    ("« Il a lu +Nana+ en un jour », a dit Odile Garnier.", "Il a lu +Nana+ en un jour"),
    ("Odile Garnier a dit : « Rien ne va plus ici", "Rien ne va plus ici"),
    (
        '"Je ne dis pas que c\'est fini.\nMais rien ne va plus", a dit Odile Garnier.',
        "Je ne dis pas que c'est fini.\nMais rien ne va plus",
    ),
    ("« Rien ne va plus.\n« Tout est à refaire », a dit Odile Garnier.", "Rien ne va plus […] Tout est à refaire"),
]


@pytest.mark.parametrize("text, content", MARKS)
def test_quotation_marks(text, content):
    (quotation,) = attribute(text).quotations
    assert (quotation.speaker, quotation.kind, quotation.text) == ("Odile Garnier", "direct", content)


HEADLINES = [
    ("Odile Garnier : « Rien ne va plus »", ["Odile Garnier |  | Rien ne va plus"]),
    ("« Rien ne va plus » : Odile Garnier", ["Odile Garnier |  | Rien ne va plus"]),
    ("Le pont va rouvrir, selon Odile Garnier", ["Odile Garnier |  | Le pont va rouvrir"]),
    ("Réforme : « Rien ne va plus », assure Odile Garnier", ["Odile Garnier |  | Rien ne va plus"]),
    ("Garnier prévient : la crise va durer\nOdile Garnier est inquiète.", ["Odile Garnier |  | la crise va durer"]),
]


@pytest.mark.parametrize("text, expected", HEADLINES)
def test_headlines(text, expected):
    check(text, expected)


NOT_STATEMENTS = [
    "Les « gilets jaunes » ont défilé à Dax.",
    "Odile Garnier a signé le décret.",
    "Odile Garnier n'a pas précisé que le pont était fermé.",
    "Il a été observé que le pont était fermé.",
    "La demande de logements augmente.",
    "Cette décision confirme que la crise dure.",
    "Le parquet n'a pas souhaité commenter.",
    "Le roman « Le Pont du vieux moulin » est paru.",
    "Contacté par l'AFP, le ministère n'a pas répondu.",
    "Odile Garnier a chanté « Le Pont » à Dax.",
    "Les lots sont concernés et rappelés « pour des raisons de prévention » à Dax.",
    "La Bretagne reprend la production de « bigoudènes » en laine.",
    "« Les Voix du pont » appelle les parties à signer.",
    "C'est, contrairement à ce qu'écrit Luc Barral, un succès.",
    "Que lui a-t-il dit ?",
    "Sandy : « Le calme avant la tempête »",
    "Le personnage central, dont le rôle est tenu par Luc Barral, raconte la mer.",
]


@pytest.mark.parametrize("text", NOT_STATEMENTS)
def test_what_is_no_statement(text):
    assert found(text) == []


def test_a_sub_heading_that_repeats_a_quotation_is_no_statement():
    text = "Le pont ferme\n« Nous n'avons pas le choix »\nLe pont ferme. « Nous n'avons pas le choix », a dit Odile Garnier."
    assert [q.spans[0][0] for q in attribute(text, headings={1}).quotations] == [text.rindex("Nous")]


def test_spans_and_rules():
    text = "Le pont ferme, selon Odile Garnier. « C'est ainsi », dit-elle."
    found_ = attribute(text)
    for quotation in found_.quotations:
        assert quotation.text == " […] ".join(text[a:b] for a, b in quotation.spans)
    assert +found_.rules == {"according to": 1, "incise": 1}
    assert [q.cue for q in found_.quotations] == ["selon", "dit"]


def test_a_paragraph_break_that_was_lost():
    text = "La grève continue à DaxLe préfet a dit que le train roulerait.Selon Odile Garnier, rien ne presse."
    assert [(speaker, content) for speaker, _, content in found(text)] == [
        ("Le préfet", "le train roulerait"),
        ("Odile Garnier", "rien ne presse"),
    ]


PIECES = st.sampled_from(
    ["«", "»", '"', "“", "”", "\n", " ", "a dit", "a déclaré que", "selon", "Odile Garnier", "le maire", ",", ".", ":", "(", ")",
     "Elle", "-t-il", "d'après", "l'AFP", "Le Monde", "Me", "M. ", "’", "…", "\u00a0", "\u00ad", "porte-parole", "de", "qui", "et", "(selon)", "l'", "d’après", "12", "par", "affirme"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=60).map("".join)
    )
)
def test_any_text_gives_well_formed_statements(text):
    result = attribute(text)
    names = {source.name for source in result.sources}
    assert sum(result.rules.values()) == len(result.quotations)
    for quotation in result.quotations:
        assert quotation.speaker in names
        assert quotation.relay is None or quotation.relay in names
        assert quotation.kind in {"direct", "indirect", "according_to"}
        assert quotation.spans
        assert all(0 <= a < b <= len(text) for a, b in quotation.spans)


@pytest.mark.parametrize(
    "piece",
    [
        "le ministre a déclaré que ",
        "« non ",
        '"a" ',
        "Jean Claude Van Damme ",
        "selon ",
        ", a dit ",
        "(OMS) ",
        "M. Roy et ",
        "l'",
        "a-t-il ",
    ],
)
def test_cost_is_bounded(piece):
    small, large = piece * (3000 // len(piece)), piece * (48000 // len(piece))
    attribute(small)
    start = time.process_time()
    attribute(large)
    assert time.process_time() - start < 3
