"""Filters that strip residue, one kind a file."""
