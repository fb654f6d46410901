"""Standing phrases to put into a minute, in the forms that the grammar reads.

`PLACE` stands where the officer is to write; a value that is given takes its place.
"""

from datetime import date, time

from sefton_minutes.domain.minute_text.house_clauses import LABEL_GAP
from sefton_minutes.domain.wording import clock_time, long_date, plain_date

PLACE = "…"
_RESOLVED_THAT = "RESOLVED: That"


def resolution(clauses: int = 1, *, introducer: str = "RESOLVED") -> str:
    """A resolution to be worded: one sentence, or a list of so many clauses."""
    if clauses < 2:
        return f"{introducer}: That {PLACE}"
    closings = [";"] * (clauses - 2) + ["; and", "."]
    listed = (f"({number}){LABEL_GAP}{PLACE}{closing}" for number, closing in enumerate(closings, 1))
    return "\n".join((f"{introducer}: That", *listed))


def recommendation(clauses: int = 1) -> str:
    """A recommendation to another body, to be worded."""
    return resolution(clauses, introducer="RECOMMENDED")


def moved_resolution(mover: str = PLACE, seconder: str = PLACE) -> str:
    """A resolution with those who moved and seconded it."""
    return f"It was moved by {mover}, seconded by {seconder} and\n{_RESOLVED_THAT} {PLACE}"


def action(owner: str = PLACE, words: str = PLACE, due: date | None = None) -> str:
    """Something that somebody is to do, by a day where one was set."""
    by_day = f" by {plain_date(due)}" if due else ""
    return f"Action: {owner} to {words}{by_day}"


def personal_interest(member: str = PLACE, minute: str = PLACE) -> str:
    """A member's declaration of a personal interest: the member stays."""
    return (
        f"{member} declared a personal interest in Minute No. {minute}, {PLACE}, "
        "and remained in the meeting during its consideration."
    )


def pecuniary_interest(member: str = PLACE, minute: str = PLACE) -> str:
    """A member's declaration of a disclosable pecuniary interest: the member may neither discuss nor vote
    (Localism Act 2011, section 31)."""
    return (
        f"{member} declared a disclosable pecuniary interest in Minute No. {minute}, {PLACE}, "
        "left the room and took no part in the discussion or the vote."
    )


def no_interests() -> str:
    """The nil return under declarations of interest."""
    return "No declarations of any disclosable pecuniary interests or personal interests were received."


def vote(in_favour: int | str = PLACE, against: int | str = PLACE, abstained: int | str = PLACE) -> str:
    """The figures of a vote as a sentence."""
    return (
        f"On being put to the vote, {in_favour} voted for the motion, {against} voted against "
        f"and {abstained} abstained."
    )


def recorded_vote() -> str:
    """A vote by name, which members may require (SI 1993/202, Schedule 2) and budget meetings must take
    (SI 2014/165)."""
    return f"For: {PLACE}\nAgainst: {PLACE}\nAbstained: {PLACE}"


def previous_minutes_confirmed(day: date | None = None) -> str:
    """The resolution that confirms the minutes of the meeting before."""
    held = plain_date(day) if day else PLACE
    return f"{_RESOLVED_THAT} the Minutes of the meeting held on {held} be confirmed as a correct record."


def next_meeting_fixed(day: date | None = None, clock: time | None = None, venue: str = PLACE) -> str:
    """The resolution that fixes the next meeting."""
    held = long_date(day) if day else PLACE
    begins = clock_time(clock) if clock else PLACE
    return f"{_RESOLVED_THAT} the next meeting be held on {held} at {venue}, commencing at {begins}."


def public_excluded(paragraphs: str = PLACE) -> str:
    """The resolution that excludes press and public (Local Government Act 1972, section 100A(4))."""
    return (
        f"{_RESOLVED_THAT}, under section 100A(4) of the Local Government Act 1972, the press and public be "
        "excluded from the meeting for the following item because exempt information as described in "
        f"paragraph {paragraphs} of Part 1 of Schedule 12A is likely to be disclosed, and the public "
        "interest in maintaining the exemption outweighs the public interest in disclosing the information."
    )
