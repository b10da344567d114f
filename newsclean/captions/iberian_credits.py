"""Find the credits that Spanish and Portuguese papers print behind captions, with no word that says what they are.

"Ana Roe cruza el puente de Elmville. DICO ROCHA", "… em cabine na Mooca - Ana Souza/Folhapress", "… desde 1984 Mauro V.
Roe - LA GACETA". A report tells in the past tense; of a caption that does, no credit is believed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.credit_grammar import Credit, is_person
from newsclean.captions.words import is_role_word
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import is_agency
from newsclean.sentences import count_sentences
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_LONGEST: Final = 260
_SHORTEST: Final = 24
_WORD: Final = r"[A-ZÀ-Þ][\w.'’-]*"
_NAME: Final = rf"{_WORD}(?: (?:{_WORD}|de|del|da|do|dos|la)){{1,4}}"
_CAPITALS: Final = r"[A-ZÀ-Þ]{3,}[A-ZÀ-Þ.]*(?: (?:[A-ZÀ-Þ][A-ZÀ-Þ.]+|[A-ZÀ-Þ]\.|DE|DEL|LA|DA|DO|DOS|Y|E)){1,4}"
_CREDIT: Final = lazy_pattern(
    rf"(?:(?<=[.!?…”»)\]])\s*(?:[/|–—-] ?)?|\s[/|–—-] )"
    rf"(?:(?P<paper>{_NAME}|{_WORD})(?: ?[/|] ?{_WORD}(?: {_WORD}){{0,3}}){{1,3}}"
    rf"|(?P<own>{_NAME}) (?:E\.E\.|EFE|EP|LNE|ED)"
    rf"|(?P<capitals>{_CAPITALS})|(?P<dashed>(?<=[/|–—-] ){_NAME})|(?:Fuente|Fonte) ?: ?{_WORD}[^.!?:]{{0,40}}"
    r"|Gtres|GTRES|Cedida|Cedidas|CEDIDA|Lusa|LUSA|AgNews)\.?$"
)
# With nothing between the caption and the photographer: "… desde 1984 Mauro V. Roe - LA GACETA".
_STUCK: Final = lazy_pattern(
    rf"(?<=[\wà-ÿ)”»]) (?P<name>{_WORD}(?: [A-ZÀ-Þ]\.)?(?: {_WORD}){{1,2}}) ?[/–—-] ?"
    r"(?:(?:EL|LA|LOS|O|A) )?[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]+){0,2}$"
    rf"|(?<=[a-zà-ÿ)”»\d]) (?P<capitals>{_CAPITALS})$"
)
_TOLD: Final = lazy_pattern(
    r"[\"“”«»?!]|\b(?:\w{2,}(?:ó|aron|ieron|aba|aban|ou|iu|aram|iram|ava|avam)|dijo|dice|dijeron|fue|fueron|hizo|tuvo|era|eran|hubo"
    r"|disse|foi|foram|fez|teve|houve|será|serán|serão|diz|dizem|dicen)\b"
)
# Capitals that are labels and calls: "LEE TAMBIÉN", "VEJA MAIS".
_LABELS: Final = words(
    """
    lee lea leé leer leia ler mira mirá mire ver vea ve veja saiba assista sigue siga continúa continua también tambien
    más mas mais aquí aqui acá noticias notícias noticia notícia relacionadas relacionado video vídeo videos fotos
    galería galeria publicidad publicidade anuncio anúncio suscríbete assine compartir compartilhe comentarios
    comentários exclusivo exclusiva urgente opinión opinião newsletter whatsapp descarga baixe app
    """
)


def iberian_credits(document: Document) -> Iterator[Credit]:
    """Yield the credits that end a caption in *document*, inside its text."""
    for block in document.blocks[1:-1]:
        text = block.text
        if not _SHORTEST <= len(text) <= _LONGEST or text[-1] in '!?:;,"”»)':
            continue
        ends = (pattern.search(text, max(0, len(text) - reach)) for pattern, reach in ((_CREDIT, 90), (_STUCK, 60)))
        found = next((end for end in ends if end and _is_credit(end.groupdict())), None)
        if found is None:
            continue
        caption = text[: found.start()]
        if (
            len(caption) >= _SHORTEST
            and not caption.isupper()
            and count_sentences(caption) == 1
            and not _TOLD.search(caption)
        ):
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            yield Credit(block.start + start, block.end, certain=True, bracketed=False)


def _is_credit(parts: dict[str, str | None]) -> bool:
    """Whether the *parts* of a match are what they seem: names those of people, capitals no label."""
    capitals = parts.get("capitals")
    if capitals is not None and any(word.casefold().strip(".") in _LABELS for word in capitals.split()):
        return False
    names = ((kind, name) for kind, name in parts.items() if name and kind != "capitals")
    return all(
        is_person(name, sure=kind != "paper") or (kind == "paper" and (is_agency(name) or is_role_word(name)))
        for kind, name in names
    )
