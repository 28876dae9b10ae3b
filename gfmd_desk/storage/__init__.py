"""The store: one SQLite file, its schema, and reading and writing it."""
