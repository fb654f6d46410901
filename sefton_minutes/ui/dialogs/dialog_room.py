"""How large a dialog opens."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QDialog

from sefton_minutes.ui.look import Look


def give_room(dialog: QDialog, look: Look, width: int, height: int) -> None:
    """Open so large, in pixels at the usual size of type: larger with larger type, never beyond the screen,
    and no lower than its words need."""
    room = dialog.screen().availableSize()
    wide = min(look.px(width), room.width())
    layout = dialog.layout()
    needed = layout.totalHeightForWidth(wide) if layout is not None else 0
    dialog.resize(QSize(wide, min(max(look.px(height), needed), room.height())))
    bring_into_sight(dialog)


def fit_words(dialog: QDialog) -> None:
    """Grow to what its words need, as it is shown. Qt opens a dialog over two thirds of the screen at the
    most (QWidget.adjustSize), and a label that wraps asks for no height; with large type on a laptop that is
    not enough."""
    layout = dialog.layout()
    if layout is None:
        return
    room = dialog.screen().availableSize()
    wide = min(max(dialog.width(), layout.totalSizeHint().width()), room.width())
    needed = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else dialog.height()
    dialog.resize(wide, min(max(dialog.height(), needed), room.height()))
    bring_into_sight(dialog)


def bring_into_sight(dialog: QDialog) -> None:
    """Move an open dialog that has grown beyond the edge of the screen, where its buttons would be."""
    if not dialog.isVisible():
        return  # Qt has yet to place it
    room, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    beyond = QPoint(max(frame.right() - room.right(), 0), max(frame.bottom() - room.bottom(), 0))
    at = frame.topLeft() - beyond
    at = QPoint(max(at.x(), room.left()), max(at.y(), room.top()))
    if at != frame.topLeft():
        dialog.move(at)
