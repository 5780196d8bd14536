"""One file for each site; any.py takes every other site, demo.py serves a world of its own."""
