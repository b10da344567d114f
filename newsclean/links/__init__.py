"""What links to other stories look like in text: headlines, teasers, lists, tags."""
