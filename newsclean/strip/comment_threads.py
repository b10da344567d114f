"""Find where readers' comments begin that no head announces: names, times of the day and buttons to reply, in turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.dates import ENGLISH_MONTH
from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block, Document

_DAY: Final = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?"
    rf"(?:{ENGLISH_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: (?:19|20)\d\d)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {ENGLISH_MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d\d){{1,2}}"
    r"|(?:19|20)\d\d-\d\d-\d\d"
    # "3. Juni 2012", "3 de junio de 2012", "3 juin 2012", "3 июня 2012 г."
    r"|\d{1,2}(?:\.|º|er)? (?:de |di |d’)?[^\W\d_]{3,12}\.?,? (?:del? )?(?:19|20)\d\d(?: г\.| р\.)?)"
)
_TIME: Final = (
    rf"{_DAY}(?:,| -| –| @|[ T]at| \||,? (?:um|à|a las?|às|alle(?: ore)?|om|o|kl\.?|в|о|klo|saat|pukul|lúc)"
    r"|,? \((?=\d))?[ T]?\d{1,2}[:.h]\d\d(?::\d\d)?(?:Z| ?[ap]\.? ?m\.?)?(?: ?(?:Uhr|Uhr:|h|hs|hrs|uur))?\)?"
)
_AGO: Final = (
    r"(?:(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago"
    r"|(?:vor|hace|há|il y a|för) (?:\d+|\w{2,5}) (?:sekunden?|minut\w*|stund\w*|tag\w*|woche\w*|monat\w*|jahr\w*"
    r"|hor\w*|d[ií]as?|seman\w*|mes\w*|mês|añ\w*|an[os]\w*|heures?|jours?|semaines?|mois|timm\w*|dag\w*)(?: sedan)?"
    r"|\d+ (?:minut\w*|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar"
    r"|минут\w*|час\w*|дн\w+|день|недел\w+|месяц\w*|лет|год\w*|godz\w*|dni|dzień|menit|jam|hari|phút|giờ|ngày|tháng"
    r"|năm|dakika|saat|gün|hafta|ay|yıl) (?:fa|geleden|назад|temu|yang lalu|lalu|trước|önce))"
)
# A time with a name in front or a button behind, as in "June 3, 2012 at 5:00 pm", "Jane Roe • 3 years ago",
# or "Posted by: Jane | June 3, 2010 8:10 AM".
_WHEN: Final = lazy_pattern(
    rf"(?i)(?:[^.!?\n]{{1,50}}?[ |•·,:—–-]+)?(?:on )?(?:{_TIME}|{_AGO})"
    r"(?:[ |•·.:—–-]*(?:edited|reply|link|permalink|report(?: abuse)?|flag|like|share|#\d*|wrote|said|says"
    r"|est|edt|pst|pdt|gmt|utc|bst|antworten|sagte?|schrieb|répondre|responder|rispondi|beantwoorden|odpowiedz"
    r"|ответить|melden|signaler)\b){0,4}[ :.|•·#]*"
)
# What only readers' comments have beside them.
_BUTTON: Final = lazy_pattern(
    r"(?i)(?:reply|report(?: abuse| comment| this)?|flag(?: as inappropriate| comment)?|like(?: · reply.*)?|permalink"
    r"|log in to reply|sign in to reply|recommend(?:ed)?(?: \(?\d+\)?)?|\d+ (?:up)?votes?|\d+ (?:likes?|repl(?:y|ies))"
    r"|(?:reply|like)(?:[ |•·]+(?:share|like|reply|report|flag|\d+))+|upvote|downvote|show \d+ repl(?:y|ies)"
    r"|in reply to [^.\n]{2,40}"
    r"|antwort(?:en)?|beitrag melden|kommentar melden|melden|zitieren|r[ée]pondre|signaler(?: un abus| ce commentaire)?"
    r"|responder|denunciar(?: comentario| comentário)?|reportar|citar|rispondi|segnala(?: abuso| commento)?"
    r"|beantwoorden|reageer|rapporteer|odpowiedz|zgłoś(?: naruszenie)?|ответить|пожаловаться|цитировать|відповісти"
    r"|svara?|anmäl|rapporter|anmeld|vastaa|yanıtla|balas|trả lời|thích|me gusta|curtir|gefällt mir|j[’']aime|mi piace"
    r"|\d+ (?:antwort(?:en)?|réponses?|respuestas?|respostas?|rispost[ae]|reacties?|odpowiedzi)"
    r"|login für vote|\d+ \d+ login für vote)[ .:»]*"
)
_SAYS: Final = lazy_pattern(
    r"(?:[^\s.!?:]+ ){0,3}[^\s.!?:]+ (?:says|said|wrote|writes|commented)(?:\.\.\.|…| ?:)?"
    r"|(?:Posted|Comment|Commented|Submitted) by:? [^.!?\n]{2,60}"
    r"|(?:[^\s.!?:]+ ){0,3}[^\s.!?:]+ (?:sagte?|schreibt|schrieb|meint|a écrit|dit|dice|dijo|escribió|comentó|disse|diz"
    r"|escreveu|comentou|ha scritto|ha detto|scrive|zegt|schreef|schrijft|pisze|napisał\(?a?\)?|skrev|skriver|säger"
    r"|sier|пишет|говорит|пише|каже) ?:"
    r"|(?:Geschrieben|Verfasst|Kommentar|Publicado|Escrito|Enviado|Posté|Publié|Rédigé|Scritto|Inviato|Geplaatst"
    r"|Dodane|Napisane|Skrivet|Skrevet)(?: von| por| par| da| door| przez| av):? [^.!?\n]{2,60}"
)
_LONGEST: Final = 110
_FEWEST: Final = 3
_FEWEST_TIMES: Final = 2
_WIDEST: Final = 7
"""Blocks between two marks of a thread, at the most."""
_FEWEST_PARAGRAPHS: Final = 2
_LONGEST_NAME: Final = 40


def thread(document: Document) -> Block | None:
    """Return the block with which a thread of comments begins that reaches to the end of *document*."""
    blocks = document.blocks
    dated = [block for block in blocks if len(block.text) <= _LONGEST and any(map(str.isdigit, block.text))]
    if len(dated) < _FEWEST_TIMES:
        return None  # most articles
    marks = {index: mark for index, block in enumerate(blocks) if (mark := _mark(block))}
    if len(marks) < _FEWEST:
        return None
    places = sorted(marks)
    first = places[-1]
    if len(blocks) - first > _WIDEST:
        return None
    for place in reversed(places[:-1]):
        if first - place > _WIDEST:
            break
        first = place
    found = [marks[place] for place in places if place >= first]
    told = found.count("when") >= _FEWEST_TIMES and (len(set(found)) > 1 or _is_below_comments(document, blocks[first]))
    if len(found) < _FEWEST or not told or not _is_below_story(blocks, first):
        return None
    return blocks[first - 1] if _is_name(blocks[first - 1]) else blocks[first]


def _mark(block: Block) -> str:
    text = block.text
    if len(text) > _LONGEST:
        return ""
    if _WHEN.fullmatch(text):
        return "when"
    if _BUTTON.fullmatch(text):
        return "button"
    return "says" if _SAYS.fullmatch(text) else ""


def _is_below_comments(document: Document, block: Block) -> bool:
    if any(edit.label == "comments" and edit.end <= block.start for edit in document.edits):
        return True
    third = len(document.source) // 3
    return any(third <= found.start < block.start for found in document.found.get("comments", ()))


def _is_below_story(blocks: Sequence[Block], first: int) -> bool:
    """Whether paragraphs of a story stand above the block at *first*, a third of all text at the least."""
    if sum(is_prose(block) for block in blocks[:first]) < _FEWEST_PARAGRAPHS:
        return False
    return 3 * (blocks[first].start - blocks[0].start) >= blocks[-1].end - blocks[0].start


def _is_name(block: Block) -> bool:
    text = block.text
    return len(text) <= _LONGEST_NAME and len(text.split()) <= _FEWEST and text[-1].isalnum()
