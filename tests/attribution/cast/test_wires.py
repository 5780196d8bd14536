"""Who speaks in wires, sport and economy: nouns of trades and ranks, coaches and diplomats, companies, buildings for their ministers."""

import pytest

from newscrawl.attribution import attribute


def found(text):
    return [quotation.speaker for quotation in attribute(text).quotations]


@pytest.mark.parametrize(
    "text, speakers",
    [
        # ranks and offices of one word, whatever their hyphens
        ("Le P-dg de Sonabel, Yacine Mehda, a dit que le prix baissera.", ["Yacine Mehda"]),
        ("Le gouverneur du Kasaï, le général-major Pierre Ilunga, a dit que la route rouvrira.", ["Pierre Ilunga"]),
        ("La porte-parole de la SQ, la sergente Éloïse Caron, a dit que la rue rouvrira.", ["Éloïse Caron"]),
        ("Le délégué de l'arrondissement 4, Maurice Konaté, a dit que le marché rouvrira.", ["Maurice Konaté"]),
        ("Le numéro 2 de la banque, Paul Vidal, a dit que le taux baissera.", ["Paul Vidal"]),
        ("Le recours sera déposé, a indiqué son conseil, Simon Tadel.", ["Simon Tadel"]),
        # a name in the complement of an office is not its holder's
        ("Selon un porte-parole du New York Times, le prix baissera.", ["The New York Times"]),
        ("Le porte-parole de la station Esso, Angelo Bruno, a dit que le prix baissera.", ["Angelo Bruno"]),
        ("L'ancienne comptable de l'hôtel Beau Rivage est jugée. « J'ai honte », a-t-elle dit.", ["L'ancienne comptable de l'hôtel Beau Rivage"]),
        ("Paul Vidal, professeur à la London School of Economics, a dit que le prix baissera.", ["Paul Vidal"]),
        ("Le ministre de la Justice Abdel Ouahbi a dit que le prix baissera.", ["Abdel Ouahbi"]),
        ("Son éditeur Stock affirme que le livre se vend.", ["Son éditeur Stock"]),
        # surnames that are nouns or small words
        ("M. Sergent a dit que le prix baissera.", ["Sergent"]),
        ("Le patron du groupe, Hendrik Vos, a dit que le prix baissera.", ["Hendrik Vos"]),
        # a name, then the body to which the person belongs
        ("Birahim Tall du Forum civil a dit que la loi passera.", ["Birahim Tall"]),
        ("La Direction générale du Trésor a dit que la loi passera.", ["Direction générale du Trésor"]),
        # a general noun for the only one of whom it is told
        (
            "Le sélectionneur Alioune Thiaw est là. Interrogé sur l'absence de Cheikh Sarr, le coach a dit qu'il était blessé.",
            ["Alioune Thiaw"],
        ),
        (
            "M. Ali Souley a reçu l'ambassadeur d'Algérie, M. Bekhedda Mehdi. Le diplomate algérien a dit que les vols reprendront.",
            ["Bekhedda Mehdi"],
        ),
        (
            "La maire de Pirou, Noëlle Forest, est venue. Le graffeur Romi rit. Mme le maire affirme que le site fermera.",
            ["Noëlle Forest"],
        ),
        (
            "« C'est bon », a dit le ministre Mabou Diagne. Le président du CNCR, Nadjir Sall, doute. « C'est peu », a noté le leader.",
            ["Mabou Diagne", "Nadjir Sall"],
        ),
        # and for nobody when there are two, or one without a name
        (
            "L'entraîneur Franck Haurat a souri. « Le point est bon », a dit Éric Le Gall. « On continue », a dit le technicien breton.",
            ["Éric Le Gall", "Éric Le Gall"],
        ),
        ("« On part », a dit un habitant. Un élu est venu. L'élu a confirmé que la rue rouvrira.", ["un habitant", "Un élu"]),
        # who holds an office is not who spoke last
        (
            "Le ministre de l'Économie, Éric Lombard, est là. « Non », a dit Bruno Tallec. Le locataire de Bercy a répliqué que si.",
            ["Bruno Tallec", "Éric Lombard"],
        ),
        ("« Il faut choisir », a dit Bruno Tallec. Le locataire de Bercy a répliqué que non.", ["Bruno Tallec", "Le locataire de Bercy"]),
        # whom a sentence names before its colon
        (
            "« Je suis déçu », a dit Bram Willems. Le président du club, Alex Murdoch, était ravi : « On rêve », a-t-il lâché.",
            ["Bram Willems", "Alex Murdoch"],
        ),
        # an office behind a name that "selon" governs is his where no verb follows
        ("Le prix baisse, selon Paul Vidal, le ministre du Travail. « C'est bien », a dit le ministre.", ["Paul Vidal", "Paul Vidal"]),
        # people without a name
        ("Un autre a confirmé que le pont tient.", ["Un autre"]),
        ("Les trois-quarts rappellent que la loi interdit.", ["Les trois-quarts"]),
        # who has just spoken is "ce dernier"
        (
            "Dmitri Orlov a quitté Kiev. « On verra », a dit le porte-parole, Berik Uali. Ce dernier affirme que le pont tient.",
            ["Berik Uali", "Berik Uali"],
        ),
        # the author of a goal is no writer
        (
            "Auteur du but, Malik Tchok a dit qu'il était fier. Le buteur lavallois a marqué neuf fois. « J'aime ça », a-t-il dit.",
            ["Malik Tchok", "Malik Tchok"],
        ),
        # several behind a name are not the one
        (
            "Menés par Paul Vidal, ces parlementaires disent vouloir un vote.",
            ["ces parlementaires"],
        ),
        # companies are no persons, and persons no companies
        ("« Le prix baisse », a dit Guillaume Faury. Le constructeur américain affirme que non.", ["Guillaume Faury", "Le constructeur américain"]),
        ("La Bourse de Paris monte. Le groupe informatique affirme que tout va bien.", ["Le groupe informatique"]),
        ("Max Verstal (Red Bull) part devant. « C'est bien », a dit le pilote Red Bull.", ["Max Verstal"]),
    ],
)  # fmt: skip
def test_speakers(text, speakers):
    assert found(text) == speakers


@pytest.mark.parametrize(
    "text, name, kind",
    [
        ("Novagen, spécialiste des tests, annonce que le prix baissera.", "Novagen", "organization"),
        ("« Je suis fière de rejoindre Novagen », dit Claire Morin. Novagen affirme que le prix baissera.", "Novagen", "organization"),
        ("Selon les deux groupes, le prix baissera.", "les deux groupes", "unnamed"),
        ("Les autorités népalaises affirment que la route tient.", "autorités népalaises", "government"),
        ("Le Comité de l'ONU pour l'eau (Cope) s'inquiète. Cope affirme que l'eau manque.", "Cope", "government"),
        ("Une Toulousaine affirme que le masque protège.", "Une Toulousaine", "unnamed"),
        ("Selon l'Union Sport & Cycle, les ventes baissent.", "Union Sport & Cycle", "organization"),
        ("La Sûreté du Québec (SQ) cherche un homme. La SQ affirme qu'il est armé.", "Sûreté du Québec", "government"),
    ],
)  # fmt: skip
def test_kinds(text, name, kind):
    assert {source.name: source.kind for source in attribute(text).sources}[name] == kind
