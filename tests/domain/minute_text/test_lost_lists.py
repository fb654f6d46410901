"""Lists and tables that a page lost: "as follows:" and then nothing."""

import pytest

from sefton_minutes.domain.minute_text import paragraph_digest, read
from sefton_minutes.domain.minute_text.reading import DoubtKind

LOST = "The following declaration of personal interest was received:"


def lost(text: str) -> list[str]:
    return [text[d.start : d.end] for d in read(text).doubts if d.kind is DoubtKind.LOST_LIST]


@pytest.mark.parametrize(
    "line",
    [
        LOST,
        "Members voted as follows:",
        "The following declarations of interest were made :-",
        "The figures were as set out below:",
        "The recorded vote was:",
    ],
)
def test_nothing_after_the_words_that_lead_up(line: str) -> None:
    assert lost(f"The Chair spoke.\n{line}\n\xa0\n") == [line]
    assert lost(f"{line}\n\nRESOLVED: That the report be noted.") == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Members voted as follows:\nFor: 3\nAgainst: 2",
        "The following declaration was received:\nCouncillor Ash – personal",
        "The meeting was adjourned to the following day.",
        "RESOLVED:",
        "Minutes:",
        "Additional documents:",
        "Reasons for the Decision:",
    ],
)
def test_nothing_is_lost(text: str) -> None:
    assert lost(text) == []


def test_an_answered_doubt_is_not_raised_again() -> None:
    digest = paragraph_digest(LOST)
    assert read(LOST, refused={digest}).doubts == read(LOST, confirmed={digest}).doubts == ()
