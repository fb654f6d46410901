"""Who is to do something, where the words plainly name somebody."""

import re
from collections.abc import Sequence

from sefton_minutes.domain.minute_text.action_words import DOING, DOING_OR_THING, NOT_AN_OWNER
from sefton_minutes.domain.name_lists import TITLE

INITIALS = r"[A-Z]{2,4}(?:(?:\s?[&,/+]\s?|\s+and\s+)[A-Z]{2,4})*(?![\w’'])"
"""The initials of people who are to act ("TD & AV"), as a pattern without groups."""

_LEAD = re.compile(r"(?:that\s+)?(?:(?:the|both|our)\s+)?", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w.’'&/-]*)(?:\s+(?:[A-Z][\w.’'&/-]*|&|of|and|for|the)){0,9}?"
_ROLE = r"(?:all\s+)?(?:officers|members|partners|parties|chair|clerk)"
_WITH_VERB = re.compile(
    rf"(?P<owner>{_NAME}|(?i:{_ROLE}))\s+(?:(?:would|will|should|to)\s+)?(?P<verb>[a-z]+)\b(?!\s+be\b)"
)
_REQUESTED = re.compile(
    r"\s+be\s+(?:also\s+|further\s+)?(?:requested|asked|invited|instructed|directed|tasked|required)\s+to\b",
    re.IGNORECASE,
)
_CONSULTING = re.compile(r",?\s+(?:in\s+consultation|in\s+conjunction|together)\s+with\b", re.IGNORECASE)
_PARTS = re.compile(r"[;:]|\bthat\b", re.IGNORECASE)
_BY = re.compile(
    rf"\bby\s+(?:the\s+)?(?P<owner>{_NAME})(?=\s+(?:to|on|by|at|in|with|before)\b|\s*[,;.]|\s*$)"
)
_NOTE = re.compile(r"(?:the\s+)?(?P<owner>[A-Z][^;:\n]{0,60}?)\s+to\s+[a-z]", re.IGNORECASE)
_OWNER_FIRST = re.compile(rf"(?P<owner>{INITIALS}|{_NAME})\s*(?::|\s[-–—])\s+(?=\S)")
_OWNER_LAST = re.compile(
    rf"\s*(?:\((?P<bracketed>{INITIALS}|(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){{0,3}})\)|\s[-–—]"
    rf"\s*(?P<dashed>{INITIALS}))\s*\.?$"
)
_ALONE = re.compile(
    rf"(?:{INITIALS}|(?i:all|(?:the\s+)?(?:clerk|chair|officers))|(?:{TITLE}\s+)?[A-Z][\w.’'-]*(?:"
    rf"\s+[A-Z][\w.’'-]*){{1,3}})\.?$"
)
_LONGEST_OWNER = 9
_LIMIT = 1500
_LOOK_BACK = 80
_SHORTEST_LIST = 1


def requested_owner(words: str) -> str | None:
    """Who "be requested to …"; "" when that is not plain, None when nobody is requested."""
    found = _REQUESTED.search(words, 0, _LIMIT)
    if found is None:
        return None
    before = words[: found.start()]
    consulting = _CONSULTING.search(before)
    subject = _PARTS.split(before[: consulting.start()] if consulting else before)[-1]
    return _named(_last_subject(subject))


def acting_owner(words: str, names: Sequence[str], *, only_doing: bool) -> str | None:
    """Who is the subject of a verb of doing at the start ("Chris Dale forward details …"), None when nobody.

    `only_doing`: take no verb that may as well be a thing ("report", "review")."""
    start = _LEAD.match(words)
    said = words[start.end() if start else 0 :]
    verbs = DOING if only_doing else DOING | DOING_OR_THING
    for name in names:
        rest = said[len(name) :].split(maxsplit=1)[:1] if name and said.startswith(name) else []
        if rest and rest[0] in verbs:
            return name
    found = _WITH_VERB.match(said, 0, _LIMIT)
    if found is None or found["verb"] not in verbs:
        return None
    return _named(found["owner"]) or None


def doing_owner(words: str) -> str:
    """Who a thing is to be done by ("be submitted by the Head of Housing"); "" when not named."""
    found = _BY.search(words, 0, _LIMIT)
    return _named(found["owner"]) if found else ""


def noted_owner(words: str) -> str:
    """Who a note gives something to do ("Clerk to write to …"); "" when it names nobody."""
    found = _NOTE.match(words)
    if found is not None and found["owner"][0].isupper() and _is_listed(found["owner"]):
        return _named(found["owner"])
    first = _OWNER_FIRST.match(words)
    if first is not None and _named(first["owner"]):
        return _named(first["owner"])
    last = _OWNER_LAST.search(words[-_LOOK_BACK:])
    return _named(last["bracketed"] or last["dashed"]) if last else ""


def is_owner_alone(words: str) -> bool:
    """Whether words are somebody's initials, name or post and nothing else ("TD & AV", "Clerk")."""
    return bool(_ALONE.match(words.strip())) and bool(_named(words.strip().rstrip(".")))


def _is_listed(owner: str) -> bool:
    """Whether names, posts or initials stand there, several parted by commas."""
    parts = owner.split(",")
    if len(parts) == 1 and len(owner.split()) <= _SHORTEST_LIST:
        return True
    return all(_is_all_names(part) for part in parts)


def _last_subject(subject: str) -> str:
    """Of "Following comments, Members" the subject is "Members"; a list of names is one subject."""
    parts = subject.split(",")
    if all(_is_all_names(part) for part in parts):
        return subject
    return parts[-1]


def _is_all_names(part: str) -> bool:
    words = part.split()
    return bool(words) and all(word[0].isupper() or word in ("of", "and", "the", "for") for word in words)


def _named(subject: str) -> str:
    owner = " ".join(_LEAD.sub("", subject.strip(), count=1).split())
    words = owner.split()
    if not words or len(words) > _LONGEST_OWNER or words[0].casefold() in NOT_AN_OWNER:
        return ""
    return owner
