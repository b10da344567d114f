"""Where a headline stands, and where it ends."""
