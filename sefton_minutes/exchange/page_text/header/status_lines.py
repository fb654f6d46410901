"""How far a meeting has come, by the words at the top of its page."""

import re

from sefton_minutes.domain.meetings import MeetingStatus

_PAPERS = (
    r"agenda|(?:(?:draft|printed|unapproved|unconfirmed|approved|confirmed|final|public) )?minutes"
    r"|(?:draft )?decisions|decision notice|reports?|draft|published|supplementary agenda"
)
_STATUS = re.compile(
    rf"\W{{0,3}}(?:(?:{_PAPERS}|and|&|,|to follow|-|–)\s*){{0,8}}(?:{_PAPERS}|pack|to follow)\W{{0,3}}",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\b(?:draft|unconfirmed|unapproved)\b|\bsubject to (?:approval|confirmation|ratification|agreement)\b"
    r"|\bto be (?:confirmed|approved|agreed|ratified) (?:at|on|by)\b"
    r"|\bnot yet (?:been )?(?:approved|confirmed)\b",
    re.IGNORECASE,
)
_APPROVED = re.compile(
    r"\b(?:approved|confirmed) minutes\b|\bminutes \((?:approved|confirmed)\)", re.IGNORECASE
)
_OFF = re.compile(
    r"\b(?P<off>cancell?ed)\b"
    r"|\b(?P<put_off>postponed|deferred (?:to|until)|(?:moved|re-?arranged|re-?scheduled)\b(?! from\b))"
    r"|(?:^|\bmeeting (?:was |has been |is |stands? ?))(?P<adjourned>adjourned)\b"
    r"(?! (?:annual|ordinary|special|meeting))",
    re.IGNORECASE,
)
_SAID_OF_MEETING = re.compile(
    r"\W{0,3}(?:(?:this|the|please note|nb|note)\b.{0,60}\bmeeting\b.{0,60}|meeting\s+)?"
    r"(?:cancell?ed|postponed|moved|rearranged|rescheduled|deferred|adjourned)\b.{0,160}",
    re.IGNORECASE,
)
_BRACKETS = str.maketrans("()[]", "    ")
_LONGEST = 12


def is_status_line(words: str) -> bool:
    """Whether a line says nothing but what papers a page shows: "Agenda, decisions and draft minutes"."""
    return len(words.split()) <= _LONGEST and bool(_STATUS.fullmatch(words.translate(_BRACKETS)))


def status_of(line: str | None) -> MeetingStatus | None:
    """The status by the page's status line, None without one; draft minutes are not yet agreed ones."""
    if line is None:
        return None
    words = line.lower()
    if "minutes" in words:
        if _DRAFT.search(words):
            return MeetingStatus.MINUTES_DRAFTED
        return MeetingStatus.CONFIRMED if _APPROVED.search(words) else MeetingStatus.MINUTES_ISSUED
    return MeetingStatus.HELD if "decision" in words else MeetingStatus.AGENDA_ISSUED


def says_draft(words: str) -> bool:
    """Whether words say of minutes that nobody has agreed them yet: "subject to approval", "DRAFT"."""
    return bool(_DRAFT.search(words))


def called_off(words: str) -> MeetingStatus | None:
    """CANCELLED, POSTPONED or ADJOURNED where a heading or a note says so of the meeting, else None.

    "Adjourned Annual Meeting" is a meeting that was held; "rescheduled from" is said of the new day."""
    match = _OFF.search(words)
    if match is None:
        return None
    if match["off"]:
        return MeetingStatus.CANCELLED
    return MeetingStatus.POSTPONED if match["put_off"] else MeetingStatus.ADJOURNED


def is_note_on_meeting(words: str) -> bool:
    """Whether a line is a note that the meeting does not take place, or not then."""
    return bool(_SAID_OF_MEETING.fullmatch(words))
