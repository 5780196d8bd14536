"""Role nouns by what they tell of a person, and who holds which office."""

from __future__ import annotations

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
    "vainqueur lauréat lauréate médaillé finaliste capitaine étoile icône héros héroïne quadruple triple double tenant".split()
)

# Those of them that say nothing about whom they mean: "l'homme", "la responsable".
ANYBODY = frozenset(
    "homme femme responsable intéressé intéressée élu élue dirigeant dirigeante expert experte spécialiste".split()
)

# Relatives: "le père" is somebody's, and means the one person of whom the text said so.
FAMILY = frozenset(
    "épouse époux mari père mère fils fille frère sœur soeur compagnon compagne veuve veuf papa maman".split()
)

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
BEFORE_OFFICE = DETERMINERS | {"premier", "première", "ancien", "ancienne", "ex", "jeune", "nouveau", "nouvelle"}

# Titles that tell what their bearer does.
OF_TITLES = {"me": "avocat", "maître": "avocat", "dr": "médecin", "pr": "professeur"}

# Those who speak for a body and not for themselves.
VOICES = frozenset({"porte-parole", "services", "service", "bureau"})

# Holders whom dispatches call by their office without giving it: used only in an article that names the person.
# name | office | its other words; from the biographies of the offices' own sites
_HOLDERS = """
emmanuel macron | président | republique etat francais elysee
emmanuel macron | chef | etat francais
emmanuel macron | locataire | elysee
francois hollande | président | republique francais
nicolas sarkozy | président | republique francais
donald trump | président | americain etats unis
donald trump | milliardaire | americain republicain
joe biden | président | americain etats unis
barack obama | président | americain etats unis
vladimir poutine | président | russe russie
vladimir poutine | maître | kremlin
volodymyr zelensky | président | ukrainien ukraine
recep tayyip erdogan | président | turc turquie
xi jinping | président | chinois chine
kim jong un | dirigeant | nord coreen
jair bolsonaro | président | bresilien bresil
luiz inacio lula da silva | président | bresilien bresil
nicolas maduro | président | venezuelien venezuela
bachar al assad | président | syrien syrie
hassan rohani | président | iranien iran
alexandre loukachenko | président | belarusse belarus
angela merkel | chancelière | allemande allemagne
olaf scholz | chancelier | allemand allemagne
friedrich merz | chancelier | allemand allemagne
boris johnson | premier | ministre britannique
theresa may | première | ministre britannique
keir starmer | premier | ministre britannique
benjamin netanyahu | premier | ministre israelien
justin trudeau | premier | ministre canadien
narendra modi | premier | ministre indien
viktor orban | premier | ministre hongrois
giuseppe conte | premier | ministre italien
pedro sanchez | premier | ministre espagnol
giorgia meloni | première | ministre italienne
edouard philippe | premier | ministre francais
jean castex | premier | ministre francais
manuel valls | premier | ministre francais
elisabeth borne | première | ministre francaise
ursula von der leyen | présidente | commission europeenne
antonio guterres | secrétaire | general onu
jens stoltenberg | secrétaire | general otan
mahmoud abbas | président | palestinien autorite
francois | pape | souverain
"""


def _holders() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return folded name -> offices, as (head noun, other words)."""
    offices: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in _HOLDERS.strip().splitlines():
        name, head, others = (part.strip() for part in line.split("|"))
        offices.setdefault(name, []).append((head, frozenset(others.split())))
    return offices


HOLDERS = _holders()
