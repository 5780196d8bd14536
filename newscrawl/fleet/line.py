"""How long a place is kept in the line of those who wait for a host, among the runs of a machine as among machines."""

from __future__ import annotations

#: Seconds for which a run keeps its place without looking: it may be reading a page meanwhile.
KEEPS_PLACE = 2.0
#: Seconds without a look after which a place is cleared away.
CLEARED_AFTER = 60.0
