"""Where something is put that comes up beside a line of text: never over the line."""

from PySide6.QtCore import QPoint, QRect, QSize


def beside(line: QRect, size: QSize, room: QRect, gap: int = 2) -> QPoint:
    """The upper left corner for something of that size: below the line where there is room for it, else
    above, else on the side with more room; and within `room` from left to right."""
    below, above = line.bottom() + 1 + gap, line.top() - gap - size.height()
    has_room_below = below + size.height() <= room.bottom() + 1
    is_wider_below = room.bottom() - line.bottom() >= line.top() - room.top()
    y = below if has_room_below or (above < room.top() and is_wider_below) else above
    x = max(min(line.left(), room.right() + 1 - size.width()), room.left())
    return QPoint(x, y)
