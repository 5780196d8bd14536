"""Rubrics that come back under the same title with another text: none repeats another."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="meteo-12",
        topic="meteo",
        date="2026-11-12T05:00:00+01:00",
        headline="Météo du jour",
        standfirst="Des nuages à l'ouest, du soleil sur les hauteurs de la Haute-Sarve.",
        text="""
Le ciel se couvre jeudi par la façade ouest, où quelques gouttes sont attendues avant midi. Le soleil résiste sur les hauteurs de la Haute-Sarve.
Les températures vont de 6 degrés à Aubrelac à 14 degrés à Port-Clairac. Le vent de sud-ouest se renforce en soirée, à l'approche de la tempête Isaure.
« Il faudra rentrer les pots de fleurs avant la nuit », conseille Patrice Dol, prévisionniste à Météo Littoral.
""",
        speakers=("Patrice Dol",),
        tags=("Météo",),
        photo="DR",
    ),
    Story(
        id="meteo-13",
        topic="meteo",
        date="2026-11-13T05:00:00+01:00",
        headline="Météo du jour",
        standfirst="Tempête sur le littoral le matin, accalmie l'après-midi.",
        text="""
La tempête Isaure balaie vendredi matin le littoral, avec des rafales de 120 à 140 km/h. L'intérieur des terres est touché dans une moindre mesure.
Une accalmie se dessine dès la mi-journée. Les températures restent douces pour la saison, entre 10 et 15 degrés.
Samedi, le temps sera calme et gris, selon les prévisions de Météo Littoral.
""",
        tags=("Météo",),
        photo="DR",
    ),
    Story(
        id="presse-12",
        topic="societe",
        date="2026-11-12T06:00:00+01:00",
        headline="Les titres de la presse ce matin",
        standfirst="La taxe abandonnée et la grève des dockers se partagent les unes de jeudi.",
        text="""
« Taxe à l'eau » : le Courrier de l'Estuaire s'amuse jeudi de l'abandon de la taxe sur les ports de plaisance, « un naufrage à quai » selon son éditorialiste, Roland Vicq.
Le Quotidien des Alpes du Nord consacre sa une au glacier du Roc-Blanc, dont la fonte « s'accélère sous nos fenêtres ».
La Gazette du Val revient sur la démission du maire de Valmorin. Le journal y voit « la fin d'une époque ».
""",
        speakers=("Roland Vicq",),
        tags=("Revue de presse",),
        photo="DR",
    ),
    Story(
        id="presse-13",
        topic="societe",
        date="2026-11-13T06:00:00+01:00",
        headline="Les titres de la presse ce matin",
        standfirst="Voltaris et le procès de la fonderie dominent les unes de vendredi.",
        text="""
« Batteries à plat » : l'annonce de Voltaris fait la une de presque tous les quotidiens vendredi. Pour le Courrier de l'Estuaire, le groupe « solde ses promesses ».
L'Echo de Villebrune publie le témoignage d'une famille entière employée à l'usine. « Nous étions quatre, nous serons peut-être un », y confie le père, Daniel Moreuil.
La Gazette du Val raconte la dernière audience du procès de la fonderie, « un silence de quatre minutes » avant la plaidoirie de la défense.
""",
        speakers=("Daniel Moreuil",),
        tags=("Revue de presse",),
        photo="DR",
    ),
)
