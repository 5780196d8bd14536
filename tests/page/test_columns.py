"""A column of text is judged by what it holds, not by one word of its class."""

from __future__ import annotations

import pytest

from newscrawl.loaders import read_article

PARAGRAPHS = [
    "Le conseil municipal a voté jeudi soir la remise en état du lavoir, un chantier attendu depuis dix ans par les habitants du quartier.",
    "Les travaux commenceront au printemps et dureront quatorze mois, selon la mairie, qui promet de garder le passage ouvert.",
    "Les associations demandent des garanties sur le calendrier et sur le prix, qui a doublé depuis la première étude du projet.",
    "Une réunion publique est prévue en janvier dans la salle des fêtes, où les plans seront affichés pendant un mois entier.",
]
FOOTER = "<div class=site-bottom><p>Le site conserve les données de ses lecteurs pendant treize mois et ne les transmet à personne sans leur accord exprès.</p><p>Chacun peut demander la copie ou la suppression de ses données en écrivant au journal.</p></div>"
PS = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
SHELL = '<html lang="fr"><head><title>Le lavoir sera remis en état</title></head><body><nav><a href=/>Accueil</a></nav><main><h1>Le lavoir sera remis en état</h1>%s</main>%s</body></html>'


def text(markup, html):
    article = read_article(html(SHELL % (markup, FOOTER)))
    return [*([article.standfirst] if article.standfirst else []), *(p for s in article.sections for p in s.paragraphs)]


@pytest.mark.parametrize(
    "markup",
    [
        f'<div class="col-span-12 lg:col-span-8 print:col-span-12">{PS}</div>',
        f'<div class="w-full xl:banner:w-1/2 hover:share">{PS}</div>',
        f'<div class="article-content pub-disable">{PS}</div>',
        f'<div class="text ad-free">{PS}</div>',
        f'<div class="layout-video-off content">{PS}</div>',
        f'<section class="lead">{"".join(f"<p class=lead>{p}</p>" for p in PARAGRAPHS)}</section>',
        f'<div class="texte">{"".join(f"<p class=lead>{p}</p>" for p in PARAGRAPHS)}</div>',
        f"<div><span id=body>{PS}</span></div>",
        f'<div><span class=rich><span>{"</span></span><span class=rich><span>".join(f"<p>{p}</p>" for p in PARAGRAPHS)}</span></span></div>',
        f'<div class=txt>{"".join(f"<div><span><span>{p}</span></span></div>" for p in PARAGRAPHS)}</div>',
        f'<div class=a>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS[:2])}<div class="paywall-content">{"".join(f"<p>{p}</p>" for p in PARAGRAPHS[2:])}</div></div>',
        f'<div class=txt><ul>{"".join(f"<li>{p}</li>" for p in PARAGRAPHS)}</ul></div>',
        f'<div class=txt><ol>{"".join(f"<li><b>{p[:12]}</b>{p[12:]}</li>" for p in PARAGRAPHS)}</ol></div>',
        f'<div class=txt><ul>{"".join(f"<li><span>{p}</span></li>" for p in PARAGRAPHS)}</ul></div>',
    ],
)  # fmt: skip
def test_the_text_is_found_whole(html, markup):
    assert text(markup, html) == PARAGRAPHS


@pytest.mark.parametrize(
    "name", ["share-buttons", "newsletter-box", "ad-container", "comments-list", "pub", "video-player"]
)
def test_what_is_named_as_furniture_still_goes(html, name):
    box = f"<div class={name}><p>Retrouvez chaque matin nos informations dans votre boîte, et partagez avec vos amis ce que vous lisez.</p></div>"
    assert (
        text(
            f"<div class=content>{PS[: len(PS) // 2].rpartition('<p>')[0]}{box}{''.join(f'<p>{p}</p>' for p in PARAGRAPHS[1:])}</div>",
            html,
        )[-3:]
        == PARAGRAPHS[1:]
    )
    assert "Retrouvez" not in " ".join(text(f"<div class=content>{PS}{box}</div>", html))


@pytest.mark.parametrize(
    "box, photo",
    [
        ("<div class=image><img src=a><p>Le lavoir, côté rue.</p></div>", None),
        ("<div class=photo-right><a href=a><img src=a></a><span>Le lavoir. © Luc Vanel</span></div>", "Luc Vanel"),
        ("<div class='media media--type-image'><div><img src=a></div><p>Photo : Luc Vanel</p></div>", "Luc Vanel"),
        ("<div class=picture><img src=a><p>© Luc Vanel</p><p>Le lavoir, vu de la place.</p></div>", "Luc Vanel"),
    ],
)
def test_a_caption_is_no_paragraph(html, box, photo):
    markup = f"<div class=content><p>{PARAGRAPHS[0]}</p>{box}{''.join(f'<p>{p}</p>' for p in PARAGRAPHS[1:])}</div>"
    assert text(markup, html) == PARAGRAPHS
    credit = read_article(html(SHELL % (markup, FOOTER))).credit
    assert (credit and credit.photo) == photo


@pytest.mark.parametrize(
    "box",
    [
        "<div class=image-text><img src=a><p>LINE</p></div>",  # text beside a picture
        "<div class=wp-block-media-text__content><img src=a><p>LINE</p></div>",
        "<div class=images><p>LINE</p></div>",  # no picture
        f"<div class=visuel><img src=a><p>LINE</p><p>{PARAGRAPHS[1]} {PARAGRAPHS[2]}</p></div>",  # too much
    ],
)
def test_a_paragraph_beside_a_picture_is_text(html, box):
    line = "La maire a promis de revenir sur ce chantier en janvier."
    markup = f"<div class=content>{PS}{box.replace('LINE', line)}{PS.replace('<p>', '<p>Oui. ')}</div>"
    assert line in text(markup, html)


@pytest.mark.parametrize("title", ["Médias", "Photos", "Sur le sujet", "En images", "Documents"])
def test_the_title_of_a_box_is_no_heading_and_leaves_bold_ones_alone(html, title):
    box = f"<div class=b><h2>{title}</h2><ul><li><a href=/1>La halle rouvre ses portes</a></li></ul></div>"
    first, second = PS[: len(PS) // 2].rpartition("<p>")[0], "<p><b>Un prix qui a doublé</b></p>"
    article = read_article(
        html(SHELL % (f"<div class=txt>{box}{first}{second}<p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></div>", ""))
    )
    assert [section.heading for section in article.sections] == [None, "Un prix qui a doublé"]


def test_one_bold_question_is_a_heading_and_those_of_an_interview_are_not(html):
    question = "<p><b>Le lavoir sera-t-il couvert ?</b></p>"
    one = f"<div class=txt><p>{PARAGRAPHS[0]}</p>{question}" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:]) + "</div>"
    assert [s.heading for s in read_article(html(SHELL % (one, ""))).sections] == [
        None,
        "Le lavoir sera-t-il couvert ?",
    ]
    other = "<p><b>Et quand rouvrira-t-il ?</b></p>"
    many = f"<div class=txt><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{question}<p>{PARAGRAPHS[2]}</p>{other}<p>{PARAGRAPHS[3]}</p></div>"
    assert [s.heading for s in read_article(html(SHELL % (many, ""))).sections] == [None]
