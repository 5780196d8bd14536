"""The mark-up of the three outlets: each module's `site(base)` returns a function from a path to the server's reply."""
