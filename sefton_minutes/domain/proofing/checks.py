"""The checks of each paper, by their names, and what they find together."""

from collections.abc import Iterator, Mapping

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.proofing.finding import BeforeIssuing, Check, Finding
from sefton_minutes.domain.proofing.gaps import gaps
from sefton_minutes.domain.publications import CheckRun
from sefton_minutes.domain.wording import plain_date, short_date

EMPTY, UNTITLED, GAP = "nothing on it", "item without a title", "place left to fill in"
UNCONFIRMED, UNPLACED, NO_MINUTE = "reading not confirmed", "doubtful page", "minute not written"
BEFORE, NO_DAY, TOO_EARLY, HELD = "issued before", "no date", "meeting to come", "meeting was held"
NOBODY = "nobody recorded"
_SHOWN_GAPS = 3


def found(before: BeforeIssuing, kind: PaperKind) -> tuple[tuple[CheckRun, ...], tuple[Finding, ...]]:
    """Run every check of a paper: what each came to, and all that was found."""
    findings = {name: tuple(check(before)) for name, check in CHECKS[kind].items()}
    runs = tuple(CheckRun(name, len(each)) for name, each in findings.items())
    return runs, tuple(finding for each in findings.values() for finding in each)


def _no_day(before: BeforeIssuing) -> Iterator[Finding]:
    if before.papers.meeting.day is None:
        yield Finding(NO_DAY, "The meeting has no date.")


def _nothing_on_it(before: BeforeIssuing) -> Iterator[Finding]:
    if not any(not item.is_heading for item in before.papers.items):
        yield Finding(EMPTY, "There is no item on it.")


def _without_title(before: BeforeIssuing) -> Iterator[Finding]:
    for place, item in enumerate(before.papers.items):
        if not item.title:
            yield Finding(UNTITLED, f"{before.name_of(place)} has no title.", item.id)


def _gaps_of_agenda(before: BeforeIssuing) -> Iterator[Finding]:
    for place, item in enumerate(before.papers.items):
        yield from _gaps(before, place, item, item.agenda_text)


def _gaps_of_minutes(before: BeforeIssuing) -> Iterator[Finding]:
    for place, item in enumerate(before.papers.items):
        yield from _gaps(before, place, item, item.minute_text)


def _gaps(before: BeforeIssuing, place: int, item: AgendaItem, text: str) -> Iterator[Finding]:
    left = gaps("\n".join((item.title, *item.presenters, text)))
    if left:
        more = len(left) - _SHOWN_GAPS
        shown = ", ".join(f"“{each}”" for each in left[:_SHOWN_GAPS]) + (f" and {more} more" * (more > 0))
        yield Finding(GAP, f"{before.name_of(place)} has a place to fill in: {shown}.", item.id)


def _unconfirmed(before: BeforeIssuing) -> Iterator[Finding]:
    for place, (item, reading) in enumerate(zip(before.papers.items, before.papers.readings, strict=True)):
        count = len(reading.doubts)
        if count:
            readings = "a reading that is" if count == 1 else f"{count} readings that are"
            yield Finding(UNCONFIRMED, f"{before.name_of(place)} has {readings} not confirmed.", item.id)


def _doubtful_page(before: BeforeIssuing) -> Iterator[Finding]:
    for sentence in dict.fromkeys(before.doubts):
        yield Finding(UNPLACED, sentence)


def _without_minute(before: BeforeIssuing) -> Iterator[Finding]:
    for place, item in enumerate(before.papers.items):
        if not item.is_heading and not item.minute_text.strip():
            yield Finding(NO_MINUTE, f"{before.name_of(place)} is not written yet.", item.id)


def _nobody(before: BeforeIssuing) -> Iterator[Finding]:
    """Names of members present must be recorded (Local Government Act 1972, Schedule 12, paragraph 40)."""
    if not before.papers.attendance:
        yield Finding(NOBODY, "Nobody is recorded as present.")


def _to_come(before: BeforeIssuing) -> Iterator[Finding]:
    day = before.papers.meeting.day
    if day is not None and day > before.today:
        yield Finding(TOO_EARLY, f"The meeting is on {plain_date(day)}, which is still to come.")


def _was_held(before: BeforeIssuing) -> Iterator[Finding]:
    if before.papers.meeting.status.stage >= MeetingStatus.HELD.stage:
        yield Finding(HELD, "The meeting was held already.")


def _issued_before(before: BeforeIssuing) -> Iterator[Finding]:
    for earlier in before.issued:
        when = short_date(earlier.issued.astimezone().date())
        was, is_ = ("were", "are") if earlier.kind is PaperKind.MINUTES else ("was", "is")
        said = f"The {earlier.kind} {was} issued on {when} as No. {earlier.number}, and {is_} not withdrawn."
        yield Finding(BEFORE, said)


CHECKS: Mapping[PaperKind, Mapping[str, Check]] = {
    PaperKind.AGENDA: {
        NO_DAY: _no_day,
        EMPTY: _nothing_on_it,
        UNTITLED: _without_title,
        GAP: _gaps_of_agenda,
        HELD: _was_held,
        BEFORE: _issued_before,
    },
    PaperKind.MINUTES: {
        NO_DAY: _no_day,
        EMPTY: _nothing_on_it,
        UNTITLED: _without_title,
        NO_MINUTE: _without_minute,
        GAP: _gaps_of_minutes,
        UNCONFIRMED: _unconfirmed,
        UNPLACED: _doubtful_page,
        NOBODY: _nobody,
        TOO_EARLY: _to_come,
        BEFORE: _issued_before,
    },
}
