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
_THAT = re.compile(
    r"that\b(?!\s*[,’'])|that\s?,\s+(?:under|pursuant|subject|in|having|for|following|with|on|if|until"
    r"|as|where"
    r"|notwithstanding|by|to|due|given|when|at|upon|further|should)\b",
    re.IGNORECASE,
)

_INTENDED = re.compile(r"\b(?:would|will|should|shall)\s+(?:not\s+|now\s+|also\s+)?[a-z]+", re.IGNORECASE)
# "That the …" is never "that one there", so it opens a clause though no "be" follows.
_CLAUSE_OPENS = re.compile(
    r"that,?\s+(?:(?:the|an?|any|all|no|each|both|it|there|these|those|Cabinet|Council|Members|Officers"
    r"|Councillors?"
    r"|approval|authority|permission|consent|delegated|subject|pursuant|under|in|having|following|with"
    r"|on|as|for"
    r"|from|until|if)\b|(?-i:[A-Z][a-z]+\s+[A-Z]))",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:was|were|had|is|are|has|would|could|might|did|does)\b", re.IGNORECASE)
_FIRST_WORDS = 200
_TO_DECIDE = re.compile(
    r"(?:not\s+)?to\s+(?:note|approve|agree|adopt|accept|endorse|delegate|authorise|recommend|request"
    r"|instruct"
    r"|receive|confirm|appoint|defer|refuse|grant|support|thank|refer|exclude|nominate|ratify|increase"
    r"|establish|continue|ask|commend|concur|consent|allocate|award|remit|invite|require|designate|amend)\b",
    re.IGNORECASE,
)
_DECIDING = re.compile(
    r"\b(?:approv|agre|not|grant|refus|defer|delegat|adopt|accept|endors|appoint|elect|authoris|reject"
    r"|confirm|ratifi"
    r"|resolv|determin|permit|recommend|support|instruct)(?:ed|d|ted|red)\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"(?:approve|refuse|grant|defer|note|agree|delegate|permit|reject|adopt|accept|endorse|authorise|support"
    r"|(?:no\s+)?object(?:ion)?s?)\b",
    re.IGNORECASE,
)
_CONDITIONS = re.compile(
    r"\b(?:conditions?|informatives?|reasons?)\b(?:\s+\w+){0,6}\s?:\s?[-–—]?$", re.IGNORECASE
)
_CONDITIONS_LOOK_BACK = 120

_REPORTED = re.compile(
    r"\b(?:suggested|proposed|requested|asked|recommended|agreed|urged|moved|felt|advised|hoped"
    r"|resolved)\s+that\b",
    re.IGNORECASE,
)


def is_decision(words: str) -> bool:
    """Whether the words hold a subjunctive "be": not "shall be", "to be", "will also be", "should not be"."""
    return any(_is_governed(words, found.start()) for found in _BE.finditer(words, 0, _LIMIT))


def begins_with_that(words: str) -> bool:
    """Whether a sentence opens with "That", as a clause does whose introducer was lost."""
    return bool(_THAT.match(words))


def opens_clause(words: str) -> bool:
    """Whether "That …" opens a clause, "be" or no "be": "That the Council supports", not "That was so"."""
    return bool(_CLAUSE_OPENS.match(words))


def is_intended(words: str) -> bool:
    """Whether the words say what would be done: "that a letter would be sent"."""
    return bool(_INTENDED.search(words, 0, _LIMIT))


def is_told(words: str) -> bool:
    """Whether the words tell what is or was: "that the roads were icy"."""
    return bool(_TOLD.search(words, 0, _FIRST_WORDS))


def is_infinitive(words: str) -> bool:
    """Whether the words decide in the infinitive: "to note the report"."""
    return bool(_TO_DECIDE.match(words))


def orders(words: str) -> bool:
    """Whether the words under "Decision:" decide in one word: "Approve subject to conditions", "Defer"."""
    return bool(_ORDERS.match(words))


def tells_of_deciding(words: str) -> bool:
    """Whether a short passage under "Decision:" tells what was decided ("The application was APPROVED")."""
    return bool(_DECIDING.search(words, 0, _LIMIT))


def opens_conditions(words: str) -> bool:
    """Whether a decision ends in words that conditions or reasons follow: they decide nothing themselves."""
    if not _CONDITIONS.search(words[-_CONDITIONS_LOOK_BACK:]):
        return False
    return is_decision(words) or is_infinitive(words)


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
