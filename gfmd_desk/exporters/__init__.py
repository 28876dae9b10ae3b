"""Document to bytes; a writer sees nothing but the Document."""
