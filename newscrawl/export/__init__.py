"""Lines that survive a kill, and the feeds that hold them."""
