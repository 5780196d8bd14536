"""Who is who within one article: persons, bodies and offices, and whom a phrase means."""
