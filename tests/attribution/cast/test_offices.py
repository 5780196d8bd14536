"""An office with a domain of its own is nobody's whose offices are known to be others; two offices of one noun are two."""

from __future__ import annotations

import pytest

from newscrawl.attribution import attribute


def speakers(text, day="2019-04-06"):
    return [quotation.speaker for quotation in attribute(text, (), day).quotations]


@pytest.mark.parametrize(
    "text, speaker",
    [
        # who is known to the world as head of state or of government leads no police, ministry or bank beside that
        (
            "Emmanuel Macron était à Toulon. Le chef de la police française a assuré que tout allait bien.",
            "Le chef de la police française",
        ),
        (
            "Emmanuel Macron était à Rome. Le chef de la diplomatie française a dit que l'accord était proche.",
            "Le chef de la diplomatie française",
        ),
        (
            "Vladimir Poutine était là. Le chef de la diplomatie russe a ajouté que tout était possible.",
            "Le chef de la diplomatie russe",
        ),
        (
            "Donald Trump a menacé la Chine. Le patron de la Fed a jugé que les taux baisseraient.",
            "Le patron de la Fed",
        ),
        (
            "Emmanuel Macron a signé. La ministre de la Santé a assuré que les vaccins viendraient.",
            "La ministre de la Santé",
        ),
        (
            "Donald Trump face à Xi Jinping\nDonald Trump a dit non. Le chef du Pentagone avait déclaré que la flotte partirait.",
            "Le chef du Pentagone",
        ),
        # but what he is called by, and what the article says that he is
        ("Emmanuel Macron était à Toulon. Le chef de l'Etat a assuré que tout allait bien.", "Emmanuel Macron"),
        (
            "Emmanuel Macron était à Toulon. Le chef de l'Etat français a assuré que tout allait bien.",
            "Emmanuel Macron",
        ),
        ("Vladimir Poutine était là. Le chef du Kremlin a assuré que rien ne changerait.", "Vladimir Poutine"),
        ("Edouard Philippe était là. Le chef du gouvernement a déclaré que la réforme passerait.", "Edouard Philippe"),
        ("Theresa May était là. La cheffe du gouvernement britannique a dit que la loi passerait.", "Theresa May"),
        (
            "Pedro Sanchez, secrétaire général du parti rose, était là. Le secrétaire général du parti rose a dit que oui.",
            "Pedro Sanchez",
        ),
        # a president of whom one speaks in general is nobody beside the one who is
        (
            "Donald Trump a parlé. Jamais un président américain n'a tant promis. Le président américain a dit que oui.",
            "Donald Trump",
        ),
    ],
)
def test_whose_office_it_is(text, speaker):
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "one, other",
    [
        ("Le chef de la police", "Le chef de l'armée"),
        ("Le patron de la Fed", "Le patron de la BCE"),
        ("Le directeur du port", "Le directeur du musée"),
        ("Le chef de file libéral", "Le chef de file gouvernemental du parti rose"),
        ("La présidente du club", "La présidente du tribunal"),
        ("Le secrétaire de la section locale", "Le secrétaire du comité"),
    ],
)
def test_two_offices_of_one_noun_are_two_sources(one, other):
    assert speakers(f"{one} a assuré que tout allait bien. {other} a déclaré que la paix viendrait.") == [one, other]


@pytest.mark.parametrize(
    "known, says, speaker",
    [
        # another post in the body that somebody leads or trains is somebody else's
        (
            "Paul Vidal, entraîneur du club, a dit que oui.",
            "L'attaché de presse du club a précisé que la séance était fermée.",
            "L'attaché de presse du club",
        ),
        (
            "L'entraîneur Paul Vidal a dit que oui.",
            "« Deux joueurs sont blessés », a ajouté le kiné du club.",
            "le kiné du club",
        ),
        (
            "Paul Vidal, patron de la Banque du Rhône, a dit que oui.",
            "L'économiste de la banque a ajouté que les taux monteraient.",
            "L'économiste de la banque",
        ),
        (
            "Paul Vidal, directeur général de la Banque du Rhône, a dit que oui.",
            "« Non », a ajouté l'économiste de la banque.",
            "l'économiste de la banque",
        ),
        (
            "Le président Paul Vidal a dit que oui.",
            "« Les comptes sont prêts », a ajouté le trésorier de l'association.",
            "le trésorier de l'association",
        ),
        (
            "Le réalisateur Paul Vidal a dit que oui.",
            "« Il est fatigué », a expliqué l'attaché de presse du film.",
            "l'attaché de presse du film",
        ),
        # so is another function
        (
            "Paul Vidal, directeur général de la banque, a dit que oui.",
            "« Non », a ajouté le directeur financier de la banque.",
            "le directeur financier de la banque",
        ),
        (
            "Paul Vidal, directeur de la communication du club, a dit que oui.",
            "Le directeur sportif du club a ajouté que non.",
            "Le directeur sportif du club",
        ),
        (
            "Le maire Paul Vidal a dit que oui.",
            "« L'école fermera », a ajouté le responsable technique de la ville.",
            "le responsable technique de la ville",
        ),
        # but one who leads is called by any noun of leading, one of a trade by its others, one without a post by any
        (
            "Paul Vidal, PDG de la Banque du Rhône, a dit que oui.",
            "« Les taux vont monter », a ajouté le patron de la banque.",
            "Paul Vidal",
        ),
        (
            "Paul Vidal, directeur général de la banque, a dit que oui.",
            "« Non », a ajouté le directeur de la banque.",
            "Paul Vidal",
        ),
        (
            "Paul Vidal, fondateur de l'association, a dit que oui.",
            "Le président de l'association a ajouté que non.",
            "Paul Vidal",
        ),
        (
            "Paul Vidal, le sélectionneur, a dit que oui.",
            "« Nous jouerons », a ajouté le coach de l'équipe.",
            "Paul Vidal",
        ),
        (
            "Le sociologue Paul Vidal a dit que oui.",
            "« Les prix vont monter », a ajouté le chercheur de l'institut.",
            "Paul Vidal",
        ),
        (
            "Le skieur Paul Vidal a dit que oui.",
            "« Je repars », a ajouté le pensionnaire du club de Gap.",
            "Paul Vidal",
        ),
        (
            "Paul Vidal, directeur technique national, a dit que oui.",
            "Le directeur technique a ajouté que non.",
            "Paul Vidal",
        ),
    ],
)
def test_a_post_in_a_body_is_its_holders(known, says, speaker):
    assert speakers(f"Paul Vidal revient\n{known} {says}")[-1] == speaker


@pytest.mark.parametrize(
    "text, told",
    [
        # a title tells the trade, before its bearer is named too
        ("L'affaire est montée, dit son avocat\nMe Paul Vidal a ajouté que le procès serait long.", ["Paul Vidal"] * 2),
        (
            "« Non », a dit l'avocat de Luc Ferrand. Me Paul Vidal a ajouté que le procès serait long.",
            ["Paul Vidal"] * 2,
        ),
        ("Me Paul Vidal et Me Luc Ferrand sont là. « Non », a dit l'avocat.", ["l'avocat"]),
        # who defends others is not "son avocat", and who defends is not the accused
        (
            "Luc Ferrand est jugé. « Non », a dit son avocat. Me Paul Vidal, avocat de la famille Morel, a répondu que si.",
            ["son avocat", "Paul Vidal"],
        ),
        ("Il nie. Son avocat Me Vidal plaidera. « Je vis bien », dit le sexagénaire.", ["le sexagénaire"]),
        (
            "Me Anne Morel est là. « Je n'ai rien vu », a dit l'accusée. « C'est ainsi », a dit l'avocate.",
            ["l'accusée", "Anne Morel"],
        ),
        # la garde à vue is nobody, la garde des Sceaux is somebody
        ("La garde à vue de Me Vidal a été prolongée. « Il est prêt », dit l'avocat.", ["Vidal"]),
        ("La garde des Sceaux Anne Morel est là. « Je suis prête », dit la garde des Sceaux.", ["Anne Morel"]),
    ],
)
def test_counsel(text, told):
    assert speakers(text) == told


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Le ministre de la Justice, Luc Ferrand, est là. « La loi est là », a dit le garde des Sceaux.",
            "Luc Ferrand",
        ),
        (
            "Le garde des Sceaux, Luc Ferrand, est venu avec Max Vidal. Le ministre de la Justice a dit que oui.",
            "Luc Ferrand",
        ),
        (
            "La préfète du Gard, Anne Roux, est venue avec Lucie Morel. « Tout va », a dit la représentante de l'État.",
            "Anne Roux",
        ),
        (
            "Le préfet du Gard, Luc Ferrand, est venu. « Tout va », a dit le représentant du syndicat.",
            "le représentant du syndicat",
        ),
        (
            "Le ministre du Travail, Luc Ferrand, est venu. « Tout va », a dit le garde des Sceaux.",
            "le garde des Sceaux",
        ),
    ],
)
def test_one_office_by_two_names(text, expected):
    assert [quotation.speaker for quotation in attribute(text).quotations][-1] == expected
