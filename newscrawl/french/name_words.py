"""Words in capitals: those that tell what a name names, and those that are no name."""

from __future__ import annotations

from newscrawl.french.function_words import word_set

# Networks: places where something is said, never a source.
NETWORKS = word_set(
    "twitter facebook instagram telegram linkedin youtube tiktok snapchat x whatsapp weibo bluesky threads"
)

# Words with a capital only because they open a sentence or a title: no name begins with them. Folded.
ORDINARY_STARTS = word_set(
    "interrogé interrogée invité invitée contacté contactée sollicité chez face selon d'après né née agé âgé âgée après malgré "
    "toujours ancien ancienne nouveau nouvelle voici voilà outre concernant quant exit merci bravo vidéo direct sondage sources "
    "contrairement originaire proche candidat fils fille numéro match finale coupe ligue mort décès drame incendie accident "
    "photo photos mondial jeux opération coronavirus covid-19 football rugby tennis cyclisme cinéma musique people politique "
    "économie monde france-monde justice santé éducation climat environnement bourse énergie agriculture élections présidentielle "
    "municipales législatives européennes régionales sénatoriales primaire attentat attentats guerre crise grève réforme"
)

# Words that open a sentence before a verb of saying and name nobody: "Beaucoup disent", "Rien n'indique".
NOT_NAMES = word_set(
    "rien personne chacun chacune beaucoup nul tout tous peu certains d'autres autres quelqu'un rares toutes ainsi reste"
)

# particles that go on with a name only right after a given name: Dominique de Villepin; but not "Lyon de Paris"
WEAK_PARTICLES = word_set("de du d' la le l' des")

# articles that open a surname when they have a capital: Bruno Le Maire, Marine Le Pen, Charles Des Portes
OPEN_SURNAMES = word_set("le la les du des")

# Words in names that tell an outlet from a person ("Globe", "Tribune"); below, those that tell any other body. Folded.
NAMES_OF_MEDIA = word_set(
    "times post daily herald globe tribune journal gazette news magazine tv radio press media today observer standard chronicle "
    "star express telegraph mail mirror sun matin soir quotidien hebdo info infos actu zeitung diario courrier canal echo depeche"
)

NAMES_OF_BODIES = NAMES_OF_MEDIA | word_set(
    "meteo habitat groupe group bank banque club energie energies france europe international internationale systems technologies "
    "pharma motors airlines airways fc olympique university universite studios records pictures entertainment foundation "
    "institute watch action alliance solidarite assurance assurances transports services city united capital partners "
    "company corporation inc laboratories airbus association collectif federation syndicat union parti mouvement comite conseil "
    "agence office institut centre national nationale amnesty greenpeace research council digital tracker trends insider arms lab "
    "labs data analytics consulting global world security software games metrics solutions network networks league trust fund forum "
    "center society tech invest immobilier cars works against school"
)

# Beginnings of surnames that go on with a capital.
SURNAME_PREFIXES = word_set("mc mac de di da la le van fitz al el o ben del des du")

# Words that open the name of an outlet when another name follows: Radio X, Courrier de X. Folded.
MASTHEADS = word_set(
    "radio canal tele tv courrier gazette echo echos journal quotidien depeche tribune messager republicain nouvelliste hebdo "
    "nouvelles antenne ondes petites independant observateur reveil eclaireur telegramme moniteur chronique"
)

# words that give an acronym no letter
NO_INITIALS = word_set("de du des la le les et à")

# small words within the name of an outlet: "Courrier de la Loire", "Corriere della Sera"
LINKS_OF_MEDIA = word_set("de du des d' la l' les del of di da do")

# outlets whose name goes on with that of a region: France Bleu Roussillon
REGIONAL_MEDIA = frozenset({"France 3", "France Bleu"})

# Words said of an outlet: "le quotidien régional", "la presse spécialisée" are no names.
ABOUT_MEDIA = word_set(
    "officiel officielle public publique prive privee regional regionale local locale sportif sportive satirique economique "
    "francilien francilienne dominical specialise specialisee presse information info continu soir matin conservateur federale "
    "investigation ligne reference droite gauche opposition liberal liberale progressiste "
    "independant independante people feminin feminine generaliste meme parisien journal site quotidien"
)  # folded

# How adjectives of towns and regions end; the first are no regions themselves ("la Parisienne", but "la Lorraine").
TOWNSFOLK_ENDINGS = ("ien", "ienne", "ais", "aise", "ois", "oise")
# Those of regions and towns that end otherwise.
NATIVES = word_set(
    "normand normande breton bretonne basque catalan catalane picard picarde savoyard savoyarde gascon gasconne berrichon berrichonne "
    "auvergnat auvergnate poitevin poitevine angevin angevine manceau mancelle tourangeau tourangelle mosellan mosellane "
    "bressan bressane flamand flamande wallon wallonne cévenol cévenole périgourdin périgourdine girondin girondine limousin limousine "
    "provençal provençale bourguignon bourguignonne"
)
# Endings of the adjective behind the noun of a body: "du Forum civil", "de la Cour constitutionnelle".
ADJECTIVE_ENDINGS = (
    "al",
    "ale",
    "il",
    "ile",
    "ique",
    "elle",
    "aire",
    "ien",
    "ienne",
    "ais",
    "aise",
    "ain",
    "aine",
    "éen",
    "éenne",
)
GENTILE_ENDINGS = (*TOWNSFOLK_ENDINGS, "éen", "éenne", "ain", "aine")
