"""Each story once: which addresses, titles and texts are the same, and the memory of what was exported."""
