"""Initials; and telling by its beat whether a program is still there."""

from datetime import UTC, datetime

import pytest

from sefton_minutes.domain.presence import LONGEST_LOOK, STILL_SECONDS, Heartbeats, Present


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Rosalind Penny", "RP"), ("Rosalind Ann Penny-Smith", "RS"), ("r.penny", "RP"), ("rpenny", "RP"),
        ("Élodie Ünal", "ÉÜ"), ("x", "X"), ("", ""), ("1234", ""), ("COUNCIL\\rpenny", "CR"),
    ],
)  # fmt: skip
def test_initials(name: str, initials: str) -> None:
    assert Present("login", name, 3, None, datetime(2027, 4, 1, tzinfo=UTC)).initials == initials


def test_a_beat_that_moves_is_alive_and_one_that_stands_still_is_not() -> None:
    watch = Heartbeats()
    for second in range(0, int(STILL_SECONDS), 5):
        assert watch.look({"still": 4, "moving": second}, second) == frozenset()
    assert watch.look({"still": 4, "moving": 99}, STILL_SECONDS) == {"still"}
    assert watch.look({"still": 5, "moving": 99}, STILL_SECONDS + 5) == frozenset()


def test_only_time_that_was_watched_counts() -> None:
    watch = Heartbeats()
    watch.look({"a": 1}, 0)
    assert watch.look({"a": 1}, 36_000) == frozenset()
    assert watch.look({"a": 1}, 36_000 + LONGEST_LOOK) == frozenset()
    assert watch.look({"a": 1}, 36_000 + 2 * LONGEST_LOOK) == {"a"}


def test_whoever_comes_again_begins_anew() -> None:
    watch = Heartbeats()
    for second in (0, 20, 40):
        watch.look({"a": 1}, second)
    watch.look({}, 41)
    assert watch.look({"a": 1}, 60) == frozenset()
