"""French words that matter when titles are compared; all folded: lower case, no accents."""

from __future__ import annotations

# What an outlet sets before a title: the form of the piece, not its subject.
LABELS = (
    "en direct|direct|direct video|live|suivez le direct|videos?|en video|photos?|en photos?|en images?|images|diaporama|infographies?|cartes?|en cartes|"
    "podcasts?|replay|regardez|ecoutez|audio|a voir|a lire|alertes?|alerte info|derniere minute|urgent|flash|flash info|breaking|breaking news|maj|"
    "mise a jour|actualise|exclusif|exclusivite|exclu|inedit|reportages?|recit|enquete|grand format|long format|entretien|interview|grand entretien|"
    "tribune|analyse|decryptage|edito|editorial|chronique|opinion|point de vue|temoignages?|portrait|document|factuel|vrai ou faux|fact ?check|fact-checking|"
    "info(?: [a-z0-9]{2,15}){0,2}|sondage exclusif|quiz|test|sponsorise|publi ?redactionnel|abonnes|article abonnes|actualites?|actus?"
)

# What an outlet adds in brackets behind a title.
ADDED = "photos?|videos?|video et photos|images?|carte|direct|live|maj|mis a jour|exclusif|podcast|diaporama"

# What is left of a title that follows events: its page changes all day.
LIVE = (
    "en direct",
    "direct video",
    "minute par minute",
    "heure par heure",
    "suivez le direct",
    "en temps reel",
    "live tweet",
    "le fil du jour",
)

# Titles that come back with each edition, over another text.
RUBRICS = (
    "le point sur|ce qu il faut retenir|l essentiel de|les essentiels|l actualite d[eu]|la semaine en|meteo|horoscope|revue de presse|la une de|les titres de|"
    "le journal d[eu]|journal de|programme tele|le programme|programmes?|agenda|resultats? du loto|resultats? euromillions|tirage|les infos de|l info du jour|"
    "(?:photo|dessin|image|chiffre|question|citation|recette) du jour|vu par|petites phrases|le debrief|la matinale|la chronique|l edito|carnet|courrier|"
    "mots croises|nos coups de coeur|selection|ouverture des marches|la bourse de|les bourses|bulletin|info trafic|rendez vous|emission du|l integrale|"
    "les derniers rebondissements|chronologie"
)

# Words of outlets' names, at the end of a title after a dash or bar.
MEDIA = frozenset(
    "info infos actu actus actualite actualites news nouvelles journal quotidien courrier gazette depeche depeches fil presse tribune media medias hebdo "
    "magazine mag radio tele television tv web com fr net figaro parisien monde liberation mediapart humanite croix echos express point obs observateur "
    "marianne bfm bfmtv cnews lci tf1 rtl rmc europe1 franceinfo francetvinfo francebleu minutes ouestfrance sudouest progres dauphine telegramme alsace "
    "nordeclair nicematin yahoo msn orange afp reuters rfi tv5monde huffpost slate boursorama capital challenges valeurs atlantico linternaute rts "
    "sudinfo rtbf lesoir metro blog planet free sfr aol laposte".split()
)
# Beginnings and endings of such words: "sudinfo", "radiocanada".
MEDIA_AFFIXES = ("info", "news", "actu", "presse", "journal", "radio", "media", "hebdo", "quotidien", "direct")
# Words that stand beside them in such names and say nothing alone.
MEDIA_FILLERS = frozenset(
    "le la les l du de des d en et soir matin france direct 1 2 3 24 20 une www ligne online sport sports region".split()
)
# Names of sections at the end of a title: "… - Monde".
SECTIONS = frozenset(
    "accueil monde politique societe economie sport sports culture international europe france sante planete environnement sciences technologie tech "
    "faits divers region regions regional people loisirs auto immobilier education justice meteo bourse medias opinions idees video videos photos".split()
)

# Words that carry no subject: titles are compared without them.
STOP = frozenset(
    "a ai ait apres au aucun aura aussi autour aux avant avec avoir avait c ca ce cela ces cet cette ceux chez comme contre d dans de depuis des deux dont du "
    "durant elle elles en encore entre es est et ete etre eu eux fait faire faut hors il ils j je jusqu jusque l la le les leur leurs lors lorsque lui m ma mais "
    "me meme mes moi mon n ne ni nos notre nous on ont or ou par parmi pas pendant peu peut plus pour pourquoi puis qu quand que quel quelle quelles quels qui "
    "quoi s sa sans se selon sera ses si soit son sont sous sur t ta tandis te tes toi ton toujours tous tout toute toutes tres tu un une vers via voici "
    "voila vos votre vous y e er eme va vont ainsi alors afin face sein cote cas tres bien ici afin soi".split()
)
# Denied on one side only, and two titles tell two stories.
NEGATIONS = frozenset("pas jamais aucun aucune ni".split())  # beside "ne", which stands alone with "plus"
# Verbs that undo what the rest of the title says.
REVERSALS = frozenset(
    "annule annulent annulee annulees dement dementent refuse refusent rejette rejettent renonce renoncent suspend suspendu interdit interdite echoue faux "
    "fausse impossible empeche bloque leve menace".split()
)
# Words that open a question, with or without its mark.
QUESTIONS = frozenset("pourquoi comment quel quelle quels quelles combien".split())

# Days and months: dates that differ make two stories.
DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
MONTHS = frozenset("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split())

# Number words, to be compared as digits.
UNITS = {
    word: n
    for n, words in enumerate(
        "zero,,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dixsept,dixhuit,dixneuf".split(
            ","
        )
    )
    for word in words.split()
}
TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
}
HUNDRED = frozenset({"cent", "cents"})
ORDINALS = {
    word: str(n)
    for n, words in enumerate(
        "premier premiere premiers premieres,deuxieme second seconde,troisieme,quatrieme,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme,"
        "onzieme,douzieme,treizieme,quatorzieme,quinzieme,seizieme".split(","),
        start=1,
    )
    for word in words.split()
}

# Words that headline writers put for one another: one group, one meaning.
_SYNONYM_GROUPS = """
affirme assure declare soutient dit indique explique estime juge confie lance martele
annonce devoile presente revele
denonce critique fustige condamne deplore epingle
veut souhaite desire entend compte espere
demande reclame exige
appelle exhorte invite
morts mort deces decede decedee decedes meurt disparu disparition
tue tues tuee tuees abattu
blesses blesse blessee blessees
meurtrier meurtriere mortel mortelle
incendie feu brasier
epouse femme compagne
emploi usage utilisation recours
interpelle interpelles interpellee interpellees arrete arretes arretee arretees arrestation
proces jugement
annule annulee annules annulees supprime supprimes
hausse augmentation
baisse recul
chute plongeon
attaque attentat assaut raid
accord entente
guerre conflit
grand grande important importante majeur majeure
gros grosse
nouveau nouvelle nouveaux nouvelles
devoile leve
debute commence demarre
acheve termine finit
rencontre recoit
quitte abandonne
evoque aborde
plusieurs quelques
pres environ quasi
moins minimum
tout premier
usa etats unis
president chef
autorise autorises permet
approuve valide adopte adoptee vote
victime victimes
ancien ancienne ex
fils enfant
parents famille
policier policiers police
gendarme gendarmes gendarmerie
succede remplace
retrouve retrouvee decouvert decouverte
defunt feu
voiture automobile vehicule
avion appareil
photos images
soutien appui
prison detention
accident accrochage collision
pays nation
risque danger
juge magistrat magistrate
equipe formation
remporte gagne decroche
enquete investigation
degats dommages
ecole etablissement
patron dirigeant pdg
entreprise societe groupe
chercheurs scientifiques
docteur medecin
avocat conseil
inonde inondations crue
"""
# Word -> the first of its group, which stands for all of them.
SYNONYMS = {
    word: group.split()[0] for group in reversed(_SYNONYM_GROUPS.strip().splitlines()) for word in group.split()
}

# Words that turn a title into its contrary, or into another event of the same form.
_OPPOSITE_PAIRS = """
gagne perd
gagne perdu
gagner perdre
remporte perd
remportent perdent
remporter perdre
victoire defaite
victoires defaites
vainqueur perdant
hausse baisse
hausse recul
hausses baisses
augmente baisse
augmente diminue
augmentent baissent
augmenter baisser
augmentation baisse
monte baisse
progresse recule
grimpe chute
acquitte condamne
acquittee condamnee
acquittement condamnation
relaxe condamne
relaxe condamnation
innocent coupable
accepte refuse
acceptent refusent
accepter refuser
accepte rejette
adopte rejette
adoptee rejetee
adoption rejet
approuve rejette
valide rejette
valide censure
valide annule
autorise interdit
autorisee interdite
autorises interdits
autorisation interdiction
autoriser interdire
ouvre ferme
ouvrent ferment
ouverture fermeture
rouvre ferme
rouvrir fermer
ouvrir fermer
ouvert ferme
ouverte fermee
attaque defend
attaque defense
attaquer defendre
soutient critique
soutenir critiquer
soutien opposition
defend critique
pour contre
avant apres
favorable oppose
favorable hostile
favorable defavorable
favorables opposes
favorables hostiles
confirme dement
confirme infirme
confirmer dementir
reconnait nie
avoue nie
arrivee depart
arrive part
entre sort
entree sortie
retour depart
debut fin
debuts fins
commence termine
commence acheve
debute termine
premier dernier
premiere derniere
premiers derniers
premieres dernieres
nord sud
est ouest
matin soir
hommes femmes
homme femme
garcon fille
pere mere
frere soeur
gauche droite
majorite opposition
plus moins
mieux pire
meilleur pire
bon mauvais
bonne mauvaise
vivant mort
vivante morte
vivants morts
libere arrete
libere incarcere
liberee incarceree
liberes incarceres
liberation arrestation
liberation incarceration
remis place
maintenu annule
maintenue annulee
maintien annulation
maintien retrait
reporte maintenu
suspend relance
suspension reprise
signe rompt
creation suppression
cree supprime
creer supprimer
embauche licencie
achete vend
acheter vendre
achat vente
rassure inquiete
succes echec
reussit echoue
reussite echec
possible impossible
legal illegal
legale illegale
positif negatif
positive negative
optimiste pessimiste
riche pauvre
riches pauvres
jeune vieux
jeunes vieux
facile difficile
interieur exterieur
hausser baisser
gain perte
gains pertes
excedent deficit
record plancher
allie ennemi
allies ennemis
ami ennemi
amis ennemis
paix guerre
jour nuit
ete hiver
rapide lent
fort faible
forte faible
hausse stable
baisse stable
accelere ralentit
acceleration ralentissement
renforce affaiblit
facilite complique
augmente stable
"""


def _both_ways(pairs: str) -> frozenset[tuple[str, str]]:
    split = [tuple(line.split()) for line in pairs.strip().splitlines()]
    return frozenset({(a, b) for a, b in split} | {(b, a) for a, b in split})


OPPOSITES = _both_ways(_OPPOSITE_PAIRS)
