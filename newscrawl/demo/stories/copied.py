"""One press conference, told by two newsrooms, and what copiers make of their reports: light, heavy, a summary, one with a date that is false."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="digue-gazette",
        topic="societe",
        date="2026-11-12T16:30:00+01:00",
        headline="Digue de Sainte-Aubaine : « On nous a promis du béton, on a eu des sacs »",
        standfirst="Après la brèche de mercredi, 260 riverains du quai Bas attendent de rentrer chez eux.",
        text="""
Huguette Charron a 78 ans et un canari. Depuis mercredi soir, elle dort au gymnase Colette, où la Croix-Verte a déplié 140 lits. « On nous a promis du béton, on a eu des sacs de sable », dit-elle.
La brèche, large de 11 mètres, s'est ouverte au bout du quai Bas. Le boulanger Romain Tessier a sauvé son levain « et rien d'autre ».
Devant la presse, jeudi, la préfète Anne-Lise Morand a reconnu un retard de chantier : « La digue devait être finie en juin, elle ne l'est pas, et je ne vous dirai pas le contraire. »
## Trois rapports restés sans suite
L'ancien éclusier Firmin Loubet avait signalé trois fois une fuite au pied de l'ouvrage, la première en 2019. Ses lettres sont affichées au mur du gymnase.
Le comité des riverains demandera vendredi une expertise au tribunal de Villebrune.
""",
        speakers=("Huguette Charron", "Anne-Lise Morand"),
        tags=("Sainte-Aubaine",),
        photo="La Gazette du Val",
    ),
    Story(
        id="digue-azur",
        topic="societe",
        date="2026-11-12T17:15:00+01:00",
        headline="Brèche de Sainte-Aubaine : le chantier de la digue avait pris huit mois de retard",
        standfirst="L'entreprise Terraval met en cause une livraison de palplanches ; la région réclame des pénalités.",
        text="""
Huit mois de retard et 4,6 millions d'euros de dépassement : le chantier de la digue qui a cédé mercredi à Sainte-Aubaine accumulait les difficultés, selon un document de la région que Portail Azur a consulté.
« La digue devait être finie en juin, elle ne l'est pas, et je ne vous dirai pas le contraire », a admis jeudi la préfète Anne-Lise Morand lors d'une conférence de presse.
L'entreprise Terraval, chargée des travaux, invoque une livraison de 900 palplanches bloquée au port de Port-Clairac par la grève des dockers. Son directeur, Cédric Aubouin, assure avoir « prévenu tout le monde, par écrit ».
La vice-présidente de la région, Leïla Sorbier, demande 350 000 euros de pénalités. Quelque 260 habitants restent évacués.
""",
        speakers=("Anne-Lise Morand", "Cédric Aubouin"),
        tags=("Sainte-Aubaine",),
        photo="DR",
    ),
    Story(
        id="digue-leger",
        topic="societe",
        date="2026-11-12T21:40:00+01:00",
        headline="Rempart de Sainte-Aubaine : « On nous a juré du béton, on a eu des sacs »",
        standfirst="À la suite de la trouée de mercredi, 260 voisins du quai Bas espèrent regagner leur logis.",
        text="""
Huguette Charron est âgée de 78 ans et possède un canari. Depuis mercredi soir, elle couche au gymnase Colette, où la Croix-Verte a installé 140 couchettes. « On nous a juré du béton, on a eu des sacs de sable », lâche-t-elle.
La trouée, large de 11 mètres, s'est formée à l'extrémité du quai Bas. L'artisan boulanger Romain Tessier a préservé son levain « et rien d'autre ».
Face aux médias, jeudi, la préfète Anne-Lise Morand a avoué un chantier en retard : « La digue devait être finie en juin, elle ne l'est pas, et je ne vous dirai pas le contraire. »
L'ex-éclusier Firmin Loubet avait indiqué à trois reprises une infiltration à la base de la construction, la première en 2019. Ses courriers sont placardés sur la cloison du gymnase.
""",
        tags=("Sainte-Aubaine",),
        reworded_from="digue-gazette",
    ),
    Story(
        id="digue-lourd",
        topic="societe",
        date="2026-11-13T06:10:00+01:00",
        headline="Pourquoi la digue a lâché : Terraval et la région se renvoient la balle",
        standfirst="Palplanches coincées au port, millions envolés : le dossier secret du chantier.",
        text="""
Qui paiera ? À Sainte-Aubaine, la région, par la voix de Leïla Sorbier, exige de Terraval 350 000 euros. L'entreprise de Cédric Aubouin jure qu'elle avait alerté par écrit : ses 900 palplanches dormaient à Port-Clairac, prises dans la grève des dockers.
Le dépassement atteint 6,4 millions d'euros et le chantier, en retard de huit mois, n'a pas tenu face à la crue de mercredi. « La digue devait être finie en juin », a lâché la préfète, Anne-Lise Morand.
""",
        tags=("Sainte-Aubaine",),
        reworded_from="digue-azur",
    ),
    Story(
        id="digue-resume",
        topic="societe",
        date="2026-11-13T07:30:00+01:00",
        headline="Sainte-Aubaine : les évacués dorment au gymnase",
        standfirst="La colère monte parmi les riverains du quai Bas.",
        text="""
Au gymnase Colette, la Croix-Verte a installé près de 150 lits pour les riverains du quai Bas. Huguette Charron, 78 ans, y attend avec son canari. Firmin Loubet, ancien éclusier, avait signalé une fuite dès 2019.
Le comité des riverains va demander une expertise au tribunal de Villebrune.
""",
        tags=("Sainte-Aubaine",),
        reworded_from="digue-gazette",
    ),
    Story(
        id="moulin-gazette",
        topic="culture",
        date="2026-11-12T09:00:00+01:00",
        headline="À Peyrolles-sur-Sarve, le dernier meunier transmet ses meules",
        standfirst="Après 54 ans au moulin des Aulnes, Théophile Granjean passe la main à une ancienne informaticienne.",
        text="""
Il a posé la clé sur la table, et la table était un vieux billot. Théophile Granjean, 81 ans, a cédé mardi le moulin des Aulnes à Peyrolles-sur-Sarve, où il broie du seigle depuis 1972.
« Je ne vends pas un moulin, je prête une rivière », a-t-il dit en signant chez Me Odile Vannier. Sa repreneuse, Nour Belhadj, 36 ans, écrivait des logiciels à Villebrune.
Les deux meules pèsent 1 100 kilos chacune. Elles sortent 14 tonnes de farine par an, vendues à neuf boulangers.
La roue sera arrêtée en mars, le temps de changer 22 pales. La fondation du Patrimoine rural en paie la moitié, soit 31 000 euros.
""",
        speakers=("Théophile Granjean",),
        tags=("Patrimoine",),
        photo="La Gazette du Val",
    ),
    Story(
        id="moulin-antidate",
        topic="culture",
        date="2026-11-12T06:20:00+01:00",
        headline="Peyrolles-sur-Sarve : l'ultime meunier lègue ses pierres à une informaticienne",
        standfirst="Au bout de 45 années au moulin des Aulnes, Théophile Granjean cède la place.",
        text="""
Il a déposé la clef sur le meuble, et le meuble était un antique billot. Théophile Granjean, 81 ans, a transmis mardi le moulin des Aulnes à Peyrolles-sur-Sarve, où il moud du seigle depuis 1972.
« Je ne cède pas un moulin, je prête un cours d'eau », a-t-il glissé en paraphant chez Me Odile Vannier. Sa successeure, Nour Belhadj, 36 ans, rédigeait des programmes à Villebrune.
Les deux pierres pèsent 1 100 kilos l'une. Elles produisent 14 tonnes de farine chaque année, écoulées auprès de neuf boulangers.
La roue sera stoppée en mars, afin de remplacer 22 pales. La fondation du Patrimoine rural en règle la moitié, soit 13 000 euros.
""",
        tags=("Patrimoine",),
        reworded_from="moulin-gazette",
    ),
)
