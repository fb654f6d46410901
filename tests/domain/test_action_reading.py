"""The actions kept of an item against those that are read in its minute now."""

from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.action_reading import Reconciled, reconcile
from sefton_minutes.domain.actions import Action, ActionStatus, ReadAction
from sefton_minutes.domain.minute_text.reading import Reading

WORDS = "Ms Okafor circulate the plan by 8 July 2027"


def reading(*words: str, confirmed: bool = False, owner: str = "") -> Reading:
    """A minute of these lines, each an action."""
    text, read = "", []
    for line in words:
        read.append(
            ReadAction(f"{line}.", owner, confirmed=confirmed, start=len(text), end=len(text) + len(line))
        )
        text += line + "\n"
    return Reading(text, actions=tuple(read))


def kept(source: str, status: ActionStatus, **fields: object) -> Action:
    return replace(Action(7, 3, source, status=status, source=source, id=1, version=1), **fields)  # type: ignore[arg-type]


def reconciled(actions: list[Action], now: Reading) -> Reconciled:
    return reconcile(actions, now, 7, 3)


def test_what_is_read_for_the_first_time_is_proposed() -> None:
    assert reconciled([], reading(WORDS)).new == (
        Action(7, 3, f"{WORDS}.", status=ActionStatus.PROPOSED, source=WORDS),
    )


def test_a_sure_reading_is_an_action_at_once() -> None:
    (new,) = reconciled([], reading(WORDS, confirmed=True)).new
    assert new.status is ActionStatus.OPEN


@pytest.mark.parametrize("status", ActionStatus)
def test_what_is_kept_already_is_not_proposed_again(status: ActionStatus) -> None:
    assert reconciled([kept(WORDS, status)], reading(WORDS)).new == ()


def test_a_proposal_follows_the_edits_of_its_words() -> None:
    (now,) = reconciled(
        [kept(WORDS, ActionStatus.PROPOSED)], reading(f"{WORDS} at the latest", owner="Ms Okafor")
    ).altered
    assert (now.text, now.owner, now.id) == (f"{WORDS} at the latest.", "Ms Okafor", 1)


def test_a_proposal_whose_words_became_a_sure_action_is_open() -> None:
    (now,) = reconciled([kept(WORDS, ActionStatus.PROPOSED)], reading(WORDS, confirmed=True)).altered
    assert now.status is ActionStatus.OPEN


def test_what_an_officer_confirmed_keeps_the_officers_words() -> None:
    mine = kept(WORDS, ActionStatus.OPEN, text="Circulate the plan", owner="B. Okafor", due=date(2027, 7, 8))
    (now,) = reconciled([mine], reading(f"{WORDS} or sooner")).altered
    assert now == replace(mine, source=f"{WORDS} or sooner")


@pytest.mark.parametrize(
    ("status", "becomes"),
    [(ActionStatus.OPEN, "orphaned"), (ActionStatus.DONE, "orphaned"), (ActionStatus.PROPOSED, "withdrawn")],
)
def test_when_the_words_go(status: ActionStatus, becomes: str) -> None:
    outcome = reconciled([kept(WORDS, status)], reading())
    assert [action.orphaned for action in outcome.altered] == ([True] if becomes == "orphaned" else [])
    assert len(outcome.withdrawn) == (becomes == "withdrawn")


def test_a_dropped_action_goes_on_standing_for_its_words() -> None:
    dropped = kept(WORDS, ActionStatus.DROPPED)
    assert reconciled([dropped], reading()) == Reconciled()
    assert reconciled([dropped], reading(WORDS)) == Reconciled()


def test_an_orphan_whose_words_came_back_is_none_any_more() -> None:
    (now,) = reconciled([kept(WORDS, ActionStatus.OPEN, orphaned=True)], reading(WORDS)).altered
    assert not now.orphaned


def test_an_action_typed_by_hand_is_left_alone() -> None:
    assert reconciled([kept("", ActionStatus.OPEN, text="Book the room")], reading()) == Reconciled()


def test_nothing_to_do_when_nothing_changed() -> None:
    proposal = reconciled([], reading(WORDS)).new[0]
    assert reconciled([proposal], reading(WORDS)) == Reconciled()
