"""The local file of edits not yet in the database."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.storage import journal as journal_module
from sefton_minutes.storage.journal import Entry, Journal

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


def entry(
    text: str, *, item_id: int = 1, version: int = 1, seconds: int = 0, database: str = "here"
) -> Entry:
    return Entry(database, item_id, "minute_text", version, text, NOON + timedelta(seconds=seconds))


def journal_files(folder: Path) -> list[Path]:
    return list(folder.glob("*.journal"))


def killed(folder: Path, *entries: Entry) -> None:
    """A program that recorded these and was killed: its lock is gone, its file stays."""
    journal = Journal(folder)
    for each in entries:
        journal.record(each)
    os.close(journal._descriptor)


def test_what_a_killed_program_recorded_is_left_behind(tmp_path: Path) -> None:
    killed(tmp_path, entry("The rep"), entry("The report — “noted”\n\tand more", seconds=1))
    assert Journal(tmp_path).left_behind() == (entry("The report — “noted”\n\tand more", seconds=1),)


def test_nothing_is_written_before_the_first_entry(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "absent")
    assert journal.left_behind() == ()
    journal.close()
    assert not (tmp_path / "absent").exists()


def test_a_really_killed_process_loses_nothing(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys\n"
        "from datetime import UTC, datetime\n"
        "from pathlib import Path\n"
        "from sefton_minutes.storage.journal import Entry, Journal\n"
        "journal = Journal(Path(sys.argv[1]))\n"
        "for typed in range(1, 6):\n"
        "    journal.record(Entry('here', 1, 'minute_text', 1, 'words'[:typed], datetime.now(UTC)))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert [each.text for each in Journal(tmp_path).left_behind()] == ["words"]


def test_the_journal_of_a_living_program_is_not_left_behind(tmp_path: Path) -> None:
    living, other = Journal(tmp_path), Journal(tmp_path)
    living.record(entry("mine"))
    other.record(entry("theirs"))
    assert living.left_behind() == () == other.left_behind()
    assert len(journal_files(tmp_path)) == 2
    living.close()
    assert [each.text for each in other.left_behind()] == ["mine"]


def test_settled_text_is_not_left_behind_and_the_file_goes(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.record(entry("typed"))
    journal.settle(entry("typed", version=2))
    assert journal.pending() == ()
    journal.close()
    assert journal_files(tmp_path) == []


def test_text_typed_while_the_save_ran_stays_on_the_new_version(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.record(entry("typed"))
    journal.record(entry("typed more"))
    journal.settle(entry("typed", version=2))
    assert journal.pending() == (replace(entry("typed more", version=2), base="typed"),)


def test_one_of_two_settled_places_is_gone_after_a_kill(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.record(entry("one", item_id=1))
    journal.record(entry("two", item_id=2))
    journal.settle(entry("one", item_id=1))
    os.close(journal._descriptor)
    assert [each.text for each in Journal(tmp_path).left_behind()] == ["two"]


def test_a_line_cut_short_is_passed_over(tmp_path: Path) -> None:
    killed(tmp_path, entry("whole"), entry("also whole", item_id=2))
    (file,) = journal_files(tmp_path)
    file.write_bytes(file.read_bytes() + b'{"database": "here", "item": 3, "fie')
    assert {each.text for each in Journal(tmp_path).left_behind()} == {"whole", "also whole"}


@pytest.mark.parametrize("rubbish", [b"", b"\x00\xff\x00", b"[]\n7\nnull\n", b'{"item": "x"}\n'])
def test_a_file_of_rubbish_is_passed_over(tmp_path: Path, rubbish: bytes) -> None:
    (tmp_path / "1-0.journal").write_bytes(rubbish)
    assert Journal(tmp_path).left_behind() == ()


def test_the_newest_of_two_files_of_one_program_counts(tmp_path: Path) -> None:
    killed(tmp_path, entry("newer", seconds=9))
    killed(tmp_path, entry("older", seconds=1))
    assert [each.text for each in Journal(tmp_path).left_behind()] == ["newer"]


def test_what_two_ended_programs_left_for_one_place_is_kept_both(tmp_path: Path) -> None:
    """Whatever their clocks said."""
    first = replace(entry("first life", seconds=9), program="a")
    second = replace(entry("second life", seconds=1), program="b")
    killed(tmp_path, first)
    killed(tmp_path, second)
    journal = Journal(tmp_path)
    assert {each.text for each in journal.left_behind()} == {"first life", "second life"}
    assert journal.clear_behind(second)
    assert [each.text for each in journal.left_behind()] == ["first life"]


def test_clearing_strikes_a_place_from_every_ended_program(tmp_path: Path) -> None:
    killed(tmp_path, entry("one"), entry("two", item_id=2))
    killed(tmp_path, entry("one again", seconds=1))
    journal = Journal(tmp_path)
    assert journal.clear_behind(entry(""))
    assert not journal.clear_behind(entry(""))
    assert [each.text for each in journal.left_behind()] == ["two"]
    assert journal.clear_behind(entry("", item_id=2))
    assert journal_files(tmp_path) == []


def test_a_long_journal_is_written_anew_with_the_newest_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "COMPACTED_ABOVE", 1000)
    journal = Journal(tmp_path)
    journal.record(entry("kept", item_id=2))
    for typed in range(100):
        journal.record(entry("x" * typed))
    (file,) = journal_files(tmp_path)
    assert file.stat().st_size < 2000
    os.close(journal._descriptor)
    assert {each.text for each in Journal(tmp_path).left_behind()} == {"kept", "x" * 99}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out of the profile folder instead")
def test_only_the_user_may_read_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "folder")
    journal.record(entry("private"))
    (file,) = journal_files(tmp_path / "folder")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(CannotWriteFile, match=r"cannot be kept safe in .*taken"):
        Journal(tmp_path / "taken" / "journal").record(entry("typed"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_after_a_full_disk_the_next_line_is_whole(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.record(entry("before"))
    good = journal._descriptor
    journal._descriptor = os.open("/dev/full", os.O_WRONLY)
    with pytest.raises(CannotWriteFile, match="No space left"):
        journal.record(entry("lost", seconds=1))
    os.close(journal._descriptor)
    journal._descriptor = good
    os.write(good, b'{"database": "he')
    journal.record(entry("after", seconds=2))
    os.close(good)
    assert [each.text for each in Journal(tmp_path).left_behind()] == ["after"]


def test_sync_may_be_called_at_any_time(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.sync()
    journal.record(entry("typed"))
    journal.sync()
    journal.sync()
    assert journal.pending() == (entry("typed"),)


class TestTheGround:
    """What a text was typed on is written once, and is there whenever the text is."""

    BASE = replace(entry(""), base="It was so. " * 1000, program="a program")

    def typed(self, journal: Journal, text: str, **fields: object) -> Entry:
        made = replace(self.BASE, text=text, **fields)  # type: ignore[arg-type]
        journal.record(made)
        return made

    def left(self, journal: Journal, folder: Path) -> tuple[Entry, ...]:
        os.close(journal._descriptor)
        return Journal(folder).left_behind()

    def test_it_is_not_written_again_with_each_key(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        for text in ("a", "ab", "abc"):
            last = self.typed(journal, text)
        size = sum(file.stat().st_size for file in tmp_path.iterdir())
        assert size < len(self.BASE.base) + 1000
        assert self.left(journal, tmp_path) == (last,)

    def test_a_newer_version_brings_its_own(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        self.typed(journal, "a")
        last = self.typed(journal, "ab", version=2, base="It was otherwise.")
        assert self.left(journal, tmp_path) == (last,)

    def test_it_is_there_after_the_file_was_written_anew(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(journal_module, "COMPACTED_ABOVE", 4_000)
        journal = Journal(tmp_path)
        for typed in range(200):
            last = self.typed(journal, "x" * typed)
        assert self.left(journal, tmp_path) == (last,)

    def test_it_is_there_when_the_place_was_settled_and_typed_in_again(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        other = self.typed(journal, "kept", item_id=2)
        self.typed(journal, "a")
        journal.forget(self.BASE.place)
        last = self.typed(journal, "b")
        assert set(self.left(journal, tmp_path)) == {other, last}

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
    def test_a_line_that_was_not_written_takes_no_ground_with_it(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        self.typed(journal, "a")
        good, journal._descriptor = journal._descriptor, os.open("/dev/full", os.O_WRONLY)
        with pytest.raises(CannotWriteFile):
            self.typed(journal, "ab", version=2, base="Otherwise.")
        os.close(journal._descriptor)
        journal._descriptor = good
        last = self.typed(journal, "abc", version=2, base="Otherwise.")
        assert self.left(journal, tmp_path) == (last,)
