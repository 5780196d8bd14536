"""The parts that attribution stands on: tokens, quotation marks, verb forms, noun phrases, states, given names."""

import pytest

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.text.marks import pair
from newscrawl.attribution.text.sentences import split
from newscrawl.attribution.text.tokens import Tokens
from newscrawl.french import nouns
from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, PRESENT, conjugate
from newscrawl.french.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME, STATES
from newscrawl.french.given_names import EITHER, FEMININE, MASCULINE, gender, is_given
from newscrawl.french.verbs import CUES, is_finite


@pytest.mark.parametrize(
    "text, low",
    [
        ("L’homme qu'il a vu", ["l'", "homme", "qu'", "il", "a", "vu"]),
        ("a-t-elle dit", ["a", "-elle", "dit"]),
        ("Estime-t-on", ["estime", "-on"]),
        ("répond-il", ["répond", "-il"]),
        ("aujourd'hui d'aujourd'hui", ["aujourd'hui", "d'", "aujourd'hui"]),
        ("N'Golo N'est", ["n'golo", "n'", "est"]),
        ("M. Roy et J. Roy", ["m.", "roy", "et", "j.", "roy"]),
        ("5.400 ou 2,5 %", ["5.400", "ou", "2,5", "%"]),
        ("Pierre‑Yves", ["pierre-yves"]),
        ("assu\u00adrance", ["assurance"]),
        ("fin »A-t-il", ["fin", "»", "a", "-il"]),
        ("la villeSelon eux", ["la", "ville", "selon", "eux"]),
        ("BuzzFeed", ["buzzfeed"]),
        ("amis'", ["amis", "'"]),
    ],
)
def test_tokens(text, low):
    tokens = Tokens(text)
    assert tokens.low == low
    assert [text[a:b] for a, b in zip(tokens.start, tokens.end, strict=True)] == tokens.raw


@pytest.mark.parametrize(
    "text, contents",
    [
        ("Il dit « oui » et “non”", ["oui", "non"]),
        ('"Un", dit-il, "deux"', ["Un", "deux"]),
        ('Un mètre 80" et fin', []),
        ("« Il a dit « oui » hier »", ["Il a dit « oui » hier"]),
        ("« sans fin\nautre ligne", ["sans fin"]),
        ("« un\n« deux »", ["un", "deux"]),
        ('"un.\ndeux", dit-il', ["un.", "deux"]),
        ('"pas fini. "Autre phrase" dit-il', ["pas fini.", "Autre phrase"]),
        ("seul » reste", []),
        ("", []),
    ],
)
def test_marks(text, contents):
    tokens = Tokens(text)
    assert [text[tokens.start[q.first] : tokens.end[q.last - 1]] for q in pair(tokens) if q.last > q.first] == contents


@pytest.mark.parametrize(
    "lemma, finite, past, present",
    [
        ("affirmer", "affirme affirment affirmait affirmaient affirma affirmèrent affirmera", "affirmé", "affirmant"),
        ("annoncer", "annonce annoncent annonçait annoncèrent annoncera", "annoncé", "annonçant"),
        ("exiger", "exige exigent exigeait exigea exigèrent", "exigé", "exigeant"),
        ("répéter", "répète répètent répétait répétera", "répété", "répétant"),
        ("marteler", "martèle martèlent martelait martèlera", "martelé", "martelant"),
        ("rappeler", "rappelle rappellent rappelait rappellera", "rappelé", "rappelant"),
        ("révéler", "révèle révèlent révélait", "révélé", "révélant"),
        ("célébrer", "célèbre célèbrent célébrait", "célébré", "célébrant"),
        ("employer", "emploie emploient employait emploiera", "employé", "employant"),
        ("avertir", "avertit avertissent avertissait avertira", "averti", "avertissant"),
        ("répondre", "répond répondent répondait répondit répondra", "répondu", "répondant"),
        ("soutenir", "soutient soutiennent soutenait soutint soutiendra", "soutenu", "soutenant"),
        ("admettre", "admet admettent admettait admit admettra", "admis", "admettant"),
        ("dire", "dit disent disait dirent dira", "dit", "disant"),
        ("reconnaître", "reconnaît reconnaissent reconnut", "reconnu", "reconnaissant"),
        ("écrire", "écrit écrivent écrivait écrivit", "écrit", "écrivant"),
        ("démentir", "dément démentent démentait", "démenti", "démentant"),
    ],
)
def test_conjugation(lemma, finite, past, present):
    forms = conjugate(lemma)
    assert set(finite.split()) <= set(forms[FINITE])
    assert forms[PAST][0] == past
    assert forms[PRESENT] == (present,)
    assert forms[INFINITIVE] == (lemma,)


@pytest.mark.parametrize("word", ["affirme", "estiment", "déclarait", "conclut", "martèle", "prévient", "souligna"])
def test_cues_are_found_by_their_forms(word):
    assert any(kind == FINITE for kind, _ in CUES[word])


@pytest.mark.parametrize(
    "word, finite", [("est", True), ("mangeaient", True), ("portrait", False), ("table", False), ("demande", False)]
)
def test_finite_verbs(word, finite):
    assert is_finite(word) is finite


def sentence(text):
    sentences, _ = split(Tokens(text), ())
    return sentences[0]


PHRASES = [
    ("Et la maire de Lormont dort", 1, "la maire de Lormont", ""),
    (
        "Et le président ukrainien Volodymyr Zelensky dort",
        1,
        "le président ukrainien Volodymyr Zelensky",
        "Volodymyr Zelensky",
    ),
    ("Et le ministère de l'Économie et des Finances dort", 1, "le ministère de l'Économie et des Finances", ""),
    ("Et le maire et le préfet dorment", 1, "le maire", ""),
    ("Et l'une de ses amies dort", 1, "l'une de ses amies", ""),
    ("Et le maire lundi soir", 1, "le maire", ""),
    ("Et le ministre délégué aux Transports Luc Roy dort", 1, "le ministre délégué aux Transports Luc Roy", "Luc Roy"),
    ("Et Ursula von der Leyen dort", 1, "Ursula von der Leyen", "Ursula von der Leyen"),
    ("Et Dominique de Villepin dort", 1, "Dominique de Villepin", "Dominique de Villepin"),
    ("Et M. Roy dort", 1, "M. Roy", "Roy"),
    ("Et le maire de Lyon Luc Roy dort", 1, "le maire de Lyon Luc Roy", "Luc Roy"),
    ("Et le directeur qui part dort", 1, "le directeur", ""),
    ("Et trois témoins de la scène dorment", 1, "trois témoins de la scène", ""),
    ("Et le 7 mars il dort", 1, None, None),
    ("Et pour rien", 1, None, None),
]


@pytest.mark.parametrize("text, at, phrase, name", PHRASES)
def test_noun_phrases(text, at, phrase, name):
    result = read(sentence(text), at)
    assert (result and (result.text, result.name)) == (phrase and (phrase, name))


@pytest.mark.parametrize(
    "text, names",
    [
        ("Le porte-parole, Luc Roy, dort.", ["Luc Roy"]),
        ("Luc Roy, président du club, dort.", ["président du club"]),
        ("Luc Roy, 27 ans, étudiant à Lyon, dort.", ["étudiant à Lyon"]),
        ("Le quotidien, Luc Roy dort.", []),
        ("Luc Roy, qui dort.", []),
    ],
)
def test_appositions(text, names):
    phrase = read(sentence(text), 0)
    appositions(phrase)
    assert [other.text for other in phrase.appositions] == names


def test_states():
    assert (
        BY_CAPITAL["seoul"].name == BY_NAME["coree du sud"].name == BY_ADJECTIVE["sud coreennes"].name == "Corée du Sud"
    )
    assert BY_ADJECTIVE["grecque"].name == "Grèce"
    assert len({state.name for state in STATES}) == len(STATES)


def test_given_names():
    assert (gender("Odile Garnier"), gender("Jean-Luc Roy"), gender("Camille Roy"), gender("Xyz Roy")) == (
        "f",
        "m",
        "",
        "",
    )
    assert is_given("jean-pierre")
    assert not is_given("paris-nord")
    assert MASCULINE & FEMININE == MASCULINE & EITHER == FEMININE & EITHER == frozenset()


def test_no_noun_of_a_source_is_taken_for_a_verb():
    """A form of "présider" or "résider" among the verbs would end each phrase at "président", "résident"."""
    sources = nouns.PERSONS | nouns.ORGANIZATION_BODIES | nouns.GOVERNMENT_BODIES | nouns.MEDIA_NOUNS | nouns.DOCUMENTS
    assert not [noun for noun in sources if is_finite(noun)]
