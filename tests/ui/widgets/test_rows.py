"""Lists of painted rows: a row is as high as its words need in the room that there is."""

from typing import Any

from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.rows import RowDelegate, RowList


class _Broken(RowDelegate):
    """A row of two lines where it is narrow."""

    def height_of(self, record: Any, width: int) -> int:
        return 50 if width < 200 else 25

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, chosen: bool) -> None:
        pass


def test_rows_are_measured_anew_when_only_the_width_changes(qtbot: QtBot, look: Look) -> None:
    view = RowList()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two"], view))
    view.setItemDelegate(_Broken(look, view))
    view.resize(400, 300)
    view.show()
    heights = []
    for width in (400, 150, 400):
        view.resize(width, 300)
        QApplication.processEvents()
        heights.append(view.visualRect(view.model().index(1, 0)).top())
    assert heights == [25, 50, 25]
