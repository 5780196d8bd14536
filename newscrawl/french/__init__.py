"""What the project knows of French and of who is who, as data."""
