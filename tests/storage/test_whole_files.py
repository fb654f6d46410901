import os
from pathlib import Path

import pytest

from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.storage.whole_files import written_whole


def test_the_file_appears_when_all_is_written(tmp_path: Path) -> None:
    file = tmp_path / "copy"
    with written_whole(file) as partial:
        partial.write_bytes(b"whole")
        assert not file.exists()
    assert file.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [file]


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    file = tmp_path / "copy"
    file.write_bytes(b"before")

    def fail_half_way() -> None:
        with written_whole(file) as partial:
            partial.write_bytes(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(CannotWriteFile) as told:
        fail_half_way()
    assert str(told.value).startswith(f"{file} cannot be written: the disk is full.")
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile, match="its name is too long"), written_whole(tmp_path / ("x" * 300)):
        pass


def test_what_a_killed_program_left_is_no_obstacle(tmp_path: Path) -> None:
    file = tmp_path / "copy"
    with written_whole(file) as partial:
        partial.write_bytes(b"x" * 100)
    partial.write_bytes(b"left behind")
    with written_whole(file) as again:
        assert again.read_bytes() == b""
        again.write_bytes(b"whole")
    assert file.read_bytes() == b"whole"


@pytest.mark.skipif(os.name != "posix", reason="such files are POSIX's")
def test_what_is_no_ordinary_file_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CannotWriteFile, match="it is no ordinary file"), written_whole(pipe):
        pass
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="nothing is closed to root")
def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "copy"
    file.write_bytes(b"before")
    file.chmod(0o444)
    with pytest.raises(CannotWriteFile, match="you have no right to it"), written_whole(file):
        pass
    assert file.read_bytes() == b"before"
