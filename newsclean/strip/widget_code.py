"""Find code of players, ads and trackers that leaked into a text: tags, short codes, scripts, style sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# Tags with attributes, and what closes them; "<br>" in a story about HTML has none.
_TAG: Final = lazy_pattern(
    r"(?<![(“\"'`])<(?:iframe|script|style|div|span|img|embed|object|param|blockquote|ins|input|video|audio|source|noscript|amp-[\w-]+)"
    r"\s[^<>]{0,2000}=[^<>]{0,2000}>(?:\s{0,20}[\ufeff\u200b]?</\w{1,12}>)?|</(?:iframe|script|object|video|noscript)>"
)
# The short codes of blog software: [jwplayer file=...][/jwplayer], [embedtweet id=...]
_SHORT_CODE: Final = lazy_pattern(
    r"\[(?:jwplayer|embed\w*|caption|gallery|youtube|video|tweet|twitter|instagram|facebook|vc_\w+|et_pb_\w+|ooyala"
    r"|brightcove|soundcloud|audio|playlist|fusion_\w+|pullquote|adrotate|wp_ad\w*|poll|iframe|contact-form\w*"
    r"|newsletter\w*|mc4wp_form|gravityform|columns?|button)\s[^\[\]\n]{0,600}=[^\[\]\n]{0,600}\]"
    r"|\[/(?:jwplayer|embed|caption|gallery|youtube|video|vc_\w+|et_pb_\w+|fusion_\w+|pullquote|audio)\]"
)
_SCRIPT: Final = lazy_pattern(
    r"(?:\(function ?\(|!function ?\(|googletag\.|\(?adsbygoogle ?=|fbq\(|gtag\(|_taboola\b|twttr\.|jQuery\("
    r"|\$\(document\)|window\.(?:_|ads|dataLayer|google|fbAsync|\w+ ?= ?window)|if ?\(typeof |document\.write\("
    r"|var (?:_|ad\w* ?=|google\w* ?=|fb\w* ?=|s_\w+ ?=|\w+ ?= ?(?:document|window)\.)"
    r"|\{\"@(?:context|type)\":|@media [^{\n]{1,80}\{|#(?:mc_embed|taboola|div-gpt|disqus)[\w-]*"
    r"|[.#][a-zA-Z][\w-]*(?:[ ,.#>:][\w.#:>, -]{0,80})? ?\{ ?[a-z-]+ ?: ?)"
)
# What only programmers write: a text that has it is about the code it shows.
_PROGRAM: Final = lazy_pattern(r"\bclassName=|=\{\w|\bonClick=\{|&lt;\w+")
_PAIRS: Final = {"(": ")", "[": "]", "{": "}"}
_LONGEST: Final = 6000
_MOST_SCRIPTS: Final = 4
"""A text with more code than this is about programming."""
_MOST_OPEN: Final = 8
"""Beginnings without an end after which the search is given up: each costs a walk through thousands of signs."""
_GOES_ON: Final = lazy_pattern(r"\s{0,3}(?:[;,)]|\|\||&&|[.#@][\w-]+[^{}\n]{0,80}\{|\.\w+\(|\(|\[)")


def widget_code(source: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every stretch of code in *source*."""
    if "<" in source and not _PROGRAM.search(source):
        yield from (found.span() for found in _TAG.finditer(source))
    if "[" in source and "=" in source:
        yield from (found.span() for found in _SHORT_CODE.finditer(source))
    if "{" in source:
        scripts = list(_scripts(source))
        if len(scripts) <= _MOST_SCRIPTS:
            yield from scripts


def _scripts(source: str) -> Iterator[tuple[int, int]]:
    position = open_ended = 0
    while open_ended < _MOST_OPEN and (found := _SCRIPT.search(source, position)):
        end = _end(source, found.start())
        if "{" in source[found.start() : end]:
            yield found.start(), end
        open_ended += end == found.start()
        position = max(end, found.end())


def _end(source: str, start: int) -> int:
    """Return where the code that begins at *start* ends, calls and rules that follow it included; *start* if never."""
    end = _balanced(source, start)
    if end is None:
        return start
    while more := _GOES_ON.match(source, end):
        following = _balanced(source, more.start()) if more[0].strip()[-1:] in "{([" else more.end()
        if following is None:
            break
        end = following
    return end


def _balanced(source: str, start: int) -> int | None:
    """Return where the first bracket from *start* on, and all that it holds, is closed; None if it never is."""
    closers: list[str] = []
    quote = ""
    for index in range(start, min(len(source), start + _LONGEST)):
        character = source[index]
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"" and closers:
            quote = character
        elif character in _PAIRS:
            closers.append(_PAIRS[character])
        elif closers and character == closers[-1]:
            closers.pop()
            if not closers:
                return index + 1
    return None
