"""Parts of the window, one file each."""
