"""The language of a text, found from its script and a few stop words."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

SAMPLE: Final = 600
"""Code points at the beginning of a text that tell its language."""
_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in that is was for on with as at by from it he his are be has have this which said",
        "de": "der die das und ist nicht ein eine den dem des mit von für auf zu im sich auch als wird nach bei wurde",
        "fr": "le la les des et est une du dans que qui pour pas sur avec par plus ce il elle sont au aux ont été",
        "es": "el la los las de que y en del se por con para una no su al es lo como más fue ha según",
        "pt": "o os da do das dos que em não para com uma é no na ao foi mais por se como sua à são ser",
        "it": "il di che la è non per una del della sono con le nel si gli dei alla ha più anche da nella delle",
        "nl": "de het een van en in is dat op te niet met voor zijn aan er naar ook wordt door maar bij heeft",
        "pl": "w i na z się nie że do jest to o jak po przez od dla został ma są oraz które który",
        "sv": "och att det som en på är av för med den till har inte ett om från han var sig efter",
        "no": "og det som en på er av for med den til har ikke et om fra han var seg etter skal vil",
        "da": "og det som en på er af for med den til har ikke et om fra han var sig efter skal vil",
        "fi": "ja on ei että se oli myös hän mukaan sekä mutta kun ovat joka tai vuoden sen ole jo kuin",
        "id": "yang dan di ini dengan untuk dari itu dalam tidak pada akan ke juga oleh adalah kata saat telah",
        "tr": "ve bir bu için ile da de olarak çok daha olan gibi sonra kadar en ne ise dedi olduğu",
        "vi": "và của là có trong cho không được các một những với người đã khi này để tại từ đến",
        "ru": "и в не на что с по как это его к из у за о от для был но также",
        "uk": "і в не на що з та як це його до у за про від для був але також є",
    }.items()
}
_SECOND: Final = {
    language: frozenset(words.split())
    for language, words in {
        "no": "av ble blir nå mer mellom uten hva noe noen bak mot gjør hadde sier etter opp inn vært uke mye",
        "da": "af blev bliver nu mere mellem uden hvad noget nogle bag mod gør havde siger efter op ind været",
    }.items()
}
"""What tells languages apart that have most of their stop words in common: looked for on a tie alone."""
_LETTERS: Final = {
    "de": "äöüß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "pl": "ąęłńśźż",
    "sv": "åäö",
    "no": "åæø",
    "da": "åæø",
    "fi": "äö",
    "tr": "ğış",
    "ru": "ыэъё",
    "uk": "іїєґ",
}
"""Letters that hardly another of the languages has: they decide between those with as many stop words."""
_SCRIPTS: Final = (
    ("ja", lazy_pattern("[\u3040-\u30ff]")),
    ("ko", lazy_pattern("[\uac00-\ud7a3]")),
    ("zh", lazy_pattern("[\u4e00-\u9fff]")),
    ("ar", lazy_pattern("[\u0600-\u06ff]")),
)
# The upper bytes of Latin, Greek and Cyrillic letters, and of dashes and quotes.
_NEAR: Final = bytes((*range(0x06), *range(0x1E, 0x30)))
_ENOUGH: Final = 20
LANGUAGES: Final = (*_WORDS, *(name for name, _ in _SCRIPTS))
"""The codes that `language_of` can answer besides "any"."""


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language of *text*, or "any" on a tie or without evidence.

    >>> language_of("The minister said that it was too early for an answer.")
    'en'
    """
    sample = text[:SAMPLE]
    if not sample.isascii() and _is_far(sample):
        for name, letters in _SCRIPTS:
            if len(letters.findall(sample)) >= min(_ENOUGH, len(sample) // 4 + 1):
                return name
    tally = sum(map(_PACKED.__getitem__, STOP_WORDS.intersection(sample.lower().split())))
    counts = list(tally.to_bytes(len(_WORDS), "little"))
    most = max(counts)
    if most and counts.count(most) > 1:
        return _of_tied([name for name, count in zip(_WORDS, counts, strict=True) if count == most], sample)
    return list(_WORDS)[counts.index(most)] if most else "any"


def _of_tied(languages: list[str], sample: str) -> str:
    """Return the one of *languages*, all with as many stop words in *sample*, for which its letters or words speak."""
    words, small = set(sample.lower().split()), sample.lower()
    found = [
        (sum(map(small.count, _LETTERS.get(name, ""))), len(words & _SECOND.get(name, frozenset())))
        for name in languages
    ]
    best = max(found)
    return languages[found.index(best)] if max(best) > 0 and found.count(best) == 1 else "any"


def _is_far(sample: str) -> bool:
    """Whether *sample* has letters of other scripts; their upper bytes tell, and bytes are looked through fast."""
    return bool(sample.encode("utf-16-be", "surrogatepass")[::2].translate(None, _NEAR))


def _packed() -> dict[str, int]:
    """Return for each stop word a number with one byte for each language, 1 where it has the word: sums count all."""
    words = frozenset().union(*_WORDS.values())
    return {word: sum(1 << 8 * place for place, known in enumerate(_WORDS.values()) if word in known) for word in words}


_PACKED: Final = _packed()
STOP_WORDS: Final = frozenset(_PACKED)
"""Those of all languages."""
