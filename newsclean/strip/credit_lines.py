"""Strip the lines that say who reported, wrote and edited the story, and the agency's mark at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.guards import TAIL
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.newsroom import is_agency
from newsclean.strip.sign_offs import sign_offs
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

_WHY_NAMED: Final = "Who helped to report the story is not part of it."
_WHY_MARK: Final = "The mark of the agency behind the last sentence is not part of the story."
_WHY_SIGNED: Final = "The name or the initials that sign a text are not part of the story."
_THIS: Final = (
    r"(?:this|the) (?:report|story|article|post|piece|column|dispatch|project|reporting|review|account|interview)\b"
)
_SURE: Final = lazy_pattern(
    rf"(?:also )?contributed (?:to {_THIS}"
    rf"|(?:additional |further )?(?:reporting|research|analysis|material|information)\b(?: (?:to|for) {_THIS})?)"
)
_AT_THE_END: Final = lazy_pattern(r"(?:also )?(?:contributed|reported) from (?=[A-Z])|(?:also )?contributed(?=\.?$)")
_TOKEN: Final = lazy_pattern(r"\S+")
# What may stand between the names of a credit.
_BETWEEN: Final = words(
    """
    and in of from at the for to with de la di da van von der bin al el y e et & staff writer writers correspondent
    correspondents reporter reporters editor editors producer producers columnist bureau newsroom services service wire
    news press agencies agency reports also political national foreign business health science senior chief special
    assistant associate contributing freelance journalist intern interns fellow staffers member members team
    photojournalist photojournalists photographer photographers photos photographs pictures video
    """
)
_NOBODY: Final = words("he she they it this that these those who which we i you the a an there here factors")
_SHORT: Final = words(
    "jr. sr. st. dr. mr. ms. mrs. va. fla. calif. mass. md. pa. ga. conn. tenn. ala. ariz. ky. ill. ind."
)
_STOPPED: Final = lazy_pattern(r"""[.!?…]["”’»)\]]*$|["”»]$""")
_SIGNED: Final = lazy_pattern(
    r"""(?:^|(?<=[.!?…”"»’)\]。」])|(?<=[.!?…”"»’)\]。」]\s))\s*"""
    r"""(?:(?:[(（]c[)）]\s*)(?P<owner>[A-Z]{2,5})(?:/[\w .’'-]{2,40})?"""
    r"""|(?P<open>[/(\[（*]|[—–-]{1,2})?\s?(?P<mark>[^\W\d_][\w .,/&-]{1,60}?)[)\]）]?)$"""
)
_ON: Final = ("and ", "contributed ", "also contributed ")
_DASHES: Final = ("—", "–", "-")
_SIGNED_REACH: Final = 80
_LONGEST: Final = 1500
_VERBS: Final = ("contributed", "reporting", "reported")
_NOTE: Final = lazy_pattern(r"has been updated|earlier version")  # an editor's note on the story stays
# Ukrainian news tells where it has a story from in front of what was said there: "Джерело: …", "Дослівно: …".
_LEADS_ON: Final = lazy_pattern(
    r"\s*(?:Дослівно|Деталі|Пряма мова|Цитата|Що сталось|Що відомо|Що передувало|Передісторія|Дословно|Детали"
    r"|Прямая речь|Предыстория)(?: [^\n:]{2,30})?:"
)
_NOTE_HEAD: Final = lazy_pattern(r"(?:^|\n)\s*(?:[\w’']+ )?(?:[Nn]ote|NOTE):\s*$")
_MARKS: Final = lazy_pattern(r"\s*[,/&–-]\s*|\s+(?:e|y|et|and|und|i|en|con|com|mit|with|avec|dan)\s+")
_WITH: Final = lazy_pattern(r"^(?:Com|com|Con|con|Avec|avec|Mit|mit|With|with|Med|med|Met|met)\s+(?=[A-ZÀ-Þa-z])")
_INITIALS: Final = lazy_pattern(r"[a-zäöü]{2,4}")


def strip_credit_lines(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip the lines that say who reported, wrote and edited the story, and the agency's mark at its end."""
    source = document.source
    last = document.blocks[-1] if document.blocks else None
    for edit in rules.edits(document, "credit") if "credit" in document.found else ():
        if not (_NOTE.search(source, edit.start, edit.end + _SIGNED_REACH) or _LEADS_ON.match(source, edit.end)):
            yield _with_brackets(source, edit)
            if last and edit.end >= last.end and edit.start + _SIGNED_REACH <= last.end:
                last = None  # no mark is left to look for
    if "contributed" in source or source.find("reported from", max(len(source) - TAIL, 0)) >= 0:
        for before, block in zip((None, *document.blocks), document.blocks, strict=False):
            if "contributed" in block.text or "reported from" in block.text:
                yield from _named(document, block)
                yield from _begun(before, block)
    if last and (last.text[-1].isalpha() or last.text[-1] in ")]）"):
        yield from _mark(last)
    for block, start in sign_offs(document):
        yield block.remove(start, len(block.text), "credit", "sign-off", _WHY_SIGNED)


def _with_brackets(source: str, edit: Edit) -> Edit:
    """Return *edit* with the bracket or dash before it and the bracket behind it."""
    start, end = edit.start, edit.end
    head = _NOTE_HEAD.search(source, max(start - _SIGNED_REACH, 0), start)
    if head:
        start = head.end() - len(head[0].lstrip())
    while start and source[start - 1] in " ([（—–-~_*/":
        start -= 1
    if start and source[start - 1] not in '\n.!?…”"»’)]。」\u00a0':  # glued or in the middle of a sentence: as found
        return edit
    while end < len(source) and source[end] in ")]）":
        end += 1
    return edit._replace(start=start, end=end)


def _named(document: Document, block: Block) -> Iterator[Edit]:
    """Yield the sentences of *block* that say who contributed ("Jane Roe in Lagos contributed to this report.")."""
    text = block.text
    late = max(len(document.source) - TAIL - block.start, 0)
    taken = seen = 0
    for found in sorted([*_SURE.finditer(text), *_AT_THE_END.finditer(text, late)], key=re.Match.start):
        start = _backwards(text, found.start(), taken, seen)
        end = _forwards(text, found.end())
        seen = found.end()
        if start is None or end is None:
            continue
        taken = max(taken, end)
        yield block.remove(start, end, "credit", "contributed", _WHY_NAMED)


def _begun(before: Block | None, block: Block) -> Iterator[Edit]:
    """Yield the names in the line *before*, and a credit that goes on from them: "and Ben Stone contributed to …"."""
    if before and block.text.startswith(_ON) and before.text.startswith(_DASHES) and people(before.text):
        yield before.remove(0, len(before.text), "credit", "contributed", _WHY_NAMED)
        if _SURE.match(block.text) and len(block.text) <= _SIGNED_REACH:
            yield block.remove(0, len(block.text), "credit", "contributed", _WHY_NAMED)


def _backwards(text: str, verb: int, taken: int, seen: int) -> int | None:
    """Return where the sentence begins whose subject are the names before *verb*, or None if they are no names.

    What ends at *taken* is gone already; no subject reaches back over a verb that was *seen*.
    """
    floor = max(taken, seen, verb - _LONGEST)
    start = verb
    for token in reversed(list(_TOKEN.finditer(text, floor, verb))):
        word = token[0]
        if word.strip("—–-_*(") == "" or (word.endswith(":") and token.end() <= _SIGNED_REACH):
            start = token.start() if word[-1] != ":" else 0
            break
        if _ends_sentence(word):
            break
        bare = word.strip(',;()[]—–-_*“"')
        if not (bare[:1].isupper() or bare.casefold() in _BETWEEN):
            return None
        start = token.start()
    else:
        if floor != taken:
            return None
    subject = text[start:verb].strip(" —–-_*(").split()
    named = any(word[0].isupper() for word in subject)
    return start if named and subject[0].casefold() not in _NOBODY - {"the"} else None


def _forwards(text: str, verb: int) -> int | None:
    """Return where the sentence ends, or None if more than places and names follow the verb."""
    end = verb
    for token in _TOKEN.finditer(text, verb):
        word = token[0]
        bare = word.strip(".,;()[]")
        if bare and not (bare[0].isupper() or bare.casefold() in _BETWEEN or bare in _VERBS):
            return None
        end = token.end()
        if _ends_sentence(word):
            return end
    return end if not text[end:].strip() else None


def _ends_sentence(word: str) -> bool:
    if not _STOPPED.search(word) or word.casefold() in _SHORT:
        return False
    bare = word.rstrip('"”’»)]')
    return not (bare.endswith(".") and (len(bare) <= 2 or "." in bare[:-1]))  # noqa: PLR2004 (an initial, N.Y.)


def _mark(block: Block) -> Iterator[Edit]:
    """Yield the mark of agencies at the end of the last *block* ("/AFP", "(dpa)", "/ EFE e Reuters")."""
    reach = max(len(block.text) - _SIGNED_REACH, 0)
    found = _SIGNED.search(block.text, reach)
    if not found or (found["owner"] is None and not _are_agencies(found["mark"])):
        return
    if found["owner"] is None and not found["open"] and found.start() > 0 and len(found["mark"].split()) > 1:
        return  # "…he said. Bloomberg News" may begin a sentence that was cut off
    yield block.remove(found.start(), len(block.text), "credit", "agency-mark", _WHY_MARK)


def _are_agencies(mark: str) -> bool:
    """Whether *mark* lists agencies, one of them perhaps behind the initials of its editor ("abc/dpa")."""
    parts = [part for part in _MARKS.split(_WITH.sub("", mark.strip(" ."))) if part]
    named = [is_agency(part) for part in parts]
    return any(named) and all(
        known or (_INITIALS.fullmatch(part) and index + 1 < len(parts))
        for index, (part, known) in enumerate(zip(parts, named, strict=True))
    )
