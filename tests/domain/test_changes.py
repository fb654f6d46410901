"""What a use case altered."""

from sefton_minutes.domain.changes import EVERYTHING, MOST_MEETINGS, NO_CHANGES, Changes, Kind, merged


def test_changes_tell_their_kinds() -> None:
    changes = Changes.of(Kind.ITEMS, Kind.ACTIONS, meeting_id=7)
    assert Kind.ITEMS in changes
    assert Kind.BODIES not in changes
    assert (changes.meeting_id, changes.item_id) == (7, None)


def test_many_changes_are_said_as_briefly_as_can_be() -> None:
    minutes, items = Kind.MINUTES, Kind.ITEMS
    one = Changes.of(minutes, meeting_id=3, item_id=7)
    assert merged(()) == ()
    assert merged((NO_CHANGES,)) == ()
    assert merged((one, one)) == (one,)
    assert merged((one, Changes.of(items, meeting_id=3, item_id=7))) == (
        Changes.of(items, minutes, meeting_id=3, item_id=7),
    )
    assert merged((one, Changes.of(minutes, meeting_id=3, item_id=8))) == (Changes.of(minutes, meeting_id=3),)
    assert merged((one, Changes.of(minutes, meeting_id=4))) == (one, Changes.of(minutes, meeting_id=4))


def test_what_concerns_every_meeting_is_not_said_again_of_one() -> None:
    one = Changes.of(Kind.MINUTES, Kind.ITEMS, meeting_id=3)
    assert merged((one, Changes.of(Kind.MINUTES), Changes.of(Kind.PEOPLE))) == (
        Changes.of(Kind.MINUTES, Kind.PEOPLE),
        Changes.of(Kind.ITEMS, meeting_id=3),
    )
    assert merged((one, EVERYTHING, one)) == (EVERYTHING,)
    assert merged((one, Changes.of(Kind.MINUTES, Kind.ITEMS))) == (Changes.of(Kind.MINUTES, Kind.ITEMS),)


def test_very_many_meetings_are_everything() -> None:
    many = [Changes.of(Kind.ITEMS, meeting_id=number) for number in range(MOST_MEETINGS)]
    assert merged(many) == tuple(many)
    assert merged((*many, Changes.of(Kind.ITEMS, meeting_id=99))) == (EVERYTHING,)
