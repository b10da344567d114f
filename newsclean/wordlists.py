"""Write word lists as plain text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words that stand in *text*.

    >>> sorted(words("mr mrs"))
    ['mr', 'mrs']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases that commas and line ends divide in *text*.

    >>> sorted(phrases("new york, el paso"))
    ['el paso', 'new york']
    """
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())
