"""What the actions do, one file per noun; each asks its dialog and hands the answer to the store."""
