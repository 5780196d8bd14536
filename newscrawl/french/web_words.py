"""Words of the web in French: in addresses of lists and of pages that are no article, on controls, in names of feeds. Folded."""

from __future__ import annotations

from newscrawl.french.function_words import word_set

#: Path segments under which lists stand, or pages that are none of a newsroom's articles: nothing below them is one.
NEVER_ARTICLES = word_set(
    "tag tags mot mots-cles etiquette etiquettes theme themes topic topics author authors auteur auteurs category categories "
    "categorie cat page pages search recherche calendar calendrier agenda feed feeds rss flux login connexion compte mon-compte account "
    "abonnement abonnements subscribe newsletter newsletters contact contacts cgu cgv cookies privacy confidentialite a-propos "
    "about plan-du-site sitemap wp-login.php wp-content wp-json share partager print imprimer comment comments reply profil profils "
    "profile membre membres user users utilisateur codepromo code-promo codes-promo bons-plans-et-codes-promo annonces petites-annonces "
    "annonces-legales boutique shop panier cart meteo-locale programme-tv horoscope jeux podcasts-liste journaliste journalistes "
    "redacteur redacteurs avis-de-deces obseques offres-emploi offres-d-emploi guide-achat guides-achat guide-d-achat guides-d-achat "
    "comparatif comparatifs bons-plans annuaire seances billetterie"
)
#: How segments of the same kind begin: "tag_theme", "tag-climat".
NEVER_BEGINNINGS = ("tag_", "tag-", "mot_", "theme_", "auteur_", "auteur-", "author-")
#: Path segments that hold lists and articles alike: an article below them has a number or a whole headline.
OFTEN_LISTS = word_set(
    "dossier dossiers archive archives region regions section sections rubrique rubriques evenement evenements programme programmes "
    "emission emissions emissions-tv ville villes departement departements commune communes sujet sujets serie series podcast podcasts replay abonnes "
    "meteo emploi emplois immobilier elections resultats-elections resultats"
)
#: Path segments that say "article" in front of its number.
ARTICLE_SEGMENTS = word_set(
    "article articles art actu actus actualite actualites news info infos story stories depeche depeches post posts breve breves a n"
)
#: First parts of the hosts on which a publisher sells, advertises or plays.
SERVICE_HOSTS = word_set(
    "boutique shop abonnement abonnements abo annonces annonces-immo annonces-legales jeux games emploi emplois immo immobilier joboffers "
    "newsletter newsletters carnet services kiosque pdf pdf-online profil compte moncompte login connexion pub regie programme-tv billetterie"
)
#: Phrases in the last part of the address of a legal or service page, words joined by hyphens.
SERVICE_PAGES = (
    "mentions-legales", "conditions-generales", "conditions-d-utilisation", "conditions-utilisation", "politique-de-confidentialite",
    "politique-confidentialite", "politique-de-protection", "politique-protection", "politique-des-cookies", "politique-de-cookies",
    "politique-cookies", "politique-de-gestion-des-cookies", "donnees-personnelles", "donnees-a-caractere-personnel", "gestion-des-cookies",
    "declaration-d-accessibilite", "declaration-accessibilite", "declaration-de-conformite-rgaa", "plan-du-site", "qui-sommes-nous",
    "nous-contacter", "contactez-nous", "charte-editoriale", "charte-de-", "charte-d-", "charte-des-", "charte-deontolog", "code-de-deontologie",
    "code-deontolog", "foire-aux-questions", "service-client", "abonnez-vous", "offres-d-abonnement", "offre-d-abonnement", "notre-redaction",
    "la-redaction", "nos-engagements", "devenir-annonceur", "espace-annonceurs", "nos-applications", "privacy-policy", "terms-of-", "cookie-policy",
    "nos-newsletters", "contact-redaction", "contacter-la-redaction", "contact-publicite", "live-tv", "tv-en-direct", "ecouter-le-direct",
    "regarder-la-chaine", "grille-des-programmes", "inscription-newsletter", "mot-de-passe", "code-promo", "codes-promo",
)  # fmt: skip
#: Words of links that lead to an account, a network or another function of the site, whole.
CONTROLS = frozenset(
    (
        "mot de passe oublie", "mot de passe oublie ?", "se connecter", "je me connecte", "connexion", "s'identifier", "s'inscrire", "je m'inscris",
        "creer un compte", "creer mon compte", "mon compte", "deja abonne", "deja abonne ?", "deja abonne ? se connecter", "s'abonner", "je m'abonne",
        "abonnez vous", "abonnez-vous", "decouvrir nos offres", "decouvrez nos offres", "voir les offres", "je decouvre", "partager", "imprimer",
        "envoyer par mail", "commenter", "reagir", "signaler", "signaler une erreur", "accueil", "retour", "retour a l'accueil", "fermer",
        "aller au contenu", "aller au contenu principal", "plan du site", "qui sommes nous", "qui sommes nous ?", "nous contacter", "contactez nous",
        "publicite", "mentions legales", "gerer mes cookies", "parametrer les cookies", "continuer sans accepter", "accepter", "tout accepter",
        "toute l'actualite", "toute l'info", "tous les articles", "voir tous les articles", "toutes les videos", "voir toutes les videos",
        "voir le profil", "tous ses articles", "ses articles", "petites annonces", "faire un don",
    )
)  # fmt: skip
#: Words of links that name nothing: their address and the other links to it must tell.
NAMELESS = frozenset(
    (
        "lire la suite", "lire l'article", "lire plus", "lire", "la suite", "suite", "en savoir plus", "voir plus", "voir", "plus", "plus d'infos",
        "read more", "continuer la lecture", "decouvrir", "article reserve aux abonnes", "abonne", "abonnes", "video", "photos", "ecouter", "0",
    )
)  # fmt: skip
#: Words by which the feed of a site's comments is known, in its title; "comment" alone is French for how.
COMMENT_FEEDS = (
    "flux des commentaires", "flux de commentaires", "fil des commentaires", "comments feed", "commentaires sur", "comments on", "rss comments",
    "commentaires rss",
)  # fmt: skip
