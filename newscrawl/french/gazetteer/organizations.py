"""Organizations, companies, parties, unions, NGOs: name | country | further forms."""

from __future__ import annotations

#: Those of them that are unions, parties, associations or armed groups.
NO_COMPANIES = frozenset(
    "CGT; CFDT; Force ouvrière; CFE-CGC; CFTC; Unsa; Solidaires; FSU; FNSEA; Confédération paysanne; Coordination rurale; Medef; Hamas; Hezbollah; Houthis; "
    "État islamique; JNIM; M23; Taliban; CIO; Fifa; UEFA; CAF; Amnesty International; Human Rights Watch; Reporters sans frontières; "
    "Médecins sans frontières; CICR; Greenpeace; Oxfam; Save the Children; WWF; Action contre la faim; SOS Méditerranée; "
    "Transparency International; FIDH; OSDH; La France insoumise; Rassemblement national; Front national; Les Républicains; Parti socialiste; "
    "Parti communiste français; La République en marche; Renaissance; MoDem; Europe Écologie-Les Verts; Les Écologistes; Reconquête; Horizons; "
    "UMP; UDI; Debout la France; Lutte ouvrière; Place publique; Sud-Rail; Unef; UFC-Que Choisir; CLCV; Emmaüs; Secours populaire".split(
        "; "
    )
)

ORGANIZATIONS = """
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
Rio Tinto | GB |
BHP | AU |
Glencore | CH |
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
