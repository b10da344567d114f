"""Strip comment prompts, counts and readers' comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.strip.comment_threads import thread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

# What stands beside a reader's comment and hardly in a story: "Anna says:", "Reply", "3 days ago at 10:12".
_SAYS: Final = (
    r"(?:says|said|schreibt|sagt|meint|schrieb|a\ écrit|dit|escribió|dice|disse|diz|comentó|comentou"
    r"|ha\ scritto|ha\ detto|scrive|schreef|schrijft|zegt|pisze|napisał|skriver|sier|kirjoittaa|пишет|говорит|пише)"
)
_MARK: Final = lazy_pattern(
    rf"""(?ix) ^(?: reply | antworten? | r[ée]pondre | responder | rispondi | beantwoorden | odpowiedz | svara? | vastaa
        | ответить | відповісти | yanıtla | balas | trả\ lời | like | report | melden | signaler | denunciar
        | segnala )$
    | \b{_SAYS}\s*:\s*$ | \b{_SAYS}\s*:\s.*\d{{1,2}}[:.]\d\d
    | ^\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago\b
    | ^(?:vor|hace|há|il\ y\ a|för)\s+\w+\s+(?:sekunden?|minut\w*|stund\w*|tag\w*|woche\w*|monat\w*|jahr\w*|hora\w*
        |día\w*|dia\w*|semana\w*|mes\w*|mês|año\w*|ano\w*|heure\w*|jour\w*|semaine\w*|mois|ans?|timm\w*
        |dag\w*)\b(?:\ sedan)?$
    | ^\d+\s+(?:minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|uur|dagen|weken|maanden|jaar|минут\w*|час\w*
        |дн\w+|день|недел\w+|месяц\w*|godzin\w*|dni|dzień)\s+(?:fa|geleden|назад|temu)$
    | \bat\s+\d{{1,2}}:\d\d\s*(?:[ap]\.?m\.?)?$
    | \b(?:um|à|a\ las|às|alle|om|kl\.?|o|в|о)\s+\d{{1,2}}\s?[:h.]\s?\d\d(?:\s?min)?(?:\s+Uhr)?$
    | ^\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}[,\s]+(?:um\ |à\ |в\ )?\d{{1,2}}[:.]\d\d(?::\d\d)?(?:\s*Uhr)?$ """
)
_HEAD: Final = lazy_pattern(
    r"(?i)(?:\d+|one|two|three|ein|zwei|drei|un|deux)\s+(?:comments?|thoughts?|responses?|replies|(?:leser)?kommentare?"
    r"|gedanken?|antworten|reaktionen|commentaires?|réflexions?|réponses?|comentarios?|comentários?|respuestas?|respostas?"
    r"|opiniones"
    r"|commenti?|reacties?|komentarz[ey]?|opini[ei]|kommentarer?|комментари\w+|коментар\w*|yorum|komentar"
    r"|bình luận)\b.{0,120}"
    r"|(?:reader )?comments?\s*:?|(?:(?:leser)?kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties"
    r"|komentarze|kommentarer|комментарии|коментарі|yorumlar|komentar)\s*:?(?:\s*[(\[]\d+[)\]])?\s*:?"
)
_BEGINS: Final = tuple(
    "comm komm kome come leser reac read one two three ein zwei drei un deux комм ком yoru".split()  # noqa: SIM905 (a list)
)
"""How such a head begins, if not with a figure; looked at first, being so much faster than the pattern."""
_WHY: Final = "Below the story stand its readers' comments, each with a name, a time or a button to reply."
_FORMS: Final = (
    "your email address will not be published",
    "your e-mail address will not be published",
    "save my name, email, and",
    "notify me of new posts by",
    "notify me of follow-up comments",
    "e-mail-adresse wird nicht veröffentlicht",
    "adresse e-mail ne sera pas publiée",
    "dirección de correo electrónico no será publicada",
    "endereço de e-mail não será publicado",
    "indirizzo email non sarà pubblicato",
    "e-mailadres wordt niet gepubliceerd",
)
"""What stands in the form for a comment and nowhere else, in small letters."""
_FEWEST_FIELDS: Final = 3
"""Lines that rules know for a form's: a single one may stand anywhere."""
_LONGEST_HEAD: Final = 140
_ENOUGH_MARKS: Final = 2
_SHORTEST_STORY: Final = 300
"""Code points of a story that must stand above its readers' comments, however many those are."""


def strip_comments(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip comment prompts, counts and readers' comments."""
    yield from rules.edits(document, "comments")
    blocks = document.blocks
    for index in document.passing(_heads_comments):
        block = blocks[index]
        if index < len(blocks) // 3 and (index < _ENOUGH_MARKS or block.start - blocks[0].start < _SHORTEST_STORY):
            continue
        if _comments_follow(blocks[index + 1 :]):
            yield Edit(block.start, blocks[-1].end, "comments", "reader-comments", _WHY)
            return
    begin = thread(document) or _below_form(document)
    if begin:
        yield Edit(begin.start, blocks[-1].end, "comments", "reader-comments", _WHY)


def _heads_comments(text: str) -> bool:
    if len(text) > _LONGEST_HEAD or not (text[0].isdecimal() or text.lower().startswith(_BEGINS)):
        return False
    return _HEAD.fullmatch(text) is not None


def _below_form(document: Document) -> Block | None:
    """Return the first block below the form for a comment, far down: what stands there is the page's."""
    half = len(document.source) // 2
    fields = sum(found.start >= half for found in document.found.get("comments", ()))
    if fields < _FEWEST_FIELDS or "mail" not in document.source[half:]:
        return None
    place = max(map(document.source[half:].lower().rfind, _FORMS))
    if place < 0:
        return None
    place += half
    return next((block for block in document.blocks if block.start > place and block.opens), None)


def _comments_follow(blocks: Sequence[Block]) -> bool:
    marks = sum(1 for block in blocks if _MARK.search(block.text[:300]))
    return marks >= _ENOUGH_MARKS and marks * 8 >= len(blocks)
