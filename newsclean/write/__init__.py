"""Formats out: results become bytes, and bytes become files."""
