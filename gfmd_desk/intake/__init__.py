"""Check, read in a child process, preview, store: the only way in."""
