"""Titles of typed minutes, which run on into their text: "Finance: Resolved to pay …"."""

import re

from sefton_minutes.domain.civil_dates import find_date
from sefton_minutes.exchange.page_text.items.title_shapes import is_title, sentence_start

_VERB = re.compile(
    r"\b(?:was|were|is|are|has|had|have|reported|received|agreed|noted|resolved|stated|informed|asked|confirmed"
    r"|thanked|welcomed|opened|closed|advised|declared|accepted|approved|signed|proposed|said|gave|explained)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\s*:-?\s+|:-|\s+[–—-]\s+|\.\s+|[–—-]\s*(?=(?:It was )?(?:RESOLVED|AGREED|Resolved|Agreed)\b)"
)
_CAPITALS = re.compile(r"(?:[^a-z\s]+\s+)*?[^a-z\s]*[A-Z]{3}[^a-z\s]*(?:\s+[^a-z\s]+)*(?=\s|$)")
_TO_DO = re.compile(
    r"(?:To|For) [A-Za-z][a-z]+\b|(?:Receive|Approve|Consider|Note|Confirm|Adopt|Accept|Elect|Review)\b"
)
_DECIDES = re.compile(
    r"(?:It was )?(?:RESOLVED|AGREED|NOTED|PROPOSED|CARRIED|ACTION|Resolved|Agreed|Noted|Proposed|Action)\b"
)
_CLOSING_MARKS = " .:;-–—"
_SAID_AGAIN = re.compile(r"(?P<title>[A-Z][\w’'&, -]{3,60}?)\s+(?=(?P=title)\b)", re.IGNORECASE)
_ARTICLE_BEHIND = re.compile(r"(?:^|\s)(?:The|A|An)\s*$")
_OPENER = re.compile(
    r"(?<=[a-z)]) (?=(?:The|None|There|No|It|This|These|A|An|Members|Councillors?|Cllrs?|Apologies|Following"
    r"|After)\b)"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NOTHING = re.compile(r"(?<=\w)\s+(?:None|Nil|N/A)\b[^:]{0,20}$")
_NEXT_MEETING = re.compile(
    r"(?:(?:dates?|dates? and time|time and date) of )?(?:the )?next (?:\w+ ){0,3}meeting(?: date)?\s+"
    r"(?=\w*day\b|\d)",
    re.IGNORECASE,
)
_LONGEST_DATE = 60
_LONGEST_FRONT = 500
_LONGEST_TITLE = 14
_LONGEST_LABEL = 25
_LONGEST_STOPPED = 6
_SHORT = 4
_LONGEST_TASK = 45
_FEWEST_SENTENCE = 4


def split_title(words: str) -> tuple[str, str]:
    """Part a title from the text that follows on its line; a title of "" where the line is text alone."""
    if not words or _DECIDES.match(words):
        return "", words
    if len(words) > _LONGEST_FRONT:
        title, text = split_title(words[:_LONGEST_FRONT])
        return (title, text + words[_LONGEST_FRONT:]) if title and text else ("", words)
    if _is_label(words):
        return words.rstrip(_CLOSING_MARKS), ""
    return (
        _before_nothing(words)
        or _before_next_date(words)
        or _at_joint(words)
        or _in_capitals(words)
        or _before_sentence(words)
        or _whole_or_none(words)
    )


def title_weight(words: str) -> int:
    """How much a line that may begin an item looks like a title: 0 not at all, 4 surely."""
    title, text = split_title(words)
    if not title:
        return 1 if words[:1].isupper() else 0
    if _CAPITALS.match(title):
        return 4
    return 2 if text and not _is_short_title(title) else 3


def is_capital_title(words: str) -> bool:
    """Whether a line is a title in capitals, as minutes without numbers print it."""
    return (
        bool(_CAPITALS.fullmatch(_with_capital_plurals(words.rstrip(_CLOSING_MARKS))))
        and _count(words) <= _LONGEST_TITLE
        and not _DECIDES.match(words)
    )


def _is_label(words: str) -> bool:
    is_short = words.endswith((":", ":-", ":–")) and _count(words) <= _LONGEST_LABEL
    return is_short and not _VERB.search(words[:-40])


def _before_nothing(words: str) -> tuple[str, str] | None:
    """ "Disclosure of Interests None."."""
    nothing = _NOTHING.search(words)
    if nothing is None or not _is_short_title(words[: nothing.start()]):
        return None
    return words[: nothing.start()].rstrip(_CLOSING_MARKS), words[nothing.start() :].strip()


def _before_next_date(words: str) -> tuple[str, str] | None:
    """ "Date of next meeting Monday 8th July 2019."."""
    title = _NEXT_MEETING.match(words)
    if title is None:
        return None
    date = find_date(words[title.end() : title.end() + _LONGEST_DATE])
    behind = words[title.end() :].strip()
    return (title.group().rstrip(_CLOSING_MARKS), behind) if date is not None and date.start <= 1 else None


def _in_capitals(words: str) -> tuple[str, str] | None:
    """A title in capitals in front of a sentence."""
    capitals = _CAPITALS.match(_with_capital_plurals(words))
    if capitals is None or capitals.end() == len(words):
        return None
    return words[: capitals.end()].rstrip(_CLOSING_MARKS), words[capitals.end() :].lstrip(" :-–")


def _before_sentence(words: str) -> tuple[str, str] | None:
    """A title that a sentence follows with no mark between: "Finance The accounts were noted.". One that
    begins with the words of the title is the surest."""
    again = _SAID_AGAIN.match(words)
    starts = (again.end() if again else None, sentence_start(words), _plain_sentence_start(words))
    for at in filter(None, starts):
        article = _ARTICLE_BEHIND.search(words[:at])
        title = words[: article.start() if article else at].rstrip(_CLOSING_MARKS)
        if title:
            return title, words[len(title) :].lstrip(_CLOSING_MARKS)
    return None


def _plain_sentence_start(words: str) -> int | None:
    """Where a sentence begins behind a title: at a word that opens sentences, when a verb follows."""
    for opener in _OPENER.finditer(words):
        title, sentence = words[: opener.start()], words[opener.end() :]
        if is_title(title) and _count(title) <= _LONGEST_TITLE and _VERB.search(sentence):
            return opener.end()
    return None


def _whole_or_none(words: str) -> tuple[str, str]:
    is_task = _TO_DO.match(words) and _count(words) <= _LONGEST_TASK
    if _is_short_title(words) or words.isupper() or is_task:
        return words.rstrip(_CLOSING_MARKS), ""
    return "", words


def _at_joint(words: str) -> tuple[str, str] | None:
    """Parted at the first mark that ends a title and begins a text."""
    for joint in _JOINT.finditer(words, 0, 400):
        title, text = words[: joint.start()].strip(), words[joint.end() :].strip()
        if _VERB.search(title) or _count(title) > _LONGEST_TASK:
            return None
        if not text or not _ends_title(title, joint.group().strip(), text):
            continue
        return title.rstrip(_CLOSING_MARKS), text
    return None


def _ends_title(title: str, mark: str, text: str) -> bool:
    is_task = bool(_TO_DO.match(title))
    if _count(title) > _LONGEST_TITLE and not is_task:
        return False
    if mark.startswith(":"):
        date = find_date(text) if "minutes" in title.lower() else None
        return date is None or date.end - date.start < len(text.strip(" ."))
    if mark == ".":
        return len(title.rpartition(" ")[2]) > 2 and text[:1].isupper() and text.rstrip()[-1:] in ".;:)"
    return bool(_VERB.search(text)) or (text.endswith(".") and _count(text) >= _FEWEST_SENTENCE)


def _is_short_title(words: str) -> bool:
    if not words[:1].isupper():
        return False
    says_something = _VERB.search(_IN_BRACKETS.sub("", words))
    if words.rstrip().endswith((".", ";")):
        return _count(words) <= _LONGEST_STOPPED and not says_something
    return _count(words) <= _SHORT or (_count(words) <= _LONGEST_TITLE and not says_something)


def _with_capital_plurals(words: str) -> str:
    """ "INTEREST(s)" is in capitals too."""
    return words.replace("(s)", "(S)").replace("’s", "’S").replace("'s", "'S")


def _count(words: str) -> int:
    return len(words.split())
