"""What a site says to its reader, in words: one language a module, read when a text is in it."""
