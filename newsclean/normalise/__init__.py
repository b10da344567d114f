"""Filters that put right the characters, the dateline and the paragraphs of what is left."""
