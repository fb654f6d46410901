"""Settings with anything in them are understood, or refused by a sentence."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.composition.record_places import FileRecordPlaces
from sefton_minutes.domain.errors import DatabaseUnusable

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
