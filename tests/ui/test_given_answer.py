"""Hundreds of answers at once: in lots that let saves between, stopped, and taken back to the letter."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.errors import ChangedMeanwhile
from sefton_minutes.ui.given_answer import AT_A_TIME, GivenAnswer, lots
from sefton_minutes.ui.workplace import Services
from tests.builders import a_typed_minute
from tests.ui.old_minutes import MISSPELT, PLAIN, long_page, put, saved_page

ITEMS = AT_A_TIME * 2 + 3
TWICE = f"{MISSPELT}\nThe chart was shown.\nRESLOVED: That the chart be noted."


def never() -> bool:
    return False


def untold(_done: int, _total: int, _what: str = "", /) -> None:
    """Nobody looks."""


def bring(services: Services, place: Path) -> None:
    services.bringing.bring([place], lambda _done, _total, _name: None, never)


@pytest.fixture
def first(services: Services, tmp_path: Path) -> Doubtful:
    """The worst of many that are alike."""
    put(tmp_path / "old", "ferry.txt", long_page("Thursday 8th March, 2018", ITEMS))
    bring(services, tmp_path / "old")
    return next(iter(services.reviewing.doubtful()))


def minutes_of(services: Services, doubtful: Doubtful) -> list[str]:
    """Every minute of the meeting."""
    return [item.minute_text for item in services.meetings.open(doubtful.meeting_id).items]


def test_all_alike_are_answered_some_at_a_time(services: Services, first: Doubtful) -> None:
    told: list[tuple[int, int]] = []
    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True)
    given.keep_all(services.reviewing, lambda done, total, _what="", /: told.append((done, total)), never)
    assert told == [(0, ITEMS), (AT_A_TIME, ITEMS), (2 * AT_A_TIME, ITEMS)]
    assert (given.count, given.left, len(given.altered)) == (ITEMS, 0, 3)
    assert minutes_of(services, first) == [PLAIN] * ITEMS


def test_what_is_typed_is_saved_between(services: Services, first: Doubtful) -> None:
    last = services.meetings.open(first.meeting_id).items[-1]
    typed = "The lamps were lit."

    def save(done: int, _total: int, _what: str = "", /) -> None:
        if done == AT_A_TIME:
            services.saving.save(a_typed_minute(last, typed))

    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True)
    given.keep_all(services.reviewing, save, never)
    assert minutes_of(services, first) == [PLAIN] * (ITEMS - 1) + [typed]
    assert services.reviewing.count() == 0


def stop_after(lots_done: int) -> Callable[[], bool]:
    """Says no so many times, then yes."""
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > lots_done

    return cancelled


def test_stopped_those_that_are_answered_stay_so_and_can_be_taken_back(
    services: Services, first: Doubtful
) -> None:
    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True)
    given.keep_all(services.reviewing, untold, stop_after(1))
    assert (given.count, given.left) == (AT_A_TIME, ITEMS - AT_A_TIME)
    assert minutes_of(services, first).count(PLAIN) == AT_A_TIME
    given.take_all_back(services.reviewing, untold, never)
    assert minutes_of(services, first) == [MISSPELT] * ITEMS
    assert services.reviewing.count() == ITEMS


def test_taking_back_can_be_stopped_and_gone_on_with(services: Services, first: Doubtful) -> None:
    given = GivenAnswer(first, Answer.REFUSE, all_alike=True)
    given.keep_all(services.reviewing, untold, never)
    given.take_all_back(services.reviewing, untold, stop_after(1))
    assert 0 < services.reviewing.count() < ITEMS
    given.take_all_back(services.reviewing, untold, never)
    assert (services.reviewing.count(), given.done) == (ITEMS, [])


def test_what_was_edited_since_stays_and_the_rest_is_taken_back(services: Services, first: Doubtful) -> None:
    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True)
    given.keep_all(services.reviewing, untold, never)
    last = services.meetings.open(first.meeting_id).items[-1]
    services.saving.save(a_typed_minute(last, "Written anew."))
    with pytest.raises(ChangedMeanwhile, match="3 answers stay"):
        given.take_all_back(services.reviewing, untold, never)
    assert minutes_of(services, first)[: 2 * AT_A_TIME] == [MISSPELT] * (2 * AT_A_TIME)
    assert minutes_of(services, first)[-1] == "Written anew."


def test_what_holds_for_later_is_forgotten_when_it_is_taken_back(
    services: Services, first: Doubtful, tmp_path: Path
) -> None:
    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True, always=True)
    given.keep_all(services.reviewing, untold, never)
    given.take_all_back(services.reviewing, untold, never)
    put(tmp_path / "later", "ferry.txt", saved_page("Thursday 9th January, 2020", MISSPELT))
    bring(services, tmp_path / "later")
    assert services.reviewing.count() == ITEMS + 1


def test_those_answered_one_by_one_are_spared(services: Services, first: Doubtful) -> None:
    given = GivenAnswer(first, Answer.ACCEPT, all_alike=True, spared=frozenset({first.id}))
    given.keep_all(services.reviewing, untold, never)
    assert given.count == ITEMS - 1
    assert [each.id for each in services.reviewing.doubtful()] == [first.id]


def test_what_is_about_one_item_is_answered_together(services: Services, tmp_path: Path) -> None:
    put(tmp_path / "old", "ferry.txt", long_page("Thursday 8th March, 2018", AT_A_TIME, TWICE))
    bring(services, tmp_path / "old")
    waiting = services.reviewing.doubtful()
    assert len(waiting) == 2 * AT_A_TIME
    for lot in lots(waiting):
        items = [each.item_id for each in lot]
        assert all(items.count(item) == 2 for item in items)
    given = GivenAnswer(waiting[0], Answer.ACCEPT, all_alike=True)
    given.keep_all(services.reviewing, untold, never)
    assert services.reviewing.count() == 0
