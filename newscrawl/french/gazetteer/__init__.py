"""Agencies, media, government bodies and organizations, with the forms of their names."""
