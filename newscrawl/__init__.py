"""newscrawl: French news, each story once, with who said what and whose text it is."""

__version__ = "0.2.0"
