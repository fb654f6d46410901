"""Every key of the program, found by typing what it does."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sefton_minutes.ui.forms.ui_shortcuts_dialog import Ui_ShortcutsDialog
from sefton_minutes.ui.models.shortcuts import ShortcutsModel
from sefton_minutes.ui.widgets.tables import settle


class ShortcutsDialog(QDialog):
    """Read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keys = ShortcutsModel(self)
        self.ui = Ui_ShortcutsDialog()
        self.ui.setupUi(self)
        table = self.ui.shortcuts_table
        table.setModel(self._keys)
        settle(table, None, 1, {0: 200, 2: 110})
        self.ui.empty_label.hide()
        self.ui.filter_edit.textChanged.connect(self._look_for)
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.filter_edit.setFocus()

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._keys.look_for(words)
        self.ui.empty_label.setVisible(self._keys.rowCount() == 0)
