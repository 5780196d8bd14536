"""Who publishes and who speaks in French-language news: agencies, media, public bodies, organisations.

One entry a line: canonical name | country (ISO 3166, "-" for none) | further forms, parted by semicolons.
A form marked "~" is also an ordinary word, a place or another body's acronym: it names this body only in a credit
or attribution position ("avec AP", "à La Croix", "selon le JDD"), never in running text.

The lists were typed and checked by hand, from the mastheads and imprints of the outlets, the directories of the news
agencies' alliances (EANA, FAAPA, OANA) and the public bodies' own usage in French.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_EVEN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "-": " ",
        "‑": " ",
        "‐": " ",
        "–": " ",
        "\u00a0": " ",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
    }
)


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Return text in lower case without accents, with one kind of apostrophe, and spaces in place of hyphens."""
    text = text.translate(_EVEN).lower()
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Entry:
    """A known body.

    name: canonical name, the usual one
    kind: agency, media, government or organization
    forms: every surface form, the name first
    ambiguous: the forms, folded, that name it only in a credit or attribution position
    country: ISO 3166 code, or "" for none
    """

    name: str
    kind: str
    forms: tuple[str, ...]
    ambiguous: frozenset[str]
    country: str


_AGENCIES = """
AFP | FR | Agence France-Presse; Agence France Presse; AFP-Services; AFP Services
Reuters | GB | agence Reuters; Thomson Reuters; Reuters France
Associated Press | US | ~AP; The Associated Press; agence AP
UPI | US | United Press International; agence UPI
Bloomberg | US | Bloomberg News; agence Bloomberg; Bloomberg TV
Dow Jones Newswires | US | ~Dow Jones; Agefi-Dow Jones
Xinhua | CN | Chine nouvelle; agence Xinhua; agence Chine nouvelle; Xinhuanet; Agence de presse Xinhua
China News Service | CN | ~CNS; agence China News
TASS | RU | Itar-Tass; agence Tass; agence officielle Tass
RIA Novosti | RU | Ria-Novosti; agence Ria Novosti; ~RIA
Interfax | RU | agence Interfax
Sputnik | RU | Sputnik France; Sputnik Afrique; agence Sputnik
Ukrinform | UA | agence Ukrinform
Unian | UA | agence Unian
Interfax-Ukraine | UA | Interfax Ukraine
Belta | BY | agence Belta
Anadolu | TR | Agence Anadolu; ~AA; Anadolu Ajansi; agence officielle Anadolu; agence de presse Anadolu
DHA | TR | Demirören; agence DHA
Belga | BE | agence Belga; Agence Belga
Keystone-ATS | CH | ~ATS; Agence télégraphique suisse; agence ATS; SDA; Keystone-SDA
AWP | CH | AWP Finanznachrichten
La Presse canadienne | CA | ~PC; LPC; Presse canadienne; The Canadian Press; agence La Presse canadienne
Algérie Presse Service | DZ | ~APS; ~agence APS; agence officielle APS
Maghreb Arabe Presse | MA | ~MAP; agence MAP; Agence marocaine de presse; Agence Maghreb Arabe Presse
Tunis Afrique Presse | TN | ~TAP; agence TAP; Agence Tunis Afrique Presse
~LANA | LY | agence Lana; Libyan News Agency
~MENA | EG | agence Mena; Middle East News Agency; Agence du Moyen-Orient
Agence mauritanienne d'information | MR | ~AMI; agence AMI
Agence de presse sénégalaise | SN | ~APS; ~agence APS; APS Sénégal
Agence ivoirienne de presse | CI | ~AIP; agence AIP
Agence d'information du Burkina | BF | ~AIB; agence AIB
Agence malienne de presse et de publicité | ML | AMAP; Amap
Agence nigérienne de presse | NE | ~ANP; agence ANP
APA News | SN | ~APA; Agence de presse africaine; APAnews; APA-Dakar
Agence guinéenne de presse | GN | ~AGP; AGP-Guinée
Agence gabonaise de presse | GA | ~AGP; AGP Gabon
Agence Bénin Presse | BJ | ~ABP
Agence burundaise de presse | BI | ~ABP
Agence togolaise de presse | TG | ATOP; agence Atop
Agence congolaise de presse | CD | ~ACP; agence ACP
Agence congolaise d'information | CG | ~ACI
Agence d'information d'Afrique centrale | CG | Adiac; ADIAC
Agence tchadienne de presse et d'édition | TD | ATPE
Agence nationale d'information Taratra | MG | ~ANTA
Panapress | SN | ~PANA; ~Pana; Agence panafricaine d'information; Pana-Press
News Agency of Nigeria | NG | ~NAN; agence NAN
Ghana News Agency | GH | GNA
Ethiopian News Agency | ET | ~ENA
SUNA | SD | Sudan News Agency; agence Suna
EFE | ES | agence EFE; Agencia EFE
Europa Press | ES | agence Europa Press
ANSA | IT | agence Ansa
~AGI | IT | agence AGI; Agenzia Italia
Adnkronos | IT |
Lusa | PT | agence Lusa
DPA | DE | agence DPA; Deutsche Presse-Agentur; agence allemande DPA
KNA | DE | Katholische Nachrichten-Agentur
Austria Presse Agentur | AT | ~APA; agence APA; agence autrichienne APA
PA Media | GB | Press Association; agence Press Association; ~PA; agence PA
~ANP | NL | agence néerlandaise ANP; Algemeen Nederlands Persbureau
NTB | NO | agence NTB
Ritzau | DK | agence Ritzau
STT | FI | agence STT
~BNS | LT | Baltic News Service; agence BNS
~PAP | PL | agence PAP; agence polonaise PAP
ČTK | CZ | CTK; agence CTK
~MTI | HU | agence MTI; agence hongroise MTI
Agerpres | RO | agence Agerpres
~BTA | BG | agence BTA
Tanjug | RS | agence Tanjug
~Beta | RS | agence Beta
Hina | HR | agence Hina
ANA-MPA | GR | ~ANA; AMNA; agence de presse grecque ANA
~ATA | AL | agence albanaise ATA
Armenpress | AM | agence Armenpress
Azertag | AZ | Azertac; agence Azertag
Kyodo | JP | agence Kyodo; Kyodo News
Jiji Press | JP | Jiji; agence Jiji
Yonhap | KR | agence Yonhap; Yonhap News; agence de presse sud-coréenne Yonhap
KCNA | KP | agence KCNA; agence officielle KCNA; agence centrale de presse nord-coréenne; ACPC; agence d'État nord-coréenne
PTI | IN | Press Trust of India; agence PTI
~ANI | IN | Asian News International
Associated Press of Pakistan | PK | ~APP
Agence vietnamienne d'information | VN | VNA; AVI; agence VNA
Agence Kampuchea Presse | KH | AKP
Antara | ID | agence Antara
Bernama | MY | agence Bernama
Australian Associated Press | AU | ~AAP; agence AAP
IRNA | IR | agence officielle Irna; agence Irna
Fars | IR | agence Fars; Fars News
Tasnim | IR | agence Tasnim
Mehr | IR | agence Mehr
ISNA | IR | agence Isna
Wafa | PS | agence Wafa; agence officielle palestinienne Wafa
~SPA | SA | agence SPA; agence officielle SPA; Saudi Press Agency; agence de presse saoudienne
WAM | AE | agence Wam
QNA | QA | agence QNA; Qatar News Agency
KUNA | KW | agence Kuna
~BNA | BH | agence BNA; Bahrain News Agency
~Petra | JO | agence Petra; agence officielle jordanienne Petra
Agence nationale d'information | LB | ~ANI; NNA; agence officielle libanaise ANI
Sana | SY | agence Sana; agence officielle syrienne Sana
~INA | IQ | agence irakienne INA
~Saba | YE | agence Saba
Prensa Latina | CU | agence Prensa Latina
Télam | AR | Telam; agence Télam
Agência Brasil | BR | Agencia Brasil
AlterPresse | HT | agence AlterPresse
Agence haïtienne de presse | HT | AHP
~Fides | VA | agence Fides
I.Media | VA | agence I.Media
AEF info | FR | ~AEF
APMnews | FR | ~APM; APM News
Agence Option Finance | FR | AOF; agence AOF
Cercle Finance | FR | CercleFinance.com; Zonebourse/Cercle Finance
6Medias | FR | 6Médias; agence 6Medias
~Media Services | FR | MediaServices
ETX Daily Up | FR | AFP Relaxnews; AFP-Relaxnews; Relaxnews; ETX Studio
Destination Santé | FR | Agence Destination Santé
News Tank | FR | News Tank Éducation; News Tank Football
Business Wire | US | BusinessWire
GlobeNewswire | US | Globe Newswire
PR Newswire | US | PRNewswire; Cision PR Newswire
APO Group | CH | African Press Organization; ~APO
ACTUSNEWS | FR | Actusnews Wire
Newswire Canada | CA | CNW; CNW Telbec; Groupe CNW
Sipa Press | FR | Sipa; SIPA
Abaca | FR | AbacaPress
Hans Lucas | FR |
MaxPPP | FR |
Getty Images | US | Getty; GettyImages
~EPA | DE | European Pressphoto Agency
Icon Sport | FR | Icon Sport/Getty
Belga Image | BE | BELGAIMAGE; Belgaimage
"""

_MEDIA = """
CCTV | CN | CGTN; télévision d'État CCTV
Global Times | CN | Huanqiu Shibao
NHK | JP | télévision publique NHK; chaîne NHK
~Le Monde | FR | lemonde.fr; ~Monde
~Le Figaro | FR | lefigaro.fr; ~Figaro
~Libération | FR | Libé; liberation.fr
~Le Parisien | FR | Aujourd'hui en France; leparisien.fr; Le Parisien-Aujourd'hui en France; ~Parisien
Ouest-France | FR | ouest-france.fr; Ouest France
~Sud Ouest | FR | ~Sud-Ouest; sudouest.fr
La Voix du Nord | FR | lavoixdunord.fr
La Dépêche du Midi | FR | ~La Dépêche; ladepeche.fr
~Le Télégramme | FR | letelegramme.fr
~La Provence | FR | laprovence.com
Nice-Matin | FR | Nice Matin
Midi Libre | FR | midilibre.fr
~La Montagne | FR | lamontagne.fr
L'Est républicain | FR | estrepublicain.fr
Dernières Nouvelles d'Alsace | FR | ~DNA; dna.fr
~Le Progrès | FR | leprogres.fr
Le Dauphiné libéré | FR | Dauphiné libéré; ~Le Dauphiné; ~Dauphiné; ledauphine.com
La Nouvelle République du Centre-Ouest | FR | ~La Nouvelle République; NR
Paris-Normandie | FR | Paris Normandie
Les Échos | FR | Les Echos; lesechos.fr
~La Tribune | FR | latribune.fr; La Tribune Dimanche
~L'Opinion | FR | lopinion.fr; L'Opinion.fr
~La Croix | FR | la-croix.com
~L'Humanité | FR | humanite.fr; L'Huma
~Le Point | FR | lepoint.fr
L'Express | FR | lexpress.fr
Le Nouvel Obs | FR | L'Obs; Nouvel Observateur; Le Nouvel Observateur; nouvelobs.com
~Marianne | FR | marianne.net
Le Canard enchaîné | FR | Canard enchaîné
Le Journal du dimanche | FR | Journal du dimanche; JDD; lejdd.fr
Paris Match | FR | parismatch.com
Charlie Hebdo | FR | charliehebdo.fr
Arrêt sur images | FR | Arrêt sur Images; arretsurimages.net
~Blast | FR | site Blast; blast-info.fr
Politis | FR | politis.fr
Alternatives économiques | FR | Alternatives Economiques; Alter Eco
The Conversation | FR | The Conversation France; theconversation.com
Sciences et Avenir | FR | sciencesetavenir.fr
National Geographic | US | nationalgeographic.fr
Futura-Sciences | FR | Futura Sciences; ~Futura; futura-sciences.com
Les Numériques | FR | lesnumeriques.com
Clubic | FR | clubic.com
Frandroid | FR | frandroid.com
AlloCiné | FR | allocine.fr
PureMédias | FR | Ozap; ozap.com
TV Magazine | FR | TV Mag
Femme actuelle | FR | femmeactuelle.fr
~La Marseillaise | FR | lamarseillaise.fr
Nord Éclair | FR | Nord-Éclair; nordeclair.fr
Mediapart | FR | site Mediapart
Disclose | FR | site Disclose
StreetPress | FR |
Valeurs actuelles | FR |
~20 Minutes | FR | 20minutes.fr
HuffPost | FR | Le HuffPost; Le Huff Post; Huffington Post; Le Huffington Post
BFMTV | FR | BFM TV; BFM-TV; BFM Business; chaîne BFMTV
CNews | FR | i-Télé
LCI | FR | chaîne LCI
franceinfo | FR | France Info; francetvinfo; francetvinfo.fr; France info
TF1 | FR | TF1 Info; TF1Info
France 2 | FR | ~JT de France 2
France 3 | FR | France 3 Régions
France Inter | FR | franceinter
France Culture | FR |
RTL | FR | RTL France; RTL Soir; RTL Matin
Europe 1 | FR | Europe1; europe1.fr
RMC | FR | RMC Sport; RMC Info
Sud Radio | FR |
France 24 | FR | France24; chaîne France 24
RFI | FR | Radio France internationale; Radio France Internationale
TV5Monde | FR | TV5 Monde
Euronews | FR |
~L'Équipe | FR | L'Equipe; lequipe.fr; La chaîne L'Équipe
Public Sénat | FR |
LCP | FR | LCP-Assemblée nationale; La Chaîne parlementaire
~Next | FR | Next INpact; next.ink
Courrier international | FR |
RTBF | BE | RTBF Info
RTL Info | BE | RTL-TVI; RTL Belgium
~Le Soir | BE | lesoir.be; quotidien belge Le Soir
La Libre Belgique | BE | ~La Libre; lalibre.be
La Dernière Heure | BE | ~DH; La DH; DH Les Sports; dhnet.be
Sudinfo | BE | Sudpresse; groupe Sudpresse
~L'Avenir | BE | lavenir.net
L'Écho | BE | ~L'Echo; lecho.be
~Le Vif | BE | Le Vif/L'Express; levif.be
7sur7 | BE | 7sur7.be
Het Laatste Nieuws | BE | HLN
De Standaard | BE |
VRT | BE | VRT NWS
RTS | CH | Radio Télévision Suisse; RTS Info
~Le Temps | CH | letemps.ch; quotidien suisse Le Temps
Tribune de Genève | CH | TDG; tdg.ch
~24 heures | CH | 24heures.ch; ~24 Heures
~Le Matin | CH | Le Matin Dimanche; lematin.ch
~20 minutes | CH | 20min.ch; 20 Minuten
Blick | CH |
Neue Zürcher Zeitung | CH | NZZ; NZZ am Sonntag
SonntagsZeitung | CH |
Radio-Canada | CA | Radio Canada; ici.radio-canada.ca; CBC/Radio-Canada
~La Presse | CA | lapresse.ca
~Le Devoir | CA | ledevoir.com
Le Journal de Montréal | CA | Journal de Montréal; JdeM
TVA Nouvelles | CA | TVA
The Globe and Mail | CA | Globe and Mail
Jeune Afrique | FR | jeuneafrique.com
Africanews | CG | Africa News
Seneweb | SN | seneweb.com
Dakaractu | SN | dakaractu.com
~Le Soleil | SN |
Fraternité Matin | CI | Fratmat; Fratmat.info
Abidjan.net | CI | news.abidjan.net
Maliweb | ML | maliweb.net
~L'Essor | ML | Journal L'Essor
Studio Tamani | ML |
LeFaso.net | BF |
Sidwaya | BF |
Radio Okapi | CD | radiookapi.net
Actualite.cd | CD |
Cameroon Tribune | CM |
~TSA | DZ | Tout sur l'Algérie; TSA Algérie
El Watan | DZ |
El Khabar | DZ |
Ennahar | DZ | Ennahar TV
Hespress | MA |
Le360 | MA | le360.ma
Yabiladi | MA | yabiladi.com
Médias24 | MA | Medias24
TelQuel | MA |
Kapitalis | TN |
Mosaïque FM | TN | Mosaique FM
Webmanagercenter | TN | Webmanager Center
L'Orient-Le Jour | LB | L'Orient Le Jour; OLJ
Al Jazeera | QA | Al-Jazeera; Al-Jazira; chaîne Al-Jazeera
Al-Arabiya | SA | Al Arabiya
Al-Manar | LB | Al Manar; AlManar
BBC | GB | BBC News; BBC Afrique; BBC World; BBC Radio 4; chaîne BBC
The Guardian | GB | Guardian
The Times | GB | ~Times; Sunday Times
Financial Times | GB | ~FT
The Telegraph | GB | Daily Telegraph
Daily Mail | GB |
The Economist | GB |
The New York Times | US | New York Times; NYT; NY Times
The Washington Post | US | Washington Post; WaPo
The Wall Street Journal | US | Wall Street Journal; WSJ
CNN | US | chaîne CNN
Fox News | US |
NBC News | US | NBC
CBS News | US | CBS
ABC News | US | ~ABC
Axios | US | site Axios
Politico | US | Politico Europe; site Politico
Voice of America | US | VOA; VOA Afrique
Radio Free Asia | US | RFA
Der Spiegel | DE | Spiegel
Bild | DE | quotidien Bild
Süddeutsche Zeitung | DE |
Deutsche Welle | DE | DW
El País | ES | El Pais
El Mundo | ES |
Corriere della Sera | IT |
La Repubblica | IT |
Haaretz | IL |
The Times of Israel | IL | Times of Israel
Kyiv Independent | UA |
Meduza | RU |
RT | RU | RT France; Russia Today
France Télévisions | FR | ~France Télé
Radio France | FR |
France 5 | FR |
France 4 | FR |
TMC | FR |
C8 | FR |
W9 | FR |
M6 | FR | M6 Info
Canal+ | FR | Canal Plus
CStar | FR |
Arte | FR |
~Quotidien | FR |
C à vous | FR |
C politique | FR |
Touche pas à mon poste | FR | TPMP; Touche pas à mon poste !
On n'est pas couché | FR | ONPC
Sept à huit | FR | 7 à 8
~Elle | FR | magazine Elle
~Gala | FR | magazine Gala
~Closer | FR | magazine Closer
~Voici | FR | magazine Voici
~Public | FR | magazine Public
Télé 7 Jours | FR |
Télé Star | FR | TéléStar
Télé-Loisirs | FR | Télé Loisirs
Télé Poche | FR |
France Dimanche | FR |
Ici Paris | FR |
~Point de vue | FR |
VSD | FR |
Télé 2 semaines | FR |
La Chaîne météo | FR | Chaîne météo
Hello! | GB | magazine Hello; Hello ! Magazine
Télérama | FR |
Les Inrockuptibles | FR | Les Inrocks
~Première | FR | magazine Première
Vanity Fair | US |
Vogue | US |
~Time | US | magazine Time; Time Magazine
Newsweek | US |
~People | US | magazine People
Variety | US |
Deadline | US |
Hollywood Reporter | US | The Hollywood Reporter
Rolling Stone | US |
Billboard | US |
Le Monde diplomatique | FR |
L'Usine nouvelle | FR | Usine nouvelle
Challenges | FR |
~Capital | FR | magazine Capital
L'Agefi | FR | Agefi
Le Revenu | FR |
Boursorama | FR |
La Lettre A | FR |
Reporterre | FR |
Basta ! | FR | Bastamag
Atlantico | FR |
Slate | FR | Slate.fr
Causeur | FR |
Famille chrétienne | FR |
L'Ardennais | FR |
L'Yonne républicaine | FR |
La République du Centre | FR |
Le Berry républicain | FR |
Le Populaire du Centre | FR |
Le Journal de Saône-et-Loire | FR |
Le Bien public | FR |
Vosges Matin | FR |
Le Républicain lorrain | FR |
Le Courrier picard | FR | Courrier picard
Le Courrier de l'Ouest | FR | Courrier de l'Ouest
Presse-Océan | FR | Presse Océan
Corse-Matin | FR | Corse Matin
Var-Matin | FR | Var Matin
Centre Presse | FR |
La Charente Libre | FR | Charente Libre
La République des Pyrénées | FR |
Le Maine libre | FR | Maine libre
actu.fr | FR |
Actu Paris | FR |
France Antilles | FR | France-Antilles
Le Journal de l'île de la Réunion | FR | Journal de l'île de la Réunion
Zinfos974 | FR |
Réunion La 1ère | FR |
Outre-mer La 1ère | FR |
Nouvelle-Calédonie La 1ère | FR |
Radio Classique | FR |
France Bleu | FR |
Radio J | FR |
RCF | FR |
NRJ | FR |
Fun Radio | FR |
Skyrock | FR |
Europe 2 | FR |
RMC Découverte | FR |
Eurosport | FR |
beIN Sports | QA | beIN SPORTS
Téléfoot | FR |
France Football | FR |
Midi Olympique | FR |
~So Foot | FR |
ESPN | US |
Sky Sports | GB |
Sky News | GB |
ITV | GB |
Channel 4 | GB |
The Sun | GB | ~Sun
Daily Mirror | GB |
The Independent | GB | ~Independent
The Observer | GB | ~Observer
Daily Express | GB |
The Irish Times | IE | Irish Times
MSNBC | US |
CNBC | US |
NPR | US |
USA Today | US |
Los Angeles Times | US | LA Times
Chicago Tribune | US |
Boston Globe | US |
Miami Herald | US |
New York Post | US |
The New Yorker | US | New Yorker
The Atlantic | US |
TMZ | US | TMZ.com
BuzzFeed | US | BuzzFeed News
The Intercept | US | ~Intercept
ProPublica | US |
Foreign Policy | US |
Wired | US |
TechCrunch | US |
The Verge | US |
Die Zeit | DE |
Die Welt | DE |
Frankfurter Allgemeine Zeitung | DE | FAZ; Frankfurter Allgemeine
Bild am Sonntag | DE |
ARD | DE |
ZDF | DE |
El Confidencial | ES |
~ABC | ES | quotidien ABC
La Vanguardia | ES |
Marca | ES |
TVE | ES |
La Stampa | IT |
Il Messaggero | IT |
La Gazzetta dello Sport | IT | Gazzetta dello Sport
RAI | IT | Rai
Público | PT |
De Telegraaf | NL |
NRC | NL |
De Morgen | BE |
De Tijd | BE |
LN24 | BE |
Gazeta Wyborcza | PL |
Novaïa Gazeta | RU | Novaya Gazeta
Kommersant | RU |
Vedomosti | RU |
Izvestia | RU |
Rossiïskaïa Gazeta | RU |
Écho de Moscou | RU |
Rossia 1 | RU |
Rossia 24 | RU |
Pervy Kanal | RU | Perviy Kanal
Dojd | RU |
Ukraïnska Pravda | UA | Ukrainska Pravda
Hürriyet | TR |
Cumhuriyet | TR |
TRT | TR |
Yedioth Ahronoth | IL | Yediot Aharonot
Jerusalem Post | IL | The Jerusalem Post
Al-Mayadeen | LB | Al Mayadeen
An-Nahar | LB |
Al-Ahram | EG |
Asharq Al-Awsat | SA |
China Daily | CN |
Quotidien du peuple | CN | Le Quotidien du peuple
South China Morning Post | HK | SCMP
Caixin | CN |
Asahi Shimbun | JP | Asahi
Yomiuri Shimbun | JP | Yomiuri
Nikkei | JP | ~Nikkei
Times of India | IN | The Times of India
The Hindu | IN |
NDTV | IN |
Dawn | PK | ~Dawn
Sydney Morning Herald | AU |
Folha de S. Paulo | BR | Folha de São Paulo
O Globo | BR | Globo
Clarín | AR |
La Nación | AR |
El Universal | MX |
La Jornada | MX |
Le Nouvelliste | HT |
TVA Sports | CA |
Le Droit | CA | ~Le Droit
CBC | CA | CBC News
CTV | CA | CTV News
Toronto Star | CA |
La Presse de Tunisie | TN |
Liberté | DZ | ~Liberté
Le Quotidien d'Oran | DZ | Quotidien d'Oran
L'Économiste | MA | ~L'Économiste
Walf Quotidien | SN | Walfadjri
L'Observateur | SN | ~L'Observateur
~Le Quotidien | SN |
Le Pays | BF | ~Le Pays
L'Observateur Paalga | BF |
Guineenews | GN |
Gabon Review | GA | Gabonreview
RTS 1 | CH | ~RTS 1
ORTM | ML |
RTI | CI |
RTG | GN |
RTNC | CD |
CRTV | CM |
Ruptly | DE |
La Tribune de Lyon | FR | Tribune de Lyon
Lyon Mag | FR | LyonMag
Le Petit Bleu | FR |
Konbini | FR |
Loopsider | FR |
Thinkerview | FR |
Le Média | FR | ~Le Média
Les Jours | FR | ~Les Jours
Numerama | FR |
01net | FR |
Le Journal des femmes | FR |
Madame Figaro | FR |
Le Figaro Magazine | FR | Figaro Magazine
Le Quotidien du médecin | FR | Quotidien du médecin
Le Moniteur | FR |
La Gazette des communes | FR |
LSA | FR | ~LSA
La France agricole | FR | France agricole
The Lancet | GB | Lancet
~Nature | GB | revue Nature
~Science | US | revue Science
New England Journal of Medicine | US | NEJM
British Medical Journal | GB | BMJ
Jama | US |
PLOS One | US |
~La Vie | FR | hebdomadaire La Vie
~L'Union | FR |
~L'Alsace | FR |
~L'Indépendant | FR |
~Focus | DE | magazine Focus
~Vox | US | site Vox
~Brut | FR |
"""

_GOVERNMENT = """
Élysée | FR | palais de l'Élysée; présidence française; ~présidence de la République
Matignon | FR | hôtel Matignon; services du Premier ministre; bureau du Premier ministre français
Quai d'Orsay | FR | Ministère de l'Europe et des Affaires étrangères; ministère français des Affaires étrangères; diplomatie française
Ministère de l'Intérieur | FR | Place Beauvau; Beauvau; ~ministère de l'Intérieur
Ministère de la Justice | FR | Place Vendôme; ~Chancellerie; ~ministère de la Justice
Ministère des Armées | FR | ministère français des Armées; Hôtel de Brienne; Brienne; ministère de la Défense français
Ministère de l'Économie et des Finances | FR | Bercy; ~ministère de l'Économie; ~ministère des Finances
Ministère de l'Éducation nationale | FR | ~rue de Grenelle; ~Éducation nationale
Ministère de la Santé | FR | ~avenue de Ségur; ~ministère de la Santé
Ministère du Travail | FR | ~ministère du Travail
Ministère de la Transition écologique | FR |
Ministère de l'Agriculture | FR | ~ministère de l'Agriculture
~Assemblée nationale | FR | Palais Bourbon
~Sénat | FR | Palais du Luxembourg
~Conseil d'État | FR | Conseil d'Etat
Conseil constitutionnel | FR | ~Sages
Cour de cassation | FR |
Cour des comptes | FR |
Parquet de Paris | FR |
Parquet national antiterroriste | FR | Pnat; PNAT; parquet antiterroriste
Parquet national financier | FR | PNF
Parquet national anticriminalité organisée | FR | Pnaco
DGSI | FR | Direction générale de la sécurité intérieure
DGSE | FR | Direction générale de la sécurité extérieure
Tracfin | FR |
Anssi | FR | Agence nationale de la sécurité des systèmes d'information
Viginum | FR |
Préfecture de police de Paris | FR | préfecture de police; ~PP
~Police nationale | FR | DGPN
Gendarmerie nationale | FR | ~gendarmerie; DGGN
IGPN | FR | ~police des polices; Inspection générale de la police nationale
Ofast | FR | Office antistupéfiants
Armée française | FR | armée française; état-major des armées; ~EMA; état-major français
Insee | FR | Institut national de la statistique
Banque de France | FR |
Météo-France | FR | Météo France; MétéoFrance
Santé publique France | FR | ~SpF; ~SPF
Haute Autorité de santé | FR | ~HAS
ANSM | FR | Agence du médicament; Agence nationale de sécurité du médicament
Anses | FR |
Cnil | FR |
Arcom | FR | ex-CSA; ~CSA; Conseil supérieur de l'audiovisuel
Arcep | FR |
Autorité des marchés financiers | FR | ~AMF
Autorité de la concurrence | FR |
DGCCRF | FR | Répression des fraudes
Dares | FR |
Drees | FR |
France Travail | FR | Pôle emploi
ASNR | FR |
HATVP | FR | Haute Autorité pour la transparence de la vie publique
Défenseur des droits | FR | Défenseure des droits
~BEA | FR | Bureau d'enquêtes et d'analyses
DGAC | FR | Direction générale de l'aviation civile
Ofpra | FR |
Parquet fédéral | BE | parquet fédéral belge; ~parquet fédéral
SPF Affaires étrangères | BE | diplomatie belge; ministère belge des Affaires étrangères
OCAM | BE | Organe de coordination pour l'analyse de la menace
Statbel | BE |
Institut royal météorologique | BE | ~IRM
Conseil fédéral | CH |
DFAE | CH | Département fédéral des affaires étrangères; affaires étrangères suisses
Ministère public de la Confédération | CH | MPC
Fedpol | CH |
Seco | CH | Secrétariat d'État à l'économie
Office fédéral de la statistique | CH | OFS
Banque nationale suisse | CH | ~BNS
Gendarmerie royale du Canada | CA | GRC
Sûreté du Québec | CA | ~SQ
SPVM | CA | Service de police de la Ville de Montréal
Statistique Canada | CA | StatCan
Affaires mondiales Canada | CA |
Maison-Blanche | US | Maison Blanche; présidence américaine; exécutif américain
Pentagone | US | ministère américain de la Défense; ~département de la Défense; département américain de la Défense; ministère américain de la Guerre
Département d'État | US | département d'Etat; diplomatie américaine; Foggy Bottom; secrétariat d'État américain
Département américain de la Justice | US | ministère américain de la Justice; DoJ
Trésor américain | US | département du Trésor; ministère américain des Finances
Département de la Sécurité intérieure | US | DHS; ministère américain de la Sécurité intérieure
CIA | US | Agence centrale de renseignement
DIA | US | Agence de renseignement de la Défense; Agence américaine de renseignement de défense; Agence du renseignement de la Défense; Agence du renseignement militaire américain; Defense Intelligence Agency
NSA | US | Agence nationale de sécurité américaine
FBI | US | Federal Bureau of Investigation
~ICE | US | police de l'immigration américaine
Congrès américain | US | ~Congrès; ~Capitole
Sénat américain | US | Sénat des États-Unis
~Chambre des représentants | US |
Cour suprême des États-Unis | US | Cour suprême américaine; ~Cour suprême
Réserve fédérale | US | ~Fed; banque centrale américaine; Réserve fédérale américaine
SEC | US | gendarme américain de la Bourse; gendarme boursier américain
FDA | US | Agence américaine du médicament
CDC | US | Centres de contrôle et de prévention des maladies
NASA | US | agence spatiale américaine
USGS | US | Institut américain d'études géologiques; Institut américain de géophysique; Institut géologique américain; Service géologique américain
NOAA | US | Agence américaine d'observation océanique et atmosphérique
NHC | US | Centre national des ouragans; National Hurricane Center
NTSB | US |
Centcom | US | commandement américain pour le Moyen-Orient; Commandement central américain
Africom | US | commandement américain pour l'Afrique
Kremlin | RU | présidence russe
Ministère russe de la Défense | RU | Défense russe
Ministère russe des Affaires étrangères | RU | diplomatie russe
FSB | RU | services de sécurité russes; services russes de sécurité
GRU | RU | renseignement militaire russe
SVR | RU | renseignement extérieur russe
Comité d'enquête russe | RU | ~Comité d'enquête
Douma | RU | Douma d'État; chambre basse du Parlement russe
Roskomnadzor | RU | gendarme russe des télécoms
État-major ukrainien | UA | armée ukrainienne; état-major général ukrainien; armée de l'air ukrainienne; forces armées ukrainiennes
SBU | UA | services de sécurité ukrainiens
GUR | UA | HUR; renseignement militaire ukrainien
Downing Street | GB | 10, Downing Street
Foreign Office | GB | ministère britannique des Affaires étrangères; diplomatie britannique
Ministère britannique de la Défense | GB |
Scotland Yard | GB | Met Police
MI5 | GB | renseignement intérieur britannique
MI6 | GB | renseignement extérieur britannique
Bundestag | DE |
Ministère chinois des Affaires étrangères | CN | diplomatie chinoise
Ministère sud-coréen de la Défense | KR |
~NIS | KR | renseignement sud-coréen; service national de renseignement sud-coréen
Tsahal | IL | armée israélienne; IDF; forces de défense israéliennes
Shin Bet | IL | Shin Beth; Sécurité intérieure israélienne
Mossad | IL | renseignement extérieur israélien
Autorité palestinienne | PS |
Ministère de la Santé du Hamas | PS | ministère de la Santé de Gaza; ministère de la Santé à Gaza
Défense civile de Gaza | PS | ~Défense civile
Gardiens de la Révolution | IR | Pasdaran; CGRI
Vatican | VA | ~Saint-Siège
ONU | - | Nations unies; Nations Unies; Organisation des Nations unies
Conseil de sécurité de l'ONU | - | Conseil de sécurité; Conseil de sécurité des Nations unies
OMS | - | Organisation mondiale de la santé; Organisation mondiale de la Santé
HCR | - | UNHCR; Haut-Commissariat des Nations unies pour les réfugiés; Agence de l'ONU pour les réfugiés
HCDH | - | Haut-Commissariat aux droits de l'Homme; Haut-Commissariat de l'ONU aux droits de l'homme
Unicef | - | Fonds des Nations unies pour l'enfance
Unesco | - |
~PAM | - | Programme alimentaire mondial
FAO | - | Organisation des Nations unies pour l'alimentation et l'agriculture
OCHA | - | Bureau de coordination des affaires humanitaires
Unrwa | - | agence de l'ONU pour les réfugiés palestiniens
OIM | - | Organisation internationale pour les migrations
OIT | - | Organisation internationale du travail; ~BIT
AIEA | - | Agence internationale de l'énergie atomique
AIE | - | Agence internationale de l'énergie
FMI | - | Fonds monétaire international
Banque mondiale | - |
OMC | - | Organisation mondiale du commerce
OCDE | - | Organisation de coopération et de développement économiques
Opep | - | Opep+; Organisation des pays exportateurs de pétrole
OTAN | - | Alliance atlantique
Union européenne | - | UE; Vingt-Sept
Commission européenne | - | exécutif européen; Berlaymont
Parlement européen | - |
Conseil de l'Union européenne | - | Conseil de l'UE
Conseil de l'Europe | - |
BCE | - | Banque centrale européenne
Eurostat | - |
Europol | - |
Frontex | - |
CJUE | - | Cour de justice de l'Union européenne; Cour de justice de l'UE
CEDH | - | Cour européenne des droits de l'homme
CPI | - | Cour pénale internationale
CIJ | - | Cour internationale de justice
Interpol | - |
OSCE | - |
EMA | - | Agence européenne des médicaments; Agence européenne du médicament
Copernicus | - | observatoire européen Copernicus; service Copernicus
ESA | - | Agence spatiale européenne
Giec | - | IPCC
OMM | - | Organisation météorologique mondiale
Ligue arabe | - |
Union africaine | - | ~UA
CEDEAO | - | Cédéao; Communauté économique des États de l'Afrique de l'Ouest
UEMOA | - |
BCEAO | - |
BEAC | - |
Cemac | - |
Alliance des États du Sahel | - | AES; Confédération AES
Banque africaine de développement | - | ~BAD
OIF | - | Organisation internationale de la Francophonie; ~Francophonie
Monusco | - | Mission de l'ONU en RDC
Finul | - | Force intérimaire des Nations unies au Liban
Sécurité civile | FR |
Vigicrues | FR |
Autorité de sûreté nucléaire | FR | ASN
IRSN | FR | Institut de radioprotection et de sûreté nucléaire
DGS | FR | Direction générale de la Santé
CNDA | FR | Cour nationale du droit d'asile
CSM | FR | Conseil supérieur de la magistrature
CNCDH | FR | Commission nationale consultative des droits de l'homme
Caisse nationale de l'assurance maladie | FR | Cnam; Assurance maladie
Unédic | FR |
Ademe | FR | Agence de la transition écologique
ONF | FR | Office national des forêts
OFB | FR | Office français de la biodiversité
Haut Conseil pour le climat | FR |
Haut Conseil de la santé publique | FR |
Conseil scientifique | FR |
Direction de l'administration pénitentiaire | FR | ~administration pénitentiaire
DGFiP | FR | Direction générale des finances publiques
Agence européenne pour l'environnement | - | AEE
Agence européenne de sécurité aérienne | - | AESA
ECDC | - | Centre européen de prévention et de contrôle des maladies
EFSA | - | Autorité européenne de sécurité des aliments
Parquet européen | - |
Onusida | - |
PNUD | - | Programme des Nations unies pour le développement
PNUE | - | Programme des Nations unies pour l'environnement
CNUCED | - | Cnuced
OACI | - | Organisation de l'aviation civile internationale
OIAC | - | Organisation pour l'interdiction des armes chimiques
Minusma | - | Mission des Nations unies au Mali
Banque centrale de Russie | RU |
Bundesbank | DE |
Banque d'Angleterre | GB |
Office fédéral de l'environnement | CH | OFEV
Office fédéral de la santé publique | CH | OFSP
Office fédéral de l'agriculture | CH | OFAG
Sciensano | BE |
Santé Canada | CA |
Hydro-Québec | CA |
Institut national de santé publique du Québec | CA | INSPQ
Environnement Canada | CA |
Institut Robert Koch | DE | Institut Robert-Koch; RKI
Carabiniers | IT |
Guardia Civil | ES | Garde civile espagnole
Rosaviatsia | RU |
"""

_ORGANIZATIONS = """
Inserm | FR |
CNRS | FR |
Institut Pasteur | FR |
CEA | FR | Commissariat à l'énergie atomique
Association des maires de France | FR | ~AMF
~RTE | FR | Réseau de transport d'électricité; gestionnaire du réseau RTE
EDF | FR |
SNCF | FR | SNCF Voyageurs; SNCF Réseau
RATP | FR |
CGT | FR | Confédération générale du travail
CFDT | FR |
Force ouvrière | FR | ~FO
CFE-CGC | FR |
Unsa | FR |
Solidaires | FR | ~SUD
FSU | FR |
FNSEA | FR |
Confédération paysanne | FR |
Coordination rurale | FR |
Medef | FR |
Hamas | PS |
Hezbollah | LB | mouvement chiite libanais
Houthis | YE | rebelles houthis; rebelles yéménites
État islamique | - | ~EI; Daech; groupe État islamique; groupe Etat islamique
JNIM | ML | GSIM; Groupe de soutien à l'islam et aux musulmans
M23 | CD | Mouvement du 23 mars
Taliban | AF | talibans; autorités talibanes
CIO | - | Comité international olympique
Fifa | - |
UEFA | - |
~CAF | - | Confédération africaine de football
Amnesty International | - | Amnesty
Human Rights Watch | - | HRW
Reporters sans frontières | FR | RSF
Médecins sans frontières | FR | MSF
CICR | CH | Comité international de la Croix-Rouge; ~Croix-Rouge
Greenpeace | - |
Oxfam | - |
Save the Children | - |
WWF | - | Fonds mondial pour la nature
Action contre la faim | FR | ACF
SOS Méditerranée | FR | SOS Mediterranee
Transparency International | - |
FIDH | FR | Fédération internationale pour les droits humains
OSDH | GB | Observatoire syrien des droits de l'homme; Observatoire syrien des droits de l'Homme
Acled | US | ONG Acled
Bellingcat | NL |
ISW | US | Institute for the Study of War; Institut pour l'étude de la guerre
Sipri | SE | Institut international de recherche sur la paix de Stockholm
IISS | GB | Institut international d'études stratégiques
International Crisis Group | BE | ICG; Crisis Group
Ifri | FR | Institut français des relations internationales
~Iris | FR | Institut de relations internationales et stratégiques
Institut Montaigne | FR |
Ifop | FR | institut Ifop
Ipsos | FR | institut Ipsos
Elabe | FR |
Odoxa | FR |
BVA | FR | BVA Xsight
OpinionWay | FR |
Harris Interactive | FR | Toluna Harris Interactive
Verian | FR | Kantar Public; ~Kantar
Viavoice | FR |
YouGov | GB |
Moody's | US |
Fitch | US | Fitch Ratings
S&P Global | US | Standard & Poor's; S&P; S&P Global Ratings
La France insoumise | FR | LFI; France insoumise
Rassemblement national | FR | ~RN
Front national | FR | ~FN
Les Républicains | FR | ~LR
Parti socialiste | FR | ~PS
Parti communiste français | FR | PCF; Parti communiste
La République en marche | FR | LREM; LRM; République en marche
~Renaissance | FR |
MoDem | FR | Mouvement démocrate
Europe Écologie-Les Verts | FR | EELV
~Les Écologistes | FR |
~Reconquête | FR |
~Horizons | FR |
UMP | FR |
UDI | FR |
Debout la France | FR |
Nouveau parti anticapitaliste | FR | NPA
Lutte ouvrière | FR |
Génération.s | FR |
Place publique | FR |
CFTC | FR |
Sud-Rail | FR |
Unsa-Police | FR |
Alliance Police nationale | FR | syndicat Alliance
~SGP Police | FR | Unité SGP Police; SGP Police-FO
Syndicat de la magistrature | FR |
Union syndicale des magistrats | FR | USM
SNPTES | FR |
SNES-FSU | FR | Snes
SNUipp-FSU | FR | SNUipp
Unef | FR |
UFC-Que Choisir | FR | Que Choisir
60 millions de consommateurs | FR |
CLCV | FR |
Familles rurales | FR |
Fondation Abbé-Pierre | FR | Fondation Abbé Pierre
Emmaüs | FR |
Secours populaire | FR |
Secours catholique | FR |
Restos du coeur | FR |
Croix-Rouge française | FR |
Ligue des droits de l'homme | FR | LDH
SOS Racisme | FR |
Licra | FR |
Cimade | FR |
France nature environnement | FR | FNE
LPO | FR | Ligue pour la protection des oiseaux
Réseau Action Climat | FR |
L214 | FR |
Sea Shepherd | - |
Fondation Jean-Jaurès | FR |
Terra Nova | FR |
OFCE | FR | Observatoire français des conjonctures économiques
Crédoc | FR |
Ined | FR |
Inrae | FR |
CSA Research | FR |
Cluster17 | FR |
Gallup | US |
Pew Research Center | US |
Johns Hopkins | US | université Johns Hopkins
Fédération française de football | FR | FFF
Ligue de football professionnel | FR | LFP
Fédération française de rugby | FR | FFR
Comité international paralympique | - | CIP
Agence mondiale antidopage | - | AMA
Airbus | FR |
Boeing | US |
Air France | FR |
Renault | FR |
Stellantis | NL |
PSA | FR |
TotalEnergies | FR |
Engie | FR |
Sanofi | FR |
Pfizer | US |
Moderna | US |
AstraZeneca | GB |
BioNTech | DE |
Apple | US |
Google | US |
Facebook | US |
Microsoft | US |
Amazon | US |
Tesla | US |
SpaceX | US |
Netflix | US |
Uber | US |
Airbnb | US |
Twitter | US |
Huawei | CN |
Gazprom | RU |
~Orange | FR |
~Carrefour | FR |
Médiamétrie | FR |
Météorage | FR |
Bison futé | FR | Bison Futé
Air France-KLM | FR |
~La Poste | FR | groupe La Poste
SFR | FR |
Bouygues Telecom | FR |
~Bouygues | FR | groupe Bouygues
LVMH | FR |
Kering | FR |
L'Oréal | FR |
Danone | FR |
Lactalis | FR | groupe Lactalis
Auchan | FR |
~Casino | FR | groupe Casino
~Leclerc | FR | E.Leclerc
Intermarché | FR |
Lidl | DE | Lidl France
Decathlon | FR | Décathlon
Fnac | FR | Fnac Darty
~Total | FR | groupe Total
~Peugeot | FR |
Citroën | FR |
~Michelin | FR | groupe Michelin
Alstom | FR |
Thales | FR |
Safran | FR |
Dassault Aviation | FR |
Vinci Autoroutes | FR |
~Vinci | FR | groupe Vinci
Veolia | FR |
~Suez | FR | groupe Suez
BNP Paribas | FR |
Société générale | FR |
Crédit agricole | FR |
Axa | FR |
Allianz | DE |
Goldman Sachs | US |
JPMorgan | US | JPMorgan Chase; JP Morgan
Bayer | DE |
Monsanto | US |
Volkswagen | DE |
BMW | DE |
~Mercedes | DE | Mercedes-Benz
Toyota | JP |
Nissan | JP |
Sony | JP |
Samsung | KR |
Ryanair | IE |
easyJet | GB |
Lufthansa | DE |
~Emirates | AE |
Nestlé | CH |
Ikea | SE |
McDonald's | US | McDonald’s; McDo
Starbucks | US |
Coca-Cola | US |
Nike | US |
Adidas | DE |
Disney | US | Walt Disney
Warner Bros | US |
~Meta | US | groupe Meta
Instagram | US |
WhatsApp | US |
YouTube | US |
TikTok | CN |
Snapchat | US |
OpenAI | US |
Deezer | FR |
Spotify | SE |
"""


def _read(kind: str, table: str) -> list[Entry]:
    entries = []
    for line in table.strip().splitlines():
        name, country, rest = (part.strip() for part in line.split("|"))
        forms = [form.strip() for form in (name, *rest.split(";")) if form.strip()]
        clean = tuple(form.lstrip("~") for form in forms)
        ambiguous = frozenset(fold(form[1:]) for form in forms if form.startswith("~"))
        entries.append(Entry(clean[0], kind, clean, ambiguous, country.strip("-")))
    return entries


ENTRIES: tuple[Entry, ...] = (
    *_read("agency", _AGENCIES),
    *_read("media", _MEDIA),
    *_read("government", _GOVERNMENT),
    *_read("organization", _ORGANIZATIONS),
)
"""Every known body."""


def _index() -> dict[str, Entry]:
    """Index the entries by form; a form of two bodies goes to the one that it names safely, else to the first."""
    index: dict[str, Entry] = {}
    for entry in ENTRIES:
        for form in map(fold, entry.forms):
            if form not in index or (form in index[form].ambiguous and form not in entry.ambiguous):
                index[form] = entry
    return index


BY_FORM: dict[str, Entry] = _index()
"""Folded surface form -> entry; ask `form in entry.ambiguous` before trusting it in running text."""
