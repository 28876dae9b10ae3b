"""Compose, write, inspect, put in place: the only way out."""
