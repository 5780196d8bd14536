"""What of a page is text, where it is cut, and what is left out: small pages, one phenomenon each."""

from __future__ import annotations

import pytest

from newscrawl.loaders import read_article
from newscrawl.page.furniture import is_furniture_line, is_wall_line, opens_elsewhere
from newscrawl.page.names import STRONG, name_flags

TITLE = "Le moulin de Brac tourne à nouveau"
ONE = "Le moulin a tourné samedi pour la première fois depuis la guerre, devant tout le village."
TWO = "Les ailes ont été refaites en chêne par un charpentier venu de la vallée voisine."
THREE = "La farine sera vendue au marché dès le mois de juin, a promis la meunière."
CHAPO = "Cinq ans de travaux et deux cents bénévoles ont suffi à le sauver."


@pytest.fixture
def article(html):
    def read(body: str, head: str = "", url: str = "https://www.exemple.fr/un-moulin-12345.html"):
        return read_article(html(f"<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>", url))

    return read


def sections(article):
    return [(section.heading, section.paragraphs) for section in article.sections]


PLAIN = [(None, [ONE, TWO, THREE])]


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>",
        f"<p>{ONE}<p>{TWO}<p>{THREE}",
        f"{ONE}<br><br>{TWO}<br><br>{THREE}",
        f"{ONE}<br>{TWO}<br>{THREE}",
        f"<p>{ONE}<br/><br/>{TWO}</p><p>{THREE}</p>",
        f"<div><div>{ONE}</div><div>{TWO}</div><div>{THREE}</div></div>",
        f"<span><div>{ONE}</div></span><span><div>{TWO}</div></span><span><div>{THREE}</div></span>",
        f"<section><p>{ONE}</p></section><section><p>{TWO}</p><p>{THREE}</p></section>",
        f"<p>{ONE}</p><ul><li>{TWO}</li><li>{THREE}</li></ul>",
        f"<p>{ONE}</p><blockquote>{TWO}</blockquote><p>{THREE}</p>",
        f"<p>{ONE[:20]}<em>{ONE[20:40]}</em><!-- x -->{ONE[40:]}</p><p><a href='/x'>{TWO[:10]}</a>{TWO[10:]}</p><p>{THREE}</p>",
        f"<p>{ONE}</p><p>&nbsp;</p><p>{TWO}</p><script>var a = '{ONE}';</script><p>{THREE}</p>",
        f"<p>{ONE}</p><p>{TITLE}</p><p>{TWO}</p><p>{TWO}</p><p>{THREE}</p>",
    ],
)
def test_paragraphs_whatever_cuts_them(article, text):
    assert sections(article(f"<div><h1>{TITLE}</h1><div class='corps'>{text}</div></div>")) == PLAIN


@pytest.mark.parametrize(
    "cut, gap",
    [
        (
            (
                "Le moulin a tourné samedi devant tout le village, a raconté à la presse locale M.",
                "Morel, son gardien.",
            ),
            " ",
        ),
        (
            ("Le moulin a tourné samedi devant tout le village, dont il faut bien le dire Jeanne M.", "était absente."),
            " ",
        ),
        (
            (
                "Le moulin a tourné samedi devant tout le village, qui avait attendu ce jour des heures",
                "sous la pluie.",
            ),
            " ",
        ),
        (("Le moulin a tourné samedi devant tout le village, qui avait attendu l'augmentatio", "n du vent."), ""),
    ],
)
def test_a_sentence_that_the_site_cut_is_one_again(article, cut, gap):
    text = "".join(f"<p>{line}</p>" for line in (*cut, TWO, THREE))
    assert sections(article(f"<div><h1>{TITLE}</h1><div>{text}</div></div>")) == [(None, [gap.join(cut), TWO, THREE])]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Le moulin a tourné samedi devant tout le village, et voici ce qu'on y a vu ce jour-là :",
            "des ailes neuves.",
        ),
        (
            "Le moulin a tourné samedi devant tout le village, et le maire est venu ce jour-là.",
            "iPhone en main, il rit.",
        ),
        ("Un titre sans nom", "la suite commence en bas de casse, comme chez certains poètes de la vallée."),
    ],
)
def test_paragraphs_that_only_look_cut(article, lines):
    text = "".join(f"<p>{line}</p>" for line in (ONE, *lines, THREE))
    assert sections(article(f"<div><h1>{TITLE}</h1><div>{text}</div></div>")) == [(None, [ONE, *lines, THREE])]


HEADED = [(None, [ONE]), ("Du chêne pour les ailes", [TWO, THREE])]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2>Du chêne pour les ailes</h2>",
        "<h3><a id='chene' name='chene'>Du chêne pour les ailes</a></h3>",
        "<h4 id='du-chene-pour-les-ailes-date'>Du chêne pour les ailes</h4>",
        "<p><strong>Du chêne pour les ailes</strong></p>",
        "<p class='intertitre'>Du chêne pour les ailes</p>",
        "<p>- Du chêne pour les ailes -</p>",
        "<p>– Du chêne pour les ailes –</p>",
        "<p>- Du chêne pour les ailes</p>",
        "<h2><a href='/autre'>Du chêne pour les ailes</a></h2>",
        "<p><b>- Du chêne pour les ailes</b></p>",
    ],
)
def test_sub_headings(article, heading):
    assert (
        sections(article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p>{heading}<p>{TWO}</p><p>{THREE}</p></div></div>"))
        == HEADED
    )


@pytest.mark.parametrize(
    "bold",
    [
        "<p>Elle vend <strong>la farine</strong> le mardi.</p>",
        "<p><strong>Et le prix, madame ?</strong></p>",
        "<p><strong>Deux euros le kilo.</strong></p>",
        "<ul><li><strong>Ouvert le mardi</strong></li></ul>",
    ],
)
def test_bold_words_that_are_no_sub_headings(article, bold):
    read = article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p>{bold}<p>{TWO}</p><p>{THREE}</p></div></div>")
    assert [heading for heading, _ in sections(read)] == [None]


@pytest.mark.parametrize(
    "lines",
    [
        ["- Du chêne pour les ailes", "- De la pierre pour la tour"],
        [f"« {CHAPO} »", "- Jeanne Morel"],
        ["- Du chêne pour les ailes."],
        ["- du chêne pour les ailes"],
    ],
)
def test_dashes_that_open_no_sub_heading(article, lines):
    text = "".join(f"<p>{line}</p>" for line in (ONE, *lines, TWO, THREE))
    assert sections(article(f"<div><h1>{TITLE}</h1><div>{text}</div></div>")) == [(None, [ONE, *lines, TWO, THREE])]


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote>« QUOTE »</blockquote>",
        "<blockquote><p>« QUOTE »</p><cite>Jeanne Morel</cite></blockquote>",
        "<div class='exergue'><p>\"QUOTE.\"</p></div>",
    ],
)
def test_a_quotation_set_apart_is_not_told_twice(article, box):
    quoted = "Nous moudrons du blé de la vallée"
    said = f"« {quoted} », a promis la meunière devant les bénévoles."
    text = f"<p>{ONE}</p>{box.replace('QUOTE', quoted)}<p>{said}</p><p>{TWO}</p>"
    assert sections(article(f"<div><h1>{TITLE}</h1><div>{text}</div></div>")) == [(None, [ONE, said, TWO])]
    alone = text.replace(quoted, "Nous moudrons autre chose", 1)
    assert len(article(f"<div><h1>{TITLE}</h1><div>{alone}</div></div>").sections[0].paragraphs) > 3


def test_a_line_in_capitals_is_a_sub_heading(article):
    read = article(
        f"<div><h1>{TITLE}</h1><div>{ONE}<br><br>DU CHÊNE POUR LES AILES<br><br>{TWO}<br><br>{THREE}</div></div>"
    )
    assert sections(read) == [(None, [ONE]), ("DU CHÊNE POUR LES AILES", [TWO, THREE])]


def test_two_bold_lines_of_a_short_text_are_sub_headings_where_each_has_a_paragraph_below_it(article):
    first, second = "<p><b>Des ailes en chêne</b></p>", "<p><strong>Au marché</strong></p>"
    page = f"<h1>{TITLE}</h1><div><p>{ONE}</p>{first}<p>{TWO}</p>{second}<p>{THREE}</p></div>"
    assert [heading for heading, _ in sections(article(page))] == [None, "Des ailes en chêne", "Au marché"]
    page = f"<h1>{TITLE}</h1><div><p>{ONE}</p>{first}{second}<p>{TWO}</p><p>{THREE}</p></div>"
    assert len(sections(article(page))) == 1


def test_bold_lines_are_paragraphs_where_the_page_has_sub_headings(article):
    read = article(
        f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><h2>Du chêne</h2><p><b>Un mot en gras</b></p><p>{TWO}</p></div></div>"
    )
    assert sections(read) == [(None, [ONE]), ("Du chêne", ["Un mot en gras", TWO])]


@pytest.mark.parametrize(
    "page",
    [
        f"<h1>{TITLE}</h1><p class='chapo'>{CHAPO}</p><div class='corps'>TEXT</div>",
        f"<h1>{TITLE}</h1><h2>{CHAPO}</h2><div class='corps'>TEXT</div>",
        f"<h1>{TITLE}</h1><div class='corps'><p><b>{CHAPO}</b></p>TEXT</div>",
        f"<h1>{TITLE}</h1><div class='corps'><p class='article-intro'>{CHAPO}</p>TEXT</div>",
        f"<h1>{TITLE}</h1><p class='hat'><strong class='hat-label'>Patrimoine</strong> <span>{CHAPO}</span></p><div class='corps'>TEXT</div>",
        f"<h1>{TITLE}</h1><div class='chapo'><p>{CHAPO}</p></div><div class='corps'><p>{CHAPO}</p>TEXT</div>",
        f"<article><header><h1>{TITLE}</h1><div class='subtitle'>{CHAPO}</div></header>TEXT</article>",
    ],
)
def test_the_standfirst_wherever_the_site_puts_it(article, page):
    read = article("<div>" + page.replace("TEXT", f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>") + "</div>")
    assert read.standfirst == CHAPO
    assert sections(read) == PLAIN


def test_the_description_tells_the_standfirst_even_where_its_names_are_furnitures(article):
    head = f'<meta name="description" content="{CHAPO}">'
    read = article(
        f"<div><h1>{TITLE}</h1><div class='meta promo'>{CHAPO}</div><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></div>",
        head,
    )
    assert (read.standfirst, sections(read)) == (CHAPO, PLAIN)


def test_a_signature_is_the_authors(article):
    read = article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>Jeanne Morel</p></div></div>")
    assert (read.authors, sections(read)) == (["Jeanne Morel"], PLAIN)


@pytest.mark.parametrize(
    "signature, authors", [("J. M.", ["J. M."]), ("lp-jd/abc/def", []), ("Jeanne Morel Courrier.net", ["Jeanne Morel"])]
)
def test_other_signatures_leave_the_text_too(article, signature, authors):
    read = article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{signature}</p></div></div>")
    assert (read.authors, sections(read)) == (authors, PLAIN)


def test_a_quotation_shown_twice_is_read_once(article):
    said = "La farine sera bonne, je vous le promets"
    page = f"<h1>{TITLE}</h1><div><p>{ONE}</p><p>« {said} », dit-elle.</p><div class='q'>« {said} »</div><p>{TWO}</p></div>"
    assert sections(article(page)) == [(None, [ONE, f"« {said} », dit-elle.", TWO])]
    headed = page.replace("<div class='q'>", "<h2>").replace("»</div>", "»</h2>")
    assert sections(article(headed))[1] == (f"« {said} »", [TWO])


def test_a_label_before_the_text_does_not_take_the_text_with_it(article):
    page = (
        f"<h1>{TITLE}</h1><p class='lead'>{CHAPO}</p><div><p>Lire aussi</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div>"
    )
    assert sections(article(page)) == PLAIN


@pytest.mark.parametrize("wrapper", ["mod mod_text mod_{}", "widget-x text-editor el-{}f"])
def test_a_text_in_several_modules(article, wrapper):
    modules = "".join(
        f"<div class='{wrapper.format(n)}'><div class='inner'><p>{line}</p></div></div>"
        for n, line in enumerate((ONE, TWO, THREE))
    )
    assert sections(article(f"<div><div><h1>{TITLE}</h1></div><div class='column'>{modules}</div></div>")) == PLAIN


def test_the_description_tells_the_standfirst(article):
    head = f'<meta name="description" content="{CHAPO}">'
    read = article(f"<div><h1>{TITLE}</h1><div><p>{CHAPO}</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></div>", head)
    assert (read.standfirst, sections(read)) == (CHAPO, PLAIN)
    absent = article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></div>", head)
    assert (absent.standfirst, sections(absent)) == (None, PLAIN)


@pytest.mark.parametrize(
    "furniture",
    [
        "<p>À lire aussi : <a href='/a'>Un autre moulin, une autre histoire</a></p>",
        "<p>Lire aussi Un autre moulin</p>",
        "<p><a href='/a'>Notre grand reportage sur les moulins du pays</a></p>",
        "<p>Publié le 3 mai 2024 à 10h00, mis à jour le 4 mai 2024</p>",
        "<p>Temps de lecture : 4 min</p>",
        "<p>© 2024 AFP</p>",
        "<p>14/04/2023 13:41:23 - Paris (AFP) - © 2023 AFP</p>",
        "<p>Il vous reste 61.86% de cet article à lire. La suite est réservée aux abonnés.</p>",
        "<p>Inscrivez-vous à la newsletter de la rédaction pour recevoir chaque matin les nouvelles de votre commune.</p>",
        "<p>For Latest Updates Follow us on Google News</p>",
        "<div class='share-bar'><p>Partager ce texte avec tous ceux que vous aimez bien</p></div>",
        "<aside><p>Un encadré qui parle de tout autre chose que du moulin du village.</p></aside>",
        "<div id='comments'><p>Un commentaire assez long pour passer pour un paragraphe du texte de l'article.</p></div>",
        "<div class='newsletter-box'><p>Chaque matin, les nouvelles de votre commune dans votre boîte.</p></div>",
        "<div class='related-articles'><h3>À découvrir</h3><p>Une brève sur un tout autre sujet que le moulin du village.</p></div>",
        "<figure><img src='m.jpg'><figcaption>Le moulin, samedi, vu depuis la rivière au lever du jour.</figcaption></figure>",
        "<div class='wp-caption-text'>Le moulin, samedi, vu depuis la rivière au lever du jour.</div>",
        "<blockquote class='twitter-tweet'><p>Il tourne ! Il tourne ! Venez tous le voir tourner ce soir !</p></blockquote>",
        "<form><p>Votre adresse ne sera jamais donnée à qui que ce soit, promis.</p><input></form>",
        "<div class='nav-links'><a href='/1'>PREV Un autre article du même site</a></div>",
        f"<p>{TITLE}</p>",
        "<p>À LIRE. <a href='/a'>Le meunier raconte sa vie au moulin</a></p>",
        "<p>(Re)lire : <a href='/a'>Le meunier raconte sa vie au moulin</a></p>",
        "<p>Soutenez-nous : un journal libre a besoin de vous</p>",
        "<p><img src='m.jpg'><br><em>Le moulin vu du ciel. © Jeanne Morel / Agence</em></p>",
        "<p>La rédaction de l'exemple avec AFP</p>",
        "<section><h3>Sur le même thème</h3><p>Une brève sur un tout autre sujet que le moulin du village.</p></section>",
        "<div><span>À lire aussi</span><ul><li>Une brève sur un tout autre sujet que le moulin</li></ul></div>",
        "<div><p>Cet article est réservé aux abonnés.</p><h3>Lisez la suite</h3><ul><li>Accès illimité au site</li></ul></div>",
    ],
)
def test_furniture_inside_the_text(article, furniture):
    assert (
        sections(article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p>{furniture}<p>{TWO}</p><p>{THREE}</p></div></div>"))
        == PLAIN
    )


@pytest.mark.parametrize(
    "behind",
    [
        "<div class='comments'>"
        + f"<p>{ONE} Ce n'est pas trop tôt, on attendait cela depuis longtemps.</p>" * 8
        + "</div>",
        "<div id='disqus_thread'>"
        + f"<p>{TWO} Bravo à tous les bénévoles et vivement la farine nouvelle.</p>" * 8
        + "</div>",
        "<div class='sidebar'><h2>Les plus lus</h2>"
        + "<p>Une longue phrase sur un sujet dont le texte ne parle nulle part.</p>" * 8
        + "</div>",
        "<div class='cookie-consent'>"
        + "<p>Nos partenaires et nous utilisons des cookies avec votre consentement pour ces finalités.</p>" * 8
        + "</div>",
        "<div>"
        + "<p>Nos partenaires et nous utilisons des cookies avec votre consentement pour ces finalités.</p>" * 12
        + "</div>",
        "<footer><p>Mentions légales : ce site est édité par une société au capital de dix mille euros.</p></footer>",
    ],
)
def test_what_is_longer_than_the_text_and_is_not_the_text(article, behind):
    assert (
        sections(article(f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></div>{behind}"))
        == PLAIN
    )


def test_names_are_not_believed_where_they_hold_the_text(article):
    text = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    assert sections(article(f"<div class='modal-page'><div class='gallery'>{text * 3}</div></div>")) == PLAIN
    assert sections(article(f"<div><h1>{TITLE}</h1><div class='content paywall premium'>{text}</div></div>")) == PLAIN


@pytest.mark.parametrize(
    "heading, headline",
    [
        (f"<h1>{TITLE}</h1>", TITLE),
        (f"<h1><a href='/'>Exemple</a></h1><h1>{TITLE}</h1>", TITLE),
        (f"<h1>Navigation</h1><div><h1>{TITLE}</h1></div><h1>Publicités</h1>", TITLE),
        (f"<h1><span class='label'>Vidéo</span>{TITLE}</h1>", TITLE),
        (f"<h1 class='logo'>Exemple</h1><h2>{TITLE}</h2>", TITLE),
        ("", TITLE),
    ],
)
def test_the_headline(article, heading, headline):
    assert article(f"<div>{heading}<div><p>{ONE}</p><p>{TWO}</p></div></div>").headline == headline


@pytest.mark.parametrize(
    "title",
    [
        "Sois belge - et poile-toi",
        "19 et infox : le point",
        "Il dit : « Non »",
        "« On verra », dit-elle",
        "A | B",
        "Match nul 1-1",
        "Un. Deux. Trois",
    ],
)
def test_a_headline_is_never_cut(html, title):
    page = f"<html><head><title>{title} - Le Site</title><meta property='og:title' content='{title} | Le Site'><meta property='og:site_name' content='Le Site'></head><body>%s<p>{ONE}</p></body></html>"
    assert read_article(html(page % f"<h1>{title}</h1>")).headline == title
    assert read_article(html(page % "")).headline == title


def test_other_wordings_are_kept(article):
    head = f'<meta property="og:title" content="Brac : le moulin tourne"><meta property="og:site_name" content="Exemple"><meta name="twitter:title" content="{TITLE} | Exemple">'
    assert article(f"<h1>{TITLE}</h1><p>{ONE}</p>", head).headline_variants == ["Brac : le moulin tourne"]


@pytest.mark.parametrize(
    "names, furniture",
    [
        ("comment-list", True),
        ("shareBar", True),
        ("js-comment-count", False),
        ("has-sidebar", False),
        ("article-body", False),
        ("commentary", False),
        ("pub-top", True),
        ("fb-post", True),
        ("story-piano-content", False),
        ("paywall-text", False),
        ("piano-promo", True),
        ("paywall", True),
        ("related-content", True),
        ("embed embed-quote", True),
    ],
)
def test_names(names, furniture):
    assert bool(name_flags(names) & 3) is furniture


def test_a_date_of_publication_is_no_advertisement():
    assert not name_flags("date_pub") & STRONG


@pytest.mark.parametrize(
    "line",
    [
        "Publié dans la revue du Val, l'article a valu à son auteur mille lettres.",
        "Lire est un plaisir que la ville veut partager.",
        "Suivez l'eau, disait-il, elle sait où aller.",
        "Retrouvée vivante, elle a été soignée.",
        "Abonnés au retard, les trains du soir.",
        "Photos et lettres ont brûlé.",
        "Les habitants disent surtout vouloir consulter des photos (73 %), puis des plans du moulin.",
        "Newport a gagné.",
        "TELEGRAM",
        "Précédent dangereux, selon lui.",
    ],
)
def test_lines_that_only_begin_like_furniture(line):
    assert not is_furniture_line(line, 0.0)


@pytest.mark.parametrize(
    "line",
    [
        "Posté dans Vie locale | Pas de commentaire »",
        "Publié dans Sports, Vie locale | 3 commentaires",
        "La newsletter de la rédaction",
        "Chaque matin, recevez les nouvelles de la vallée directement dans votre boîte aux lettres, choisies par ceux qui les ont écrites.",
        "Votre adresse e-mail sera utilisée pour vous envoyer nos lettres. Vous pouvez vous désinscrire à tout moment par un lien qui se trouve au bas de chacune d'elles.",
        "En cliquant sur « s'inscrire », vous acceptez les conditions",
        "Vous avez aimé cet article ?",
        "Une information à nous transmettre ?",
        "Voir cette publication sur Instagram",
        "Passer la publicité",
        "→ En savoir plus",
        "Facebook X WhatsApp",
        "Article suivant »",
        "Connectez-vous pour commenter",
        "Ce site utilise des cookies",
        "PODCAST - Le moulin de Brac",
        "Ces articles devraient vous intéresser",
        "Ne ratez plus aucune info",
        "Cet article est publié en accès libre vu l'importance de ces informations pour le débat public, mais le journalisme a un coût : n'hésitez donc pas à nous soutenir, même d'un petit don.",
    ],
)
def test_lines_of_the_site(line):
    assert is_furniture_line(line, 0.0)


REFERENCE = (
    "<span class='c premium'><span>À LIRE AUSSI</span> <strong><a href='/x'>Le four banal a rouvert</a></strong></span>"
)


@pytest.mark.parametrize(
    "text, lines",
    [
        (f"<p>{ONE} {REFERENCE}{TWO}</p><p>{THREE}</p>", [f"{ONE} {TWO}", THREE]),
        (f"<div>{ONE}<br>{REFERENCE}{TWO}<br>{THREE}</div>", [ONE, TWO, THREE]),
        (f"<p>{ONE}</p><p>{TWO} {REFERENCE}</p><p>{THREE}</p>", [ONE, TWO, THREE]),
        (
            f"<p>{ONE} On peut <i>lire aussi</i> <a href=/x>son livre</a> au musée.</p>",
            [f"{ONE} On peut lire aussi son livre au musée."],
        ),
    ],
)
def test_a_reference_between_two_sentences(article, text, lines):
    assert sections(article(f"<div><h1>{TITLE}</h1><div class='corps'>{text}</div></div>")) == [(None, lines)]


@pytest.mark.parametrize(
    "line, link", [("→ ANALYSE. Faut-il rouvrir le moulin ?", 0.7), ("Lire : le moulin rouvre", 0.6)]
)
def test_links_to_other_articles(line, link):
    assert is_furniture_line(line, link)


@pytest.mark.parametrize(
    "line, link", [("→ Les ailes sont en chêne", 0.1), ("Le moulin a tourné, selon la mairie", 0.6)]
)
def test_lines_with_links_that_are_text(line, link):
    assert not is_furniture_line(line, link)


@pytest.mark.parametrize(
    "heading, what",
    [
        ("Sur le même sujet", "articles"),
        ("À lire aussi", "articles"),
        ("Dans la même rubrique", "articles"),
        ("Articles similaires", "articles"),
        ("Ces articles devraient vous intéresser", "articles"),
        ("Les plus lus", "articles"),
        ("Nos dernières actualités", "articles"),
        ("12 commentaires", "comments"),
        ("Vos réactions", "comments"),
        ("Commentaires (3)", "comments"),
        ("Laisser un commentaire", "comments"),
        ("Réactions", ""),
        ("Commentaire", ""),
        ("À lire dans la vallée, un livre par mois", ""),
        ("Trois articles de loi", ""),
        ("Les plus grands moulins", ""),
        ("Dernières heures du moulin", ""),
    ],
)
def test_headings_that_open_something_else(heading, what):
    assert opens_elsewhere(heading) == what


REMARK = (
    "Je passe devant ce moulin chaque matin depuis trente ans, et jamais je ne l'avais vu tourner avant samedi dernier."
)


@pytest.mark.parametrize("around", ["<div>TEXT</div>OTHERS", "<div>TEXT OTHERS</div>"])
@pytest.mark.parametrize(
    "others",
    [
        "<div><h3>30 réactions</h3>"
        + "".join(f"<div><div>Lecteur {n}</div><div>{REMARK} {n}</div></div>" for n in range(30))
        + "</div>",
        "<div><div><h2>Sur le même sujet</h2></div>"
        + "".join(f"<div><a href='/{n}'><h3>Un autre moulin</h3></a><p>{REMARK} {n}</p></div>" for n in range(30))
        + "</div>",
    ],
)
def test_comments_and_teasers_without_a_name_are_no_text(article, around, others):
    text = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    page = around.replace("TEXT", text).replace("OTHERS", others)
    assert sections(article(f"<div><h1>{TITLE}</h1>{page}</div>")) == PLAIN


def test_an_article_on_comments_is_read(article):
    page = f"<div><h1>{TITLE}</h1><div><h2>Commentaires</h2><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></div>"
    assert [line for _, paragraphs in sections(article(page)) for line in paragraphs] == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "line, wall",
    [
        ("Il vous reste 61.86% de cet article à lire.", True),
        ("La suite est réservée aux abonnés.", True),
        ("Cet article est réservé à nos abonnés", True),
        ("Déjà abonné ? Connectez-vous", True),
        ("Il vous reste deux jours pour vous inscrire.", False),
        ("La salle est réservée aux sourds.", False),
    ],
)
def test_walls(line, wall):
    assert is_wall_line(line) is wall
