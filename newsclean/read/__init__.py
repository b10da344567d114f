"""Formats in: bytes become texts, one for each article."""
