"""What comes up beside a line never lies over it."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from sefton_minutes.ui.writing.placing import beside

ROOM = QRect(0, 0, 400, 300)


@pytest.mark.parametrize(
    ("line", "corner"),
    [
        (QRect(50, 20, 80, 20), QPoint(50, 42)),  # room below
        (QRect(50, 250, 80, 20), QPoint(50, 148)),  # above
        (QRect(350, 20, 40, 20), QPoint(200, 42)),  # not out at the right
        (QRect(-30, 20, 40, 20), QPoint(0, 42)),  # nor at the left
    ],
)
def test_it_stands_below_else_above(line: QRect, corner: QPoint) -> None:
    assert beside(line, QSize(200, 100), ROOM) == corner


@pytest.mark.parametrize("top", range(0, 280, 20))
def test_the_line_stays_free_even_where_there_is_little_room(top: int) -> None:
    line, size = QRect(10, top, 80, 20), QSize(200, 200)
    assert not QRect(beside(line, size, ROOM), size).intersects(line)
