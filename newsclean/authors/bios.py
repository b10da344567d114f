"""Recognise what a text says about its author: "Jane Roe is a staff writer at …", "Follow her on Twitter"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name, without_title

LONGEST: Final = 900
"""Code points of the longest biography of an author."""
NAMED: Final = lazy_pattern(
    r"""
    (?P<name>
        (?:Dr\.\ |Prof\.\ |Rev\.\ |Sir\ |Rep\.\ |Sen\.\ |Gov\.\ |Judge\ )? [A-ZÀ-Þ][\w.'’-]*
        (?:\ (?:[A-ZÀ-Þ][\w.'’-]*|de|da|di|del|della|van|von|der|den|bin|al|la|el|y)){1,4}
    )
    (?:\ \((?:@\w+|[A-Z.]{2,9}|(?:Jahrgang|Jg\.|geb\.|\*)?\ ?(?:19|20)\d\d|\d\d)\))?
    (?P<beside>,\ [^.;]{3,160}?,)?
    \ (?P<verb>
        (?:also\ |currently\ |now\ )?
        (?:is|are|was|writes|covers|reports|teaches|serves|works|leads|hosts|edits|contributes|blogs|tweets|lives|directs|studies
        |specializes|joined|represents|chairs|heads|runs|practices|founded|co-founded
        |has\ (?:been|written|worked|covered|taught|reported)|can\ be|may\ be
        |ist|arbeitet|schreibt|lehrt|est|enseigne|es|é|è|escribe|scrive|insegna|är|er|jest|leitet|verantwortet|berichtet
        |studierte|entdeckte|volontierte|absolvierte|estudió|colabora|cubre|écrit|couvre|collabora|schrijft|werkt
        |on(?=\ (?:vapaa\ )?toimittaja))
    )\b
    """,
    re.VERBOSE,
)
_NEWSROOM: Final = lazy_pattern(
    r"""
    \b(?:writers?|reporters?|reporting\ (?:intern|fellow)|correspondent|journalist|columnist|journalism|editor
    |editor-at-large|writer-at-large
    |(?:editorial|news)\ (?:intern|fellow|assistant|page)|contributor|contributing|blogger|novelist
    |essayist|author|co-author|cartoonist|freelanc\w+|host\ of|co-host|podcast|commentator|critic|books?|memoir
    |\w*redakteur(?:in)?|volontär(?:in)?|autorin?|journalistin|korrespondent(?:in)?|publizist(?:in)?|kolumnist(?:in)?
    |journaliste|écrivaine?|essayiste|auteure?|chroniqueu[rs]e?|periodista|escritora?|columnista|autora
    |skribent|författare|forfatter|toimittaja|dziennikar(?:z|ka|zem|ką)|publicyst(?:a|ka|ą|ką)
    |jornalista|colunista|giornalista|scrittrice|scrittore|editorialista|verslaggever|redacteur
    |correspondante?|rédact(?:eur|rice)|corrispondente|inviat[oa]|redatt(?:ore|rice)|redactrice|verslaggeefster)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ACADEMIC: Final = lazy_pattern(
    r"""
    \b(?:professor|lecturer|fellow|scholar|Ph\.?D\.?\ (?:student|candidate)|doctoral|postdoctoral|graduate\ student
    |economist|historian|political\ scientist|sociologist|philosopher|policy\ analyst|chair\ of\ the\ department
    |professeure?|philosophe|économiste|sociologue|politologue|historien(?:ne)?|profesora?|catedrátic[oa]|economista
    |professora|professore(?:ssa)?|ökonom(?:in)?|historiker(?:in)?|professorin
    |chercheu(?:r|se)|ma[îi]tre(?:sse)?\ de\ conférences|doctorante?|docente|ricercat(?:ore|rice)|hoogleraar
    |universitair\ (?:hoofd)?docent)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OTHER: Final = lazy_pattern(
    r"""
    \b(?:director|president|founder|co-?founder|chief\ executive|CEO|lawyer|attorney|physician|consultant|partner|member
    |analyst|producer|associate|advocate|chair(?:man|woman)?|student|teacher|pastor|rabbi|veteran|strategist|advis[eo]r
    |researcher|scientist|entrepreneur|activist|photographer|filmmaker|pollster|spokesperson|intern|senator|judge
    |representative|secretary|ambassador|congressional\ district|commissioner|mayor
    |presidente|diretora?|directora?|abogad[ao]|advogad[ao]|ex-ministr[ao]|exministr[ao]|investigadora?|pesquisadora?
    |analista|directeur|directrice|avocate?|präsident(?:in)?|direktor(?:in)?|direttore|direttrice|avvocato)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CAPITALS: Final = lazy_pattern(r"[A-ZÀ-Þ]\S* [A-ZÀ-Þdvbl]")
# What every contact has; looked for first, being so much faster than the pattern.
_HINTS: Final = (
    *("@", "[email", "ollow ", " be reached", " be contacted", " be followed", "iews ", "pinions "),
    *("is own", "er own", "ir own"),
)
_CONTACT: Final = lazy_pattern(
    r"""
    @\w{2,}|\[email\ protected\]|\bfollow\ (?:him|her|them|me)\b|\b(?:can|may)\ be\ (?:reached|contacted|followed)\b
    |\b(?:views|opinions)\ (?:expressed|here|are)\b|\b(?:his|her|their)\ own\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
SPEECH: Final = lazy_pattern(
    r"\b(?:said|says|told|added|according to|announced|testified|argued|replied)\b|[“\"][^”\"]{80,}[”\"]"
)
_FOLLOW_UPS: Final = (
    *("He", "She", "They", "His", "Her", "Their", "Follow", "You can", "Email", "E-mail", "Contact", "Reach", "Write"),
    *("Twitter", "The views", "The opinions", "views", "opinions", "Views", "Opinions", "Read more", "Send", "Find"),
    *("This column", "This article", "This essay", "This piece", "Visit", "Learn more", "Before", "Prior to"),
    *("Previously", "A graduate", "A native", "A former", "Formerly"),
    *("Es autor", "Es autora", "Ele é", "Ela é", "É autor", "É autora", "Er ist", "Sie ist", "Il est", "Elle est"),
)
_FOLLOW_UP: Final = lazy_pattern(rf"(?:{'|'.join(_FOLLOW_UPS)})\b")
_VERB: Final = lazy_pattern(r"\b(?:is|was|are|were|has|have|had|will|a|ont|est|ist|sind|hat|es|son|fue|ha|foi)\b")
# "Ruth Roe, who ran the kiosk for 31 years, is the author of …": a story tells so of those in it.
_DID: Final = lazy_pattern(
    r", (?:who (?!covers|writes|reports|lives|works|teaches|edits|is|has|serves|studies|specializes|leads)"
    r"|(?:die|der|que|qui|che|som) )"
)
# What people in a story do: "He asked readers to donate", and no "She joined the paper in 2011".
_DONE: Final = lazy_pattern(
    r"(?:He|She|They) (?!joined|worked|graduated|served|covered|studied|earned|received|reported|started|moved"
    r"|published|edited|produced|interned|attended|majored|completed|helped|launched|founded|specialized|co-|contributed|lived|hosted)"
    r"[a-z]+ed (?!for|as|at|in|with|by)\b"
)
_STAFF: Final = lazy_pattern(
    r"(?i)staff|reporter|columnist|correspondent|contribut|redakt|periodista|journalist|redactor"
)
_LONGEST_LINE: Final = 160
_WRITES: Final = lazy_pattern(r"(?:writes|covers|blogs|edits|has covered|has reported|schreibt|escribe|scrive)$")
_AT: Final = lazy_pattern(r"(?:^|\s)@\w{2,}")
_ADDRESS: Final = lazy_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}|[\d().+-]{3,}")
_MAIL: Final = lazy_pattern(r"[\w.+-]@[\w-]+\.\w")
_PHONE: Final = lazy_pattern(r"\d{3}[-. ]\d{4}")
_BESIDE_ADDRESS: Final = frozenset(("and", "or", "at", "email", "e-mail", "phone", "tel"))
_MOST_NAMES: Final = 8
REACHED: Final = lazy_pattern(r"(?:can|may) be$")
_INTRODUCED: Final = lazy_pattern(
    r"By (?P<name>(?:Dr\. |Prof\. |Rev\. |Sir )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}), (?P<role>[^.\n]{3,160})"
    r"(?:\.(?=\s)|\.?$)"
)


ANNOUNCES: Final = lazy_pattern(
    r"(?:about|meet) the (?:authors?|writers?)|author bio|(?:the )?author|about the reporter"
    r"|(?:über|zu) (?:den|die|der) autor(?:in|en|innen)?|zu[mr] autor(?:in)?|zur person"
    r"|(?:sobre|acerca de) (?:el|la|los|o|a|os) autor(?:es|a|as)?|(?:sobre|acerca d)el autor"
    r"|(?:à|a) propos de l['’](?:auteure?|autrice)|(?:sul)?l['’]aut(?:ore|rice)|over de auteur"
    r"|om (?:författaren|forfatteren)",
    re.IGNORECASE,
)
"""What stands above, or in front of, an author's biography."""


class Bio(NamedTuple):
    """What a biography names, and how sure it is one."""

    name: str
    sure: bool
    """Whether its words alone show that it is an author's; else its place must."""


def read_bio(text: str) -> Bio | None:
    """Return whose biography *text* is; None if it does not begin like an author's biography.

    >>> read_bio("Jane Roe is a staff writer at the Courier.")
    Bio(name='Jane Roe', sure=True)
    >>> read_bio("Jane Roe is a professor at Elmville, and she said the vote was lost.") is None
    True
    """
    found = NAMED.match(text) if len(text) <= LONGEST and _CAPITALS.match(text) else None
    if not found or SPEECH.search(text) or not is_name(without_title(found["name"])):
        return None
    if text.startswith(("not ", "no ", " not ", " no "), found.end()):
        return None  # "Jane Roe is not the only analyst who …" is told in a story
    name, verb = without_title(found["name"]), found["verb"]
    about = (found["beside"] or "") + text[found.end() : found.end() + 240]
    contact = is_contact(text)
    if _DID.match(found["beside"] or "") and not contact and not _STAFF.search(about):
        return None
    present = not verb.endswith(("was", "are", "joined")) or " and is a" in about
    if REACHED.search(verb):
        return Bio(name, sure=True) if contact else None
    if _NEWSROOM.search(about) or _WRITES.search(verb) or _AT.search(about):
        return Bio(name, sure=present)
    known = _ACADEMIC.search(about) or _OTHER.search(about) or verb == "represents"
    return Bio(name, sure=present and contact) if known and (present or contact) else None


def introduces_author(text: str) -> str | None:
    """Return the author whom *text* introduces with role and biography, or None.

    >>> introduces_author("By Dr. Jane Roe, chair of the Department of Law at Elmville. She earned her Ph.D. there.")
    'Jane Roe'
    """
    found = _INTRODUCED.match(text) if text.startswith("By ") and len(text) <= LONGEST else None
    if not found or SPEECH.search(text):
        return None
    name, role = without_title(found["name"]), found["role"]
    head = " ".join(role.split()[:4])
    known = _NEWSROOM.search(head) or _ACADEMIC.search(head) or _OTHER.search(head)
    rest = text[found.end() :].strip()
    return name if known and is_name(name) and goes_on(rest) else None


def goes_on(sentence: str) -> bool:
    """Whether *sentence* may follow in a biography ("She is …", "Follow him …")."""
    if not sentence.startswith(_FOLLOW_UPS) or " said " in sentence or _DONE.match(sentence):
        return False
    return bool(_FOLLOW_UP.match(sentence)) and not SPEECH.search(sentence)


def is_contact(text: str) -> bool:
    """Whether *text* says how to reach or follow somebody, or whose views are given."""
    return any(map(text.__contains__, _HINTS)) and bool(_CONTACT.search(text))


def is_address(text: str) -> bool:
    """Whether *text* is an address for e-mail or a phone number, names beside it, and nothing else.

    >>> is_address("Jane Roe, 555-123-4567, jroe@example.com"), is_address("Mail went to jroe@example.com")
    (True, False)
    """
    if len(text) > _LONGEST_LINE or not (("@" in text and _MAIL.search(text)) or _PHONE.search(text)):
        return False
    words = [word.strip("():;,|/.•·") for word in text.split()]
    others = [word for word in words if word and not _ADDRESS.fullmatch(word) and word not in _BESIDE_ADDRESS]
    return len(others) <= _MOST_NAMES and all(word[0].isupper() for word in others)


def describes_author(text: str) -> bool:
    """Whether the short line *text* is what an author is, without a verb ("Professor of law at Elmville").

    >>> describes_author("Philosophe, professeur à l’Université de Lyon"), describes_author("Professor was held.")
    (True, False)
    """
    words = text.split()
    if len(text) > _LONGEST_LINE or text.endswith((".", "!", "?", ":")) or NAMED.match(text):
        return False
    head = " ".join(words[:3])
    found = _ACADEMIC.search(head) or _NEWSROOM.search(head)
    return bool(found) and not _VERB.search(text)
