"""What issuing does to a meeting's stage, and how what was issued is held against the record of now."""

import pytest

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.publications import (
    Differences,
    IssuedContent,
    differences,
    refusal,
    status_once_issued,
)

ISSUED = IssuedContent("1", "facts", (1, 2, 3), {1: "a", 2: "b", 3: "c"})


def content(facts: str = "facts", **items: str) -> IssuedContent:
    """Items by their ids, as i1="a", in this order."""
    by_id = {int(name[1:]): digest for name, digest in items.items()}
    return IssuedContent("2", facts, tuple(by_id), by_id)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (content(i1="a", i2="b", i3="c"), Differences()),
        (content(i1="a", i2="other", i3="c"), Differences(items=(2,))),
        (content(i1="a", i2="b", i3="c", i4="new"), Differences(items=(4,))),
        (content(i1="a", i3="c"), Differences(gone=1)),
        (content(i2="b", i1="a", i3="c"), Differences(order=True)),
        (content("others", i1="a", i2="b", i3="c"), Differences(facts=True)),
        (content("others", i3="c", i1="x"), Differences(items=(1,), gone=1, order=True, facts=True)),
    ],
)
def test_what_has_changed_since_is_told(now: IssuedContent, told: Differences) -> None:
    """Another version of the grammar by itself is no difference."""
    assert differences(ISSUED, now) == told
    assert bool(differences(ISSUED, now)) is (told != Differences())


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("status", MeetingStatus)
def test_issuing_never_takes_a_meeting_back(status: MeetingStatus, kind: PaperKind) -> None:
    assert status_once_issued(status, kind).stage >= status.stage


def test_only_a_meeting_that_was_held_has_minutes() -> None:
    refused = {status for status in MeetingStatus if refusal(status, PaperKind.MINUTES)}
    assert refused == {MeetingStatus.CANCELLED, MeetingStatus.POSTPONED}
    assert not any(refusal(status, PaperKind.AGENDA) for status in MeetingStatus)
