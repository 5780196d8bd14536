"""Economy and transport."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="voltaris-villebrune",
        topic="economie",
        date="2026-11-12T10:00:00+01:00",
        headline="Voltaris supprime 420 emplois dans son usine de Villebrune",
        standfirst="Le fabricant de batteries invoque l'effondrement des prix. Les syndicats appellent à la grève dès lundi.",
        text="""
Le fabricant de batteries Voltaris a annoncé jeudi la suppression de 420 des 1.150 emplois de son usine de Villebrune, la plus ancienne du groupe, d'ici à la fin de 2027.
« Cette décision est douloureuse, mais ne rien faire condamnerait tout le site », a déclaré le directeur général, Stefan Lindqvist, dans un communiqué. Le groupe assure qu'il n'y aura « aucun licenciement sec ».
## « Un coup de massue »
« C'est un coup de massue, on nous promettait des embauches au printemps », a réagi Nadia Cherfaoui, déléguée de la Confédération des métiers de l'industrie (CMI), jointe par l'AFP. La CMI et le syndicat Force métallurgie appellent les salariés à cesser le travail lundi.
Selon plusieurs salariés, la direction a réuni les équipes à 9 heures, puis a quitté la salle au bout de douze minutes. « Pas une question n'a été prise », a indiqué l'un d'eux à l'AFP.
## L'Etat demande le remboursement des aides
Le ministre de l'Industrie, Olivier Castagnède, a demandé « la restitution immédiate » de 38 millions d'euros d'aides publiques versées depuis 2022. « L'argent des contribuables n'est pas un parachute », a-t-il martelé à l'Assemblée.
D'après une note du cabinet Meridien Conseil, le prix des cellules a baissé de 41 % en deux ans, sous l'effet des surcapacités asiatiques.
La maire de Villebrune, Christelle Daumas, et le président de la région ont demandé à être reçus par la direction. « Nous nous battrons pour chaque poste », ont-ils affirmé dans un texte commun.
""",
        speakers=("Stefan Lindqvist", "Nadia Cherfaoui", "Olivier Castagnède", "Christelle Daumas"),
        relays=("AFP",),
        tags=("Voltaris", "Industrie", "Emploi"),
        photo="Basile Kermadec / AFP",
    ),
    Story(
        id="voltaris-lambrecq",
        topic="economie",
        date="2026-11-13T10:30:00+01:00",
        headline="Voltaris supprime 240 emplois dans son usine de Lambrecq",
        standfirst="Au lendemain de l'annonce faite en France, le site belge du groupe est touché à son tour.",
        text="""
Le groupe Voltaris supprimera 240 postes dans son usine belge de Lambrecq, a indiqué vendredi la direction lors d'un conseil d'entreprise extraordinaire. Le site emploie 610 personnes.
« La ligne de modules sera transférée en Hongrie au second semestre », a expliqué la directrice du site, An Verstappen, à l'agence Belga.
Pour le secrétaire régional du Syndicat des travailleurs du métal, Luc Hanoteau, la méthode est « indigne d'une entreprise qui se dit familiale ». Il a annoncé que les ouvriers bloqueraient les portes dès samedi.
Le gouvernement wallon a demandé une réunion d'urgence. Son ministre de l'Emploi estime que le groupe « doit la vérité » aux travailleurs.
""",
        speakers=("An Verstappen", "Luc Hanoteau"),
        relays=("Belga",),
        tags=("Voltaris", "Belgique"),
        photo="Belga",
    ),
    Story(
        id="dockers-3",
        topic="transports",
        date="2026-11-11T08:00:00+01:00",
        headline="Grève des dockers : le port de Port-Clairac bloqué pour la troisième journée",
        standfirst="Quatorze navires attendent au large. Une réunion de conciliation est prévue jeudi.",
        text="""
Le port de Port-Clairac était toujours bloqué mercredi par les dockers, en grève depuis lundi contre un projet d'automatisation du terminal à conteneurs.
Quatorze navires attendaient au mouillage dans la matinée, a indiqué la capitainerie. « Chaque jour nous coûte 1,2 million d'euros », a déploré la présidente du port, Maëlle Corbineau.
« Les grues sans grutier, c'est un port sans dockers », a répliqué Joël Pasquet, du syndicat des ouvriers du port. Il affirme que 180 emplois sont menacés, un chiffre que conteste la direction.
Un médiateur doit recevoir les deux parties jeudi à la préfecture. Selon une source syndicale, les grévistes sont prêts à « laisser passer les médicaments et l'alimentation animale ».
""",
        speakers=("Maëlle Corbineau", "Joël Pasquet"),
        tags=("Port-Clairac", "Grève"),
        photo="Port de Port-Clairac",
    ),
    Story(
        id="dockers-4",
        topic="transports",
        date="2026-11-12T08:10:00+01:00",
        headline="Grève des dockers : le port de Port-Clairac bloqué pour la quatrième journée",
        standfirst="La conciliation a échoué dans la nuit. Dix-neuf navires sont désormais à l'arrêt.",
        text="""
La grève des dockers de Port-Clairac est entrée jeudi dans sa quatrième journée, après l'échec d'une première séance de conciliation avancée à mercredi soir.
« Nous avons mis sur la table une garantie de l'emploi de cinq ans, elle a été refusée en dix minutes », a affirmé la présidente du port, Maëlle Corbineau, au Courrier de l'Estuaire.
Le syndicat des ouvriers du port dénonce « une garantie sans chiffres ». Son secrétaire, Joël Pasquet, assure que le mouvement sera reconduit « aussi longtemps qu'il le faudra ».
Dix-neuf navires étaient à l'arrêt au lever du jour, contre quatorze la veille, selon la capitainerie. Trois armateurs ont commencé à dérouter leurs escales vers la Belgique.
""",
        speakers=("Maëlle Corbineau", "Joël Pasquet"),
        relays=("Courrier de l'Estuaire",),
        tags=("Port-Clairac", "Grève"),
        photo="Port de Port-Clairac",
        update_of="dockers-3",
    ),
    Story(
        id="train-aubrelac",
        topic="transports",
        date="2026-11-13T09:20:00+01:00",
        headline="Un train régional déraille près d'Aubrelac, huit blessés légers",
        standfirst="Un éboulement provoqué par les pluies serait à l'origine de l'accident. La ligne est coupée jusqu'à mardi.",
        text="""
Un train régional a déraillé vendredi matin près d'Aubrelac, dans la Haute-Sarve, faisant huit blessés légers parmi ses 74 passagers, selon la préfecture.
L'accident s'est produit à 6H52 à la sortie d'un tunnel. « Il y a eu un choc sourd, puis le silence », raconte Odile Ferrière, qui se rendait à son travail. « On a tous regardé par la fenêtre, se souvient-elle, et on a vu la rivière juste en dessous. »
## La piste de l'éboulement
« La motrice a heurté des rochers tombés sur la voie dans les minutes précédentes », a expliqué le directeur régional de la compagnie Rail Sarve, Hugues Montalvo. Il a ajouté que le conducteur avait « freiné parfaitement ».
Le Bureau d'analyse des accidents ferroviaires (BAF) a dépêché deux enquêteurs. Le BAF dit privilégier la piste d'un éboulement, sans écarter « un défaut de surveillance du talus ».
## Des cars jusqu'à mardi
Des cars remplacent les trains entre Aubrelac et Valmorin jusqu'à mardi au moins. L'association d'usagers Sarve en train juge que l'accident était « écrit » : elle affirme avoir signalé l'état du talus à trois reprises depuis 2023.
Le parquet de Villebrune a ouvert une enquête pour blessures involontaires, a indiqué à l'AFP une source judiciaire.
""",
        speakers=("Odile Ferrière", "Hugues Montalvo", "Sarve en train"),
        relays=("AFP",),
        tags=("Train", "Accident", "Aubrelac"),
        photo="Pompiers de la Haute-Sarve",
    ),
    Story(
        id="inflation-france",
        topic="economie",
        date="2026-11-13T08:45:00+01:00",
        headline="L'inflation ralentit à 1,4 % en octobre en France",
        standfirst="Le recul des prix de l'énergie compense la hausse de ceux de l'alimentation.",
        text="""
Les prix à la consommation ont augmenté de 1,4 % sur un an en octobre en France, après 1,7 % en septembre, selon une estimation publiée vendredi par l'institut de statistique.
L'énergie recule de 3,2 %, tandis que l'alimentation progresse de 2,6 %. « La désinflation se poursuit, mais elle ne se voit pas encore dans les rayons », résume Clémence Authier, économiste à la banque Orsay Patrimoine.
Dans une note, l'Observatoire des prix familiaux relève que le panier d'une famille de quatre personnes reste « 19 % plus cher qu'en 2021 ».
Pour Mme Authier, l'inflation devrait rester « sous les 2 % jusqu'à l'été ».
""",
        speakers=("Clémence Authier",),
        tags=("Inflation",),
        photo="AFP/Archives",
    ),
    Story(
        id="inflation-belgique",
        topic="economie",
        date="2026-11-12T12:40:00+01:00",
        headline="L'inflation ralentit à 1,9 % en octobre en Belgique",
        standfirst="Le gaz naturel tire l'indice vers le bas, les loyers le soutiennent.",
        text="""
L'inflation a reculé à 1,9 % en Belgique en octobre, contre 2,3 % un mois plus tôt, a annoncé jeudi l'office statistique.
Le gaz naturel contribue pour moitié à ce recul. « Les ménages en profiteront sur leur facture de janvier », prévoit l'économiste Joris Maertens, cité par l'agence Belga.
Les loyers, indexés au printemps, augmentent en revanche de 3,8 %. Le Syndicat des locataires demande un gel de l'indexation, jugeant la situation « intenable pour les petits revenus ».
""",
        speakers=("Joris Maertens", "Syndicat des locataires"),
        relays=("Belga",),
        tags=("Inflation", "Belgique"),
        photo="Belga",
    ),
    Story(
        id="laiterie-rachat",
        topic="economie",
        date="2026-11-10T11:20:00+01:00",
        headline="La laiterie de Courtevoie rachetée par ses producteurs",
        standfirst="Quatre-vingt-deux éleveurs reprennent l'entreprise que son actionnaire voulait fermer.",
        text="""
Le tribunal de commerce de Villebrune a confié mardi la laiterie de Courtevoie à une coopérative de 82 éleveurs, que soutiennent la région et une banque mutualiste.
« On nous disait de trouver un autre métier, nous avons trouvé une autre laiterie : la nôtre », a lancé le président de la coopérative, Antonin Vergnes, sous les applaudissements.
L'actionnaire, le groupe Lactalune, avait annoncé la fermeture en juin. Son porte-parole a pris acte d'une décision « respectable », tout en jugeant le plan « fragile ».
## 64 emplois conservés
Les 64 salariés seront repris. D'après le dossier déposé au tribunal, la production de fromage doit doubler en trois ans.
« Le plus dur commence », prévient la directrice de la chambre d'agriculture, Solène Armagnac. Elle rappelle que « le lait reste payé au prix du marché ».
""",
        speakers=("Antonin Vergnes", "Solène Armagnac"),
        tags=("Courtevoie", "Agriculture"),
        photo="La Gazette du Val / Sophie Delmont",
    ),
    Story(
        id="tramway-villebrune",
        topic="transports",
        date="2026-11-10T10:40:00+01:00",
        headline="Villebrune : la mise en service du tramway repoussée à septembre 2027",
        standfirst="Des rails posés trop près d'une conduite de gaz doivent être déplacés sur 600 mètres.",
        text="""
Les habitants de Villebrune devront patienter : la première ligne de tramway n'ouvrira pas en mars mais en septembre 2027, a annoncé mardi la métropole.
En cause, 600 mètres de rails posés trop près d'une conduite de gaz. « C'est une erreur de plan, et elle sera payée par celui qui l'a commise », a tonné la présidente de la métropole, Christelle Daumas.
Le groupement Travaux et Lignes conteste sa responsabilité. « Les plans du réseau nous ont été fournis, nous les avons suivis », a fait valoir son directeur de projet, Rodolphe Genin, auprès de L'Echo de Villebrune.
Les commerçants de l'avenue des Forges, eux, comptent leurs pertes. Selon leur association, un magasin sur six a fermé depuis le début des travaux.
« Trois ans de poussière, et maintenant six mois de plus », soupire la libraire Agnès Petitjean.
""",
        speakers=("Christelle Daumas", "Rodolphe Genin", "Agnès Petitjean"),
        relays=("Echo de Villebrune",),
        tags=("Villebrune", "Tramway"),
        photo="Métropole de Villebrune",
    ),
    Story(
        id="controleurs-aeriens",
        topic="transports",
        date="2026-11-13T17:05:00+01:00",
        headline="Contrôleurs aériens : la grève de lundi levée après un accord",
        standfirst="Le principal syndicat obtient 120 recrutements. Deux organisations minoritaires maintiennent leur appel.",
        text="""
Le principal syndicat de contrôleurs aériens a levé vendredi son appel à la grève pour lundi, après avoir signé avec le gouvernement un accord qui prévoit 120 recrutements en deux ans.
« Nous avons obtenu des postes, pas des promesses », a déclaré la secrétaire générale du Syndicat des contrôleurs (SC), Virginie Aumont. Le SC revendique 58 % des voix dans la profession.
« C'est un accord équilibré », a estimé le ministre des Transports, Benoît Sarrazin, cité par l'agence Reuters. Deux syndicats minoritaires maintiennent leur mot d'ordre, déplorant « un texte signé dans l'urgence ».
L'administration prévoit des perturbations « limitées » dans le sud-est.
""",
        speakers=("Virginie Aumont", "Benoît Sarrazin"),
        relays=("Reuters",),
        tags=("Grève", "Avion"),
        photo="AFP/Archives",
    ),
)
