"""The line at the top of the window: the menus, and the search box that is on every page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenuBar, QSizePolicy, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S1, S3
from sefton_minutes.ui.widgets.labels import label
from sefton_minutes.ui.widgets.layout import row

WIDEST, NARROWEST, ROOM_FOR_KEYS = 400, 130, 290
"""Of the search box, in pixels at the usual size of type: it gives room to the menus first, and says its key
where that leaves its own words whole."""

_KEYS_OF_THE_WINDOW = (Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_D)


class SearchField(QLineEdit):
    """What is typed is searched for as it is typed (`typed`); Enter opens the chosen result (`entered`),
    Down goes on to the results (`asked`), Esc gives the keyboard back (`given_up`). `settled` tells what
    stands there when the keyboard goes elsewhere in the window."""

    typed = Signal(str)
    entered = Signal(str)
    asked = Signal(str)
    given_up = Signal()
    settled = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText("Search all minutes and decisions")
        self.setAccessibleName("Search all minutes and decisions")
        self.setClearButtonEnabled(False)
        self._sign = label()
        self._sign.setParent(self)
        self._keys = label("Ctrl+E", "small", "muted")
        self._keys.setParent(self)
        look.dress(self._sign, "search")
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self._enter)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        says_keys = self.width() >= self._look.px(ROOM_FOR_KEYS)
        self._keys.setVisible(says_keys)
        self._sign.adjustSize()
        self._keys.adjustSize()
        middle = self.height() // 2
        self._sign.move(S3, middle - self._sign.height() // 2)
        self._keys.move(self.width() - self._keys.width() - S3, middle - self._keys.height() // 2)
        self.setTextMargins(self._sign.width() + S1, 0, self._keys.width() + S3 if says_keys else 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(NARROWEST), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keys of the window that X11 gives to fields, as Emacs has them, are left to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _KEYS_OF_THE_WINDOW:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.asked.emit(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        for_a_while = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in for_a_while:
            self.settled.emit(self.text())

    def _enter(self) -> None:
        self.entered.emit(self.text())


class MenuLine(QFrame):
    """Menus at the left, search at the right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("surface", "window")
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setAccessibleName("Menus")
        self.menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.search = SearchField(look)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self.menus, None, self.search, margins=(S1, S1, S3, S1), spacing=0))
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(40))
        self.search.setMaximumWidth(self._look.px(WIDEST))
