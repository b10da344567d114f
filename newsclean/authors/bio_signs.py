"""Recognise a biography by many small signs: where its person lives, studied, worked, and what is done in spare time.

One sign is nothing: stories say of people where they live. Two or three of them, in a paragraph that begins with a
name and quotes nobody, make a biography, whatever the profession.
"""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_LONGEST: Final = 1100
_SHORTEST: Final = 50
_ENOUGH: Final = 2
PROFESSION: Final = (
    r"writer|reporter|editor|journalist|author|columnist|correspondent|contributor|blogger|freelancer|producer|host|professor"
    r"|fellow|analyst|director|founder|co-?founder|CEO|consultant|attorney|lawyer|physician|researcher|scientist|lecturer"
    r"|intern|specialist|strategist|manager|marketer|copywriter|photographer|expert|advis[eo]r|student|graduate|candidate"
    r"|economist|historian|teacher|designer|engineer|nutritionist|dietitian|creator|critic|novelist|poet|enthusiast|advocate"
    r"|activist|president|chair(?:man|woman)?|member|associate|officer|partner|owner|coach|storyteller|videographer|artist"
)
_WHOSE: Final = r"(?:[Hh]is|[Hh]er|[Tt]heir)"
_SIGNS: Final = tuple(
    lazy_pattern(sign)
    for sign in (
        (
            r"^(?:[^\s,]+,? ){1,6}(?:is|are|was) (?:an? |the |our |one of |currently |also |now )*"
            rf"(?:[\w’'&/-]+,? ){{0,8}}?(?:{PROFESSION})s?\b"
        ),
        (
            rf"\b{_WHOSE} (?:work|writing|articles?|stories|essays?|reporting|bylines?|research|books?|columns?) "
            r"(?:\w+ ){0,2}(?:appear|publish|featur|focus|cover)"
        ),
        (
            r"\b(?:has|have) (?:also )?(?:written|reported|contributed|worked|covered|taught|published|edited|served"
            r"|authored|been (?:a|an|published|writing|covering|featured|with|the|named|working))\b"
        ),
        r"\b(?:lives|resides|is based|based) (?:in|with|near|outside)\b",
        (
            r"\b[Ii]n (?:his|her|their) (?:spare|free) time\b|\boutside of work\b|\benjoys\b|\bloves\b"
            r"|\b[Ww]hen (?:not|(?:he|she)(?:['’]s| is) not|(?:he|she) isn['’]t) \w+"
        ),
        (
            rf"\b(?:holds|earned|received|has) (?:an? )?(?:{_WHOSE} )?[\w.’', -]{{0,40}}\b(?:degree|B\.?A\.?|M\.?A\.?"
            r"|Ph\.?D|master['’]?s?|bachelor['’]?s?|diploma|doctorate|MBA|M\.?S\.?)\b"
        ),
        r"\b(?:is a graduate of|graduated (?:from|with)|studied \w+ at|alum(?:na|nus|ni)? of)\b",
        (
            r"\bjoined (?:the )?[A-Z][\w’' ]{2,40}\bin (?:19|20)\d\d\b|\bsince (?:19|20)\d\d\b"
            r"|\b(?:\d+|\w+) (?:years|decades)(?:['’]| of)? experience\b"
            r"|\bfor (?:more than|over|nearly) (?:a decade|\w+ years)\b"
        ),
        (
            r"\b(?:covers|writes (?:about|for|on)|blogs about|reports on|speciali[sz](?:es|ing) in|focus(?:es|ing) on"
            r"|passionate about|contributes to|oversees)\b"
        ),
        (
            r"\b(?:[Pp]rior to (?:joining|that|working)|[Bb]efore (?:joining|that|coming))\b"
            r"|\b[Pp]reviously,? (?:she |he |they )?(?:worked|served|wrote|was|edited|covered|reported|spent)\b"
            r"|\b(?:she|he) (?:previously|formerly|also) (?:worked|served|wrote|was|edited|covered|writes|is)\b"
        ),
        r"\b(?:co-?)?author of\b|\bfounder of\b|\bhost of\b|\beditor of\b",
        (
            r"\b[Ff]ollow (?:him|her|them|me)\b|@\w{3,}|\b(?:can|may) be reached\b|\bon (?:Twitter|LinkedIn)\b"
            rf"|\b{_WHOSE} (?:website|blog|newsletter|podcast)\b"
        ),
        r"\b(?:award-winning|veteran|freelance|staff|contributing|senior|former|retired)\b",
    )
)
_NAME: Final = lazy_pattern(
    r"(?:Dr\. |Prof\. |Rev\. |Professor )?"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+\.?(?: (?:[A-ZÀ-Þ][\w.’'-]*|de|da|del|van|von|der|bin|al|el)){0,4}?)"
    r"(?:,? (?:Ph\.?D\.?|M\.?D\.?|R\.?N\.?|J\.?D\.?|Esq\.?|[A-Z]{2,5}),?)*(?: \([^)]{2,30}\))?"
    r"(?:, [^.;]{3,140}?,)?"
    r" (?:(?:also|currently|now) )?(?:is|was|are|has|writes|covers|reports|teaches|works|leads|lives|hosts|edits"
    r"|manages|serves|studies|specializes|oversees|joined|holds|spent|began|grew|started)\b"
)
_NO_NAME: Final = frozenset(
    ("The", "This", "It", "He", "She", "They", "There", "That", "What", "Who", "We", "You", "I", "In", "A", "An")
)
_QUOTED: Final = lazy_pattern(r"[“\"][^”\"]{70,}[”\"]|\b(?:said|says|told|according to|announced|testified|added)\b")


def person_described(text: str) -> str | None:
    """Return whom the biography *text* describes, by the name it begins with; None if it is none.

    >>> person_described("Jane Roe is a nurse and lives in Ohio. In her spare time she builds boats.")
    'Jane Roe'
    >>> person_described("Jane Roe is a nurse in Elmville, where the storm took her roof.") is None
    True
    """
    if not _SHORTEST <= len(text) <= _LONGEST or text[-1] not in '.!)”"' or not text[0].isupper():
        return None
    found = _NAME.match(text)
    if not found or found["name"].split()[0] in _NO_NAME or _QUOTED.search(text):
        return None
    signs = sum(sign.search(text) is not None for sign in _SIGNS)
    alone = " " not in found["name"]
    return found["name"] if signs >= _ENOUGH + alone else None


_TITLED: Final = r"(?:(?:The )?Rev\. |Dr\. |Prof\. |Professor |Rabbi |Sir )?"
_WORD_OF_NAME: Final = r"(?:[A-ZÀ-Þ][\w’'-]*\.?|de|da|di|del|della|van|von|der|den|bin|al|la|el|le)"
_CALLING: Final = (
    rf"{PROFESSION}|investor|administrator|nurse|principal|dean|minister|pastor|rabbi|physicist|chemist|biologist"
    r"|psychologist|psychiatrist|sociologist|philosopher|pediatrician|surgeon|doctor|farmer|businessman|businesswoman|broker"
    r"|entrepreneur|executive|secretary|ambassador|commissioner|trustee|organizer|scholar|screenwriter|filmmaker|musician"
    r"|veteran|resident|homemaker|commentator|blogger|instructor|librarian|counselor|mother|father|parent|practitioner"
    r"|planner|worker|mayor|judge|prosecutor|pollster|demographer|scientist|epidemiologist|anthropologist"
)
_NEWCOMER: Final = lazy_pattern(
    rf"{_TITLED}(?P<name>[A-ZÀ-Þ][\w’'-]+\.?(?: {_WORD_OF_NAME}){{1,4}}?)"
    r"(?:,? (?:Ph\.?D\.?|M\.?D\.?|R\.?N\.?|J\.?D\.?|Esq\.?),?)?(?: \([^)]{2,60}\))?"
    r"(?: of (?:[A-Z][\w.]+ ?){1,3}|,? of (?:[A-Z][\w.]+ ?){1,3},|, [^.;“\"]{3,100}?,)?"
    rf"(?: and {_TITLED}[A-ZÀ-Þ][\w’'-]+(?: {_WORD_OF_NAME}){{1,4}}?)?"
    r" (?:(?:is|are) (?:also |currently |now )?"
    rf"(?:(?:an?|the|our|[A-Z][\w.]+(?: [A-Z][\w.]+){{0,3}}['’]s?) )?(?:[\w’'&/.-]+,? ){{0,6}}?(?:{_CALLING})s?\b"
    r"|lives (?:and \w+ )?in [A-Z][\w ,.]{2,40}$|serves on the (?:board|faculty|advisory)\b|teaches\b|practices\b"
    r"|was (?:an? |the )?(?:[\w’'.-]+ ){0,8}?(?:from|between) (?:19|20)\d\d (?:to|until|through|and) (?:19|20)\d\d\b)"
)
_TOLD: Final = lazy_pattern(
    r"\b(?:said|says|told|according to|announced|testified|added|accused|charged|died|killed|arrested"
    r"|where|whose|but|because|after|until)\b"
)
_LONGEST_NEWCOMER: Final = 500


def newcomer(text: str) -> str | None:
    """Return who is brought in by the paragraph *text* with a calling of theirs, and nothing they said or did; or None.

    That shows a biography only where *text* ends a story that has not mentioned them.

    >>> newcomer("Jane Roe, of Elmville, is a retired school administrator.")
    'Jane Roe'
    >>> newcomer("Jane Roe is the owner of the mill, the police said.") is None
    True
    """
    if not len(text) <= _LONGEST_NEWCOMER or text[-1] not in '.!)”"' or not text[0].isupper():
        return None
    found = _NEWCOMER.match(text)
    if not found or found["name"].split()[0] in _NO_NAME or _TOLD.search(text):
        return None
    return found["name"]
