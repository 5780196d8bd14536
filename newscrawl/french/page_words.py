"""What news sites print around an article: buttons, labels, offers, headings over other articles, newsrooms, dates.

Folded means in lower case and without accents; a key is words alone (newscrawl.french.letters).
"""

from __future__ import annotations

from newscrawl.french.function_words import word_set


def phrase_set(text: str) -> frozenset[str]:
    """Return the phrases of a text, which | separates, as a set."""
    return frozenset(text.split("|"))


# lines that belong to the site where they say nothing else: buttons, offers, labels; folded
LABELS = phrase_set(
    "medias|photos|videos|en images|en video|en photos|galerie|galerie photos|sur le sujet|sur ce sujet|documents|liens utiles|pieces jointes|"
    "menu|fermer|decouvrir|annonce|annonces|publicite|publicites|advertisement|passer la publicite|"
    "la suite apres cette publicite|la suite apres la publicite|sommaire|au sommaire|se connecter|connexion|"
    "s'identifier|accepter|tout accepter|accepter tout|refuser|tout refuser|continuer sans accepter|"
    "gerer mes preferences|gerer les cookies|parametrer|en savoir plus|plus d'informations|lire la suite|"
    "lire plus|voir plus|voir tout|afficher plus|afficher moins|contenu externe|afficher le contenu|"
    "regarder la video|voir la video|article suivant|article precedent|articles precedents|"
    "navigation de l'article|dans cet article|article abonne|article abonnes|article reserve|abonnes|premium|"
    "nous suivre|suivez-nous|vos commentaires|poster un commentaire|testez sans engagement|sans engagement|"
    "je profite de l'offre|je fais un don|je m'inscris|s'inscrire|nous vous recommandons|"
    "nous vous conseillons|a propos de l'auteur|l'auteur|themes associes|sujets associes|photo d'illustration|"
    "photo d'archives|image d'illustration|illustration|restez informe|restez informes|ajouter aux favoris|"
    "ajouter a mes favoris|lire plus tard|sauvegarder|enregistrer|copier|copier le lien|lien copie|a ecouter|"
    "a regarder|a voir|a decouvrir aussi|je donne|element inconnu"
)

# names of networks, and of other ways to share: a line of nothing else is a row of buttons; folded
NETWORKS = word_set(
    "facebook twitter x whatsapp linkedin messenger pinterest instagram telegram bluesky threads tiktok "
    "youtube email e-mail mail courriel sms"
)

# what a byline may name that is no person's name, and no known body: functions, newsrooms, institutions; folded
NOT_PERSONS = word_set(
    "redaction admin administrateur journal web equipe auteur agence agences article publicite service "
    "newsroom desk team staff contributeur redacteur redactrice journaliste correspondant collectif "
    "communique universite university institut institute ecole school centre association fondation ministere "
    "groupe societe academie laboratoire cnrs info infos actu actualite actualites news media medias radio "
    "television magazine presse france review technology zapping photo photos"
)

# names of accounts that are nobody's; keys
LOGINS = word_set("admin administrateur administrator webmaster root user editor superadmin wpadmin")

# words by which a byline, a credit or a date is known, beside those above and below; folded
SIGNING = word_set(
    "avec propos recueillis rapportes textes texte ecrit redige edite relu adapte traduit proposee signe source sources credit credits "
    "auteur autrice auteure photographie reporter envoye envoyee special speciale heure heures date"
)

# labels before the date of an article and before who wrote it, in elements of their own; keys
DATE_LABELS = word_set("publie publiee publication date")
AUTHOR_LABELS = word_set("auteur auteurs auteure auteures autrice autrices par")

# sorts of articles, printed as a label before a headline, a standfirst, a byline; keys
GENRES = word_set(
    "tribune editorial edito analyse reportage reportages recit enquete entretien interview portrait chronique decryptage critique "
    "billet opinion video videos podcast diaporama infographie temoignage temoignages exclusif"
)

# what newspapers and stations that nobody has heard of call themselves; folded
OUTLET_WORDS = word_set(
    "canal tele television tv radio journal courrier gazette presse echo info infos news media medias "
    "magazine hebdo tribune"
)

# words that address somebody: a question that holds one is asked in an interview; folded
ADDRESSES = word_set("vous votre vos tu ton ta tes madame monsieur mademoiselle docteur maitre")

# what stands in a heading as a badge, not as a word of it; keys
HEADLINE_BADGES = phrase_set(
    "abonne|abonnes|abonnee|article abonne|reserve aux abonnes|article reserve aux abonnes|premium|article premium|exclusif|exclusivite|"
    "video|videos|photos|diaporama|podcast|audio|infographie|infographies|carte|cartes|direct|en direct|live|gratuit|sponsorise|publi redactionnel|nouveau|urgent"
)

# rubrics and breadcrumbs that only lead home; keys
HOME_RUBRICS = phrase_set(
    "accueil|home|homepage|une|a la une|la une|actualites|actualite|actu|actus|infos|info|news|articles|"
    "journal|le journal|vous etes ici|actualites a la une|toute l actualite|non classe|uncategorized"
)

# Patterns of how lines begin that belong to the site: folded, to be tried after a mark or two.

#: at any length: walls, offers and notices that fill a paragraph
WALLS = (
    r"il vous reste \d|(?:cet|l') ?article est (?:publie )?en (?:acces|lecture) (?:libre|gratuit)|la suite (?:est reservee|apres|de l'article|de cet)|(?:cet |l')?article (?:est )?reserve|reserve aux abonnes|contenu reserve|pour lire la suite|"
    r"(?:deja |pas encore )?abonnee?s? ?\?|abonnez-vous|je m'abonne|s'abonner|inscrivez-vous (?:a|pour)|recevez (?:chaque|tous|toute|notre|nos|l'|la|les|gratuitement)|"
    r"ce contenu (?:est bloque|n'a pas pu)|votre navigateur|activer (?:les|javascript)|votre adresse (?:e-?mail|mail|de messagerie) (?:est|sera|ne sera)|pour afficher ce contenu|"
    r"(?:facebook|twitter|x|instagram|youtube|tik ?tok|linkedin|telegram|whatsapp) ?: ?(?:https?:|www\.|@)|(?:votre don|vos dons) (?:nous|permet|est|sont|a|garanti)|"
    r"en (?:cliquant|vous (?:inscrivant|abonnant)|validant)\b.{0,60} accept|chaque (?:matin|soir|jour|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? recevez"
)

#: how lines begin that lead to other articles
OTHER_ARTICLES = (
    r"(?:a )?(?:lire|voir|ecouter|decouvrir|regarder|relire|revoir|consulter) (?:aussi|egalement|en plus|plus|encore|:|l'article|notre|nos|la suite|sur)|"
    r"a (?:lire|voir|ecouter|decouvrir|relire|revoir)\b ?[:>».-]|\(?re\)?lire ?:|personnalisez votre|lisez aussi|(?:lire|voir) ?:|video ?:? ?$|"
    r"sur le meme (?:sujet|theme)|dans l[ea] meme (?:rubrique|categorie|section|thematique)|ailleurs sur le web|ces articles .{0,20}\b(?:interesser|plaire)|articles? (?:lies|similaires|connexes|recommandes)|les plus (?:lus|commentes|vus|partages)|"
    r"(?:a decouvrir|autour de|opinions|plus sur ce sujet|en lien avec|a lire|pour approfondir|actualites?) ?:?$|plus d'(?:articles|infos|actualites)|nos derniers articles|"
    r"la redaction vous conseille|cette video (?:peut|pourrait) vous|vous (?:aimerez|pourriez aimer)\b|recommandee?s? pour vous|voir tous les articles|podcast ?[-:–|]|a (?:la une|ne pas manquer)|notre (?:dossier|newsletter|selection)|accueil$|retour (?:a|en|au) |fermer$|suivant$|precedent$|chargement"
)

#: how offers of letters and subscriptions begin
OFFERS = (
    r"(?:la |notre |nos |les )?newsletters?\b|ne (?:manquez|ratez) (?:plus )?(?:rien|aucune)|soutenez(?:-nous| nous| (?:notre|le|la|votre) (?:journal|media|redaction|presse))|soutenez (?:un|une|le|la|l'|notre) ?(?:journalisme|presse|media|information)|(?:faites|je fais) un don|faire un don$|aidez-nous a|pour ne rien (?:manquer|rater)|s'inscrire|accepter (?:et|les|tout)|"
    r"(?:suivez|retrouvez|rejoignez)(?:-nous| nous| toute l'actualite|,? (?:tous nos|notre|nos|l'actu)| .{1,30} sur (?:facebook|twitter|instagram|google|whatsapp|telegram|x\b))|"
    r"for latest updates|follow us on|(?:voir|afficher) cette publication|(?:offrir|offrez) cet article|ajouter (?:a|aux) (?:vos|mes|votre|ma) |suivre (?:ce theme|ce sujet|cet auteur)|"
    r"(?:nous utilisons|ce site (?:utilise|web utilise)) des cookies"
)

#: how controls to read, share and answer begin
CONTROLS = (
    r"(?:l'|cet )article a (?:bien )?ete (?:ajoute|enregistre|sauvegarde|retire|supprime|copie|partage)|temps de lecture|lecture(?: :)? \d{1,2} min|\d{1,2} min(?:utes)? de lecture|lecture audio|ecouter (?:l'article|cet article)|"
    r"partager (?:sur|l'article|cet|par|cette|ce )|partager$|partagez|imprimer|envoyer par|commenter|commentaires?$|reagir|vos reactions|aucun commentaire|laisser un commentaire|"
    r"(?:vous devez etre connecte|connectez-vous|identifiez-vous) pour|vous (?:souhaitez|voulez) (?:reagir|commenter|signaler|nous poser)|vous avez (?:aime|apprecie) cet article|cet article vous a|avez-vous (?:aime|trouve) cet article|"
    r"vous avez (?:repere|trouve|vu|constate) une erreur|une (?:information|info|question|remarque|erreur)\b.{0,40} \?|l'article parle de|"
    r"(?:poste|publie|classe|range) (?:dans|sous)\b[^.]{1,100}\bcommentaires?\b|\d{1,4} (?:commentaires?|reactions?|partages?)|signaler (?:une|un|cette)|une erreur dans|lien copie|copier le lien|telechargez|cliquez (?:ici|sur)"
)

#: how labels and statements of rights begin
RIGHTS = (
    r"mots[ -]cles|tags? ?:|themes? ?:|publicite$|contenu sponsorise|tous droits reserves|toute reproduction|reproduction (?:interdite|totale)|"
    r"(?:credits?|photos?|credits? photos?|copyright|illustrations?) ?[:©]|©|\(c\)"
)

#: headings over the readers' comments
COMMENTS = r"\d{1,5} (?:commentaires?|reactions?|reponses?)\b|(?:les |vos |tous les |derniers )?commentaires(?: ?\(?\d{1,5}\)?)?[\s:]{0,3}$|vos (?:reactions|avis)\b|laisse[rz] un commentaire|reagi(?:r|ssez) "

#: headings over other articles
LISTS = (
    r"(?:a )?(?:lire|voir|ecouter|decouvrir)(?: aussi| egalement| ensuite)?[\s:]{0,3}$|(?:sur|dans) l[ea] meme (?:sujet|theme|rubrique|categorie|section|thematique)\b|"
    r"(?:plus )?sur ce sujet|(?:articles?|contenus?|sujets?|videos?|actualites?) (?:lie|similaire|connexe|associe|recommande|relatif)e?s?\b|"
    r"(?:les |nos )?(?:articles )?(?:les )?plus (?:lus|vus|commentes|partages|populaires|recents|consultes)\b|(?:nos |les )?derni(?:er|ere)s (?:articles|actualites|actus|infos|nouvelles|videos)\b|"
    r"d'autres (?:articles|actualites|actus|infos|sujets)\b|plus d'(?:articles|infos|actualites|actus)\b|vous (?:aimerez|pourriez)\b|.{0,20} articles? .{0,20}\b(?:interesser|plaire)\b|"
    r"recommandee?s? pour vous|la redaction vous (?:conseille|recommande)|a (?:la une|ne pas manquer|decouvrir)\b|ailleurs sur le web|en ce moment\b|(?:le )?fil (?:info|actu)|contenus? sponsorises?"
)

# Months in French, shortened or not, and in English; folded.
_MONTHS = (
    "janvier janv jan january|fevrier fevr fev feb february|mars mar march|avril avr apr april|mai may|juin jun june|"
    "juillet juil jul july|aout aou aug august|septembre sept sep september|octobre oct october|novembre nov november|"
    "decembre dec december"
)
#: The number of each.
MONTHS = {form: number for number, forms in enumerate(_MONTHS.split("|"), 1) for form in forms.split()}
#: Days of the week, folded, with their numbers (Monday is 0).
WEEKDAYS = {day: n for n, day in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())}
#: Days that are named from the day of reading, folded, with how long ago they are.
NEAR_DAYS = {"avant-hier": 2, "hier": 1, "aujourd'hui": 0}
#: Units in "il y a 2 heures", folded, with their minutes; a month and a year are taken at their usual length.
UNITS = {
    "minutes": 1, "minute": 1, "min": 1, "mn": 1, "heures": 60, "heure": 60, "h": 60, "jours": 1440, "jour": 1440, "j": 1440,
    "semaines": 10080, "semaine": 10080, "mois": 43800, "ans": 525600, "an": 525600,
}  # fmt: skip
#: Numbers that are written out before them.
NUMBERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
}
#: What stands after a time: names of zones with their minutes from UTC, or a town with its zone.
ZONES: dict[str, int | str] = {
    "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "TU": 0, "WET": 0, "BST": 60, "WEST": 60, "WAT": 60, "CET": 60, "CEST": 120, "CAT": 120,
    "EET": 120, "EEST": 180, "EAT": 180, "EST": -300, "EDT": -240, "HNE": -300, "HAE": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "Paris": "Europe/Paris", "Bruxelles": "Europe/Brussels", "Genève": "Europe/Zurich",
    "Montréal": "America/Montreal", "Dakar": "Africa/Dakar", "Tunis": "Africa/Tunis", "Alger": "Africa/Algiers",
}  # fmt: skip

# Patterns of the words before the date on which an article was changed, and published; folded.
MODIFIED = ("mi[st]e? a jour", "modifie", "actualise", "maj", "derniere modification", "updated", "modified")
PUBLISHED = (
    "publie",
    "publication",
    "mi[st]e? en ligne",
    "poste",
    "paru",
    "parution",
    "diffuse",
    "cree",
    "ecrit",
    "redige",
    "published",
    "posted",
)  # or with an "e" after

#: Towns in the datelines of agencies that share an acronym with another's, with the country of each.
DATELINE_TOWNS = {
    "dakar": "SN",
    "alger": "DZ",
    "niamey": "NE",
    "libreville": "GA",
    "conakry": "GN",
    "cotonou": "BJ",
    "bujumbura": "BI",
}
