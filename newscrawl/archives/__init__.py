"""Pages that were recorded: writing them down as WARC, reading them (and any other WARC, or files) again, on all cores."""
