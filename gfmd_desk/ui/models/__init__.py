"""Qt item models over frozen domain values."""
