"""Press agencies: name | country | further forms."""

from __future__ import annotations

AGENCIES = """
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
