"""How a decision sounds when nothing introduces it: "the report be noted", "a review be carried out"."""

import re

_BE = re.compile(r"\bbe\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MODAL = "shall will would should could can may might must to cannot let need needn't don't can't won't"
_ADVERBS = "also now then only still never further soon always all both each"
_NOT_DECIDING = frozenset(_MODAL.split())
_BETWEEN = frozenset(_ADVERBS.split())
_LOOK_BACK = 80
_LIMIT = 1500
_THAT = re.compile(r"that\b(?!\s*[,’'])", re.IGNORECASE)

_REPORTED = re.compile(
    r"\b(?:suggested|proposed|requested|asked|recommended|agreed|urged|moved|felt|advised|hoped|resolved)\s+that\b",
    re.IGNORECASE,
)


def is_decision(words: str) -> bool:
    """Whether the words hold a subjunctive "be": not "shall be", "to be", "will also be", "should not be"."""
    return any(_is_governed(words, found.start()) for found in _BE.finditer(words, 0, _LIMIT))


def begins_with_that(words: str) -> bool:
    """Whether a sentence opens with "That", as a clause does whose introducer was lost."""
    return bool(_THAT.match(words))


def is_reported(words: str) -> bool:
    """Whether the words tell what somebody wished ("it was suggested that the draft be circulated")."""
    return bool(_REPORTED.search(words, 0, _LIMIT))


def _is_governed(words: str, place: int) -> bool:
    """Whether the word before "be", adverbs apart, leaves it a subjunctive."""
    before = [found.casefold() for found in _WORD.findall(words, max(0, place - _LOOK_BACK), place)]
    governing = [word for word in before if word not in _BETWEEN and not word.endswith("ly")]
    if governing and governing[-1] == "not":
        governing.pop()
    return bool(governing) and governing[-1] not in _NOT_DECIDING
