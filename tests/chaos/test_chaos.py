"""The short form: a few seconds of disorder on each kind of database. `python -m tests.chaos` is the long."""

import sys
from pathlib import Path

import pytest

from tests.chaos.run import Plan, run
from tests.figures import Tell

SEED = 20270304

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals stop and kill the processes")


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_nothing_acknowledged_is_lost_amid_kills_and_cuts(database: str, tmp_path: Path, tell: Tell) -> None:
    report = run(Plan(database, SEED, kills=12, seconds=10, disturb_every=1, keep=tmp_path))
    tell(report.told)
    assert report.is_sound, report.told
    assert report.kills > 0
    assert report.edits > 0
