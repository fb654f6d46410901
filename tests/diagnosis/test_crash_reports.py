"""A crash report says where in the code something happened, and never what was in the record."""

import stat
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from sefton_minutes import composition
from sefton_minutes.cli import main
from sefton_minutes.diagnosis.crash_reports import MOST_REPORTS, CrashReports
from sefton_minutes.diagnosis.crash_words import MOST_FRAMES, crash_words, own_message
from sefton_minutes.domain.shortened_text import shortened
from sefton_minutes.exchange.markup.xml_tree import parse_xml
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.engine import make_engine

MINUTE = "Councillor Margaret Osgood declared an interest in zebrafish"
MARK = "zebrafish"
NOW = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)

Failing = Callable[[], object]


def raised(failing: Failing) -> BaseException:
    try:
        failing()
    except BaseException as error:  # noqa: BLE001 (whatever it is)
        return error
    raise AssertionError


def words_of(failing: Failing) -> str:
    return crash_words(raised(failing), NOW, "save")


def chained() -> None:
    try:
        raise ValueError(MINUTE)
    except ValueError as error:
        raise RuntimeError(MINUTE) from error


def grouped() -> None:
    raise ExceptionGroup(MINUTE, [KeyError(MINUTE), OSError(5, MINUTE, MINUTE)])


def noted() -> None:
    error = KeyError(MINUTE)
    error.add_note(MINUTE)
    raise error


def given_to_a_database(folder: Path) -> None:
    engine = make_engine(read_address(composition.sqlite_url(folder / "any.sqlite")))
    with engine.connect() as connection:
        connection.execute(text("INSERT INTO nothing VALUES (:minute)"), {"minute": MINUTE})


LAYERS: dict[str, Failing] = {
    "a key that is a text": lambda: dict[str, str]()[MINUTE],
    "a text that is no number": lambda: int(MINUTE),
    "a text that cannot be encoded": lambda: MINUTE.replace("z", "\ud800").encode(),
    "an assertion": lambda: shortened(MINUTE, None),  # type: ignore[arg-type]
    "a kind of Python's raised with a text": lambda: (_ for _ in ()).throw(TypeError(MINUTE)),
    "a text between quotation marks": lambda: getattr(object(), MINUTE),
    "a chain": chained,
    "a group": grouped,
    "a note": noted,
    "a page": lambda: parse_xml(f"<a>{MINUTE}</b>", MINUTE),
}


@pytest.mark.parametrize("failing", LAYERS.values(), ids=LAYERS)
def test_no_text_of_the_record_is_in_a_report(failing: Failing) -> None:
    words = words_of(failing)
    told = [line for line in words.splitlines() if not line.startswith("      ")]  # all but lines of our code
    assert MARK not in "\n".join(told)
    assert "test_crash_reports.py" in words


def test_what_is_given_to_a_database_is_in_no_message(tmp_path: Path) -> None:
    error = raised(lambda: given_to_a_database(tmp_path))
    assert isinstance(error, SQLAlchemyError)
    assert MARK not in str(error)
    assert MARK not in crash_words(error, NOW, "save")
    shown = create_engine("sqlite://")
    with shown.connect() as connection, pytest.raises(SQLAlchemyError, match=MARK):
        connection.execute(text("INSERT INTO nothing VALUES (:minute)"), {"minute": MINUTE})


@given(st.text(min_size=1, max_size=60).filter(lambda words: not words.isidentifier()))
def test_no_text_gets_into_a_message_by_any_kind(words: str) -> None:
    for kind in (AttributeError, TypeError, IndexError, KeyError, ValueError):
        message = own_message(kind(f"cannot read {words!r} of {MARK}"))
        assert message == ""


@pytest.mark.parametrize(
    ("failing", "message"),
    [
        (lambda: None.title, "'NoneType' object has no attribute 'title'"),  # type: ignore[attr-defined]
        ([].pop, "pop from empty list"),
        (lambda: 1 // 0, "integer division or modulo by zero"),
        (lambda: len(3), "object of type 'int' has no len()"),  # type: ignore[arg-type]
        (own_message, "own_message() missing 1 required positional argument: 'error'"),
        (lambda: unknown_name, "name 'unknown_name' is not defined"),  # type: ignore[name-defined] # noqa: F821
        (lambda: 1 + "a", "unsupported operand type(s) for +: 'int' and 'str'"),  # type: ignore[operator]
    ],
)
def test_what_python_says_itself_helps_whoever_mends_it(failing: Failing, message: str) -> None:
    assert message in words_of(failing)


def test_a_report_names_versions_kinds_and_places_but_no_folder_of_this_computer() -> None:
    words = words_of(lambda: parse_xml("<a>", "a page"))
    lines = words.splitlines()
    assert lines[0].startswith("Sefton Minutes ")
    assert lines[1] == "2026-03-05T09:30:00+00:00"
    assert "thread save" in lines[2]
    assert "CannotReadFile" in words
    assert "  sefton_minutes/exchange/markup/xml_tree.py:" in words
    assert str(Path(__file__).parent) not in words


def test_endless_recursion_is_told_in_few_lines() -> None:
    def again() -> None:
        again()

    words = words_of(again)
    assert "more …" in words
    assert len(words.splitlines()) < 3 * MOST_FRAMES


def take(reports: CrashReports, error: BaseException) -> None:
    reports.take(type(error), error, error.__traceback__)


def test_a_bug_is_reported_to_a_file_of_its_users_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    take(CrashReports(tmp_path / "crash reports", told.append), raised(chained))
    file = next((tmp_path / "crash reports").iterdir())
    words = file.read_text(encoding="utf-8")
    assert "RuntimeError" in words
    assert "because of: ValueError" in words
    assert MARK not in words
    assert str(file) in told[0]
    assert capsys.readouterr().err == words
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path, lambda _sentence: None)
    for _ in range(MOST_REPORTS + 3):
        take(reports, raised(chained))
    assert len(list(tmp_path.iterdir())) == MOST_REPORTS


def test_a_report_that_cannot_be_written_is_no_second_crash(tmp_path: Path) -> None:
    in_the_way = tmp_path / "crash reports"
    in_the_way.write_text("a file", encoding="utf-8")
    told: list[str] = []
    take(CrashReports(in_the_way, told.append), raised(chained))
    assert "could not be written" in told[0]


def test_threads_and_what_python_can_raise_nowhere_are_reported_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    told: list[str] = []
    CrashReports(tmp_path, told.append).install()
    thread = threading.Thread(target=chained, name="save")
    thread.start()
    thread.join()

    class Failing:
        def __del__(self) -> None:
            raise ValueError(MINUTE)

    made = Failing()
    del made
    assert len(told) == 2
    assert MARK not in capsys.readouterr().err.replace("raise ValueError(MINUTE)", "")


def test_a_command_that_fails_by_a_bug_prints_no_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_asked: object) -> int:
        raise ValueError(MINUTE)

    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(tmp_path))
    monkeypatch.setitem(main.__globals__["COMMANDS"], "meetings", broken)
    assert main(["meetings"]) == 1
    said = capsys.readouterr().err
    assert MARK not in said
    assert "crash reports" in said
