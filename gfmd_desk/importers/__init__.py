"""File to draft, with an account of every character."""
