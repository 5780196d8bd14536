"""Government bodies and international institutions: name | country | further forms."""

from __future__ import annotations

GOVERNMENT = """
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
