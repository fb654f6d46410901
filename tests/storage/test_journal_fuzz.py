"""A journal with anything in it gives what can be understood, and stops nobody."""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.storage.journal import LARGEST_ID, Entry, Journal

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
NAMES = ("database", "item", "field", "version", "when", "text", "base", "program")
WHEN = st.sampled_from(("2027-03-04T10:00:00+00:00", "2027-03-04T10:00:00", "0001-01-01T00:00:00+14:00"))
GOOD = {"database": "d", "item": 3, "field": "title", "version": 1, "text": "Kept"}
RECORDS = st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, VALUES) | {"when": WHEN}).map(
    lambda given: GOOD | given
)
LINES = (
    RECORDS.map(lambda record: json.dumps(record).encode())
    | VALUES.map(lambda value: json.dumps(value).encode())
    | st.binary(max_size=40)
    | st.integers(1_000, 100_000).map(lambda depth: b"[" * depth)
)
OURS = Entry("d", 7, "title", 1, "Still here", datetime(2027, 3, 4, 10, tzinfo=UTC))


@given(st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=3))
def test_what_others_left_is_understood_or_passed_over(files: list[list[bytes]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, lines in enumerate(files):
            (folder / f"{number}.journal").write_bytes(b"\n".join(lines) + b"\n")
        journal = Journal(folder)
        for entry in journal.left_behind():
            assert 0 <= entry.item_id <= LARGEST_ID
            assert entry.when.tzinfo is not None
            journal.clear_behind(entry)
        journal.close()


@given(st.lists(LINES, max_size=4), st.lists(LINES, max_size=4))
def test_a_line_of_ours_among_them_is_not_lost(before: list[bytes], after: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = Journal(folder / "ours")
        ours.record(OURS)
        line = next((folder / "ours").iterdir()).read_bytes()
        ours.close()
        words = b"\n".join([*before, line, *after]) + b"\n"
        (folder / "left.journal").write_bytes(words)
        assert OURS in Journal(folder).left_behind()
