"""What holds for cleaning where the user gave nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean.commands.given import Given

DEFAULTS: Final[Given] = {
    "inputs": (),
    "source_format": "auto",
    "target_format": None,
    "output": None,
    "in_place": False,
    "backup": "",
    "language": None,
    "outlet": None,
    "rules": (),
    "encoding": None,
    "dateline": "normalise",
    "keep": (),
    "page": "auto",
    "story_model": None,
    "include": (),
    "text_field": "text",
    "id_field": "id",
    "max_bytes": 1 << 30,
    "jobs": None,
    "engine": None,
    "address": None,
    "errors": None,
    "drop_empty": False,
    "strict": False,
    "resume": False,
    "edits": None,
    "quiet": False,
}
"""What holds where the user gave nothing."""
