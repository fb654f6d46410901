"""Addresses in texts, and where they lead: whoever opens one is shown that first. Only pages (http, https)
and letters (mailto) can be opened at all; a text may come from anywhere."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urlsplit

from sefton_minutes.domain.errors import LinkRefused

LONGEST = 2000
"""Characters of an address: the longest that browsers of all kinds take."""

_FOUND = re.compile(r"(?<![\w@.])(?:https?://|www\.|mailto:)[^\s<>\"“”]+", re.IGNORECASE)
_AFTER = ".,;:!?'’…"
"""What ends a sentence, not an address."""
_PAIRS = {")": "(", "]": "[", "}": "{"}
_SAFE = "/?#[]@!$&'()*+,;=%:~-._"
"""What stands in an address as it is (RFC 3986, section 2.2 and 2.3)."""
_NAME = re.compile(
    r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*", re.ASCII
)
_LETTER_BOX = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@([A-Za-z0-9.-]+)", re.ASCII)
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Characters that show nothing, or turn round what is shown: Unicode's general categories."""


@dataclass(frozen=True, slots=True)
class FoundLink:
    """An address at `text[start:end]`, as it was written."""

    start: int
    end: int
    written: str


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an address leads. `url` is what is opened, in plain ASCII; `whose` the computer or letter box, as
    it is told from all others; `warnings` are sentences on what could deceive."""

    url: str
    whose: str
    is_letter: bool = False
    warnings: tuple[str, ...] = ()


def links_in(text: str) -> Iterator[FoundLink]:
    """The addresses of pages and letter boxes in a text, from its beginning."""
    for match in _FOUND.finditer(text):
        written = _without_end(match.group())
        if len(written) > len("www."):
            yield FoundLink(match.start(), match.start() + len(written), written)


def link_at(text: str, offset: int) -> FoundLink | None:
    """The address that a place of a text touches."""
    return next((link for link in links_in(text) if link.start <= offset <= link.end), None)


def destination(written: str) -> Destination:
    """Where an address leads. Raises LinkRefused for any other kind of address, and for one that cannot be
    shown as what it is."""
    if len(written) > LONGEST:
        raise LinkRefused("This address is too long to be shown.")
    if any(unicodedata.category(sign) in _HIDDEN for sign in written):
        raise LinkRefused("This address has characters in it that cannot be seen.", "It is not opened.")
    if "\\" in written or any(sign.isspace() for sign in written):
        raise LinkRefused("This is not an address.", "It is not opened.")
    address = f"https://{written}" if written.lower().startswith("www.") else written
    try:
        parts = urlsplit(address)
        if parts.scheme == "mailto":
            return _letter(parts)
        return _page(parts)
    except ValueError:
        raise LinkRefused("This is not an address.", "It is not opened.") from None


def _page(parts: SplitResult) -> Destination:
    if parts.scheme not in ("http", "https"):
        raise LinkRefused(
            "Only addresses of pages and of letters are opened.", "They begin with https:, http: or mailto:."
        )
    shown = parts.hostname or ""
    host = _ascii_host(shown)
    port = f":{parts.port}" if parts.port else ""
    rest = "".join((quote(parts.path, _SAFE), _after("?", parts.query), _after("#", parts.fragment)))
    return Destination(f"{parts.scheme}://{host}{port}{rest}", host, warnings=tuple(_warnings(parts, host)))


def _warnings(parts: SplitResult, host: str) -> Iterator[str]:
    if "@" in parts.netloc:
        before = parts.netloc.rpartition("@")[0]
        yield f"“{before}” is no address and is left out: the page belongs to {host}."
    if host != (parts.hostname or "").lower():
        yield f"“{parts.hostname}” is written with letters of other alphabets; its plain name is {host}."
    elif any(part.startswith("xn--") for part in host.split(".")):
        yield "This name stands for letters of other alphabets."
    if parts.scheme == "http":
        yield "The connection is not encrypted."


def _ascii_host(host: str) -> str:
    """The name of a computer in ASCII (RFC 3490). Raises ValueError for what is none."""
    if "%" in host:
        raise ValueError
    if ":" in host:  # an address of IPv6, which `urlsplit` has looked at
        return f"[{host}]"
    plain = host.encode("idna").decode("ascii").lower()
    if not _NAME.fullmatch(plain):
        raise ValueError
    return plain


def _letter(parts: SplitResult) -> Destination:
    """Only the letter box: what else the address would put into the letter is left out."""
    box = unquote(parts.path)
    match = _LETTER_BOX.fullmatch(box)
    if match is None or parts.netloc:
        raise LinkRefused("This is not the address of a letter box.", "It is not opened.")
    _ascii_host(match.group(1))
    left_out = ("What the address would write into the letter is left out.",) if parts.query else ()
    return Destination(f"mailto:{quote(box, '@')}", box, is_letter=True, warnings=left_out)


def _after(mark: str, words: str) -> str:
    return f"{mark}{quote(words, _SAFE)}" if words else ""


def _without_end(written: str) -> str:
    """Without the full stop or bracket of the sentence around it."""
    while written and (written[-1] in _AFTER or _is_odd_bracket(written)):
        written = written[:-1]
    return written


def _is_odd_bracket(written: str) -> bool:
    opening = _PAIRS.get(written[-1])
    return opening is not None and written.count(opening) < written.count(written[-1])
