"""Text that stands on every agenda and says nothing of the meeting: the call to declare interests.

It is known by what it says, since councils reword it every few years (the Localism Act 2011, section 30, made
"personal or prejudicial" interests "disclosable pecuniary" ones)."""

import re

_SPEAKS_OF = re.compile(
    r"\b(?:disclosable pecuniary|pecuniary|prejudicial|personal|declarable|registrable)\b.*\binterests?\b"
    r"|\bdeclar(?:e|ations? of)\b.*\binterests?\b",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESSES = re.compile(r"\b(?:members?|councillors?|those present|officers?)\b", re.IGNORECASE)
_BIDS = re.compile(
    r"\b(?:are|is) (?:requested|required|invited|reminded|asked|advised)\b|\b(?:must|should|shall)\b",
    re.IGNORECASE,
)


def is_standing_text(paragraph: str) -> bool:
    """Whether a paragraph of an agenda bids members to declare interests: it speaks of them, addresses
    members and says what they must do. A minute's "Councillor Hill declared a personal interest" bids
    nobody."""
    return all(sign.search(paragraph) for sign in (_SPEAKS_OF, _ADDRESSES, _BIDS))
