"""The quiet look that all tables share: no grid, no numbers down the side, one row chosen at a time."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from sefton_minutes.ui.look import Look


def settle(table: QTableView, look: Look | None, stretched: int, widths: Mapping[int, int]) -> None:
    """Give a table, its model set, its columns: `stretched` takes what `widths` (pixels, by column) leave.
    Tab leaves the table instead of walking its cells."""
    zoomed = look.px if look else round
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(zoomed(32))
    header = table.horizontalHeader()
    header.setAccessibleName("Columns")
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    for column, width in widths.items():
        header.resizeSection(column, zoomed(width))
