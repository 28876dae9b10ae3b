"""All that imports PySide6."""
