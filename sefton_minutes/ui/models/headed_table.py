"""Tables whose columns have fixed headings."""

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_NO_PARENT = QModelIndex()


class HeadedTable(QAbstractTableModel):
    """`headings`: one word or two over each column; there are as many columns."""

    headings: ClassVar[tuple[str, ...]]

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self.headings[section] if shown else None
