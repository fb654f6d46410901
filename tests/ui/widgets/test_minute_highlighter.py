"""The marks of a long minute: what is seen is painted at once, the rest soon."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit

LINE = "The gate was noted.\n"
LINES = 200


def marked(edit: MinuteEdit) -> list[int]:
    """The lines in which something is shown, by number."""
    blocks = map(edit.document().findBlockByNumber, range(edit.document().blockCount()))
    return [block.blockNumber() for block in blocks if block.layout().formats()]


def test_many_marks_are_painted_where_one_looks_and_then_everywhere(qtbot: QtBot, look: Look) -> None:
    edit = MinuteEdit()
    edit.use(look)
    qtbot.addWidget(edit)
    edit.resize(700, 200)
    edit.show()
    edit.show_text(LINE * LINES)
    assert edit.verticalScrollBar().value() > 0
    begins = (number * len(LINE) for number in range(LINES))
    edit.show_layer("found", [Mark(begin + 4, begin + 8, Style.FOUND) for begin in begins])
    at_once = marked(edit)
    assert 0 < len(at_once) < LINES
    assert at_once[-1] == LINES - 1
    QTest.keyClicks(edit, "A")
    edit.go_to(0)
    QTest.keyClicks(edit, "B")
    qtbot.waitUntil(lambda: marked(edit) == list(range(LINES)))
    edit.show_layer("found", ())
    qtbot.waitUntil(lambda: not marked(edit))
