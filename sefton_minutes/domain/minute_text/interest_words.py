"""The words of a declaration of interest: its kind, what it is in, what the member did."""

import re

_KIND_WORDS = (
    r"(?:disclosable|pecuniary|non[\s-]?pecuniary|personal|prejudicial|non[\s-]?prejudicial|significant"
    r"|registr?able"
    r"|registerable|non[\s-]?regist(?:e?r)able|other|declarable|affected|affecting|direct|indirect|financial"
    r"|non[\s-]?financial|family|private|public|statutory|dpi|npi|ori|nri|general|standing|potential"
    r"|possible)"
)
KIND = (
    rf"{_KIND_WORDS}(?:(?:\s*[,/&]\s*|\s+and/or\s+|\s+(?:and|but|or)\s+(?:not\s+)?|\s+)(?:a"
    rf"\s+)?{_KIND_WORDS}){{0,6}}"
)
"""Words that say what kind of interest it is, as a pattern without groups."""

_PLANNING = (
    r"(?:[A-Z]{1,4}[/.-])?\d{2,6}[/.-]\d{2,6}(?:[/.-][A-Z0-9]+)*|[A-Z]{1,4}/\d{2,4}/\d{2,6}(?:/[A-Z]+)?"
    r"|[A-Z]\d{3,5}\.\d{2}"
)
ITEM = (
    r"(?:(?:agenda\s+)?items?\s+(?:no\.?\s*)?[A-Z]?\d{1,3}[A-Za-z]?(?:[.(]\w{1,3}\)?)*"
    r"|min(?:ute)?s?\.?\s*(?:(?:nos?\.?|numbers?)\s*)?[A-Z]{0,4}\s?\d{1,4}(?:/\d{2,4})?(?:\s?\(\w{1,3}\))*"
    rf"|(?:planning\s+)?(?:applications?|app\.?)\s+(?:no\.?\s*|number\s+|ref\.?\s*)?(?-i:{_PLANNING})"
    rf"|(?-i:{_PLANNING})|article\s+\d{{1,3}})"
)
"""What names an item, minute or application, as a pattern without groups."""

_KIND_AT = re.compile(rf"(?:an?\s+)?(?P<kind>{KIND})\b(?:\s+interests?\b)?\s*[-–—:;,.]?\s*", re.IGNORECASE)
_HAS_KIND = re.compile(
    rf"\b(?:{KIND}\s+interests?|disclosable|pecuniary|prejudicial|personal|registr?able|DPI)\b", re.IGNORECASE
)
_ITEM_AT = re.compile(rf"{ITEM}(?!\w)", re.IGNORECASE)
_NUMBER_ONLY = re.compile(
    r"[A-Z]{0,4}\s?\d{1,4}(?:/\d{2,4})?(?:\s?\([a-z0-9]{1,3}\))?[A-Z]?(?:\s*[-–:.(,]|\s*$|\s+[A-Z])"
)
ACTING = (
    r"(?:left|leave|withdrew|withdraw|vacated|retired|absented|remained|stayed|took\s+no|did\s+not|would"
    r"\s+(?:not|leave|withdraw|remain|stay|take)"
    r"|took\s+part|recused|abstained|spoke|was\s+not\s+present|will\s+(?:leave|withdraw|remain|stay))"
)
"""What a member did after declaring, as a pattern without groups."""

_ACTION_AT = re.compile(rf"(?:and\s+|he\s+|she\s+|they\s+|the\s+member\s+)*{ACTING}\b", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:left|leav\w+|withdr\w+|vacat\w+|retired|absented|recused)\b", re.IGNORECASE)
_STAYED = re.compile(r"\b(?:remain\w*|stay\w*|not\s+(?:leave|withdraw)|took\s+part)\b", re.IGNORECASE)


def speaks_of_interest(words: str) -> bool:
    """Whether words name a kind of interest."""
    return bool(_HAS_KIND.search(words))


def kind_and_nature(words: str) -> tuple[str, str]:
    """ "Personal – he is a governor" told apart: the kind without "interest", and why."""
    said = words.strip(" \t.;-–")
    found = _KIND_AT.match(said)
    if found is None:
        return "", said
    return found["kind"], said[found.end() :].strip(" .;")


def names_item(words: str) -> bool:
    """Whether words begin with what names an item, minute or application."""
    return bool(_ITEM_AT.match(words))


def is_number(words: str) -> bool:
    """Whether words begin with a bare number, as in a column of minute numbers."""
    return bool(_NUMBER_ONLY.match(words))


def says_action(words: str) -> bool:
    """Whether words say what the member did ("Left the room")."""
    return bool(_ACTION_AT.match(words))


def left_by(action: str) -> bool | None:
    """Whether a member left, by the words of what was done; None when they do not say."""
    if _STAYED.search(action) and not re.search(r"\b(?:then|and)\s+(?:left|withdrew)", action):
        return False
    return True if _LEFT.search(action) else None
