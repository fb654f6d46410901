"""Settings with anything in them are understood, or refused by a sentence."""

import json
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from sefton_minutes import composition
from sefton_minutes.composition.record_places import FileRecordPlaces
from sefton_minutes.domain.backup_keeping import is_due
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.services.backups import SCHEDULE, Backups
from sefton_minutes.services.desk import Desk
from sefton_minutes.ui.theme import LARGEST_ZOOM, SMALLEST_ZOOM, ThemeChoice
from sefton_minutes.ui.window_state import WindowState

PIECES = (
    "[record]",
    "database",
    "=",
    "sqlite:///a",
    "postgresql://u:p@h/d",
    "\n",
    "%(x)s",
    "[",
    "]",
    "\\",
    ":",
    " ",
)
WORDS = st.sampled_from(
    ("nan", "inf", "1e300", "-1", "9" * 5_000, "@ByteArray(x)", "@Invalid()", "a, b")
) | st.text(max_size=10)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
) | st.sampled_from(("daily", "at start", "18:00", "18:00+01:00", [7, 4, 12]))
SCHEDULE_NAMES = ("when", "at", "folder", "computer", "keep")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """At a record of its own."""
    services = composition.compose(
        composition.sqlite_url(tmp_path / "minutes.sqlite"), tmp_path, "officer", create=True
    )
    yield services.desk
    services.close()


@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join) | st.binary(max_size=80)
)
def test_settings_are_understood_or_refused(words: str | bytes) -> None:
    data = words if isinstance(words, bytes) else words.encode("utf-8", "surrogatepass")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "machine.ini").write_bytes(data)
        try:
            found = FileRecordPlaces(None, {}, folder / "machine.ini", folder).found()
        except DatabaseUnusable:
            return
        assert found is not None
        assert found.url


@given(st.dictionaries(st.sampled_from(("look", "General", "last_item", "%")), WORDS, max_size=3))
def test_what_the_window_remembers_is_understood_or_passed_over(sections: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "window.ini"
        lines = [
            f"[{section}]\ntheme={words}\nzoom={words}\nlast_meeting={words}\n"
            for section, words in sections.items()
        ]
        file.write_bytes("".join(lines).encode("utf-8", "surrogatepass"))
        state = WindowState(file)
        assert state.theme in tuple(ThemeChoice)
        assert SMALLEST_ZOOM <= state.zoom <= LARGEST_ZOOM
        assert 0 <= state.number("last_meeting") < 10**18
        assert isinstance(state.bytes("look/theme"), QByteArray)


@given(
    (st.fixed_dictionaries({}, optional=dict.fromkeys(SCHEDULE_NAMES, VALUES)) | VALUES).map(json.dumps)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
    | st.integers(1_000, 100_000).map(lambda depth: "[" * depth)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_schedule_is_understood_or_none(desk: Desk, words: str) -> None:
    with desk.writing() as work:
        work.settings.set(SCHEDULE, words)
        work.commit(NO_CHANGES)
    schedule = Backups(desk, "here").schedule()
    assert is_due(schedule, (), datetime(2027, 3, 4, 10, tzinfo=UTC)) in (True, False)
