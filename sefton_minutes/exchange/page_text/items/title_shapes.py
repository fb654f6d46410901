"""What tells a title from a sentence when the page has run them together."""

import re

_JOINING = "a an and as at by for from in into of on or over per the to under upon via with within without"
_JOINING_WORDS = frozenset(_JOINING.split())
_EDGES = "()[]{}“”‘’\"'.,;:!?*-–—/&"
_LONGEST_TITLE = 25
_PLAIN_OPENER = (
    r"(?:All|Any|As|At|Because|By|Due|Each|Following|For|From|Further|Having|If|In|It|On|Pursuant|Since|Subject"
    r"|There|These|This|To|Under|We|When|Where|With|Members?|Officers?|Attached|Please) [a-z]+ (?:\S+ ){2}"
)
_SENTENCE = re.compile(_PLAIN_OPENER)
_SENTENCE_OPENERS = re.compile(
    rf"(?<=[^\s.;:,(&/–—-]) (?={_PLAIN_OPENER}"
    r"|(?:The|This|These|A|An) (?:[\w'’-]+ ){1,8}?"
    r"(?:is|are|was|were|will|has|have|to|be|sets?|outlines?|provides?)\b"
    r"|(?:Joint |Verbal |Written )?(?:Reports?|Presentation|Update) (?:of|by|from) "
    r"|(?:Draft )?[Mm]inutes of the "
    r"|Councillors? [A-Z][\w.'’-]* (?:[\w.'’-]+ ){0,2}(?:to|will)\b)"
)
_SHORTEST_CAPITALS = 12
_STANDING_SENTENCES = re.compile(
    r"(?:The )?(?:draft )?minutes of the (?:\w+ ){0,3}meetings? (?:[\w ]+ )?held (?:on|in|at) .*"
    r"|The (?:date of the )?next (?:[\w'’-]+ ){0,4}?meeting\b.*"
    r"\b(?:held|scheduled|takes? place|is on)\b.*",
    re.IGNORECASE,
)
_MEETING_TITLE = re.compile(r"\b(?:minutes|meetings?)\b", re.IGNORECASE)
_REPORTS = re.compile(r"\b(?:considered|received|noted|approved|agreed|were|confirmed)\b", re.IGNORECASE)
_DECISION = re.compile(
    r"(?:RES[A-Z]{4,6}\b|Res[lo]+ved?\b|AGREED\b|NOTED\b|Decision|That\b|\(?(?:\d{1,2}|[a-z]|[ivx]+)\) )"
)


def is_title(words: str) -> bool:
    """Whether all the words could be a title: capitals and the small words between them, no closing stop."""
    if not words or words[-1] in ".;:," or not (words[0].isupper() or words[0].isdigit()):
        return False
    tokens = words.split(maxsplit=_LONGEST_TITLE)
    return len(tokens) <= _LONGEST_TITLE and all(_fits_a_title(token) for token in tokens)


def sentence_start(words: str) -> int | None:
    """Where, behind a title, a sentence of agenda text begins: "Safety Strategy | In accordance with …".
    0 when a standing sentence is all there is; None when no sentence follows a title."""
    if is_standing_sentence(words):
        return 0
    if _SENTENCE.match(words):
        return None
    if (after := _after_capitals(words)) is not None:
        return after
    for opener in _SENTENCE_OPENERS.finditer(words):
        title = words[: opener.start()].rstrip(" -–")
        if is_title(title) and title.rpartition(" ")[2] not in _JOINING_WORDS:
            return opener.end()
    return None


def _after_capitals(words: str) -> int | None:
    """Where the words go on behind a title of at least two words in capitals: "URGENT BUSINESS | Note: …"."""
    reached = 0
    for at, word in enumerate(words.split(" ", _LONGEST_TITLE)):
        if any(mark.islower() for mark in word):
            in_title_case = word[:1].isupper() and word[1:2].islower() and at > 1
            return reached if in_title_case and reached >= _SHORTEST_CAPITALS else None
        reached += len(word) + 1
    return None


def is_standing_sentence(words: str) -> bool:
    """Whether this is the agenda's sentence on the previous minutes or on the next meeting; it stands
    alone where the page lost the title above it."""
    return bool(_STANDING_SENTENCES.fullmatch(words)) and not _REPORTS.search(words)


def names_meeting(words: str) -> bool:
    """Whether this is the title of an item on the minutes or on the next meeting."""
    return is_title(words) and bool(_MEETING_TITLE.search(words))


def opens_decision(words: str) -> bool:
    """Whether a line opens a decision or goes on with one: "RESOLVED", "That …", "(2) …"."""
    return bool(_DECISION.match(words))


def _fits_a_title(token: str) -> bool:
    word = token.strip(_EDGES)
    return not word or not word[0].islower() or word in _JOINING_WORDS
