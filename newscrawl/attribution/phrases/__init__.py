"""Noun phrases and the names in them, at their place in a sentence."""
