"""What a use case altered."""

from sefton_minutes.domain.changes import Changes, Kind


def test_changes_tell_their_kinds() -> None:
    changes = Changes.of(Kind.ITEMS, Kind.ACTIONS, meeting_id=7)
    assert Kind.ITEMS in changes
    assert Kind.BODIES not in changes
    assert (changes.meeting_id, changes.item_id) == (7, None)
