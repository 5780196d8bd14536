"""Statements: the frames of cues, their subjects and their contents."""
