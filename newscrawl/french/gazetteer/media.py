"""Media: name | country | further forms."""

from __future__ import annotations

MEDIA = """
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
Maliweb | ML | maliweb.net, Mali Web
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
L'Est éclair | FR | L'Est-éclair; lest-eclair.fr
DAZN | GB |
~Contexte | FR |
Euractiv | BE |
HugoDécrypte | FR | Hugo Décrypte
Clicanoo | FR |
Tahiti Infos | FR |
Het Nieuwsblad | BE |
BX1 | BE |
BRF | BE |
~Moustique | BE |
RSI | CH |
SRF | CH |
~La Liberté | CH |
ArcInfo | CH | Arcinfo
Tages-Anzeiger | CH |
watson.ch | CH |
~La Côte | CH |
Le Quotidien jurassien | CH |
Radio Lac | CH |
Léman Bleu | CH |
Le Journal de Québec | CA | Journal de Québec
Noovo | CA | Noovo Info
98.5 | CA | 98.5 FM
Qub radio | CA | QUB radio; Qub
L'Acadie Nouvelle | CA | Acadie Nouvelle
Koaci | CI | koaci.com
Burkina24 | BF | Burkina 24
Actu Cameroun | CM |
Journal du Cameroun | CM |
~Équinoxe | CM | Équinoxe TV
Africa Radio | FR |
~L'Expression | DZ |
El Moudjahid | DZ |
GabonActu | GA | gabonactu.com
Les Dépêches de Brazzaville | CG |
Africaguinée | GN | africaguinee.com
Malijet | ML |
aBamako | ML | abamako.com
Savoir News | TG |
Togo First | TG |
La Nouvelle Tribune | BJ |
Banouto | BJ |
ORTB | BJ |
Midi Madagasikara | MG |
L'Express de Madagascar | MG |
L'Œil du Sahel | CM | Œil du Sahel
Tuttosport | IT |
The Athletic | US |
Ynet | IL |
Suspilne | UA |
PNAS | US |
"""
