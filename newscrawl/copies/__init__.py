"""Which article another one is reworded from, and what that rests on."""
