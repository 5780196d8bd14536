"""Lines that survive a kill, and the feeds that they stand in."""
