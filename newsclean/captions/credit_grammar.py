"""The agencies, publishers and names that the credits of photos are made of."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.given_names import has_given_name, reads_like_person
from newsclean.names import is_name


class Credit(NamedTuple):
    """Where a photo credit stands in the source, its bracket or separator included."""

    start: int
    end: int
    certain: bool
    """Whether it names a photographer or says that it is a photo: a bare "(AFP)" can sign a story as well."""
    bracketed: bool


AGENCY: Final = (
    r"(?:REUTERS|Reuters|A\.?P\.?|(?:The )?Associated Press|AFP|Agence France-Presse|Getty(?: Images)?"
    r"(?: North America)?|GETTY(?: IMAGES)?|EPA(?:-EFE)?|epa|EFE|European Pressphoto Agency|Shutterstock(?:\.com)?"
    r"|iStock(?:photo)?|Corbis|Bloomberg(?: News)?|Xinhua|PA(?: Wire| Images| Media)?|[Dd][Pp][Aa]|[Ii]mago|IMAGO"
    r"|[Pp]icture[- ][Aa]lliance|Keystone|Z[Uu][Mm][Aa](?: Press| Wire)?|Sipa(?: USA)?|NurPhoto|Anadolu(?: Agency)?"
    r"|UPI|R[Ee][Xx](?: Features)?|Alamy(?: Stock Photo)?|Flickr|flickr|Unsplash|Pixabay|Pexels|TASS|Sputnik"
    r"|Wikimedia(?: Commons)?|Kyodo(?: News)?|Yonhap|ANSA|LaPresse|Lusa|ANP|Belga|NTB|Ritzau|Lehtikuva|AAP|PTI|ANI"
    r"|IANS|HT|CQ[ -]Roll Call|Roll Call|USA TODAY(?: Sports| Network)?|McClatchy|MCT|TNS|Polaris|Redux"
    r"|Magnum(?: Photos)?|LightRocket|Icon Sportswire|Cuartoscuro|N[Oo][Tt][Ii][Mm][Ee][Xx]|AGIF|Estadão Conteúdo"
    r"|E[Uu][Rr][Oo][Pp][Aa] P[Rr][Ee][Ss][Ss]|Folhapress|NASA|SWNS|Splash(?: News)?|WENN|B[Aa][Cc][Kk][Gg][Rr][Ii][Dd]"
    r"|Mega|WireImage|FilmMagic|Everett(?: Collection)?|Zoom|Instagram|Twitter|Facebook|YouTube|TikTok|ABC News"
    r"|Bernama|T[Ii]-P[Rr][Ee][Ss][Ss]|M[Aa][Xx][Pp]{3}|Hans Lucas|B[Ee][Ss][Tt][Ii][Mm][Aa][Gg][Ee]|Fotogramma"
    r"|Imagoeconomica|Hollandse Hoogte|ANTARA(?: FOTO)?|A[Bb][Aa][Cc][Aa]P[Rr][Ee][Ss][Ss])"
)
PUBLISHER: Final = (
    r"(?:(?:The |the |THE )?(?:[A-Z][\w.'’-]* ){0,3}(?:Herald|Times|Post|News|Press|Tribune|Journal|Globe|Chronicle"
    r"|Star|Gazette|Register|Photos?|Images|Media|Courier|Record|Intercept|Guardian|Independent|Telegraph|Sun|Mail"
    r"|Standard|Examiner|Inquirer|Dispatch|Monitor|Staff|Pool|NPR|CNN|BBC|NBC|ABC|CBS|Fox|POLITICO|TIME|WBUR|VICE|Observer|Blade))"
)
WORD: Final = r"[A-ZÀ-ÞŁŚŻА-ЯЁ][\w.'’-]*"
NAME: Final = rf"{WORD}(?: (?:{WORD}|de|del|da|dos|di|van|von|der|den|la|le|bin|al|and|for|of|the)){{0,7}}"
PHOTO: Final = r"(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Pp]ic)s?"
FILED: Final = rf"(?:,? ?\(?(?:[Ff]ile|FILE|[Hh]andout|HANDOUT|[Pp]ool|POOL|{PHOTO}|via|Archive)\)?)*"
FULL_NAME: Final = rf"{WORD}(?: (?:{WORD}|de|da|van|von|der|bin|al|el)){{1,3}}"
ANY_PUBLISHER: Final = rf"{WORD}(?: (?:{WORD}|of|to|the|for|and|de|la|del|\([A-ZÀ-Þ][^()]{{2,40}}\))){{0,5}}"
STOPS: Final = frozenset('.!?:;,…”"')
LONGEST: Final = 110
"""Code points of the longest credit."""


def is_person(name: str, *, sure: bool = False) -> bool:
    """Whether *name* is that of a person; *sure*: has a given name."""
    return is_name(name) and (has_given_name(name) if sure else reads_like_person(name))
