"""Tell the scenes that captions describe: what is to be seen, in the present tense, and on what day it was."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import count_sentences
from newsclean.wordlists import words

_MONTH: Final = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)|Sept?(?:ember|\.)"
    r"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_DATE: Final = lazy_pattern(
    rf"(?<=[a-z),.] )(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d|(?=[.,;]|$))"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d)"
)
# What people in pictures do, in the present tense that a caption has and a report has not.
_ACTS: Final = words(
    """
    speaks speak walks walk waits wait listens listen arrives arrive holds hold stands stand waves looks look gestures
    attends attend poses pose sits sit answers answer delivers participates participate departs depart boards celebrates
    celebrate protests protest gathers gather cheers cheer watches watch demonstrates demonstrate chants chant talks
    talk smiles smile reacts react hugs hug addresses address applauds applaud wears wear displays display rides ride
    prepares prepare inspects inspect patrols patrol performs perform clashes clash greets greet introduces raises raise
    places lays arrests arrest boos boo signs pumps marches march carries carry testifies testify kisses rallies rally
    shakes shake takes take hangs hang lines burns burn rises flies pass passes crosses cross pray prays
    """
)
_SHOWN: Final = words(
    """
    seen pictured shown photographed greeted escorted surrounded comforted displayed parked silhouetted reflected
    flanked questioned sworn held carried led detained treated loaded unloaded
    """
)
_CLAUSE: Final = 30
"""Words of a caption among which its verb stands."""
SPEECH: Final = lazy_pattern(r"\b(?:said|says|told|tells|added|wrote|according to)\b")
_DAY: Final = lazy_pattern(r"(?:\bon|,) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# Acts that are nouns as well, or are announced: "A night of protests", "The rule takes effect on Monday".
_NOUNS: Final = words(
    """
    protests protest rallies rally lines talks talk takes take march marches ride rides look looks address addresses
    holds hold boards arrests arrest signs answers answer hug burns burn lays places pass passes cross crosses raise
    raises attend attends participate participates depart departs celebrate celebrates perform performs prepares prepare
    rises testify testifies delivers introduces
    """
)
# What stands in front of the verb of a report, but not between the subject of a caption and its verb.
_NO_SUBJECT: Final = words(
    """
    to will would who that which is are was were has have had can could should may might must not when if as after
    before but because says said it he she they we i you there this these what how why while in on at by for with since
    """
)
_BESIDE: Final = frozenset(("is", "are", "in", "at", "with"))
_ADVERSE: Final = lazy_pattern(r"[\"“”«»]|\b(?:will|would|had|has been|expected|scheduled|tickets?)\b|https?:|@\w")
# What a Spanish caption says: somebody "durante la reunión" or ", este martes", and no verb that tells.
_DURING: Final = lazy_pattern(
    r", (?:durante|en (?:el|la|una?|su)|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|junto a"
    r"|a su llegada|ayer|hoy)\b| durante "
)
_TELLS: Final = lazy_pattern(
    r"\w+(?:ó|aron|ieron|aba|aban|ía|ían|ará|erá|irá|arán|erán|irán)\b|\b(?:ha|han|es|son|fue|fueron|está|están|hay|era"
    r"|tiene|tienen|dijo|dice|hizo|puso|pidió|dio|vio|sido|quiere|debe|puede|pide|busca|mantiene|sigue|permite|obliga"
    r"|contempla|impide|hace|hacen|llevan|lleva|se|no|que|dado|va|van|apoya|rechaza|anuncia|asegura|afirma|presenta)\b"
)
_TWO_CAPITALS: Final = lazy_pattern(r"[A-ZÁÉÍÓÚÑ]\w+ [A-ZÁÉÍÓÚÑ]\w+")
_NUMBER: Final = lazy_pattern(r" \d{1,2}\b")
_LONGEST_SCENE: Final = 260
_SUBJECT: Final = 11
"""Words among which the verb of a scene stands."""


def dates_scene(text: str) -> bool:
    """Whether *text* tells in the present tense what is to be seen, and says on what day.

    >>> dates_scene("Jane Roe speaks during a rally in Concord, N.H., on March 7, 2016.")
    True
    >>> dates_scene("On March 7, 2016, Jane Roe spoke in Concord.")
    False
    """
    found = text.split(maxsplit=_CLAUSE)[1:_CLAUSE]
    for before, word in pairwise(["", *found]):
        bare = word.rstrip(",")
        if bare in _ACTS or (bare in _SHOWN and before in ("is", "are", "")):
            return _DATE.search(text, text.find(f" {word}")) is not None
    return False


def shows_scene(text: str) -> bool:
    """Whether all that *text* says is who does what in a picture, and on what day.

    >>> shows_scene("Sen. Jane Roe speaks on the Senate floor on Tuesday.")
    True
    >>> shows_scene("A third night of protests ended on Friday."), shows_scene("Jane Roe spoke on Tuesday.")
    (False, False)
    """
    if len(text) > _LONGEST_SCENE or not ("day" in text or _NUMBER.search(text)):
        return False  # most paragraphs: seen at a glance
    if _ADVERSE.search(text) or SPEECH.search(text):
        return False
    if not (_DAY.search(text) or _DATE.search(text)) or count_sentences(text) > 1:
        return False
    return tells_act(text)


def shows_occasion(text: str) -> bool:
    """Whether all that the Spanish sentence *text* says is who is pictured and on what occasion, without a verb.

    >>> shows_occasion("La alcaldesa Ana Ruiz, durante la sesión del martes.")
    True
    >>> shows_occasion("La alcaldesa Ana Ruiz habló durante la sesión del martes.")
    False
    """
    if len(text) > _LONGEST_SCENE or not text.endswith(".") or not _DURING.search(text):
        return False
    return not _TELLS.search(text) and bool(_TWO_CAPITALS.search(text)) and count_sentences(text) == 1


def tells_act(text: str) -> bool:
    """Whether *text* begins with who does what in the present tense, as only captions do.

    >>> tells_act("Workers inspect the old pier."), tells_act("The council has to inspect the pier.")
    (True, False)
    """
    words_ = text.split(maxsplit=_SUBJECT)[:_SUBJECT]
    for before, word in pairwise(["", *words_]):
        bare = word.rstrip(",")
        if before and ((bare in _ACTS and bare not in _NOUNS) or (bare in _SHOWN and before in ("is", "are"))):
            return True
        if (bare if before else bare.casefold()) in (_NO_SUBJECT - _BESIDE if before else _NO_SUBJECT):
            return False
    return False
