"""Use cases, one module per noun; the same for the window and the command line."""
