"""What a story says of itself, asks of its readers, or asked in vain: such a line or sentence stays."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

# What a story says of itself stays: "CORRECTION: …", "Editor's note: …", "An earlier version of this article …".
_OF_ITSELF: Final = lazy_pattern(
    r"(?i)\b(?:correct(?:ions?|ed)|clarifi(?:cation|ed)|amended|revised"
    r"|editor(?:ial|'s|’s|s')? notes?|(?:earlier|previous) version|updates|more to come"
    r"|misstated|misspelled|mischaracteri[sz]ed|incorrectly|regrets?)\b"
)
# So does what it asks of its readers: "Anyone with information is asked to call police at …", "Tickets are at …".
_SERVICE: Final = lazy_pattern(
    r"(?i)\b(?:anyone|police|sheriff|crime stoppers|witness(?:es)?|(?:hot|life|help)line|volunteers?|funeral|visitation"
    r"|(?:further|more) information (?:may|can|is)|donat(?:e|ions?|ing) to|tickets?|admission|rsvp|residents|customers"
    r"|your local|patients|parents|voters|polls)\b"
)
# And whom it asked in vain: "The firm did not immediately respond to a request for comment."
_ASKED: Final = lazy_pattern(
    r"(?i)\b(?:(?:not|n[’']t) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|comment|be reached|available)"
    r"|declined? to (?:comment|be)|requests? for comment|n[’']a pas (?:commenté|répondu|souhaité)"
    r"|no (?:respondió|quiso)|não (?:respondeu|quis|comentou)|non ha risposto"
    r"|(?:äußerte|reagierte|antwortete)\w* (?:\w+ ){0,4}nicht)\b"
)
_NOTE: Final = lazy_pattern(
    r"(?i)\b(?:korrektur|korrigiert|geändert|erratum|aclaración|corrección|fe de erratas?|correção|rectificati\w*"
    r"|prénom|hinweise (?:werden|nimmt|nehmen|an|bitte)"
    r"|informationen|anmeld\w+|tickets?|eintritt\w*|entradas|inscripci\w+|kontakt\w*|tel\.|phone|telefon)\b"
)
"""What a story says of itself or of what it tells of, in other languages than English."""


def is_for_readers(text: str) -> bool:
    """Whether *text* says what a story tells of itself or asks of its readers, or whom it asked in vain."""
    return any(note.search(text) for note in (_OF_ITSELF, _SERVICE, _ASKED, _NOTE))
