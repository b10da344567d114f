"""Learn to tell a page dump from an article (training only)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from newsclean.story.blocks import rows_of
from newsclean.story.boost import grow, require_boosting
from newsclean.story.corpus import LINES, RUN
from newsclean.story.dump import SIGNS, is_sure, signs_of
from newsclean.story.question import may_be_dump

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.story.corpus import Page
    from newsclean.story.cues import Cues
    from newsclean.story.forest import Forest

_SETTINGS: Final = {"iterations": 200, "depth": 5, "learning_rate": 0.08, "rsm": 0.4, "l2_leaf_reg": 5}
_ARTICLE_WEIGHT: Final = 3.0  # an article taken for a page loses text; a page taken for an article loses nothing


@dataclass(frozen=True, slots=True)
class DumpTexts:
    """Texts with what they are: (kind, site, whether a dump, text)."""

    rows: tuple[tuple[str, str, bool, str], ...]

    @classmethod
    def of(cls, pages: Sequence[Page], articles: Sequence[str]) -> DumpTexts:
        """Return every form of *pages* and the *articles*."""
        rows = []
        for page in pages:
            forms = {**page.inputs, "story": page.gold_text}
            if LINES in forms:
                forms[RUN] = " ".join(forms[LINES].split())
            for kind, text in forms.items():
                dump = not (kind == "story" or kind.startswith("ext"))
                rows.append((f"{kind}{'' if page.group else ', learnt only'}", page.site, dump, text))
        rows.extend(("article", f"article {number}", False, text) for number, text in enumerate(articles))
        return cls(tuple(rows))


def read_signs(texts: DumpTexts, cues: Cues) -> list[tuple[int, ...] | None]:
    """Return the signs of each text, None for those that a few scans let go."""
    return [signs_of(text, rows_of(text), cues) if may_be_dump(text) else None for *_, text in texts.rows]


def grow_dump(signs: Sequence[tuple[int, ...] | None], texts: DumpTexts, keep: Callable[[str], bool] = bool) -> Forest:
    """Return the forest learnt from the texts of the sites that *keep* names."""
    _, np = require_boosting()
    chosen = [
        (own, dump) for own, (_, site, dump, _) in zip(signs, texts.rows, strict=True) if own is not None and keep(site)
    ]
    matrix = np.array([own for own, _ in chosen], dtype=np.uint8)
    labels = np.array([dump for _, dump in chosen], dtype=np.int8)
    weights: Any = np.where(labels, 1.0, _ARTICLE_WEIGHT)
    return grow(SIGNS, matrix, labels, weights, threads=1, settings=_SETTINGS)


def dump_figures(
    texts: DumpTexts, signs: Sequence[tuple[int, ...] | None], fold_of: Callable[[str], int], folds: int
) -> dict[str, dict[str, float]]:
    """Return, for each kind of text, how many a model that saw no text of the site takes for dumps."""
    table: dict[str, dict[str, float]] = {}
    forests = []
    for fold in range(folds):
        rest = {site for _, site, _, _ in texts.rows if fold_of(site) != fold}
        forests.append(grow_dump(signs, texts, rest.__contains__))
    for own, (kind, site, _, text) in zip(signs, texts.rows, strict=True):
        row = table.setdefault(f"taken for a dump: {kind}", {"texts": 0, "taken": 0})
        row["texts"] += 1
        if own is not None:
            score = forests[fold_of(site)].score(dict(zip(SIGNS, own, strict=True)))
            row["taken"] += is_sure(score, text)
    return table
