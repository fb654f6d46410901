"""Copies come from a process of their own: the same as are made here, also after it died, and none when the
window closed."""

import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import CannotShowPaper
from sefton_minutes.rendering.screen.copies import ScreenCopies, start_maker
from sefton_minutes.rendering.screen.paper import ScreenPaper
from tests.domain.composing.papers import some_papers
from tests.rendering.screen.test_screen_paper import papers

Maker = subprocess.Popen[bytes]


class Started:
    """Starts makers and remembers them."""

    def __init__(self) -> None:
        self.makers: list[Maker] = []

    def __call__(self) -> Maker:
        self.makers.append(start_maker())
        return self.makers[-1]


@pytest.fixture
def started() -> Started:
    return Started()


@pytest.fixture
def copies(started: Started) -> Iterator[ScreenCopies]:
    """Copies from a real process, which ends with the test."""
    made = ScreenCopies(started)
    yield made
    made.close()


def test_copies_are_those_that_are_made_here_and_come_from_one_process(
    copies: ScreenCopies, started: Started
) -> None:
    for kind in PaperKind:
        assert copies.copy_of(papers(), kind) == ScreenPaper(kind).copy_of(papers())
    assert len(started.makers) == 1


def test_another_process_begins_when_one_died(copies: ScreenCopies, started: Started) -> None:
    before = copies.copy_of(papers(), PaperKind.MINUTES)
    started.makers[0].kill()
    started.makers[0].wait()
    assert copies.copy_of(papers(), PaperKind.MINUTES) == before
    assert len(started.makers) == 2


def test_a_mistake_of_ours_over_there_is_raised_here_and_the_next_copy_is_made(copies: ScreenCopies) -> None:
    wrong = some_papers(numbers=("1",))
    with pytest.raises(RuntimeError, match="zip"):
        copies.copy_of(wrong, PaperKind.MINUTES)
    assert copies.copy_of(papers(), PaperKind.MINUTES).pdf


def test_a_process_that_may_not_be_started_is_a_sentence() -> None:
    def refuse() -> Maker:
        raise PermissionError

    copies = ScreenCopies(refuse)
    with pytest.raises(CannotShowPaper, match="can still be printed"):
        copies.copy_of(papers(), PaperKind.MINUTES)
    copies.close()


def test_closing_ends_the_process_and_whoever_waits(copies: ScreenCopies, started: Started) -> None:
    copies.copy_of(papers(), PaperKind.MINUTES)
    many = some_papers(*(papers().items * 200))
    with ThreadPoolExecutor(1) as lane:
        waiting = lane.submit(copies.copy_of, many, PaperKind.AGENDA)
        copies.close()
        with pytest.raises(CannotShowPaper):
            waiting.result()
    assert started.makers[0].poll() is not None


def test_the_process_ends_when_nobody_asks_any_longer() -> None:
    maker = start_maker()
    maker.communicate(b"")
    assert maker.returncode == 0
