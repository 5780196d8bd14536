"""Words in the titles of bulletins: reports whose words and figures every outlet has from one public source."""

from __future__ import annotations

# Weather and floods, exchanges, lotteries and races, statistical offices, roads; folded.
BULLETINS = frozenset(
    "meteo previsions vigilance canicule verglas intemperies pluviometrie crues bourse bourses cac nasdaq dow wall euro petrole "
    "loto euromillions keno tirage quinte pmu horoscope inflation insee chomage pib sondage barometre "
    "trafic bison classement resultats calendrier programme".split()
)
