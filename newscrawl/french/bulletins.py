"""Words in the titles of bulletins: reports whose words and figures every outlet has from one public source."""

from __future__ import annotations

# Weather, exchanges, lotteries, races, stars; folded. Words that stand in the titles of other news too ("inflation") are none of them.
BULLETINS = frozenset("meteo bourse bourses cac nasdaq loto euromillions keno quinte pmu horoscope".split())
