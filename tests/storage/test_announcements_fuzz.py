"""What is announced by anybody who may connect is understood, passed over, or no more than a reason to look
again."""

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.storage.announcements import LARGEST_ID, read_payload
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.listening import listen

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
KINDS = st.lists(st.sampled_from([kind.value for kind in Kind]) | VALUES, max_size=4)
TOLD = st.fixed_dictionaries(
    {}, optional={"by": VALUES, "kinds": KINDS | VALUES, "meeting": VALUES, "item": VALUES}
)
CELLS = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=600
) | st.binary(max_size=20)  # fmt: skip
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=4)


def is_sound(changes: Changes) -> bool:
    ids = [each for each in (changes.meeting_id, changes.item_id) if each is not None]
    return all(isinstance(kind, Kind) for kind in changes.kinds) and all(0 < n <= LARGEST_ID for n in ids)


@given(
    (TOLD | VALUES).map(json.dumps)
    | st.text(max_size=600)
    | st.integers(1, 499).map(lambda depth: "[" * depth)
)
def test_a_notification_is_understood_or_passed_over(payload: str) -> None:
    changes = read_payload(payload, "me")
    assert changes is None or is_sound(changes)


@settings(max_examples=25)
@given(ROWS)
def test_rows_of_a_file_are_understood_or_passed_over(rows: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "minutes.sqlite"
        with closing(Database.open(f"sqlite:///{file}")) as database, closing(listen(database)) as listening:
            with closing(sqlite3.connect(file)) as other:
                add = "INSERT OR IGNORE INTO change_event (token, kinds, meeting_id, item_id)"
                other.executemany(f"{add} VALUES (?, ?, ?, ?)", rows)
                other.commit()
            assert all(is_sound(changes) for changes in listening.hear(0.01, Stop()))
