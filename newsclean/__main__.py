"""python -m newsclean, and what the command `newsclean` calls."""

from __future__ import annotations

import atexit
import gc
import sys

# At the end all is given back at once: looking through it for garbage first would cost as much as cleaning an article.
atexit.register(gc.freeze)
# Start-up makes many objects and no garbage: looking for it every few hundred would cost a tenth of the time.
gc.set_threshold(200_000)

from newsclean.cli import main  # noqa: E402 (the threshold first)

if __name__ == "__main__":
    sys.exit(main())
