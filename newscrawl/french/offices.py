"""Role nouns by what they tell of a person, and who holds which office."""

from __future__ import annotations

from typing import NamedTuple

from newscrawl.french.function_words import DETERMINERS

# Words for somebody just mentioned, whatever their office: "l'économiste", "la chanteuse".
DESCRIPTIONS = frozenset(
    "responsable dirigeant dirigeante homme femme intéressé intéressée élu élue leader patron patronne syndicaliste militant "
    "militante expert experte spécialiste chercheur chercheuse scientifique économiste historien historienne sociologue politologue "
    "médecin avocat avocate acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse artiste musicien musicienne star "
    "vedette animateur animatrice présentateur présentatrice joueur joueuse attaquant défenseur gardien milieu buteur entraîneur "
    "entraîneuse technicien sélectionneur coach champion championne boxeur boxeuse pilote coureur nageur nageuse sportif sportive "
    "athlète jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraitée cinéaste "
    "réalisateur réalisatrice écrivain écrivaine romancier romancière auteur autrice humoriste chroniqueur chroniqueuse journaliste "
    "député députée sénateur sénatrice parlementaire ministre candidat candidate eurodéputé eurodéputée opposant opposante ancien ancienne "
    "magistrat magistrate milliardaire entrepreneur entrepreneuse fondateur fondatrice tête figure socialiste écologiste insoumis insoumise communiste "
    "locataire numéro père mère trublion interprète conservateur démocrate républicain monarque souverain souveraine pontife "
    "cardinal évêque prélat diplomate militaire officier général colonel ingénieur professeur professeure enseignant enseignante "
    "édile vainqueur lauréat lauréate médaillé finaliste capitaine étoile icône héros héroïne quadruple triple double tenant".split()
)

# Those of them that say nothing about whom they mean: "l'homme", "la responsable".
ANYBODY = frozenset(
    "homme femme responsable intéressé intéressée élu élue dirigeant dirigeante expert experte spécialiste".split()
)

# Relatives: "le père" is somebody's, and means the one person of whom the text said so.
FAMILY = frozenset(
    "épouse époux mari père mère fils fille frère sœur soeur compagnon compagne veuve veuf papa maman".split()
)

# What parents have who bear the name behind it: "la mère de famille Anne Morel".
OF_PARENTS = frozenset({"famille", "enfant", "enfants"})

# Nouns of the one of whom was spoken, not of who spoke last: "le principal intéressé".
CONCERNED = frozenset({"intéressé", "intéressée", "concerné", "concernée"})

# Nouns of people who are somebody else's: "son avocat" is not the one whom "son" means.
RELATIONS = frozenset(
    "épouse époux mari femme père mère fils fille frère sœur compagnon compagne avocat avocate avocats ami amie proche voisin voisine "
    "conseiller conseillère entourage veuve veuf cousin oncle tante grand-père grand-mère neveu nièce collègue procureur procureure "
    "juge préfet préfète parquet".split()
)

# Determiners of a phrase that means one person or body, known from the text or the world. "" for an office without
# an article ("selon, président de…").
SPECIFIC = frozenset({"le", "la", "l'", "ce", "cet", "cette", "son", "sa", "leur", "notre", ""})

# What may stand before the noun of an office and belongs to its phrase.
BEFORE_OFFICE = DETERMINERS | {
    "premier",
    "première",
    "ancien",
    "ancienne",
    "ex",
    "jeune",
    "nouveau",
    "nouvel",
    "nouvelle",
    "futur",
    "future",
    "actuel",
    "actuelle",
}

# Titles that tell what their bearer does.
OF_TITLES = {"me": "avocat", "maître": "avocat", "dr": "médecin", "pr": "professeur"}

# Those who speak for a body and not for themselves.
VOICES = frozenset({"porte-parole", "services", "service", "bureau"})

# Words of a phrase that say that the office is over: "l'ancien président", "son ex-ministre".
FORMER = frozenset("ancien ancienne anciens anciennes ex feu feue".split())

# Words that make another office of a noun: the Premier ministre is no ministre, the vice-président no président.
RANKS = {
    "file": "file",
    "premier": "premier",
    "premiere": "premier",
    "vice": "vice",
    "honoraire": "honoraire",
    "adjoint": "adjoint",
    "adjointe": "adjoint",
    "suppleant": "suppleant",
    "suppleante": "suppleant",
}

# Short and long nouns of one office, folded.
SAME_OFFICE = {
    "dg": "directeur",
    "ceo": "directeur",
    "pdg": "directeur",
    "p-dg": "directeur",
    "directeur-general": "directeur",
    "directrice-generale": "directeur",
    "secretaire-generale": "secretaire",
    "secretaire-general": "secretaire",
    "cheffe": "chef",
}

# Words that tell nothing of an office, folded.
EMPTY = (
    frozenset(
        "ans la le les l d et en au aux actuel actuelle nouveau nouvel nouvelle futur future jeune local locale".split()
    )
    | FORMER
)

# Words of the office of a head of state, beside its country: "le président de la République démocratique du Congo".
OF_A_STATE = frozenset("republique democratique etat uni transition elu elue sortant sortante elysee kremlin".split())
# One office by two names, each a noun with the words that tell it.
CALLED_ALSO = (
    (("président", frozenset[str]()), ("chef", frozenset({"etat"}))),
    (("chef", frozenset({"etat"})), ("président", frozenset[str]())),
    (("ministre", frozenset({"premier"})), ("chef", frozenset({"gouvernement"}))),
    (("chef", frozenset({"gouvernement"})), ("ministre", frozenset({"premier"}))),
    (("ministre", frozenset({"justice"})), ("garde", frozenset({"sceaux"}))),
    (("garde", frozenset({"sceaux"})), ("ministre", frozenset({"justice"}))),
    (("préfet", frozenset[str]()), ("représentant", frozenset({"etat"}))),
    (("préfète", frozenset[str]()), ("représentante", frozenset({"etat"}))),
)
# Offices that are not those of a state alone: a president of it is one with its country or the words above.
OF_ANY_BODY = frozenset({"président"})

# What tells nothing of one office alone: every procureur is one "de la République".
SAYS_NOTHING = {"procureur": frozenset({"republique"}), "procureure": frozenset({"republique"})}

# Relatives who are called by a given name, and bear the surname of whose they are.
BLOOD = FAMILY | frozenset(
    "filles frères sœurs soeurs petit-fils petite-fille petits-fils demi-frère demi-sœur".split()
)

HIS = frozenset({"son", "sa"})
POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs", "notre", "nos", "mon", "ma"})

# Offices that are others with another domain: who is known to be head of state is not "le chef de la police", nor "le chef du Pentagone".
OF_A_DOMAIN = frozenset(
    {"chef", "cheffe", "ministre", "secrétaire", "porte-parole", "patron", "patronne", "directeur", "directrice"}
)

# Words of a function within a body, folded: "le directeur financier" is not the directeur général, nor "la responsable de la presse".
FUNCTIONS = frozenset(
    "financier financiere sportif sportive technique informatique commercial commerciale marketing vente artistique programmation "
    "communication presse media juridique humaine ressource recrutement scientifique medical medicale production".split()
)
OF_A_FUNCTION = frozenset("directeur directrice responsable chef cheffe manager cadre".split())

# General nouns, by which a text takes up one whose office it has told before, and the nouns of the offices that they may take up.
# A person whose known offices are all others is not meant.
POLITICS = (
    "président présidente ministre secrétaire député députée sénateur sénatrice maire adjoint adjointe conseiller conseillère "
    "candidat candidate eurodéputé eurodéputée porte-parole chef cheffe élu élue gouverneur gouverneure leader numéro "
    "parlementaire fondateur fondatrice premier première tête échevin échevine bourgmestre"
)
JUSTICE = "procureur procureure juge président présidente substitut magistrat magistrate avocat-général conseiller"
FORCES = (
    "inspecteur inspectrice commissaire capitaine commandant commandante lieutenant brigadier gardien gardienne colonel colonelle "
    "général générale gendarme policier policière major adjudant chef cheffe directeur directrice préfet porte-parole enquêteur officier"
)
SCIENCE = (
    "professeur professeure directeur directrice docteur docteure chercheur chercheuse maître maîtresse économiste historien "
    "historienne sociologue politologue psychologue psychiatre philosophe géographe anthropologue biologiste physicien "
    "climatologue géologue médecin épidémiologiste virologue infectiologue ingénieur ingénieure universitaire spécialiste expert "
    "experte analyste président présidente responsable consultant consultante juriste"
)
ARTS = (
    "chanteur chanteuse acteur actrice comédien comédienne musicien musicienne rappeur rappeuse réalisateur réalisatrice cinéaste "
    "peintre danseur danseuse écrivain écrivaine romancier romancière auteur autrice humoriste dessinateur photographe "
    "compositeur compositrice plasticien sculpteur metteur chef artiste interprète dramaturge scénariste producteur productrice"
)
SPORT = (
    "joueur joueuse attaquant défenseur gardien gardienne milieu buteur footballeur footballeuse capitaine boxeur boxeuse pilote "
    "coureur cycliste nageur nageuse skieur skieuse champion championne athlète rugbyman tennisman ailier pilier numéro "
    "attaquante défenseure ailière buteuse coureuse sprinteur sprinteuse grimpeur grimpeuse judoka gymnaste patineur patineuse "
    "handballeur handballeuse basketteur basketteuse volleyeur volleyeuse hockeyeur hockeyeuse surfeur surfeuse biathlète "
    "tenniswoman marathonien marathonienne sauteur sauteuse lanceur lanceuse avant-centre meneur meneuse latéral pivot"
)
BUSINESS = (
    "directeur directrice président présidente pdg dg fondateur fondatrice cofondateur cofondatrice chef cheffe gérant gérante "
    "propriétaire patron patronne entrepreneur actionnaire numéro président-directeur dirigeant dirigeante responsable"
)
MEDICINE = (
    "médecin docteur docteure professeur professeure chirurgien chirurgienne pédiatre psychiatre infectiologue épidémiologiste "
    "virologue urgentiste généraliste cardiologue directeur directrice chef cheffe praticien praticienne infirmier infirmière"
)
PRESS = (
    "journaliste présentateur présentatrice animateur animatrice rédacteur rédactrice chroniqueur chroniqueuse reporter "
    "correspondant correspondante éditorialiste directeur directrice écrivain écrivaine auteur autrice essayiste"
)
UNIONS = "secrétaire délégué déléguée président présidente représentant représentante syndicaliste leader responsable numéro porte-parole"

# Those who lead a body: each of these nouns may call the one whom another calls.
# With a field beside them, they tell one office.
WITH_PORTFOLIO = frozenset({"ministre", "commissaire"})
# Whom the text does not call by these plain words: le procureur … l'homme.
OFFICIALS = frozenset(f"{POLITICS} {JUSTICE} {FORCES}".split()) - ANYBODY
PLAIN = frozenset("homme femme garçon fille individu".split())
LEADERS = frozenset(
    f"{BUSINESS} leader boss maire bourgmestre secrétaire ceo p-dg président-directeur présidente-directrice".split()
)

COACHES = "entraîneur entraîneuse entraineur coach sélectionneur sélectionneuse technicien technicienne tacticien manager manageur"

# Those of whom courts and counsel speak, and the nouns of these: "le suspect" is not his avocat.
ACCUSED = frozenset(
    "suspect suspecte accusé accusée prévenu prévenue détenu détenue plaignant plaignante victime agresseur tireur adolescent adolescente "
    "jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraitée père mère".split()
)
CLIENTS = frozenset(
    "famille victime partie civile plaignant plaignante proche parent".split()
)  # whose avocat is not "son avocat"
COUNSEL = frozenset("avocat avocate procureur procureure juge magistrat magistrate substitut".split())

# What one may be to a body beside one's post in it, or without any: "le pensionnaire du club" may be its player.
NO_POSTS = (
    ANYBODY
    | FAMILY
    | RELATIONS
    | frozenset(
        "membre cadre militant militante salarié salariée employé employée pensionnaire bénévole collaborateur collaboratrice ancien "
        "ancienne étoile protégé protégée figure tête icône star vedette numéro héros héroïne trentenaire quadragénaire quinquagénaire "
        "sexagénaire septuagénaire octogénaire jeune retraité retraitée auteur autrice trublion locataire lauréat lauréate vainqueur".split()
    )
)

# The walks of life: a person known in one is not the one whom a noun of another calls, unless a noun belongs to both.
DOMAINS = (POLITICS, JUSTICE, FORCES, SCIENCE, ARTS, SPORT, BUSINESS, MEDICINE, PRESS, UNIONS, COACHES)

GENERAL = {
    noun: frozenset(offices.split())
    for nouns, offices in (
        ("élu élue parlementaire politique", POLITICS),
        (
            "socialiste écologiste communiste insoumis insoumise républicain démocrate conservateur opposant opposante",
            POLITICS,
        ),
        ("leader dirigeant dirigeante responsable", POLITICS + " " + BUSINESS + " " + UNIONS),
        ("ministre", "ministre secrétaire"),
        ("magistrat magistrate", JUSTICE),
        ("policier policière officier militaire gradé enquêteur", FORCES),
        ("chercheur chercheuse scientifique expert experte spécialiste universitaire", SCIENCE),
        ("édile", "maire mairesse bourgmestre syndic syndique"),
        (
            "diplomate émissaire",
            "ambassadeur ambassadrice consul consule émissaire nonce plénipotentiaire haut-commissaire",
        ),
        ("cinéaste", "réalisateur réalisatrice"),
        ("artiste star vedette", ARTS),
        ("sportif sportive athlète", SPORT),
        (
            "entraîneur entraîneuse coach technicien sélectionneur",
            "entraîneur entraîneuse coach sélectionneur sélectionneuse technicien",
        ),
        ("acteur actrice comédien comédienne", "acteur actrice comédien comédienne humoriste"),
        (
            "chanteur chanteuse musicien musicienne",
            "chanteur chanteuse musicien musicienne rappeur rappeuse interprète",
        ),
        ("auteur autrice écrivain écrivaine", "auteur autrice écrivain écrivaine romancier romancière essayiste"),
        ("patron patronne entrepreneur entrepreneuse milliardaire", BUSINESS),
        ("médecin praticien praticienne soignant soignante", MEDICINE),
        ("journaliste", PRESS),
        ("syndicaliste", UNIONS),
        ("prélat religieux", "évêque archevêque cardinal pape curé père"),
        ("souverain souveraine monarque", "roi reine prince princesse pape"),
    )
    for noun in nouns.split()
}

# General nouns that a text uses of one alone, whoever else it names in between: there is seldom a second trainer or diplomat in it.
OF_ONE_ALONE = frozenset(
    "diplomate émissaire entraîneur entraîneuse coach technicien technicienne sélectionneur prélat souverain souveraine monarque "
    "syndicaliste magistrat magistrate édile cinéaste".split()
)

# Authors of a deed, and no writers, unless a work is told: "auteur d'un doublé", "auteur d'un essai sur la Chine". Folded.
AUTHORS = frozenset({"auteur", "autrice", "auteure"})
WORKS_OF_AUTHORS = frozenset(
    "livre ouvrage roman essai biographie rapport etude recueil album bd piece these article tribune guide manuel enquete trilogie".split()
)

# The office that a building stands for, and the words that tell it: "le locataire de Bercy", "le patron de Beauvau". Folded.
SEATS = {
    "bercy": ("ministre", frozenset({"economie", "finance", "budget", "compte"})),
    "beauvau": ("ministre", frozenset({"interieur"})),
    "vendome": ("ministre", frozenset({"justice"})),
    "orsay": ("ministre", frozenset({"etranger", "etrangere"})),
    "brienne": ("ministre", frozenset({"armee", "defense"})),
    "segur": ("ministre", frozenset({"sante"})),
    "roquelaure": ("ministre", frozenset({"ecologie", "transition"})),
    "matignon": ("ministre", frozenset({"premier"})),
}
OCCUPANTS = frozenset({"locataire", "hôte", "hôtesse", "patron", "patronne", "occupant", "occupante"})

# Holders whom dispatches call by their office without giving it: used only in an article that names the person, and as their
# office of the day: on another day it is that of a former holder, or none yet.
# name | office | its other words | from | to (empty: to this day); from the biographies of the offices' own sites
_HOLDERS = """
emmanuel macron | président | republique etat francais elysee | 2017-05-14 |
emmanuel macron | locataire | elysee | 2017-05-14 |
francois hollande | président | republique francais | 2012-05-15 | 2017-05-14
nicolas sarkozy | président | republique francais | 2007-05-16 | 2012-05-15
jacques chirac | président | republique francais | 1995-05-17 | 2007-05-16
donald trump | président | americain etats unis | 2017-01-20 | 2021-01-20
donald trump | président | americain etats unis | 2025-01-20 |
donald trump | milliardaire | americain republicain | 1976-01-01 |
joe biden | président | americain etats unis | 2021-01-20 | 2025-01-20
barack obama | président | americain etats unis | 2009-01-20 | 2017-01-20
vladimir poutine | président | russe russie | 2000-05-07 | 2008-05-07
vladimir poutine | président | russe russie | 2012-05-07 |
vladimir poutine | chef | kremlin | 2012-05-07 |
volodymyr zelensky | président | ukrainien ukraine | 2019-05-20 |
petro porochenko | président | ukrainien ukraine | 2014-06-07 | 2019-05-20
recep tayyip erdogan | président | turc turquie | 2014-08-28 |
xi jinping | président | chinois chine | 2013-03-14 |
kim jong un | dirigeant | nord coreen | 2011-12-17 |
jair bolsonaro | président | bresilien bresil | 2019-01-01 | 2022-12-31
luiz inacio lula da silva | président | bresilien bresil | 2003-01-01 | 2010-12-31
luiz inacio lula da silva | président | bresilien bresil | 2023-01-01 |
nicolas maduro | président | venezuelien venezuela | 2013-04-19 | 2026-01-03
bachar al assad | président | syrien syrie | 2000-07-17 | 2024-12-08
hassan rohani | président | iranien iran | 2013-08-03 | 2021-08-03
alexandre loukachenko | président | belarusse belarus | 1994-07-20 |
abdelmadjid tebboune | président | algerien algerie | 2019-12-19 |
abdelaziz bouteflika | président | algerien algerie | 1999-04-27 | 2019-04-02
kais saied | président | tunisien tunisie | 2019-10-23 |
alassane ouattara | président | ivoirien ivoire | 2010-12-04 |
paul biya | président | camerounais cameroun | 1982-11-06 |
macky sall | président | senegalais senegal | 2012-04-02 | 2024-04-02
bassirou diomaye faye | président | senegalais senegal | 2024-04-02 |
felix tshisekedi | président | congolais congo rdc | 2019-01-24 |
paul kagame | président | rwandais rwanda | 2000-03-24 |
assimi goita | président | malien mali transition | 2021-06-07 |
ibrahim boubacar keita | président | malien mali | 2013-09-04 | 2020-08-18
ibrahim traore | président | burkinabe burkina transition | 2022-10-06 |
roch marc christian kabore | président | burkinabe burkina | 2015-12-29 | 2022-01-24
mahamadou issoufou | président | nigerien niger | 2011-04-07 | 2021-04-02
mohamed bazoum | président | nigerien niger | 2021-04-02 | 2023-07-26
idriss deby | président | tchadien tchad | 1990-12-02 | 2021-04-20
mahamat idriss deby | président | tchadien tchad transition | 2021-04-20 |
denis sassou nguesso | président | congolais congo | 1997-10-25 |
ali bongo | président | gabonais gabon | 2009-10-16 | 2023-08-30
brice oligui nguema | président | gabonais gabon transition | 2023-09-04 |
faustin archange touadera | président | centrafricain centrafrique | 2016-03-30 |
faure gnassingbe | président | togolais togo | 2005-05-04 | 2025-05-03
patrice talon | président | beninois benin | 2016-04-06 | 2026-05-24
alpha conde | président | guineen guinee | 2010-12-21 | 2021-09-05
mamadi doumbouya | président | guineen guinee transition | 2021-10-01 |
evariste ndayishimiye | président | burundais burundi | 2020-06-18 |
andry rajoelina | président | malgache madagascar | 2019-01-19 | 2025-10-14
abdel fattah al sissi | président | egyptien egypte | 2014-06-08 |
angela merkel | chancelière | allemande allemagne | 2005-11-22 | 2021-12-08
olaf scholz | chancelier | allemand allemagne | 2021-12-08 | 2025-05-06
friedrich merz | chancelier | allemand allemagne | 2025-05-06 |
david cameron | ministre | premier britannique | 2010-05-11 | 2016-07-13
theresa may | ministre | premier britannique | 2016-07-13 | 2019-07-24
boris johnson | ministre | premier britannique | 2019-07-24 | 2022-09-06
rishi sunak | ministre | premier britannique | 2022-10-25 | 2024-07-05
keir starmer | ministre | premier britannique | 2024-07-05 |
benjamin netanyahu | ministre | premier israelien | 2009-03-31 | 2021-06-13
benjamin netanyahu | ministre | premier israelien | 2022-12-29 |
benjamin netanyahou | ministre | premier israelien | 2009-03-31 | 2021-06-13
benjamin netanyahou | ministre | premier israelien | 2022-12-29 |
benyamin netanyahou | ministre | premier israelien | 2009-03-31 | 2021-06-13
benyamin netanyahou | ministre | premier israelien | 2022-12-29 |
patrick achi | ministre | premier ivoirien | 2021-03-26 | 2023-10-06
robert beugre mambe | ministre | premier ivoirien | 2023-10-17 |
ousmane sonko | ministre | premier senegalais | 2024-04-02 |
justin trudeau | ministre | premier canadien canada | 2015-11-04 | 2025-03-14
mark carney | ministre | premier canadien canada | 2025-03-14 |
francois legault | ministre | premier quebecois quebec | 2018-10-18 |
narendra modi | ministre | premier indien | 2014-05-26 |
viktor orban | ministre | premier hongrois | 2010-05-29 |
giuseppe conte | ministre | premier italien | 2018-06-01 | 2021-02-13
giorgia meloni | ministre | premier italienne italien | 2022-10-22 |
pedro sanchez | ministre | premier espagnol | 2018-06-02 |
pedro sanchez | président | gouvernement espagnol | 2018-06-02 |
charles michel | ministre | premier belge | 2014-10-11 | 2019-10-27
alexander de croo | ministre | premier belge | 2020-10-01 | 2025-02-03
bart de wever | ministre | premier belge | 2025-02-03 |
manuel valls | ministre | premier francais | 2014-03-31 | 2016-12-06
edouard philippe | ministre | premier francais | 2017-05-15 | 2020-07-03
jean castex | ministre | premier francais | 2020-07-03 | 2022-05-16
elisabeth borne | ministre | premier francaise | 2022-05-16 | 2024-01-09
gabriel attal | ministre | premier francais | 2024-01-09 | 2024-09-05
michel barnier | ministre | premier francais | 2024-09-05 | 2024-12-13
francois bayrou | ministre | premier francais | 2024-12-13 | 2025-09-09
sebastien lecornu | ministre | premier francais | 2025-09-09 |
ursula von der leyen | présidente | commission europeenne | 2019-12-01 |
antonio guterres | secrétaire | general onu | 2017-01-01 | 2026-12-31
jens stoltenberg | secrétaire | general otan | 2014-10-01 | 2024-10-01
mark rutte | secrétaire | general otan | 2024-10-01 |
mahmoud abbas | président | palestinien autorite | 2005-01-15 |
francois | pape | | 2013-03-13 | 2025-04-21
leon xiv | pape | | 2025-05-08 |
"""


class Term(NamedTuple):
    """An office that somebody holds or held: its noun, the words that tell it from others, and the days, the last left out."""

    head: str
    words: frozenset[str]
    start: str
    end: str


def _holders() -> dict[str, list[Term]]:
    """Return folded name -> terms of office."""
    holders: dict[str, list[Term]] = {}
    for line in _HOLDERS.strip().splitlines():
        name, head, others, start, end = (part.strip() for part in line.split("|"))
        holders.setdefault(name, []).append(Term(head, frozenset(others.split()), start, end))
    return holders


HOLDERS = _holders()
