"""Records read back from the feeds: their lines, who is one source over many of them, which statement stands in several."""
