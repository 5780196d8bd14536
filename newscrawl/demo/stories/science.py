"""Health, science, weather."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="grippe-aviaire",
        topic="sante",
        date="2026-11-11T15:00:00+01:00",
        headline="Grippe aviaire : la Haute-Sarve placée en risque élevé",
        standfirst="Un foyer a été confirmé dans un élevage de canards. Les volailles doivent être mises à l'abri dès jeudi.",
        text="""
Le département de la Haute-Sarve a été placé mercredi en risque « élevé » de grippe aviaire, après la confirmation d'un foyer dans un élevage de 6.200 canards près de Courtevoie.
L'Agence de contrôle des risques sanitaires (ACR) recommande de mettre à l'abri toutes les volailles dans un rayon de vingt kilomètres. L'ACR a indiqué à l'AFP que le virus était « très proche de celui de l'hiver dernier ».
## Pas de risque pour le consommateur
« La consommation de viande, de foie gras et d'oeufs ne présente aucun risque pour l'homme », a rappelé le ministère de l'Agriculture dans un communiqué. Selon le ministère, les animaux de l'élevage ont été abattus dès mardi.
L'éleveur, Jean-Baptiste Puyol, s'attendait au pire depuis la mort de plusieurs cygnes sur la Sarve. « Quand j'ai vu les premiers canards couchés, j'ai compris », a-t-il témoigné sur Radio Estuaire.
## La vaccination en question
Pour la vétérinaire Anne-Lise Bouvard, la campagne de vaccination, commencée en octobre, « arrive trois semaines trop tard ». Le ministère répond que le calendrier a été « arrêté avec la profession ».
La chambre d'agriculture et le syndicat des éleveurs demandent l'ouverture d'un fonds d'urgence. « Sans avance de trésorerie, un élevage sur cinq ne repartira pas », préviennent-ils.
""",
        speakers=("Jean-Baptiste Puyol", "Anne-Lise Bouvard", "Agence de contrôle des risques sanitaires"),
        relays=("AFP", "Radio Estuaire"),
        tags=("Grippe aviaire", "Elevage"),
        photo="Ministère de l'Agriculture",
    ),
    Story(
        id="urgences-saint-evrard",
        topic="sante",
        date="2026-11-10T17:45:00+01:00",
        headline="Les urgences de Saint-Evrard fermées la nuit jusqu'à Noël",
        standfirst="Faute de médecins, l'hôpital n'accueillera plus de patients entre 20 heures et 8 heures.",
        text="""
Les urgences de l'hôpital de Saint-Evrard n'accueilleront plus de patients la nuit à partir de lundi et jusqu'au 24 décembre au moins, a annoncé mardi la direction.
« Nous n'avons plus que quatre urgentistes pour onze postes », a justifié la directrice, Valérie Champeix. Les patients seront orientés par le 15 vers Villebrune, à quarante minutes de route.
## « Une bombe à retardement »
« C'est une bombe à retardement », s'alarme le docteur Youssef Amrani, chef du service. « En décembre, dit-il, nous recevons soixante malades par nuit. Où iront-ils ? »
L'Agence régionale de santé (ARS) assure que deux ambulances supplémentaires seront postées dans la ville. D'après l'ARS, « aucune perte de chance » n'est à craindre.
Le collectif Un hôpital pour tous appelle à une manifestation samedi devant la sous-préfecture. Sa porte-parole, Irène Faucon, juge que les assurances de l'agence sont « des mots ».
""",
        speakers=("Valérie Champeix", "Youssef Amrani", "Irène Faucon"),
        tags=("Hôpital", "Saint-Evrard"),
        photo="Hôpital de Saint-Evrard",
    ),
    Story(
        id="glacier-roc-blanc",
        topic="sciences",
        date="2026-11-11T11:30:00+01:00",
        headline="Le glacier du Roc-Blanc a perdu un quart de son volume en dix ans",
        standfirst="Des chercheurs l'ont mesuré au laser. A ce rythme, il aura disparu avant 2060.",
        text="""
Le glacier du Roc-Blanc a perdu 26 % de son volume entre 2016 et 2026, selon une étude publiée mercredi par le Laboratoire des neiges de Valmorin (LNV).
Les chercheurs ont survolé le glacier avec un laser embarqué, puis comparé le relevé à celui d'il y a dix ans. « Nous pensions trouver un cinquième, nous avons recommencé trois fois les calculs », raconte la glaciologue Bérénice Aubrac, qui a dirigé les travaux.
## Des lacs sous surveillance
La fonte a fait naître deux lacs au pied du front glaciaire. Selon Mme Aubrac, le plus grand contient déjà 400.000 mètres cubes d'eau, retenus par « un simple bouchon de pierres ».
Le maire d'Aubrelac, Sylvain Coste, a indiqué que des capteurs d'alerte seraient posés au printemps. Il veut éviter « de dormir avec un lac au-dessus de la tête ».
## Avant 2060
Le LNV estime que le glacier aura disparu entre 2052 et 2060, quelles que soient les mesures prises d'ici là. « Ce qui se joue maintenant, c'est le sort des autres », insiste la chercheuse.
Pour le guide Aurélien Tixador, la course d'été « est déjà une promenade dans les cailloux ».
""",
        speakers=("Bérénice Aubrac", "Sylvain Coste", "Aurélien Tixador", "Laboratoire des neiges"),
        tags=("Glacier", "Climat"),
        photo="LNV / B. Aubrac",
    ),
    Story(
        id="tempete-isaure-30000",
        topic="meteo",
        date="2026-11-13T06:50:00+01:00",
        headline="Tempête Isaure : 30.000 foyers privés d'électricité dans l'ouest",
        standfirst="Des rafales à 142 km/h ont été mesurées sur la côte. Cinq départements restent en vigilance orange.",
        text="""
La tempête Isaure a privé d'électricité 30.000 foyers dans l'ouest de la France dans la nuit de jeudi à vendredi, selon le gestionnaire de réseau Elecval.
Une rafale à 142 km/h a été relevée à la pointe de Clairac, a précisé l'institut Météo Littoral, qui a maintenu cinq départements en vigilance orange. Il conseille d'éviter « tout déplacement en bord de mer » jusqu'à midi.
« Le vent a arraché le toit du marché comme une feuille de papier », raconte Ghislaine Perros, fleuriste à Port-Clairac. Les pompiers disent être intervenus 640 fois depuis minuit.
## Les écoles fermées
Toutes les écoles de l'agglomération sont fermées vendredi, ont annoncé la mairie et le rectorat. Les liaisons maritimes sont suspendues.
Un homme de 58 ans a été grièvement blessé par la chute d'un arbre, a indiqué à l'AFP une source au sein des secours. Selon la même source, ses jours ne sont plus en danger.
""",
        speakers=("Ghislaine Perros", "Elecval"),
        relays=("AFP",),
        tags=("Tempête", "Isaure"),
        photo="Erwan Quéméneur / AFP",
    ),
    Story(
        id="tempete-isaure-12000",
        topic="meteo",
        date="2026-11-13T18:40:00+01:00",
        headline="Tempête Isaure : 12.000 foyers toujours privés d'électricité dans l'ouest",
        standfirst="La vigilance orange est levée. Le courant devrait être rétabli partout samedi soir.",
        text="""
Quelque 12.000 foyers restaient sans électricité vendredi soir dans l'ouest de la France, au lendemain du passage de la tempête Isaure, contre 30.000 au plus fort de la nuit.
« Neuf cents techniciens sont à pied d'oeuvre, tout le monde sera rétabli samedi soir », a promis le directeur d'Elecval, Fabrice Noirmont, sur Canal Estuaire.
La vigilance orange a été levée à 16 heures par Météo Littoral. L'institut prévoit un retour au calme, avec « des vents faibles jusqu'à lundi ».
A Port-Clairac, la maire, Colette Arnaud, évalue les dégâts à 3 millions d'euros. Elle a demandé la reconnaissance de l'état de catastrophe naturelle.
""",
        speakers=("Fabrice Noirmont", "Colette Arnaud"),
        relays=("Canal Estuaire",),
        tags=("Tempête", "Isaure"),
        photo="Erwan Quéméneur / AFP",
        update_of="tempete-isaure-30000",
    ),
    Story(
        id="vaccin-bronchiolite",
        topic="sante",
        date="2026-11-12T19:00:00+01:00",
        headline="Bronchiolite : un nouveau vaccin réduit de 62 % les hospitalisations, selon une étude",
        standfirst="L'essai a porté sur 8.400 femmes enceintes dans six pays. La durée de la protection reste à établir.",
        text="""
Un vaccin donné pendant la grossesse réduit de 62 % le risque d'hospitalisation du nourrisson pour une bronchiolite, d'après une étude publiée jeudi dans la Revue internationale de pédiatrie.
L'essai a porté sur 8.400 femmes dans six pays. « C'est mieux que ce que nous espérions, surtout chez les prématurés », se félicite la professeure Ingrid Salomé, qui a coordonné l'essai à l'hôpital de Villebrune.
## Des réserves
« Prudence : nous n'avons qu'un hiver de recul », nuance l'infectiologue Denis Kowalczyk, qui n'a pas participé à ces travaux. La durée de la protection, dit-il, est « la vraie question ».
Selon les auteurs, aucun effet indésirable grave n'a été observé. L'étude a été financée par le laboratoire Pharmalune, qui prévoit de déposer une demande d'autorisation au printemps.
## Et le prix ?
Le collectif Médicament juste s'inquiète d'un tarif qui pourrait atteindre 180 euros la dose. Interrogé par l'AFP, Pharmalune a répondu qu'il était « trop tôt pour parler de prix ».
La Haute commission du médicament (HCM) a fait savoir qu'elle examinerait le dossier « en priorité ». La HCM rend d'ordinaire ses avis en six mois.
""",
        speakers=("Ingrid Salomé", "Denis Kowalczyk", "Pharmalune", "Haute commission du médicament"),
        relays=("AFP",),
        tags=("Vaccin", "Bronchiolite"),
        photo="AFP/Archives",
    ),
    Story(
        id="comete-novembre",
        topic="sciences",
        date="2026-11-10T15:30:00+01:00",
        headline="Une comète visible à l'oeil nu jusqu'à la fin du mois",
        standfirst="Il faudra se lever avant l'aube et chercher au ras de l'horizon, côté est.",
        text="""
Une comète découverte au printemps est visible à l'oeil nu depuis lundi, une heure avant le lever du soleil, et le restera jusqu'à la fin du mois.
« Il suffit d'un horizon dégagé et d'un réveil », promet l'astronome amateur Gaspard Noël, de l'observatoire de la Lande. Il conseille des jumelles pour distinguer la queue, longue de « trois pleines lunes ».
La comète passera au plus près de la Terre le 19 novembre, à 62 millions de kilomètres. Elle ne reviendra pas avant 4.300 ans, selon les calculs de l'observatoire.
> C'est un rendez-vous qu'on ne peut pas reporter.
A Valmorin, le club d'astronomie ouvrira sa coupole samedi à 5 heures, « café compris », précise sa présidente, Monique Estève.
""",
        speakers=("Gaspard Noël", "Monique Estève"),
        tags=("Comète", "Astronomie"),
        photo="Observatoire de la Lande",
    ),
)
