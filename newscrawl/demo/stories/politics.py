"""Politics and justice."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="taxe-plaisance",
        topic="politique",
        date="2026-11-12T07:40:00+01:00",
        headline="Budget 2027 : le gouvernement renonce à la taxe sur les ports de plaisance",
        standfirst="Contestée par les élus du littoral, la mesure devait rapporter 45 millions d'euros par an.",
        text="""
Le gouvernement renonce à créer une taxe sur les anneaux des ports de plaisance, a annoncé jeudi la ministre du Budget, Hélène Vaudrin, après trois semaines de fronde des élus du littoral.
« Nous avons entendu les maires, nous ne ferons pas cette taxe », a déclaré Mme Vaudrin sur Radio Estuaire. Elle a précisé que les 45 millions d'euros attendus seraient trouvés « dans les dépenses de fonctionnement de l'Etat ».
## Une mesure « absurde » pour les maires
L'Union des communes du littoral (UCL) avait lancé une pétition signée par plus de 900 élus. « C'est une victoire du bon sens, mais que de temps perdu », a réagi son président, Marc-Antoine Lescure, qui qualifiait depuis des semaines le projet d'« absurde ».
Selon un rapport de la commission des finances, la taxe aurait coûté en moyenne 310 euros par an aux propriétaires d'un voilier de neuf mètres. Ses auteurs jugeaient le rendement « surestimé d'un tiers ».
## L'opposition réclame des comptes
« On ne gouverne pas un pays en changeant d'avis tous les mardis », a ironisé le député Yannick Ferrand, chef de file de l'opposition à la commission des finances. « Le plus grave, a-t-il ajouté, c'est que personne ne sait aujourd'hui où trouver cet argent. »
Une source gouvernementale assure que l'arbitrage a été rendu « au plus haut niveau » mercredi soir. D'après la même source, deux autres taxes du projet de loi de finances sont encore en discussion.
Le texte doit être examiné en séance publique à partir du 24 novembre.
""",
        speakers=("Hélène Vaudrin", "Marc-Antoine Lescure", "Yannick Ferrand"),
        relays=("Radio Estuaire",),
        tags=("Budget", "Littoral"),
        photo="Ludovic Tarn / AFP",
    ),
    Story(
        id="maire-valmorin",
        topic="politique",
        date="2026-11-11T18:20:00+01:00",
        headline="Le maire de Valmorin démissionne après treize ans de mandat",
        standfirst="Gérard Ollivet invoque des raisons de santé et cédera son fauteuil à sa première adjointe.",
        text="""
Gérard Ollivet, maire sans étiquette de Valmorin depuis 2013, a remis mercredi sa démission au préfet de la Haute-Sarve. Il l'a confirmé dans la soirée devant le conseil municipal.
« J'ai donné à cette ville tout ce que je pouvais lui donner », a-t-il déclaré, la voix serrée. L'élu de 71 ans, opéré du coeur cet été, a expliqué que ses médecins lui avaient « laissé peu de choix ».
Sa première adjointe, Samira Benhaddou, assurera l'intérim. « Nous terminerons les chantiers ouverts, à commencer par le groupe scolaire », a promis celle-ci.
## Un hommage de tous les bords
Le chef de l'opposition municipale, Paul Grisel, a salué « un adversaire loyal ». La présidente du département et le préfet ont rendu hommage à « treize années d'engagement ».
Le conseil municipal se réunira le 20 novembre pour élire le nouveau maire.
""",
        speakers=("Gérard Ollivet", "Samira Benhaddou", "Paul Grisel"),
        tags=("Valmorin", "Conseil municipal"),
        photo="Mairie de Valmorin",
    ),
    Story(
        id="maire-roquelune",
        topic="politique",
        date="2026-11-12T11:05:00+01:00",
        headline="Le maire de Roquelune démissionne après treize ans de mandat",
        standfirst="Mis en cause dans l'affaire du parking, Bernard Cassaigne quitte la mairie avant son procès.",
        text="""
Le maire de Roquelune, Bernard Cassaigne, a annoncé jeudi qu'il quittait ses fonctions, à deux mois de son procès pour favoritisme dans l'attribution du parking du centre-ville.
« Je pars pour me défendre, pas parce que je suis coupable », a affirmé l'élu dans une lettre adressée aux habitants. Son avocate, Me Inès Tavernier, a indiqué à l'AFP que son client « conteste la totalité des faits ».
Selon le parquet, le marché de 2,3 millions d'euros a été attribué en 2021 à une société dirigée par un proche du maire. Une source proche du dossier évoque « des courriels sans ambiguïté » saisis pendant l'enquête.
L'association Roquelune Transparence, partie civile, estime que cette démission « arrive bien tard ».
""",
        speakers=("Bernard Cassaigne", "Inès Tavernier", "Roquelune Transparence"),
        relays=("AFP",),
        tags=("Roquelune", "Favoritisme"),
        photo="Cléa Montbrun / AFP",
    ),
    Story(
        id="partielle-port-clairac",
        topic="politique",
        date="2026-11-10T09:15:00+01:00",
        headline="Municipale partielle à Port-Clairac : la liste Arnaud en tête au premier tour",
        standfirst="La maire sortante, Colette Arnaud, devance de quatre points son ancien adjoint.",
        text="""
La maire sortante de Port-Clairac, Colette Arnaud, est arrivée en tête dimanche du premier tour de l'élection municipale partielle avec 38,2 % des voix, selon les résultats publiés par la préfecture.
Son ancien adjoint, Rémi Duquesnoy, la suit avec 34,1 %. La participation s'est établie à 41,7 %, contre 58 % il y a deux ans.
« Les habitants ont choisi le sérieux contre l'aventure », s'est félicitée Mme Arnaud devant ses militants. M. Duquesnoy veut croire à « un second tour très ouvert ».
## L'abstention inquiète
« Quand six électeurs sur dix restent chez eux, personne n'a gagné », a commenté le politologue Etienne Marsac, interrogé par Canal Estuaire. Il estime que la succession de trois scrutins en deux ans « a épuisé les électeurs ».
Les deux candidats ont appelé la troisième liste, créditée de 17 %, à les rejoindre. Sa tête de liste, Nadège Kervran, a fait savoir qu'elle ne donnerait « aucune consigne de vote ».
Le second tour aura lieu dimanche.
""",
        speakers=("Colette Arnaud", "Rémi Duquesnoy", "Etienne Marsac", "Nadège Kervran"),
        relays=("Canal Estuaire",),
        tags=("Port-Clairac", "Elections"),
        photo="Préfecture de la Haute-Sarve",
    ),
    Story(
        id="proces-fonderie",
        topic="justice",
        date="2026-11-12T17:30:00+01:00",
        headline="Procès de la fonderie de Saint-Evrard : cinq ans de prison requis contre l'ancien directeur",
        standfirst="Quatre ouvriers étaient morts en 2019 dans l'explosion d'un four. Le jugement sera rendu le 18 décembre.",
        text="""
Le procureur a requis jeudi cinq ans de prison, dont deux avec sursis, contre l'ancien directeur de la fonderie de Saint-Evrard, jugé depuis deux semaines pour homicides involontaires.
« Il savait, et il a choisi de produire », a lancé le procureur, Lionel Astier, à l'issue d'un réquisitoire de trois heures. Le magistrat a demandé une amende de 800.000 euros contre la société Fonderies de la Sarve.
## Des alertes « restées dans un tiroir »
Un rapport de l'inspection du travail, remis sept mois avant l'explosion, signalait des fissures dans le four numéro 2. « Ce document est resté dans un tiroir », a rappelé l'avocat des familles, Me Karim Sellami. « Mes clients n'attendent pas une vengeance, a-t-il poursuivi, ils attendent qu'on leur dise la vérité. »
A la barre, l'ancien directeur, Philippe Janvrin, a soutenu n'avoir « jamais lu ce rapport jusqu'au bout ». Il a reconnu, en revanche, que l'entretien des fours avait été « repoussé deux fois, pour des raisons de carnet de commandes ».
## La défense plaide la relaxe
Pour son avocate, Me Judith Carmel, l'accident résulte d'« un défaut de fabrication que personne ne pouvait voir ». « On cherche un coupable, on a trouvé un nom », a-t-elle regretté auprès de l'AFP.
Delphine Roussat, veuve d'un des ouvriers, a quitté la salle pendant la plaidoirie. « Sept ans que j'entends que c'est la faute du métal », a-t-elle soufflé.
""",
        speakers=("Lionel Astier", "Karim Sellami", "Philippe Janvrin", "Judith Carmel", "Delphine Roussat"),
        relays=("AFP",),
        tags=("Procès", "Accident du travail"),
        photo="Tristan Vauquelin / AFP",
    ),
    Story(
        id="pendules-mornay",
        topic="justice",
        date="2026-11-13T12:10:00+01:00",
        headline="Trois suspects mis en examen après le vol de pendules au musée de Mornay",
        standfirst="Onze pendules du XVIIIe siècle avaient disparu en plein jour. Neuf ont été retrouvées dans un garage.",
        text="""
Trois hommes de 24 à 52 ans ont été mis en examen vendredi pour vol en bande organisée, a-t-on appris de source judiciaire, dix jours après la disparition de onze pendules au musée de Mornay-les-Bains.
Deux d'entre eux ont été écroués. Le troisième, un ancien gardien du musée, a été placé sous contrôle judiciaire, a précisé la procureure de Villebrune, Agathe Lormeau.
« Neuf pendules ont été découvertes intactes dans un garage », s'est-elle réjouie lors d'une conférence de presse. Les deux dernières, parmi lesquelles la plus précieuse de la collection, restent introuvables.
## Un vol de « vingt minutes »
Selon une source proche du dossier, les voleurs se sont fait passer pour des horlogers venus entretenir les mécanismes. « Ils ont mis vingt minutes et sont repartis par la grande porte », a confié cette source à l'AFP.
« Nous avions leur nom sur le planning », soupire la conservatrice, Mathilde Orsenne. Elle assure que les rendez-vous de ce type seront désormais « vérifiés deux fois ».
Le préjudice est estimé à 1,8 million d'euros, selon l'assureur du musée.
""",
        speakers=("Agathe Lormeau", "Mathilde Orsenne"),
        relays=("AFP",),
        tags=("Musée", "Vol"),
        photo="Musée de Mornay",
    ),
    Story(
        id="telephone-college",
        topic="societe",
        date="2026-11-12T06:30:00+01:00",
        headline="Téléphone interdit au collège : dans la Haute-Sarve, un premier bilan contrasté",
        standfirst="Douze établissements confisquent les appareils depuis la rentrée. Les élèves parlent davantage, les enseignants s'épuisent.",
        text="""
Depuis septembre, les élèves de douze collèges de la Haute-Sarve déposent leur téléphone dans un casier à l'entrée. Le rectorat a publié mercredi un premier bilan de l'expérience.
D'après ce document, les exclusions de cours ont reculé de 18 % en deux mois. Le rectorat note toutefois que la collecte « mobilise en moyenne quarante minutes par jour » de temps de surveillance.
## « On joue aux cartes »
« Au début c'était l'enfer, maintenant on joue aux cartes », raconte Lilou, 13 ans, élève de quatrième à Valmorin. Son camarade Noé regrette de ne plus pouvoir prévenir ses parents « quand le car est en retard ».
Le principal du collège, Thierry Amiot, dit avoir retrouvé « du bruit, et c'est une bonne nouvelle ». Il reconnaît que deux surveillants ont demandé leur mutation.
## Les syndicats demandent des moyens
Le syndicat Enseigner ensemble (SEE) estime que la mesure ne tient « que par le dévouement des équipes ». Pour le SEE, il faudrait un poste de plus dans chaque établissement.
- 12 collèges participent à l'expérience ;
- 4.850 élèves sont concernés ;
- 31 appareils ont été égarés, puis retrouvés.
> Nous ne sommes pas des consignes de gare, nous sommes des éducateurs.
Cette phrase, affichée en salle des professeurs à Roquelune, résume l'état d'esprit des équipes, selon la déléguée du syndicat, Florence Iribarne.
""",
        speakers=("Lilou", "Thierry Amiot", "Florence Iribarne"),
        tags=("Ecole", "Téléphone"),
        photo="La Gazette du Val / Sophie Delmont",
    ),
    Story(
        id="partielle-direct",
        topic="politique",
        date="2026-11-10T20:05:00+01:00",
        headline="EN DIRECT - Municipale partielle à Port-Clairac : la liste Arnaud en tête au premier tour",
        standfirst="Alliances, réactions, calendrier : suivez l'entre-deux-tours heure par heure.",
        text="""
20H05 - « Les discussions sont closes », annonce Nadège Kervran à la sortie d'une réunion de trois heures avec l'équipe de Rémi Duquesnoy.
18H40 - La maire sortante, Colette Arnaud, refuse le débat proposé par Canal Estuaire. Elle dit préférer « les marchés aux plateaux ».
16H15 - Selon la préfecture, trois listes ont été déposées pour le second tour.
14H00 - Le politologue Etienne Marsac prédit une participation « sous les 40 % ».
""",
        speakers=("Nadège Kervran", "Etienne Marsac"),
        tags=("Port-Clairac", "Elections"),
        photo="DR",
        update_of="partielle-port-clairac",
    ),
    Story(
        id="loup-brebis",
        topic="societe",
        date="2026-11-13T16:20:00+01:00",
        headline="Attaque de loup à Courtevoie : onze brebis tuées, les éleveurs en colère",
        standfirst="C'est la quatrième attaque depuis septembre. Un tir de défense a été autorisé.",
        text="""
Onze brebis ont été tuées dans la nuit de jeudi à vendredi à Courtevoie, la quatrième attaque attribuée au loup dans ce secteur depuis septembre.
« J'ai trouvé le troupeau serré contre la haie, et ce silence », raconte l'éleveuse, Perrine Malaval. Elle possède deux chiens de protection, qu'elle juge « dépassés ».
La préfète, Isabelle Roumestan, a signé un arrêté autorisant un tir de défense. « L'Etat ne laissera pas les éleveurs seuls », a-t-elle assuré.
L'association Vivre avec le loup a annoncé qu'elle attaquerait l'arrêté devant le tribunal administratif. Pour elle, le tir « ne protège personne ».
Selon l'Office de la faune sauvage (OFS), deux meutes sont installées dans le massif. L'OFS souligne que l'identité du prédateur « reste à confirmer par l'analyse génétique ».
""",
        speakers=("Perrine Malaval", "Isabelle Roumestan", "Vivre avec le loup", "Office de la faune sauvage"),
        tags=("Loup", "Elevage"),
        photo="La Gazette du Val / Sophie Delmont",
    ),
    Story(
        id="requisitoire-notaire",
        topic="justice",
        date="2026-11-11T19:10:00+01:00",
        headline="L'ancien notaire de Courtevoie condamné à quatre ans de prison en appel",
        standfirst="Il avait détourné les économies de 47 clients. Sa peine est alourdie d'un an.",
        text="""
La cour d'appel de Villebrune a condamné mercredi à quatre ans de prison ferme l'ancien notaire de Courtevoie, Hubert de Lassalle, pour abus de confiance aggravé.
Il avait été condamné à trois ans en première instance. Entre 2012 et 2020, il avait détourné 3,6 millions d'euros appartenant à 47 clients, « souvent âgés, toujours confiants », a rappelé la présidente, Marianne Sitbon.
« Mon client est un homme brisé, il remboursera », a affirmé son avocat, Me Eric Daubas. Il a annoncé un pourvoi en cassation.
Jacqueline Morel, 83 ans, y a laissé les 90.000 euros de la vente de sa ferme. « L'argent, je n'y crois plus, mais on m'a crue », a-t-elle dit à la sortie, selon des propos rapportés par La Gazette du Val.
""",
        speakers=("Marianne Sitbon", "Eric Daubas", "Jacqueline Morel"),
        relays=("Gazette du Val",),
        tags=("Procès", "Courtevoie"),
        photo="Archives La Gazette du Val",
    ),
)
