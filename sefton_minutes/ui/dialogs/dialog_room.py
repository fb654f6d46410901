"""How large a dialog opens."""

from PySide6.QtCore import QSize
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
