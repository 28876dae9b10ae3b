"""Inspection of finished bytes before they get their name."""
