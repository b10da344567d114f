"""A result as a ninjs 3.0 news object, the JSON of the IPTC: https://iptc.org/standards/ninjs/."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from newsclean.write.parts import authors_of, body_of, headline_of

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.read.sources import RawArticle
    from newsclean.result import Result

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
}
_URI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[!-~]+")


def ninjs_of(result: Result, raw: RawArticle) -> dict[str, object]:
    """Return the news object for *result* of cleaning *raw*: what is not known is left out.

    Its uri is the id or the url that came in, if that is one, else made from the source. The body is the text
    without headline and standfirst.
    """
    article, uri = result.article, _uri(raw)
    headline, authors = headline_of(result, raw), authors_of(result, raw)
    body = "\n\n".join(body_of(result, headline))
    known: dict[str, object] = {
        "uri": uri,
        "standard": _STANDARD,
        "type": "text",
        "language": result.document.language if result.document.language != "any" else None,
        "headlines": [{"role": "main", "value": headline}] if headline else None,
        "descriptions": [{"role": "standfirst", "contentType": "text/plain", "value": article.standfirst}]
        if article.standfirst
        else None,
        "by": authors,
        "located": "; ".join(article.dateline.places) if article.dateline else None,
        "infoSources": _sources(article, result.document.outlet),
        "altIds": [{"role": "id", "value": str(raw.id)}] if raw.id is not None and raw.id != uri else None,
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
    }
    return {name: value for name, value in known.items() if value}


def _uri(raw: RawArticle) -> str:
    for given in (raw.fields.get("uri"), raw.id, raw.fields.get("url")):
        if isinstance(given, str) and _URI.fullmatch(given):
            return given
    return f"urn:newsclean:{quote(raw.source, safe=':', errors='surrogatepass')}"


def _sources(article: Article, outlet: str | None) -> list[dict[str, str]]:
    """Return who else had a share in the article: the outlet, the agency, and whom the credit lines name."""
    agency = article.dateline.agency if article.dateline else None
    parties = [("publisher", outlet), ("agency", agency)]
    parties += [(credit.role, name) for credit in article.credits for name in credit.names]
    return [{"name": name, "role": f"urn:newsclean:{role.replace(' ', '-')}"} for role, name in parties if name]
