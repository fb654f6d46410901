"""When and where the next meeting will be."""

from datetime import date, time

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import NextMeeting
from sefton_minutes.domain.next_meeting import next_meeting

RESOLVED = (
    "RESOLVED:\n\xa0\nThat the next meeting be held on Thursday,12 March, 2020 at the Town Hall, Calder, "
    "commencing at 10.00 am."
)
IN_MARCH = NextMeeting(date(2020, 3, 12), time(10), "Town Hall, Calder")


def told(*, title: str = "Any other business", agenda: str = "", minute: str = "") -> NextMeeting | None:
    return next_meeting(
        [AgendaItem(title="Welcome"), AgendaItem(title=title, agenda_text=agenda, minute_text=minute)]
    )


def test_what_was_resolved_counts_before_what_the_agenda_said() -> None:
    agenda = "The next meeting will be held on Friday 13 March 2020, at the Annexe, commencing at 9.30 am."
    assert told(agenda=agenda, minute=RESOLVED) == IN_MARCH


def test_a_placeholder_says_nothing() -> None:
    agenda = "The next meeting will be held on xxxxxx, xxxx 2012, at the Town Hall, commencing at 9:30 am."
    assert told(title="Date of next meeting", agenda=agenda) is None
    assert told(agenda=agenda, minute=RESOLVED) == IN_MARCH


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The next meeting will be held on 12 March 2020, at the Town Hall, Calder, starting at 10.00 am.",
            IN_MARCH,
        ),
        (
            "That the next meeting be held on Thursday, 12 March 2020 at the Town Hall, Calder at 10.00 am.",
            IN_MARCH,
        ),
        (
            "Noted that the next ordinary meeting would be held at 10.00 am on 12 March 2020 in Leeds.",
            NextMeeting(date(2020, 3, 12), time(10), "Leeds"),
        ),
        ("Date of next meeting: 12 March 2020", NextMeeting(date(2020, 3, 12))),
        (
            "The date of the next meeting is 12 March 2020 at 12 noon.",
            NextMeeting(date(2020, 3, 12), time(12)),
        ),
    ],
)
def test_forms(words: str, expected: NextMeeting) -> None:
    assert told(agenda=words) == expected
    assert told(minute=words) == expected


def test_the_title_may_say_what_a_bare_date_is() -> None:
    assert told(title="Date of Next Meeting", agenda="Thursday 12 March 2020, 10.00 am") == NextMeeting(
        date(2020, 3, 12), time(10)
    )
    assert told(title="Bonfire night", agenda="Thursday 12 March 2020, 10.00 am") is None


@pytest.mark.parametrize(
    "minute",
    [
        "RESOLVED: That a report be submitted to the next meeting on 12 March 2020.",
        "The next meeting will be held in March 2020.",
        "",
        "RESOLVED: That the date of the next meeting be agreed.",
    ],
)
def test_what_does_not_say_it(minute: str) -> None:
    assert told(minute=minute) is None
