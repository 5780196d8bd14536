"""News from abroad, told by agencies."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="seisme-perou",
        topic="monde",
        date="2026-11-11T04:25:00+01:00",
        headline="Un séisme de magnitude 6,1 secoue le sud du Pérou, au moins trois blessés",
        standfirst="La secousse a été ressentie jusque dans la capitale. Aucune alerte au tsunami n'a été lancée.",
        text="""
Un séisme de magnitude 6,1 a secoué mardi soir le sud du Pérou, faisant au moins trois blessés et endommageant une centaine de maisons, selon la protection civile.
L'épicentre a été localisé à 40 kilomètres au large de Puerto Sereno, à une profondeur de 28 kilomètres, a précisé l'institut géophysique. Aucune alerte au tsunami n'a été lancée.
« Tout le monde est sorti en courant, les lampadaires se balançaient comme des roseaux », a raconté à l'AFP Milagros Quispe, qui tient une épicerie près du port.
## Une école évacuée
Les murs d'une école se sont fissurés. « Il n'y avait heureusement plus d'élèves à cette heure-là », a déclaré le maire, Eusebio Tantalean, à la radio locale Ondas del Sur.
Le ministre de la Défense s'est rendu sur place mercredi. Il a promis « des tentes et de l'eau avant la nuit ».
""",
        speakers=("Milagros Quispe", "Eusebio Tantalean"),
        relays=("AFP", "Ondas del Sur"),
        tags=("Séisme", "Pérou"),
        photo="Ramiro Salcedo / AFP",
    ),
    Story(
        id="seisme-perou-bilan",
        topic="monde",
        date="2026-11-11T13:30:00+01:00",
        headline="Un séisme de magnitude 6,1 secoue le sud du Pérou, au moins sept blessés",
        standfirst="La secousse a été ressentie jusque dans la capitale. Aucune alerte au tsunami n'a été lancée.",
        text="""
Un séisme de magnitude 6,1 a secoué mardi soir le sud du Pérou, faisant au moins sept blessés et endommageant plus de 200 maisons, selon un nouveau bilan de la protection civile.
L'épicentre a été localisé à 40 kilomètres au large de Puerto Sereno, à une profondeur de 28 kilomètres, a précisé l'institut géophysique. Aucune alerte au tsunami n'a été lancée.
« Tout le monde est sorti en courant, les lampadaires se balançaient comme des roseaux », a raconté à l'AFP Milagros Quispe, qui tient une épicerie près du port.
## Une école évacuée
Les murs d'une école se sont fissurés. « Il n'y avait heureusement plus d'élèves à cette heure-là », a déclaré le maire, Eusebio Tantalean, à la radio locale Ondas del Sur.
## 400 personnes sous tente
Quelque 400 personnes ont passé la nuit sous tente, a indiqué mercredi la Croix-Bleue péruvienne. Sa présidente, Carmen Urrutia, redoute « le froid plus que les répliques ».
Le ministre de la Défense, arrivé dans la matinée, a promis que les écoles rouvriraient lundi.
""",
        speakers=("Milagros Quispe", "Eusebio Tantalean", "Carmen Urrutia"),
        relays=("AFP", "Ondas del Sur"),
        tags=("Séisme", "Pérou"),
        photo="Ramiro Salcedo / AFP",
        update_of="seisme-perou",
    ),
    Story(
        id="seisme-chili",
        topic="monde",
        date="2026-11-12T03:10:00+01:00",
        headline="Un séisme de magnitude 6,4 secoue le nord du Chili, pas de victime",
        standfirst="Les autorités ont levé la consigne d'évacuation du littoral au bout de deux heures.",
        text="""
Un séisme de magnitude 6,4 a été enregistré mercredi soir dans le nord du Chili, sans faire de victime, ont annoncé les autorités.
La population du littoral a été invitée à gagner les hauteurs, une consigne levée deux heures plus tard. « Le protocole a parfaitement fonctionné », s'est félicitée la gouverneure de la province, Rosario Lagunas.
D'après le centre sismologique, il n'existe « aucun lien direct » avec la secousse survenue la veille au Pérou voisin.
L'exploitation d'une mine de cuivre a été suspendue par précaution, a indiqué son propriétaire dans un communiqué transmis à Reuters.
""",
        speakers=("Rosario Lagunas",),
        relays=("Reuters",),
        tags=("Séisme", "Chili"),
        photo="Reuters",
    ),
    Story(
        id="senegal-peche",
        topic="monde",
        date="2026-11-12T14:00:00+01:00",
        headline="Sénégal : les pêcheurs de Ndiarème obtiennent une zone interdite aux chalutiers",
        standfirst="La bande de six milles sera réservée aux pirogues à partir du 1er janvier.",
        text="""
DAKAR (APS) - Les pêcheurs artisanaux de Ndiarème disposeront à partir de janvier d'une bande de six milles marins interdite aux chalutiers, a annoncé jeudi la ministre de la Pêche, Awa Cissokho.
« C'est une décision attendue depuis vingt ans par les communautés », a-t-elle dit à l'APS en marge d'une visite du quai. Elle a invité les mareyeuses à « prendre toute leur place » dans le comité de gestion.
## Des pirogues équipées
Le président de la coopérative, Mamadou Thioune, se réjouit d'un accord « historique », mais demande des moyens de contrôle. « Sans vedette, la ligne ne sera qu'un trait sur une carte », prévient-il.
Selon le ministère, 300 pirogues recevront une balise avant la fin du mois de mars.
L'organisation Océan partagé (OP) rappelle que les captures de sardinelles ont été divisées par deux en dix ans. OP estime que la mesure « va dans le bon sens ».
""",
        speakers=("Awa Cissokho", "Mamadou Thioune", "Océan partagé"),
        relays=("APS",),
        tags=("Sénégal", "Pêche"),
        photo="APS",
    ),
    Story(
        id="tunnel-suisse",
        topic="monde",
        date="2026-11-13T07:15:00+01:00",
        headline="Suisse : le tunnel de la Grande Combe rouvrira avec trois mois de retard",
        standfirst="L'humidité de la roche a surpris les ingénieurs. La facture grimpe à 96 millions de francs.",
        text="""
Le tunnel ferroviaire de la Grande Combe, fermé depuis avril pour rénovation, ne rouvrira qu'en mars, a indiqué vendredi le canton.
« La roche est bien plus humide que les sondages ne le laissaient croire », a expliqué l'ingénieure en chef, Regula Amstutz, à l'agence Keystone-ATS. Le coût passe de 78 à 96 millions de francs.
Pour le conseiller d'Etat Blaise Perrinjaquet, responsable des transports, il n'était « pas question de rouvrir à moitié ». Des bus continueront de franchir le col.
Les communes de la vallée réclament une indemnisation. « Nos hôtels ont perdu un tiers de leurs nuitées », s'inquiète la présidente de leur association, Laurence Chappatte, selon laquelle l'hiver sera « blanc pour tout le monde, sauf pour les comptes ».
""",
        speakers=("Regula Amstutz", "Blaise Perrinjaquet", "Laurence Chappatte"),
        relays=("ATS",),
        tags=("Suisse", "Train"),
        photo="KEYSTONE / Beat Zumstein",
    ),
    Story(
        id="robot-japon",
        topic="sciences",
        date="2026-11-12T09:30:00+01:00",
        headline="Au Japon, un robot jardinier apprend à tailler les bonsaïs",
        standfirst="Il a fallu quatre ans et 11.000 branches pour lui enseigner le geste d'un maître.",
        text="""
Une équipe japonaise a présenté jeudi un robot capable de tailler un bonsaï sans l'aide de l'homme, après quatre ans d'apprentissage auprès d'un maître jardinier de 82 ans.
« Le plus difficile n'est pas de couper, c'est de décider de ne pas couper », explique la roboticienne Haruka Minegishi, de l'institut Kitagawa. La machine a observé plus de 11.000 branches avant de tenir seule les ciseaux.
Le maître, Shigeo Otsubo, reconnaît au robot « une bonne main, mais aucune patience ». « Il ne sait pas encore attendre le printemps », a-t-il glissé au quotidien Asa Shimpo.
## Prix et promesses
L'institut n'envisage pas de commercialisation avant 2030. Selon une source industrielle, deux groupes d'outillage ont toutefois déjà fait une offre.
""",
        speakers=("Haruka Minegishi", "Shigeo Otsubo"),
        relays=("Asa Shimpo",),
        tags=("Japon", "Robot"),
        photo="Institut Kitagawa",
    ),
    Story(
        id="quebec-barrage",
        topic="monde",
        date="2026-11-11T22:05:00+01:00",
        headline="Québec : un village évacué par crainte d'une rupture de digue",
        standfirst="Les pluies ont fait monter le réservoir d'un mètre en une nuit. Quelque 340 habitants ont été relogés.",
        text="""
Les 340 habitants de Rivière-aux-Loutres, au Québec, ont été évacués mercredi par crainte d'une rupture de la digue qui retient le réservoir voisin.
Le niveau de l'eau a monté d'un mètre en une nuit. « Nous n'avons pas voulu jouer avec la vie des gens », a déclaré la mairesse, Josée Latulippe, en conférence de presse.
L'exploitant, Hydro-Nordet, affirme que l'ouvrage « ne présente aucun signe de faiblesse ». L'entreprise dit avoir ouvert deux vannes « à titre préventif ».
Un rapport de la commission des barrages, remis en mai au gouvernement, recommandait pourtant de « renforcer sans délai » le parement aval. Le ministre de l'Environnement, Normand Beausoleil, a reconnu que les travaux « auraient dû commencer cet été ».
Réginald Tessier, 77 ans, est parti avec son chat et deux valises. « Ma maison en a vu d'autres », dit-il.
""",
        speakers=("Josée Latulippe", "Hydro-Nordet", "Normand Beausoleil", "Réginald Tessier"),
        tags=("Québec", "Inondation"),
        photo="La Presse boréale",
    ),
)
