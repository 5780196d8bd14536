"""Words that seem to be somebody's and are not: told by age, by who is named in them, by the clause that they stand in."""

from __future__ import annotations

import pytest

from newscrawl.attribution import attribute


def told(text, day=""):
    return [(quotation.speaker, quotation.text) for quotation in attribute(text, (), day).quotations]


def speakers(text):
    return [speaker for speaker, _ in told(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        # a lone quote that names somebody is not his; nor is one that stands far from what the text tells of him
        (
            (
                "Jean Vidal s'est montré agressif. « Fais attention », a-t-il dit.\n"
                "« Je ne me suis pas senti en danger. Mais je connais bien le tempérament de Jean. »"
            ),
            ["Jean Vidal"],
        ),
        (
            (
                "Le candidat Paul Roux a déclaré que non.\nLa vidéo montre le non-sens de ces propos. Elle renvoie au site d'une association.\n"
                "« Êtes-vous une femme qui souffre ? Heureusement, il y a un traitement qui peut vous aider. »"
            ),
            ["Paul Roux"],
        ),
        (
            "« C'est dur », dit Paul Vidal.\nLa ferme compte vingt vaches. Il les trait lui-même.\n« On ne compte pas ses heures, mais on est libre ici. »",
            ["Paul Vidal", "Paul Vidal"],
        ),
        # questions and other lines of one sentence stand between the answers
        (
            (
                "« C'est dur », dit Paul Vidal.\nEt la danse ?\n« Je me suis entraîné pendant deux bons mois avec eux. »\nCe n'est pas une surprise…\n"
                "« Non, mais ce qui est intéressant, c'est le nombre de votants. »"
            ),
            ["Paul Vidal"] * 3,
        ),
        # nor somebody whom the text mentions while another speaks
        (
            "« C'est dur », dit Paul Vidal. Son voisin l'aide souvent.\n« On ne compte pas ses heures, mais on est libre ici. »",
            ["Paul Vidal"],
        ),
        # several short quotes that make a sentence are expressions
        (
            "Les fibres sont bonnes, dit Anne Roux.\n« Avoir une boule au ventre », « des nœuds à l'estomac »... Ces mots le prouvent.",
            ["Anne Roux"],
        ),
        # the pronoun before a lone quote says whose it is
        (
            (
                "Marc Garnier préside. Il s'est penché sur ce qu'a dit Paul Vidal.\nPaul Vidal était là. Hier, il avait eu une formule. "
                "« Nous devons être justes avec tous les habitants. »"
            ),
            ["Paul Vidal"],
        ),
    ],
)
def test_lone_quotes(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a concession before its main clause: the subject of that is meant, and the words end before it
        (
            "Anne Morel est partie. S'il a reconnu que « la situation est grave », le maire a promis des moyens.",
            [("le maire", "la situation est grave")],
        ),
        (
            "Karim Morel est mort. S'il a dit que le budget était faux, Marc Garnier ne l'a pas voté.",
            [("Marc Garnier", "le budget était faux")],
        ),
        (
            "Bien qu'elle ait affirmé que tout allait bien, la ministre a démissionné.",
            [("la ministre", "tout allait bien")],
        ),
        # but not one of another gender, and not behind "quand"
        (
            "Paul Vidal est venu. S'il a reconnu que « la situation est grave », la maire a promis des moyens.",
            [("Paul Vidal", "la situation est grave")],
        ),
        (
            "Paul Vidal est parti. Quand il a annoncé que les comptes étaient faux, le trésorier a été hué.",
            [("Paul Vidal", "les comptes étaient faux")],
        ),
        # a subject right behind an adjunct without a comma
        (
            "Dans sa dernière vidéo de campagne Marc Garnier se moque du chef du parti, Luc Perrin. Il a aussi dit que la loi était bonne.",
            [("Marc Garnier", "la loi était bonne")],
        ),
        # "il" alone is not both of a pair, "eux" is; an impersonal "il" is nobody
        (
            "La princesse Anne et le prince Louis ont visité l'école. « Il met du chocolat partout », a-t-elle révélé.",
            [("Anne", "Il met du chocolat partout")],
        ),
        (
            "La maire et le préfet ont alerté. Selon eux, la ville est en danger.",
            [("La maire", "la ville est en danger"), ("le préfet", "la ville est en danger")],
        ),
        ("Paul Vidal est là. « On ne constate pas de hausse ici », revient-il de l'université de Mons.", []),
        # who is brought in behind the pronoun is not meant by it
        (
            "Le suspect a dit que non. « Ce n'est pas moi », a-t-il assuré aux enquêteurs, selon une source proche du dossier.",
            [
                ("Le suspect", "non"),
                ("une source proche du dossier", "« Ce n'est pas moi », a-t-il assuré aux enquêteurs"),
                ("Le suspect", "Ce n'est pas moi"),
            ],
        ),
        # each has an amount of his own
        (
            "Ils étaient 2 000 selon la police, 10 000 selon les organisateurs.",
            [("Police", "Ils étaient 2 000"), ("les organisateurs", "10 000")],
        ),
        (
            "Ils étaient 2 000 selon la police et 10 000 selon la CGT.",
            [("Police", "Ils étaient 2 000"), ("CGT", "10 000")],
        ),
        (
            "Anne Roux a fait part jeudi sur franceinfo de sa « grande inquiétude ».",
            [("Anne Roux", "sa « grande inquiétude »")],
        ),
        # a further verb is of the relative clause that it goes on with
        (
            "L'association a été la cible d'une partie de la droite, qui a dénoncé des « militants » et appelait à « faire cesser ces dérives ».",
            [],
        ),
        (
            "Le maire a reçu les syndicats, qui ont dénoncé « un scandale » et promis de « tout bloquer ».",
            [("les syndicats", "un scandale"), ("les syndicats", "tout bloquer")],
        ),
    ],
)
def test_clauses(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a general noun is whoever spoke, unless the text has brought in somebody else, or tells another age
        (
            "« C'est grave », glisse Zineb, étudiante. La jeune femme craint que tout ferme : « C'est trop tard. »",
            "Zineb",
        ),
        (
            "Mme Sultana s'est dite « à bout ». « Je ne peux pas le dire », a déclaré la jeune femme de 30 ans.",
            "Sultana",
        ),
        (
            "Anne Vidal a tout vu. Une voisine de 23 ans était là. « J'ai crié », dit la jeune femme.",
            "la jeune femme",
        ),
        ("Anne Vidal, 30 ans, accuse Lucie Roux, 45 ans. « Je n'ai rien fait », dit la femme de 45 ans.", "Lucie Roux"),
        ("Anne Vidal, 30 ans, a porté plainte. « Je n'ai rien fait », dit la femme de 45 ans.", "la femme de 45 ans"),
        ("Paul Vidal est jugé. « Je n'ai rien fait », dit la femme de l'accusé.", "la femme de l'accusé"),
        (
            "Paul Vidal a parlé. L'un d'eux était plus virulent. « Il y a des travailleurs », a lancé cet homme.",
            "cet homme",
        ),
        ("Paul Vidal a parlé. « Il y a des travailleurs », a lancé cet homme.", "Paul Vidal"),
        # a colleague in the same office is not forgotten for the one who was called by it
        (
            "« Bien », a dit l'entraîneur Luis Roux. Son homologue, Pierre Vidal, parle d'un « échec ». « On méritait mieux », a dit le technicien.",
            "Pierre Vidal",
        ),
        # two natives are two
        (
            "Marc Roux a félicité Jean Vidal. « Bravo », a dit le Serbe. L'Espagnol a répondu : « Merci bien. »",
            "L'Espagnol",
        ),
        ("Marc Roux a marqué. « Il me manque », a confié l'ancien Messin.", "l'ancien Messin"),
        # the title of a work within the phrase
        ("Le chanteur Jean Vidal sort du silence. L'auteur de « Je te donne » explique qu'il se tait.", "Jean Vidal"),
        # what bears a person's name is no person
        (
            "« Ils étaient calmes », témoigne sa professeure au lycée Louise Michel.",
            "sa professeure au lycée Louise Michel",
        ),
        ("La directrice de l'école Marie Curie a dit que tout allait bien.", "La directrice de l'école Marie Curie"),
        ("La directrice de l'école Marie Curie, Anne Roux, a dit que tout allait bien.", "Anne Roux"),
        # heads of state and of government by their other name
        (
            "Le président nigérien Mohamed Bazoum est là. Le chef de l'État a dit que tout allait bien.",
            "Mohamed Bazoum",
        ),
        (
            "Le président de la République, Jean Kodjo, est là. Le chef de l'État a dit que tout allait bien.",
            "Jean Kodjo",
        ),
        ("Le chef de l'État Jean Kodjo est là. Le président a dit que tout allait bien.", "Jean Kodjo"),
        (
            "Le Premier ministre ivoirien Jean Kodjo est là. Le chef du gouvernement a dit que tout allait bien.",
            "Jean Kodjo",
        ),
        ("Le président du Sénat Jean Kodjo est là. Le chef de l'État a dit que tout allait bien.", "Le chef de l'État"),
        (
            "Emmanuel Macron a reçu le président brésilien Jair Morel. Le chef de l'État a dit que tout allait bien.",
            "Le chef de l'État",
        ),
        (
            "Le ministre Luiz Inacio Lula da Costa est là. « Ce n'est pas juste », a déclaré Lula.",
            "Luiz Inacio Lula da Costa",
        ),
        ("Roch Marc Christian Vidal est là. M. Vidal a dit que tout allait bien.", "Roch Marc Christian Vidal"),
    ],
)
def test_whom_a_noun_means(text, expected):
    assert speakers(text)[-1] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Selon la Grande mosquée de Lyon, la nuit tombe le 17 avril.", "Grande mosquée de Lyon"),
        ("La hausse est faible, a regretté la Fondation contre le bruit.", "Fondation contre le bruit"),
        ("Selon la Ligue pour l'amitié, le bilan est lourd.", "Ligue pour l'amitié"),
        (
            "Le Mouvement contre la haine et pour l'amitié entre les peuples (MHAP) dénonce « les méthodes du comité ».",
            "Mouvement contre la haine et pour l'amitié entre les peuples",
        ),
        ("La Fédération, pour sa part, a estimé que c'était mauvais.", "Fédération"),
        ("La Fédération contre l'avis du ministre a estimé que c'était mauvais.", "Fédération"),
        (
            "Le Syndicat des musiques actuelles fait part de sa colère et demande « un geste fort ».",
            "Syndicat des musiques actuelles",
        ),
        ("La Fondation contre le bruit est là. Le syndicat dénonce « une politique d'économies ».", "Le syndicat"),
        ("C'est fini, rappelle le journal américain « Mountain News ».", "Mountain News"),
        ("Selon l'hebdomadaire « Le Courrier de la Loire », c'est fini.", "Le Courrier de la Loire"),
        ("Mediapart l'a révélé. Selon le média d'investigation, l'affaire est ancienne.", "Mediapart"),
        ("Un constat partagé par Paul Vidal, universitaire : « Nous devons tous faire des efforts. »", "Paul Vidal"),
        ("La direction de Renault assure que tout va bien.", "Renault"),
        ("La direction générale de la Santé assure que tout va bien.", "DGS"),
        ("La direction régionale de l'Insee assure que tout va bien.", "direction régionale de l'Insee"),
        ("Pour l'association d'usagers Plus de trains, « c'est très long ».", "Plus de trains"),
        ("Même constat pour Anne Roux : « Nous devons tous faire des efforts. »", "Anne Roux"),
        ("Pour Anne Roux, internet joue bien un rôle central.", "Anne Roux"),
    ],
)
def test_names(text, expected):
    assert speakers(text) == [expected]


@pytest.mark.parametrize("whither", ["à l'Union européenne", "à l'Union africaine", "à l'Union soviétique"])
def test_a_union_of_states_is_no_newspaper(whither):
    found = attribute(f"Le pays appartenait {whither}. « C'est long », déplore Anne Roux.")
    assert [source.name for source in found.sources] == ["Anne Roux"]


def test_what_opens_with_whose_it_is_is_told_once():
    assert told("Comme le rappelle Paul Vidal, « la loi protège les créations de l'esprit ».") == [
        ("Paul Vidal", "la loi protège les créations de l'esprit")
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        # what is no company; the noun of a company takes up one alone
        ("La CGT dénonce « une manœuvre ». L'entreprise a précisé que le trafic serait normal.", "L'entreprise"),
        ("Renault dénonce « une manœuvre ». L'entreprise a précisé que le trafic serait normal.", "Renault"),
        ("La CGT dénonce « une manœuvre ». L'organisation a précisé que le trafic serait normal.", "CGT"),
        # a plain word does not call whoever has an office; it calls one brought in without
        ("Le procureur de Vienne a dit que oui. L'homme a reconnu avoir menti.", "L'homme"),
        ("La députée du Gard a dit que oui. L'élue a ajouté que la loi passerait.", "La députée du Gard"),
        # whose head somebody is, though the body has not spoken
        (
            "Lucie Morel, vice-présidente, a dit que oui. Oxfam a confirmé ce constat. « Tout compte », a rappelé son secrétaire général.",
            "son secrétaire général",
        ),
        # the article before an occupation tells a woman, whatever her given name
        (
            "Anne Roux dit que non. Pour la politologue Nenad Petrov, la position est intenable. « Berne choisira », prédit-elle.",
            "Nenad Petrov",
        ),
        # a minister's field is no walk of life; whose director is "son directeur" is another
        (
            "Luc Ferrand, président du comité, a dit que oui. Le ministre de la Santé a expliqué que non.",
            "Le ministre de la Santé",
        ),
        ("Luc Ferrand, ministre, a dit que oui. Le ministre du Travail a expliqué que non.", "Luc Ferrand"),
        (
            "Luc Ferrand, chef du parti, a dit que oui. Son directeur de campagne a ajouté que tout est prêt.",
            "Son directeur de campagne",
        ),
        (
            "Luc Ferrand, chef du parti, a dit que oui. Son directeur de campagne, Max Vidal, a ajouté que tout est prêt.",
            "Max Vidal",
        ),
        # the people of regions
        ("Luc Ferrand court. « J'ai tout donné », a dit le Normand.", "Luc Ferrand"),
        ("Anne Roux court. « J'ai tout donné », a dit la Bretonne.", "Anne Roux"),
        # whom it concerns: the only other, not one of several
        ("Luc Ferrand part. « Bonne chance », a dit Paul Jans. « C'est fait », a confirmé l'intéressé.", "Luc Ferrand"),
        (
            "Luc Ferrand part. Max Vidal a dit que oui. « Bonne chance », a dit Paul Jans. « C'est fait », a confirmé l'intéressé.",
            "l'intéressé",
        ),
    ],
)
def test_what_a_noun_does_not_take_up(text, expected):
    assert speakers(text)[-1] == expected


def test_celui_ci_behind_another_noun_is_nobody():
    assert speakers("Paul Jans a dit que non. L'élu a écrit au préfet. Celui-ci a répondu que rien ne presse.") == [
        "Paul Jans"
    ]
