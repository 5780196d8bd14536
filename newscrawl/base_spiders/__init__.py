"""One class for each way of publishing: what the sites of a family have in common."""
