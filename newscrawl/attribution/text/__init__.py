"""Text cut into tokens, quotations and sentences."""
