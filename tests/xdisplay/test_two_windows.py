"""Two officers write in one item at once, by real keys, each in a window of the real program."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sefton_minutes import composition
from sefton_minutes.composition import sqlite_url
from tests.builders import a_body, a_meeting, a_typed_minute, an_item
from tests.xdisplay.display import Hands, Program, answered, until, virtual_display

MEETING = "Harbour and Markets Committee, 4 March 2027 – Sefton Minutes"
CONFLICT = "You and rosalind"
FIRST = "Members considered the report of the Head of Harbours."
LAST = "The Treasurer said that the reserve would bear the cost."
MINUTE = (1000, 283)
"""A place in the first line of the minute."""

pytestmark = pytest.mark.xdisplay


@dataclass(frozen=True)
class Record:
    """One meeting of one item with two paragraphs."""

    file: Path
    services: composition.Services
    item_id: int

    def has(self, *words: str) -> bool:
        """Whether its minute holds all of these."""
        minute = self.services.agendas.get_item(self.item_id).minute_text
        return all(each in minute for each in words)

    def await_words(self, *words: str) -> None:
        """Waits until they are saved."""
        until(lambda: self.has(*words), f"{' and '.join(words)} to be saved")


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    file = tmp_path / "council.sqlite"
    made = composition.compose(sqlite_url(file), tmp_path / "begun", "begun", create=True)
    body = made.bodies.add(a_body())[0]
    meeting = made.meetings.add(a_meeting(body.id))[0]
    item = made.agendas.add_item(meeting.id, an_item(minute_text=f"{FIRST}\n{LAST}"))[0]
    yield Record(file, made, item.id)
    made.close()


@pytest.fixture
def her_hands(hands: Hands) -> Iterator[Hands]:
    """Keys and mouse of the colleague, on a display of her own."""
    with virtual_display() as made:
        yield made


@contextmanager
def at_work(hands: Hands, record: Record, folder: Path, login: str) -> Iterator[Program]:
    """The program of an officer, at hands of his or her own, with journal and settings in a folder."""
    made = Program(hands, record.file, folder)
    made.environment |= {"LOGNAME": login}
    made.start()
    yield made
    made.stop()


@pytest.fixture
def mine(hands: Hands, record: Record, tmp_path: Path) -> Iterator[Program]:
    with at_work(hands, record, tmp_path / "mine", "marian") as made:
        yield made


@pytest.fixture
def hers(her_hands: Hands, record: Record, tmp_path: Path) -> Iterator[Program]:
    with at_work(her_hands, record, tmp_path / "hers", "rosalind") as made:
        yield made


def write_in_different_paragraphs(hands: Hands, her_hands: Hands, record: Record) -> None:
    hands.keys("ctrl+Home", "End")
    her_hands.keys("ctrl+End")
    for mine_word, her_word in ((" One", " red"), (" two", " green"), (" three.", " blue.")):
        hands.type(mine_word)
        her_hands.type(her_word)
    record.await_words(f"{FIRST} One two three.", f"{LAST} red green blue.")


def write_while_the_file_is_locked(hands: Hands, her_hands: Hands, record: Record, mine: Program) -> None:
    other = sqlite3.connect(record.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    hands.type(" Four.")
    her_hands.type(" White.")
    until(lambda: "Four." in mine.journals(), "the typing to reach the journal")
    other.execute("ROLLBACK")
    other.close()
    record.await_words("three. Four.", "blue. White.")


def keep_both(hands: Hands) -> None:
    """For its first moment, and as long as keys come, the window takes none."""
    for _ in range(5):
        hands.await_window(CONFLICT)
        if answered(lambda: not hands.window(CONFLICT), 1.0):
            return
        hands.keys("alt+3", "ctrl+Return")
        if answered(lambda: not hands.window(CONFLICT), 2.0):
            return
    raise AssertionError("the conflict was not decided")


def write_in_the_same_paragraph(hands: Hands, her_hands: Hands, record: Record, mine: Program) -> None:
    """I write on when the window opens, and decide at the next pause."""
    her_hands.keys("ctrl+Home", "End")
    hands.type(" Mine")
    her_hands.type(" Hers.")
    her_hands.keys("ctrl+s")
    hands.await_window(CONFLICT)
    hands.type(" went on.")
    until(lambda: "Mine went on." in mine.journals(), "what was written on to reach the journal")
    keep_both(hands)
    record.await_words("Four. Hers.", "Four. Mine went on.")


def test_two_officers_write_in_one_item_and_no_word_is_lost(
    hands: Hands, her_hands: Hands, mine: Program, hers: Program, record: Record
) -> None:
    for each in (hands, her_hands):
        each.await_window(MEETING)
        each.click(*MINUTE)
    write_in_different_paragraphs(hands, her_hands, record)
    write_while_the_file_is_locked(hands, her_hands, record, mine)
    write_in_the_same_paragraph(hands, her_hands, record, mine)


def test_what_a_killed_window_had_is_put_together_with_what_was_saved_since(
    hands: Hands, mine: Program, record: Record
) -> None:
    hands.await_window(MEETING)
    hands.click(*MINUTE)
    hands.keys("ctrl+End")
    hands.type(" Mine.")
    until(lambda: "Mine." in mine.journals(), "the typing to reach the journal")
    mine.kill()
    item = record.services.agendas.get_item(record.item_id)
    record.services.saving.save(a_typed_minute(item, f"{FIRST} Hers.\n{LAST}"))
    mine.start()
    hands.await_window("Typing that was not saved")
    hands.keys("alt+p")
    record.await_words(f"{FIRST} Hers.\n{LAST} Mine.")
