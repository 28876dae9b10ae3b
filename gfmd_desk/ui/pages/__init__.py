"""What the middle of the window can show."""
