"""States: the capital that stands for the government, and the adjective.

One state a line: name(s) | capital(s) or seats of government | adjective (masculine; feminine where it is irregular).
Typed by hand after the list of states of the French ministry of foreign affairs (names, capitals, adjectives).
"""

from __future__ import annotations

from typing import NamedTuple

from newscrawl.french.letters import fold


class State(NamedTuple):
    """A state.

    name: without its article
    code: ISO 3166 code, where bodies of the gazetteer are called by the state's adjective ("l'agence américaine"), else ""
    capitals: the seats that stand for the government
    adjectives: their forms in all numbers and genders, folded
    """

    name: str
    code: str
    capitals: tuple[str, ...]
    adjectives: frozenset[str]


_TABLE = """
France | Paris | français
Allemagne | Berlin | allemand
Royaume-Uni; Grande-Bretagne | Londres | britannique
Angleterre | - | anglais
Écosse | Édimbourg | écossais
Irlande | Dublin | irlandais
Belgique | - | belge
Pays-Bas | La Haye | néerlandais
Luxembourg | Luxembourg | luxembourgeois
Suisse; Confédération helvétique | Berne | suisse
Autriche | Vienne | autrichien
Italie | Rome | italien
Espagne | Madrid | espagnol
Portugal | Lisbonne | portugais
Grèce | Athènes | grec; grecque
Danemark | Copenhague | danois
Suède | Stockholm | suédois
Norvège | Oslo | norvégien
Finlande | Helsinki | finlandais
Islande | Reykjavik | islandais
Pologne | Varsovie | polonais
République tchèque; Tchéquie | Prague | tchèque
Slovaquie | Bratislava | slovaque
Hongrie | Budapest | hongrois
Roumanie | Bucarest | roumain
Bulgarie | Sofia | bulgare
Serbie | Belgrade | serbe
Croatie | Zagreb | croate
Slovénie | Ljubljana | slovène
Bosnie | Sarajevo | bosnien
Albanie | Tirana | albanais
Kosovo | Pristina | kosovar
Macédoine du Nord | Skopje | macédonien
Monténégro | Podgorica | monténégrin
Estonie | Tallinn | estonien
Lettonie | Riga | letton
Lituanie | Vilnius | lituanien
Ukraine | Kiev; Kyiv | ukrainien
Russie; Fédération de Russie | Moscou | russe
Bélarus; Biélorussie | Minsk | bélarusse; biélorusse
Moldavie | Chisinau | moldave
Géorgie | Tbilissi | géorgien
Arménie | Erevan | arménien
Azerbaïdjan | Bakou | azerbaïdjanais
Turquie | Ankara | turc; turque
Chypre | Nicosie | chypriote
Malte | La Valette | maltais
États-Unis; Etats-Unis; USA | Washington | américain
Canada | Ottawa | canadien
Québec | - | québécois
Mexique | Mexico | mexicain
Cuba | La Havane | cubain
Haïti | Port-au-Prince | haïtien
République dominicaine | Saint-Domingue | dominicain
Guatemala | - | guatémaltèque
Honduras | Tegucigalpa | hondurien
Nicaragua | Managua | nicaraguayen
Salvador | San Salvador | salvadorien
Panama | - | panaméen
Venezuela | Caracas | vénézuélien
Colombie | Bogota; Bogotá | colombien
Équateur | Quito | équatorien
Pérou | Lima | péruvien
Bolivie | La Paz | bolivien
Chili | Santiago | chilien
Argentine | Buenos Aires | argentin
Uruguay | Montevideo | uruguayen
Paraguay | Asuncion | paraguayen
Brésil | Brasilia | brésilien
Chine | Pékin; Beijing | chinois
Taïwan | Taipei | taïwanais
Hong Kong | - | hongkongais
Japon | Tokyo | japonais
Corée du Nord | Pyongyang | nord-coréen
Corée du Sud | Séoul | sud-coréen
Mongolie | Oulan-Bator | mongol
Vietnam; Viêt Nam | Hanoï | vietnamien
Laos | Vientiane | laotien
Cambodge | Phnom Penh | cambodgien
Thaïlande | Bangkok | thaïlandais
Birmanie; Myanmar | Naypyidaw | birman
Malaisie | Kuala Lumpur | malaisien
Singapour | - | singapourien
Indonésie | Jakarta | indonésien
Philippines | Manille | philippin
Inde | New Delhi; Delhi | indien
Pakistan | Islamabad | pakistanais
Bangladesh | Dacca | bangladais
Sri Lanka | Colombo | sri-lankais
Népal | Katmandou | népalais
Bhoutan | Thimphou | bhoutanais
Afghanistan | Kaboul | afghan
Iran; République islamique | Téhéran | iranien
Irak | Bagdad | irakien
Syrie | Damas | syrien
Liban | Beyrouth | libanais
Israël; Etat hébreu; État hébreu | Jérusalem; Tel-Aviv; Tel Aviv | israélien
Palestine | Ramallah | palestinien
Jordanie | Amman | jordanien
Arabie saoudite | Ryad; Riyad | saoudien
Émirats arabes unis; Emirats arabes unis; Émirats | Abou Dhabi | émirati
Qatar | Doha | qatari
Koweït | - | koweïtien
Bahreïn | Manama | bahreïni
Oman | Mascate | omanais
Yémen | Sanaa | yéménite
Égypte; Egypte | Le Caire | égyptien
Libye | Tripoli | libyen
Tunisie | Tunis | tunisien
Algérie | Alger | algérien
Maroc | Rabat | marocain
Mauritanie | Nouakchott | mauritanien
Mali | Bamako | malien
Niger | Niamey | nigérien
Tchad | N'Djamena; Ndjamena | tchadien
Soudan | Khartoum | soudanais
Soudan du Sud | Juba | sud-soudanais
Burkina Faso; Burkina | Ouagadougou | burkinabè; burkinabé
Sénégal | Dakar | sénégalais
Gambie | Banjul | gambien
Guinée | Conakry | guinéen
Guinée-Bissau | Bissau | bissau-guinéen
Sierra Leone | Freetown | sierra-léonais
Liberia | Monrovia | libérien
Côte d'Ivoire | Abidjan; Yamoussoukro | ivoirien
Ghana | Accra | ghanéen
Togo | Lomé | togolais
Bénin | Cotonou; Porto-Novo | béninois
Nigeria; Nigéria | Abuja | nigérian
Cameroun | Yaoundé | camerounais
Gabon | Libreville | gabonais
Guinée équatoriale | Malabo | équato-guinéen
Congo | Brazzaville | congolais
République démocratique du Congo; RDC | Kinshasa | congolais
Centrafrique; République centrafricaine | Bangui | centrafricain
Rwanda | Kigali | rwandais
Burundi | Bujumbura; Gitega | burundais
Ouganda | Kampala | ougandais
Kenya | Nairobi | kényan
Tanzanie | Dodoma | tanzanien
Éthiopie; Ethiopie | Addis-Abeba; Addis Abeba | éthiopien
Érythrée; Erythrée | Asmara | érythréen
Somalie | Mogadiscio | somalien
Djibouti | - | djiboutien
Madagascar | Antananarivo | malgache
Maurice | Port-Louis | mauricien
Comores | Moroni | comorien
Mozambique | Maputo | mozambicain
Malawi | Lilongwe | malawite
Zambie | Lusaka | zambien
Zimbabwe | Harare | zimbabwéen
Angola | Luanda | angolais
Namibie | Windhoek | namibien
Botswana | Gaborone | botswanais
Afrique du Sud | Pretoria | sud-africain
Australie | Canberra | australien
Nouvelle-Zélande | Wellington | néo-zélandais
Kazakhstan | Astana | kazakh
Ouzbékistan | Tachkent | ouzbek
Kirghizstan | Bichkek | kirghiz
Tadjikistan | Douchanbé | tadjik
Turkménistan | Achkhabad | turkmène
Union européenne; UE | Bruxelles | européen
"""

_CODES = {
    "France": "FR", "Allemagne": "DE", "Royaume-Uni": "GB", "Belgique": "BE", "Suisse": "CH", "Italie": "IT", "Espagne": "ES",
    "États-Unis": "US", "Canada": "CA", "Chine": "CN", "Japon": "JP", "Corée du Nord": "KP", "Corée du Sud": "KR", "Russie": "RU",
    "Ukraine": "UA", "Turquie": "TR", "Iran": "IR", "Israël": "IL", "Inde": "IN", "Algérie": "DZ", "Maroc": "MA", "Tunisie": "TN",
    "Sénégal": "SN", "Mali": "ML", "Brésil": "BR", "Pologne": "PL", "Syrie": "SY", "Arabie saoudite": "SA", "Égypte": "EG",
    "Niger": "NE", "Pays-Bas": "NL", "Guinée": "GN", "Gabon": "GA", "Bénin": "BJ", "Burundi": "BI", "Autriche": "AT", "Liban": "LB",
}  # fmt: skip


def _adjectives(text: str) -> frozenset[str]:
    """Return the four forms of each adjective, folded."""
    forms = set()
    for masculine in (fold(part) for part in text.split(";")):
        if masculine.endswith("en"):
            feminine = masculine + "ne"
        elif masculine.endswith("e"):
            feminine = masculine
        else:
            feminine = masculine + "e"
        plural = masculine if masculine.endswith("s") else masculine + "s"
        forms |= {masculine, feminine, plural, feminine + "s"}
    return frozenset(forms)


def _read() -> tuple[State, ...]:
    states: list[State] = []
    for line in _TABLE.strip().splitlines():
        names, capitals, adjectives = (part.strip() for part in line.split("|"))
        seats = tuple(part.strip() for part in capitals.split(";") if part.strip() != "-")
        name = names.split(";")[0].strip()
        states.append(State(name, _CODES.get(name, ""), seats, _adjectives(adjectives)))
        BY_NAME.update({fold(other): states[-1] for other in names.split(";")})
    return tuple(states)


BY_NAME: dict[str, State] = {}
"""Folded name of a state -> state."""
STATES = _read()
BY_CAPITAL: dict[str, State] = {fold(capital): state for state in STATES for capital in state.capitals}
"""Folded capital -> state; a capital that shares its state's name is left to the name."""
BY_ADJECTIVE: dict[str, State] = {}
for _state in STATES:
    for _form in _state.adjectives:
        BY_ADJECTIVE.setdefault(_form, _state)
