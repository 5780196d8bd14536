"""Pages that are no article though the server answers 200, and articles that speak of such things."""

from __future__ import annotations

import pytest

from newscrawl.drops import REASONS, STAND_INS
from newscrawl.french.stand_in_words import HEADLINES, TEXTS
from newscrawl.loaders import read_article

PAGE = '<html lang="fr"><head><title>%s</title>%s</head><body>%s</body></html>'
STATED = '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-08-02T07:30:00+02:00">'
MENU = "<nav><a href=/monde>Monde</a><a href=/sport>Sport</a></nav>"


def page(title: str, body: str, head: str = "") -> str:
    return PAGE % (title, head, body)


@pytest.mark.parametrize(
    "reason, markup",
    [
        ("robot_check", page("Un instant…", "<h1>Vérification de votre navigateur</h1><p>Cela prendra quelques secondes.</p>")),
        ("robot_check", page("gazette.example", "<div><h2>gazette.example</h2><p>Vérifions que vous êtes bien un humain. Cochez la case.</p></div>")),
        ("robot_check", page("Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript><div id=x></div>")),
        ("robot_check", page("Accès refusé", "<h1>Accès refusé</h1><p>Nous avons relevé un trafic inhabituel depuis votre adresse IP. Référence : 18.2f</p>")),
        ("robot_check", page("La Gazette", "<h1>Êtes-vous un robot ?</h1><p>Pour poursuivre, recopiez le captcha que vous voyez sur cette image.</p>")),
        ("robot_check", page("Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1><p>You are unable to access gazette.example. Cloudflare Ray ID: 8a1</p>")),
        ("script_needed", page("gazette.example", "<p>Please enable JS and disable any ad blocker</p>")),
        ("script_needed", page("La Gazette", "<noscript>Vous devez activer JavaScript pour lire ce site.</noscript><div id=root></div>")),
        ("script_needed", page("La Gazette", "<h1>La Gazette</h1><p>Votre navigateur n'est plus pris en charge. Mettez à jour votre navigateur.</p>")),
        ("maintenance", page("Maintenance | La Gazette", "<h1>Site en maintenance</h1><p>Nos équipes travaillent, nous revenons très vite.</p>")),
        ("maintenance", page("La Gazette", "<h1>Nous revenons bientôt</h1><p>Le site est momentanément indisponible. Veuillez nous excuser pour la gêne occasionnée.</p>")),
        ("maintenance", page("503 Service Unavailable", "<h1>Service Unavailable</h1><p>The server is temporarily unable to answer.</p>")),
        ("soft_404", page("Page introuvable - La Gazette", MENU + "<h1>Page introuvable</h1><p>Désolé, la page que vous cherchez n'existe plus.</p>")),
        ("soft_404", page("La Gazette", MENU + "<h1>Oups !</h1><p>Cet article n'est plus disponible. Retour à l'accueil du site.</p>", STATED)),
        ("soft_404", page("Erreur 404", "<h1>404</h1><p>Le lien est peut-être erroné.</p>" + "<p>Un autre article du site, dont voici le début, assez long.</p>" * 30)),
        ("soft_404", page("La Gazette", "<h1>L'article demandé a été supprimé</h1><p>Lancez une recherche pour en trouver d'autres.</p>")),
        ("subscription_wall", page("Connexion - La Gazette", "<h1>Connectez-vous</h1><p>Pour continuer votre lecture, identifiez-vous avec votre adresse e-mail et votre mot de passe.</p>")),
        ("subscription_wall", page("La Gazette", "<h1>Choisissez votre offre</h1><p>Essai gratuit, sans engagement, puis 9,90 € par mois.</p>")),
        ("subscription_wall", page("La Gazette", "<h2>Ouvrez dans l'appli</h2><p>Téléchargez l'application pour continuer à lire. Disponible sur Google Play et l'App Store.</p>")),
    ],
)  # fmt: skip
def test_what_stands_in_the_place_of_an_article_is_none(html, reason, markup):
    article = read_article(html(markup))
    assert article.missing() == reason


@pytest.mark.parametrize(
    "title, text",
    [
        ("Maintenance : la ligne 4 du tramway fermée dimanche", "La maintenance des rails durera un jour. Le trafic reprendra lundi, promet la régie."),
        ("Oups ! Le maire oublie son micro ouvert", "Le maire avait laissé son micro ouvert pendant toute la séance du conseil municipal."),
        ("Les robots arrivent dans les vergers", "Deux robots cueillent les pommes. Les robots travaillent la nuit, disent les arboriculteurs."),
        ("500 emplois supprimés à l'usine", "La direction a annoncé jeudi la suppression de cinq cents emplois sur le site."),
        ("404", "Le roman, dont le titre est celui d'une erreur connue de tous, paraît jeudi chez un petit éditeur de Lille."),
        ("Le journal propose un abonnement aux lycéens", "Les lycéens pourront lire le journal sans payer, avec une offre de la région, sans engagement."),
        ("Cette page de l'histoire", "La page la plus noire du village n'existe plus que dans les archives, disent les anciens du pays."),
    ],
)  # fmt: skip
def test_articles_about_such_things_are_articles(html, title, text):
    body = f"<article><h1>{title}</h1><p>{text}</p><p>Un second paragraphe, qui ne dit rien de tel, et que l'on lit volontiers.</p></article>"
    assert read_article(html(page(title, body, STATED))).missing() is None
    assert (
        read_article(
            html(page(title, body + "<p>Un troisième, pour que la brève en soit une, sans date ni auteur.</p>" * 3))
        ).missing()
        is None
    )


def test_a_paid_article_is_one(html):
    body = (
        "<article><h1>La digue tient</h1><p class=chapo>La rivière a baissé de vingt centimètres dans la nuit, et les riverains sont rentrés chez eux.</p>"
        "<div class=paywall><p>Abonnez-vous pour lire la suite</p><p>Déjà abonné ? Se connecter</p><p>Sans engagement, 9,90 € par mois</p></div></article>"
    )
    assert read_article(html(page("La digue tient - La Gazette", body, STATED))).missing() is None


def test_each_reason_is_explained():
    assert set(HEADLINES) == set(TEXTS) == set(STAND_INS) - {"consent_wall"}
    assert set(STAND_INS) < set(REASONS)
