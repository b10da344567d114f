"""The languages whose appeals to the reader are known by signs."""

from __future__ import annotations

from typing import Final

APPEALING: Final = frozenset("ar da de es fi fr id it ja ko nl no pl pt ru sv tr uk zh".split())  # noqa: SIM905 (a list of words)
"""The languages whose appeals to the reader are known by their signs, each with a module of its own in `words`."""
