"""What surrounds a run: lock, progress, report, outcome, logs."""
