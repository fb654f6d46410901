"""What the program is, and the versions that support asks for."""

import platform

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from sefton_minutes import __version__
from sefton_minutes.ui.forms.ui_about_dialog import Ui_AboutDialog


class AboutDialog(QDialog):
    """Names no council, no person and no file: its details may be sent to anybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.version_label.setText(f"Version {__version__}")
        self.ui.details_text.setPlainText(_details())
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.close_button.clicked.connect(self.accept)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.details_text.toPlainText())
        self.ui.copy_button.setText("Copied")


def _details() -> str:
    return "\n".join(
        (
            f"Sefton Minutes {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}, {QGuiApplication.platformName()}",
            platform.platform(),
        )
    )
