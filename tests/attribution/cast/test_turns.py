"""To whom the text has turned: pronouns, "ce dernier", two holders of one office, those around somebody, and who points at words."""

import pytest

from newscrawl.attribution import attribute


def told(text):
    return [(q.speaker, q.text) for q in attribute(text).quotations]


@pytest.mark.parametrize(
    "text, expected",
    [
        # a verb that goes on with a speech is the last speaker's, whoever is named in it; but "je" is no body's
        (
            "« Non », écrit Paul Vidal. « Reste un sujet : la ville », dont Luc Ferrand est le maire, « à traiter vite », conclut-il.",
            ["Paul Vidal", "Paul Vidal"],
        ),
        (
            "Le CSA est prêt, a dit Paul Vidal. Le CSA a été entendu. « Je pense qu'il faut ouvrir le dossier », a-t-il ajouté.",
            ["Paul Vidal", "Paul Vidal"],
        ),
        # a body of which the sentence before tells speaks, where nobody is named beside it; a person is named first
        (
            "Luc Ferrand a gracié Paul Vidal. Le ministère de la Justice lui avait donné raison. « L'enquête est vide », avait-il expliqué.",
            ["ministère de la Justice"],
        ),
        (
            "Luc Ferrand est là. Le ministère de la Justice a reçu Paul Vidal. « L'enquête est sans base », a-t-il expliqué.",
            ["Paul Vidal"],
        ),
        # the inverted subject of the sentence before
        (
            "Anne Morel a dit que oui. C'est la question qu'a soulevée Lucie Garnier, cheffe des transports. « Tout est ouvert », a-t-elle dit.",
            ["Anne Morel", "Lucie Garnier"],
        ),
        (
            "Anne Morel a dit que oui. Le projet de Lucie Garnier avance. « Tout est ouvert », a-t-elle dit.",
            ["Anne Morel"] * 2,
        ),
        # who confirms what the paragraph before tells
        (
            "Luc Ferrand a dit que non.\nUne annonce confirmée par le porte-parole du club Paul Vidal. Le stade « est prêt », a-t-il indiqué.",
            ["Luc Ferrand", "Paul Vidal"],
        ),
        # celui qui
        ("Anne Morel est là. « Il y aura des bus », a ajouté celle qui préside la région.", ["Anne Morel"]),
    ],
)
def test_pronouns(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Le maire Paul Vidal a reçu Luc Ferrand. Ce dernier a dit que le pont tiendrait.", ["Luc Ferrand"]),
        (
            "Paul Vidal, maire de Toul, parle. L'élu est en colère. Ce dernier a ajouté que le pont tiendrait.",
            ["Paul Vidal"],
        ),
        # whom a noun has called since: nobody known
        ("Paul Vidal a été entendu par le juge. Ce dernier estime que les faits sont établis.", []),
        ("La procureure Anne Morel a reçu la plaignante. Cette dernière a raconté que la nuit était noire.", []),
        (
            "Le ministre Paul Vidal a vu le journaliste. Quand ce dernier affirme que l'usine ferme, le ministre s'en va.",
            [],
        ),
    ],
)
def test_the_latter(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # one country's president is not another's
        (
            "Le président Moussa Diallo, chef de l'Etat du Niger, a dit que non. Le président du Mali a dit que oui.",
            ["Moussa Diallo", "Le président du Mali"],
        ),
        (
            "Le président nigérien Moussa Diallo est là. Le président du Mali, un pays voisin du Niger, Ibrahim Traoré, a dit que oui.",
            ["Ibrahim Traoré"],
        ),
        (
            "Le président Moussa Diallo, chef de l'Etat du Niger, est là. Le président nigérien a dit que oui.",
            ["Moussa Diallo"],
        ),
        # an office of the place
        (
            "Le gouverneur de Kayes, Moussa Diallo, a dit que non. « Nous gérons », a déclaré le gouverneur local.",
            ["Moussa Diallo"] * 2,
        ),
        # a general noun, whoever else is named
        (
            "Le maire de Toul, Paul Vidal, hait la photo de Luc Ferrand, président du club. « C'est cher », a dit l'édile.",
            ["Paul Vidal"],
        ),
        # one of many, a collective with a name of its own
        (
            "Le PDG Paul Vidal est content. « Tout est vide », a précisé un de ses collègues. « Il faut agir », a-t-il ajouté.",
            ["un de ses collègues", "un de ses collègues"],
        ),
        (
            "La SNCF se dit prête. « Tout est calme », a constaté l'association d'usagers Plus de Trains.",
            ["SNCF", "Plus de Trains"],
        ),
        # those around somebody
        ("Paul Vidal est là. « Il n'a rien dit », ajoute le camp Vidal.", ["le camp Vidal"]),
    ],
)
def test_offices_and_bodies(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "« Mes électeurs sont des ploucs ».\nCe sont les propos tenus par l'ancien maire, Paul Vidal, plus tôt dans la semaine.",
            [("Paul Vidal", "Mes électeurs sont des ploucs")],
        ),
        (
            "Son entourage dément que tout va mal.\n« Mes électeurs sont tous des ploucs. »\nCe sont les mots de Paul Vidal.",
            [("Son entourage", "tout va mal"), ("Paul Vidal", "Mes électeurs sont tous des ploucs")],
        ),
        ("Paul Vidal est accusé d'avoir critiqué « la corruption et l'argent du système ».", []),
        ("« On a perdu. » Ce sont les paroles prononcées par Luc Ferrand.", [("Luc Ferrand", "On a perdu")]),
        ("Ce sont les mots de la fin.", []),
        (
            "Me Paul Vidal défend son client, qui, selon ses dires, « a vu le feu et a voulu agir ».",
            [("Paul Vidal", "a vu le feu et a voulu agir")],
        ),
        (
            "Selon ses propres mots, Paul Vidal « n'a rien vu venir ».",
            [("Paul Vidal", "Paul Vidal « n'a rien vu venir »")],
        ),
        (
            "Un homme qui, selon Luc Ferrand, a tué sa femme a été arrêté.",
            [("Luc Ferrand", "a tué sa femme a été arrêté")],
        ),
        # what further phrases tell of a source
        (
            "Pour Lucie Garnier, du WRI, ceci est injuste pour ceux qui vivent là.",
            [("Lucie Garnier", "ceci est injuste pour ceux qui vivent là")],
        ),
        (
            "Selon Paul Vidal, un militant du « Réveil », il est important de continuer.",
            [("Paul Vidal", "il est important de continuer")],
        ),
        (
            "Selon une enquête Ifop réalisée pour Homair, un spécialiste du camping, et reprise par BFMTV, les campeurs épargnent.",
            [("Ifop", "les campeurs épargnent")],
        ),
        (
            "Selon Paul Vidal, une habitante de Toul, âgée de 20 ans, a été blessée.",
            [("Paul Vidal", "une habitante de Toul, âgée de 20 ans, a été blessée")],
        ),
        (
            "Selon Paul Vidal, des trains, des bus et des cars doivent partir.",
            [("Paul Vidal", "des trains, des bus et des cars doivent partir")],
        ),
        # two quotes that a clause brings in
        (
            "Paul Vidal était ravi : « On a gagné », mais « il faudra continuer », a-t-il dit.",
            [("Paul Vidal", "On a gagné […] il faudra continuer")],
        ),
        # what stands between verb and subject, and between subject and verb
        (
            "« Le feu a pris à midi », a expliqué à l'AFP, de son côté, une source proche des pompiers.",
            [("une source proche des pompiers", "Le feu a pris à midi")],
        ),
        (
            "Un chanteur répondant au nom de Corbak Hood avait assuré la veille à France 3 que ces images étaient fausses.",
            [("Un chanteur", "ces images étaient fausses")],
        ),
        ("L'élue de Nantes dit pour sa part que le train viendra.", [("L'élue de Nantes", "le train viendra")]),
    ],
)
def test_whose_words_they_are(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, speaker, relay",
    [
        (
            "Elle a demandé l'abrogation du texte, selon un courrier consulté samedi 4 juillet par l'AFP.",
            "un courrier",
            "AFP",
        ),
        (
            "Cela fait 28 % du marché, selon les chiffres publiés jeudi par l'Union Sport & Cycle.",
            "Union Sport & Cycle",
            None,
        ),
        ("La pêche recule, a dit Luc Ferrand à l'Union.", "Luc Ferrand", "L'Union"),
        ("Le taux recule, selon le rapport annuel du Forum économique mondial.", "Forum économique mondial", None),
    ],
)
def test_issuers_and_relays(text, speaker, relay):
    (quotation,) = attribute(text).quotations
    assert (quotation.speaker, quotation.relay) == (speaker, relay)


@pytest.mark.parametrize(
    "text, expected",
    [
        # the name inside what tells whose relative somebody is
        ("La mère de la petite Lina Vidal a dit que oui.", "La mère de la petite Lina Vidal"),
        (
            "L'épouse de l'influent homme d'affaires Paul Vidal a dit que oui.",
            "L'épouse de l'influent homme d'affaires Paul Vidal",
        ),
        ("Le frère du journaliste Paul Vidal, Luc Vidal, a dit que oui.", "Luc Vidal"),
        ("La mère de famille Anne Morel a dit que oui.", "Anne Morel"),
        ("Le porte-parole de la ministre Anne Morel a dit que oui.", "Le porte-parole de la ministre Anne Morel"),
        # a noun of kin tells more than a given name; a pronoun tells a woman for whom no given name does
        ("Mika Tahiri, mère de deux enfants, a abandonné. « Grosse déception », expliquait-elle.", "Mika Tahiri"),
        (
            "Tia Hellem arrête. « C'est lourd », a-t-elle dit. Le ministre des Sports l'a reçue. « Merci », a écrit le ministre.",
            "Le ministre des Sports",
        ),
        # the verb between an office and a name
        (
            "Le ministre des Sports remercie Paul Vidal pour ses buts. « Merci », écrit le ministre.",
            "Le ministre des Sports",
        ),
        ("Le juge convoque Paul Vidal. Le juge affirme que tout est clair.", "Le juge"),
    ],
)
def test_names_and_relatives(text, expected):
    assert told(text)[-1][0] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Le Comité pour la mer affirme que non. Le Comité européen pour la mer (CEM) siège. Le comité ajoute que oui. Le CEM hésite.",
            {"CEM"},
        ),
        ("L'Agence pour l'emploi a affirmé que tout allait bien.", {"Agence pour l'emploi"}),
        ("Le Centre pour la première fois a affirmé que tout allait bien.", {"Centre"}),
        ("L'instance a affirmé que tout allait bien.", {"L'instance"}),
        ("Le collectif Réveil s'insurge contre « le racisme structurel » de la ville.", {"Réveil"}),
    ],
)
def test_names_of_bodies(text, expected):
    assert {speaker for speaker, _ in told(text)} == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # what "comme" governs is no subject, nor is what stands beside it
        (
            "Des exilés dans des pays comme la Grèce et les Etats-Unis ont annoncé que leur parti naîtrait.",
            ["Des exilés"],
        ),
        ("Les élus et les habitants ont annoncé que la fête aurait lieu.", ["les habitants", "Les élus"]),
        # an outlet and an agency are taken up by their own nouns
        (
            "Le quotidien Le Monde l'a révélé. « Oui », a dit Paul Vidal à l'AFP. L'agence ajoute que non. Le quotidien affirme que si.",
            ["Paul Vidal", "AFP", "Le Monde"],
        ),
        # a document that somebody passes on says what it says
        ("Paul Vidal a retweeté un message de soutien rappelant que l'émission est suivie.", ["un message de soutien"]),
        ("Paul Vidal a reçu une lettre de l'Insee indiquant que tout monte.", ["Insee"]),
        ("Paul Vidal a publié un communiqué précisant que l'émission est suivie.", ["Paul Vidal"]),
        # what is wished is not said
        ("Le ministre a insisté pour que les élus garantissent « à tout prix » la « sûreté durable » des digues.", []),
        ("Il n'a pas fallu un jour pour que Mediapart révèle que la digue fuyait.", ["Mediapart"]),
        # whom an outlet quotes, and who is named within the marks
        (
            "« Nous parlons », a dit Anne Morel.\nInsuffisant, comme l'explique RTL, citant un membre du parti. « Elle veut son logo. »",
            ["Anne Morel", "un membre du parti"],
        ),
        ("« Il vient d'une cité d'Évry, selon un autre policier. Il a quatorze frères. »", ["un autre policier"]),
        ("« Nous sommes choqués de lire cela », peut-on aussi lire sur le site de l'Insee.", ["Insee"]),
        # a surname with its article
        ("Madaoui al-Rachid, qui dirige le parti, a souligné que la porte était ouverte.", ["Madaoui al-Rachid"]),
    ],
)
def test_subjects(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # what stands behind "selon X," and completes the clause before it
        (
            "Le troisième se chargeait, selon Paul Vidal, pour le compte des autres.",
            [("Paul Vidal", "Le troisième se chargeait […] pour le compte des autres")],
        ),
        (
            "Les ventes ont bondi, selon l'Insee, après un recul en mai.",
            [("Insee", "Les ventes ont bondi […] après un recul en mai")],
        ),
        ("Le train est parti, selon Paul Vidal, de la CGT.", [("Paul Vidal", "Le train est parti")]),
        ("La route est fermée, selon l'Insee, et les trains sont arrêtés.", [("Insee", "La route est fermée")]),
        # verbs that go on or describe, behind what they tell
        (
            "La digue a cédé en deux endroits, a poursuivi le préfet.",
            [("le préfet", "La digue a cédé en deux endroits")],
        ),
        ("Le feu a pris par hasard, a décrit mercredi la présidente.", [("la présidente", "Le feu a pris par hasard")]),
        ("Il a quitté la salle, a salué le maire.", []),
        # a small word before an incise
        ("Paul Vidal est là. Or, assure-t-il, la route sera longue.", [("Paul Vidal", "la route sera longue")]),
        # whoever only says something
        ("Les élus se taisent, Ikea se bornant à rappeler que tout va bien.", [("Ikea", "tout va bien")]),
        ("Le préfet se tait, se contentant d'indiquer que l'enquête continue.", [("Le préfet", "l'enquête continue")]),
        (
            "« C'est injuste », a protesté Paul Vidal en dénonçant « une justice aux ordres ».",
            [("Paul Vidal", "C'est injuste"), ("Paul Vidal", "une justice aux ordres")],
        ),
    ],
)
def test_how_far_the_words_go(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a surname that stands first, an outlet by its town
        (
            "« Non », a dit Yang Moo-jin, professeur à Séoul. « Ils essaient », a ajouté M. Yang.",
            ["Yang Moo-jin", "Yang Moo-jin"],
        ),
        (
            "Le New York Times l'a révélé. Le quotidien new-yorkais affirme que le maire part.",
            ["The New York Times"],
        ),
        (
            "L'Unicef est là, selon l'AFP. « Mille enfants sont blessés », a dit l'agence onusienne.",
            ["AFP", "agence onusienne"],
        ),
        # an incise tells once more who the sentence's subject is
        (
            "Paul Vidal est là. Il considère que la ligne n'est pas claire, a-t-il dit lors d'un entretien.",
            ["Paul Vidal"],
        ),
        ("Le parti considère que sa ligne est claire, a dit Paul Vidal.", ["Paul Vidal", "Le parti"]),
        # verbs of what somebody does
        ("Cette jeune femme de 20 ans étudie à Lyon. « J'ai peur », dit-elle.", ["Cette jeune femme de 20 ans"]),
    ],
)
def test_called_again(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a pronoun before anybody is named: the only one of its gender in the sentence that follows
        ("« Le public reviendra », a-t-il affirmé. Paul Vidal dirige le cinéma.", ["Paul Vidal"]),
        ("« Le public reviendra », a-t-il affirmé. Anne Morel dirige le cinéma.", []),
        ("« Le public reviendra », a-t-il affirmé. Le maire Paul Vidal et le préfet Luc Ferrand sont là.", []),
        ("Le maire est là. « Le public reviendra », a-t-il affirmé. Paul Vidal dirige le cinéma.", ["Le maire"]),
        # women's nouns
        (
            "Selon Sud Ouest, une vigneronne a écrit au préfet, expliquant que tout est perdu.",
            ["Sud Ouest", "une vigneronne"],
        ),
        ("La Première dame Aïssata Bongo a dit que l'hôpital ouvrirait.", ["Aïssata Bongo"]),
    ],
)
def test_who_is_brought_in_later(text, expected):
    assert [speaker for speaker, _ in told(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # back to the one of the headline, whom the paragraph names alone
        (
            "Ron Jans, nouvel entraîneur du club\nEric Deleur reste là.\nC'est vrai que Ron Jans est un inconnu. « J'ai vu le but », rigole-t-il.",
            "Ron Jans",
        ),
        (
            "Le club perd\nEric Deleur reste là.\nC'est vrai que Ron Jans est un inconnu. Le club perd. « J'ai vu le but », dit-il.",
            "Eric Deleur",
        ),
        # whoever speaks in the sentence before a quote that stands alone
        (
            "« Je suis prêt », dit Paul Jans.\n« Je compte sur tous les jeunes. »\nMais Luc Ferrand complète. « Nous n'en avons pas encore parlé. »",
            "Luc Ferrand",
        ),
        (
            "« Je suis prêt », dit Paul Jans.\n« Je compte sur tous les jeunes. »\nLuc Ferrand est mort. « Nous n'en avons pas encore parlé. »",
            "Paul Jans",
        ),
        # a verb that goes on makes no president of a trainer
        (
            "L'entraîneur Paul Jans est là. « Je suis prêt », dit-il. « C'est au club de le dire », a complété le président.",
            "le président",
        ),
        ("La maire Anne Morel est là. « Je suis prête », dit-elle. « C'est fini », a conclu l'élue.", "Anne Morel"),
    ],
)
def test_back_and_forth(text, expected):
    assert told(text)[-1][0] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # "il m'a vu" tells of somebody else: the one whom the text has just brought in
        (
            "Paul Jans a reçu son prix. « C'est un honneur », dit-il.\nLuc Ferrand l'avait prédit. « Quand il m'a vu, il a ri », sourit-il.",
            "Paul Jans",
        ),
        (
            "« C'est un honneur », dit Anne Morel.\nLucie Garnier l'avait prédit. « Elle m'avait appelée », raconte-t-elle.",
            "Anne Morel",
        ),
        # not whoever speaks already; and an "il" that is nobody tells of nobody
        ("Paul Jans est là. « Mon père criait », dit Luc Ferrand. « Il m'a puni », ajoute-t-il.", "Luc Ferrand"),
        (
            "« C'est un honneur », dit Paul Jans.\nLuc Ferrand l'avait prédit. « Il m'a semblé ravi », sourit-il.",
            "Luc Ferrand",
        ),
        (
            "« C'est un honneur », dit Paul Jans.\nLuc Ferrand est là. « Rémi est fort, il m'a vu », sourit-il.",
            "Luc Ferrand",
        ),
        # a noun of whom nothing is known is not the one of whom the speech tells
        ("Luc Ferrand est sorti. « Il a senti un craquement », précise le médecin.", "le médecin"),
        ("Anne Morel est sortie. « Elle avait déjà mal », précise la médecin.", "la médecin"),
        ("Luc Ferrand est sorti. « Il a fallu attendre », précise le joueur.", "Luc Ferrand"),
        # "sa présidente", where the text is about a body
        (
            "La députée Anne Morel proteste. La Ligue des cégeps se dit « inquiète ». Sa présidente dit que tout va mal.",
            "Sa présidente",
        ),
        # the subject before a reason, when nobody else is named between
        ("Luc Ferrand est parti.\nRenault a un « litige », puisqu'il vient d'annoncer l'arrêt du projet.", "Renault"),
        ("Paul Jans est parti.\nRenault a payé Paul Jans, puisqu'il vient d'annoncer son départ.", "Paul Jans"),
    ],
)
def test_whom_the_speech_tells_of(text, expected):
    assert told(text)[-1][0] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Le feu est parti lundi, selon une source policière. C'est un riverain qui a donné l'alerte. « J'ai eu peur », a-t-il dit.",
            "un riverain",
        ),
        (
            "Paul Jans a dit que non. C'est Luc Ferrand qui l'a remplacé. « J'ai eu peur », a-t-il raconté.",
            "Luc Ferrand",
        ),
        ("Paul Jans a dit que non. C'est la pluie qui a gêné. « J'ai eu peur », a-t-il raconté.", "Paul Jans"),
        ("Paul Jans a dit que non. C'est un homme qui a tout perdu. « J'ai eu peur », a-t-il raconté.", "Paul Jans"),
        (
            "Paul Jans a dit que non. C'est un entraîneur qui aime gagner. « J'ai eu peur », a-t-il raconté.",
            "Paul Jans",
        ),
    ],
)
def test_whom_a_cleft_brings_in(text, expected):
    assert told(text)[-1][0] == expected
