"""What tests of storage need besides: a network that can be cut, and to be somebody without rights."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cut_connection import CutConnection
from tests.storage.far import upstream

NOBODY = 65534


@pytest.fixture
def network(postgresql_url: str) -> Iterator[CutConnection]:
    """The network to a fresh database."""
    with CutConnection(upstream(postgresql_url)) as made:
        yield made


@pytest.fixture
def as_nobody(tmp_path: Path) -> Iterator[None]:
    """Without an administrator's right to write where writing is forbidden. What is under the test's folder
    belongs to nobody too, so that the test may forbid it."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights are kept otherwise on this system")
    if os.geteuid() != 0:
        yield
        return
    closed = {folder: folder.stat().st_mode for folder in tmp_path.parents if not folder.stat().st_mode & 1}
    for folder, mode in closed.items():
        folder.chmod(mode | 0o011)
    for path in (tmp_path, *tmp_path.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        for folder, mode in closed.items():
            folder.chmod(mode)
