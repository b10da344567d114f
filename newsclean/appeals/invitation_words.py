"""The words that tell English invitations from stories: what is offered, how it is asked for, what only stories say.

All are compared with text in lower case that has plain quotes, but for NAMED.
"""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

MARKS: Final = {
    "news": ("newsletter", "newsroom", "news app", "news tip"),
    " us": ("follow us", "join us on", "like us", "find us"),
    "support ": ("support us", "support our"),
    "article": ("free article", "articles left"),
    "donat": ("donate", "donation"),
    "@": ("tips@",),
    **{
        mark: (mark,)
        for marks in (
            ("inbox", "subscrib", "tax-deductible", "journalism", "reader-", "mobile app", "updates", "alerts"),
            ("become a", "cookies", "agree to", "mailing list", "chip in", "rely on", "already a", "email."),
        )
        for mark in marks
    },
}
"""What most texts have none of, in small letters, by a part of it that is looked for first."""
MARK_FORMS: Final = (
    lazy_pattern("sign(?:ing)?[ -]?up"),
    lazy_pattern(
        "our (?:app|free|new|podcast|channel|coverage|archive|latest|[a-z]+ (?:podcast|channel|coverage|archive))"
    ),
    lazy_pattern("your (?:e-?mail|support|gift|contribution|[a-z]+ (?:support|gift))"),
)
"""Without one of these, in lower case, a text holds no invitation."""
OFFER: Final = lazy_pattern(
    r"""(?x)\b(?: newsletter | (?:our|these|all|more|the|free|e-?mail|weekly|daily)\ (?:\w+\ )?newsletters
    | (?:your|my)\ (?:e-?mail\ )?in-?box(?:es)? | (?<!you're\ )(?<!really\ )sign(?:ing)?[\ -]?up\b(?!\ sheet)
    | (?:un)?subscrib(?:e|ing)\b(?!\ to\ (?:new|your|an?|th(?:e|is|at)\ (?:view|idea|belief|theory))\b)
    | free\ articles? | articles?\ (?:left|remaining) | e-?mail\ (?:updates|alerts)
    | (?:news|breaking|push|text)\ (?:alerts|notifications)
    | our\ (?:\w+\ ){0,3}e-?mail\b | our\ (?:free\ |mobile\ |new\ |news\ )*app\b
    | news\ app\b
    | donate\ (?:here|now|today) | tax-deductible | (?:your|make\ a)\ (?:\w+[ -]){0,3}(?:donation|contribution
    |gift)\b(?!\.)
    | your\ (?:\w+\ )?support\b | support\ (?:our|us)\b | journalism\ like\ this
    | support\ (?:for\ )?(?:[\w,'&-]+\ ){0,6}?(?:journalism|newsroom|reporting|media|news)\b
    | become\ an?\ (?:\w+\ ){0,3}(?:member|subscriber|supporter|patron|donor)\b | reader[- ](?:supported|funded)
    | (?:follow|like|find|join)\ (?:us|our\ \w+)\ on\b | follow\ us\b | news\ tips? | tips@\w+
    | our\ (?:\w+\ )?(?:podcast|channel|coverage|journalism|newsroom|archives?|latest\ issue|mailing\ list)\b
    | chip\ in\b | rely\ on\ (?:people|readers|supporters|donations|you)\b
    | already\ an?\ (?:\w+\ )?(?:subscriber|member) | (?:enter|submit\w*)\ your\ e-?mail\b
    | (?:use\ of|accept|us(?:es|ing))\ cookies | you\ (?:also\ )?agree\ to\ (?:our|the|receive)
    )(?![\w-])"""
)
"""What a site offers or asks for."""
SIDE_OFFER: Final = lazy_pattern(
    r"""(?x)\b(?: free\ (?:account|trial) | your\ subscription | privacy\ policy | click\ here
    | your\ e-?mail | log\ in
    | terms\ (?:of|and)\ (?:use|service|conditions) | an\ account | follow\ me\b | cookies | e-?mail\ us
    | (?:twitter|facebook|instagram|youtube)\b )(?![\w-])"""
)
"""What counts beside an offer only: it stands in stories too."""
DELIVERED: Final = lazy_pattern(
    r"(?:delivered|sent|dropped|straight|right|direct(?:ly)?|emailed|every (?:day|morning|week|\w+day)) (?:to|into)"
    r" your (?:e-?mail )?in-?box|in your (?:e-?mail )?in-?box(?: (?:every|each|daily|once|twice|weekly)\b|\W*$)"
    r"|unsubscribe (?:at )?any ?time"
    r"|\b(?:our|free) (?:[\w-]+ ){0,3}newsletter\b[^.]{0,60}\b(?:sent|delivered|out) (?:to you )?every\b"
)
"""What no story says."""
NAMED: Final = lazy_pattern(
    r"(?:[^\w]*|[^.!?]{0,40}[:!?] )(?:Subscribe|SUBSCRIBE|Sign up|Sign Up|SIGN UP) (?:to|for|TO|FOR) (?:the |THE )?"
    r"(?=[A-Z0-9])(?:[A-Z0-9][\w'&.-]* ?|(?:of|the|and|for|in|on) ){1,7}"
    r"(?:[.!:]|$|(?:to|and|today|now|here|by|via|newsletter|so|with)\b)"
)
"""An offer called by its name: "Sign up for Morning Harbour today"."""
IMPERATIVE: Final = lazy_pattern(
    r"""(?x)(?:[^\w"'(]*(?:[\w'’&-]+\ ){0,4}[\w'’&-]+\s?[:!?|–—-]+\s*)?[^\w]*(?:(?:and|just|simply|or|so|but
    |then)\ )?(?:
    sign(?:ing)?[\ -]?up | subscribe | get\b | join | follow | support | donate | download | register | click | tap\b
    | become | help\ us | stay | keep\ (?:up|in) | check\ (?:out|back) | visit | read\b | watch | listen | enter\ your
    | see\ (?:our|all|more) | share\ your | send\ (?:us|your) | e-?mail\ us | tell\ us | try\b
    | start\ (?:your|each|the)
    | give\b | make\ (?:a|your) | consider | like\ (?:what|this|us|our) | want\b | enjoy(?:ing|ed)?\b | looking\ for
    | interested\ in | already\ (?:an?\b|have|sub|reg) | love\b | need\b | have\ (?:a|our|the|you) | got\ an?
    | ready\ to
    | never\ miss | don't\ (?:miss|forget|have|want) | be\ (?:the\ first|sure) | please | thanks? | if\ you
    | not\ (?:an?|yet)\b
    | by\ (?:click|sign|sub|continu|using|check|provid|enter|regist|sharing|joining|donat|becom)\w*
    | for\ (?:more|the\ latest|full|unlimited|all) | to\ (?:get|receive|read|support|sub|contin|stay|access
    |join|help|view
    |learn|find|donate|sign|make|keep|unsub|regist|comment|update|manage)\w* | you\ (?:can|may|will|also)\b
    | you'(?:ll|re|ve) | view\b | access\b | unlock | we\b | we'(?:re|ll|d)\b | our\b | receive | log\ in | add\b
    | discover | explore | catch\ up | find\ (?:us|out|our) | tune\ in | choose | select\b | connect\ with
    | your\ (?:\w+\ )?(?:gift|donation|support|subscription|contribution|membership) | will\ you\b | as\ an?\b
    | scan\b | i\ (?:agree|consent|understand|would) | yes\b )"""
)
ADDRESS: Final = lazy_pattern(
    r"\b(?:you|your|you're|you'll|us|our|we|we'll|we're|my|me|here|now|today|below|free|this site"
    r"|up[ -]to[ -]date|informed)\b"
)
SITE: Final = lazy_pattern(
    r"\b(?:us|our|we|we'll|we're|my|this (?:site|website|newsletter|story|article|form|box)|(?:liked?"
    r"|enjoy(?:ed)?) this"
    r"|you (?:also )?agree)\b"
)
"""Who speaks where the site does."""
STORY: Final = lazy_pattern(
    r"""(?x)["“”]
    | \b(?:said|says|told|wrote|tweeted|asked|according\ to|he|she|his|her|him|was|were|had|did|recommend|used|tested
    |tried|yesterday|last\ (?:week|month|year|night)|percent|per\ cent|million|billion)\b"""
)
"""A speaker, a person talked about, something that happened."""
