"""A virtual display for each test. Where the tools are absent tests are skipped, on a build server failed."""

import os
from collections.abc import Iterator

import pytest

from tests.xdisplay.display import ADVICE, Hands, missing_tools, virtual_display


@pytest.fixture
def hands() -> Iterator[Hands]:
    """Keys and mouse on a display of 1600 by 1000."""
    missing = missing_tools()
    if missing:
        sentence = f"{' and '.join(missing)} are needed to press real keys: {ADVICE}"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    with virtual_display() as made:
        yield made
