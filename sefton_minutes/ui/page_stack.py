"""The pages, of which one is in front: going to another, back to where one was, and round the panes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sefton_minutes.ui.page import Page
from sefton_minutes.ui.places import Journey, Place

HOME = "meetings"
"""The name of the page that comes first, and to which every meeting belongs."""


class PageStack(QStackedWidget):
    """Signals: `page_left()` before another page comes; `turned(Page)` when it is in front; `arrived()` when
    one came to a place: a page, or a meeting and an item on it."""

    page_left = Signal()
    turned = Signal(object)
    arrived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, Page] = {}
        self._journey = Journey()
        self._before: str = HOME

    def add(self, page: Page) -> None:
        """One can go to this page from now on."""
        self._pages[page.name] = page
        self.addWidget(page)
        page.open_minute.connect(self.open_minute)
        page.left.connect(self.leave_page)
        page.go_to.connect(self.go)

    @property
    def pages(self) -> Mapping[str, Page]:
        """By name, in the order in which they came; none until the record is open."""
        return self._pages

    @property
    def front(self) -> Page | None:
        """The page in front."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @Slot(str)
    def go(self, name: str) -> None:
        """Bring a page to the front; raises KeyError when there is none of that name."""
        self._note_place()
        self._show(name)
        self._journey.arrive(Place(name))
        self.arrived.emit()

    @Slot(int, int, int)
    def open_minute(self, meeting_id: int, item_id: int, offset: int) -> None:
        """Open a meeting at an item and at a place in its minute."""
        self._note_place()
        self._show(HOME)
        self._journey.arrive(Place(HOME, meeting_id, item_id, offset))
        self._pages[HOME].open_at(meeting_id, item_id, offset)
        self.arrived.emit()

    @Slot()
    def leave_page(self) -> None:
        """Go to the page that was in front before this one."""
        self.go(self._before)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Back and Forward, where there is a way."""
        possible = {}
        if self._journey.can_go_back:
            possible["back"] = self._go_back
        if self._journey.can_go_forward:
            possible["forward"] = self._go_forward
        return possible

    def focus_first_pane(self) -> None:
        """The page in front gets the keyboard."""
        if self.front is not None and self.front.panes():
            self.front.panes()[0].setFocus()

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next pane (1) or the one before (-1) of the page in front."""
        panes = [pane for pane in (self.front.panes() if self.front else ()) if pane.isVisible()]
        if panes:
            place = (_pane_in_focus(panes, step) + step) % len(panes)
            panes[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, name: str) -> None:
        page, before = self._pages[name], self.front
        if before is page:
            return
        if before is not None:
            self._before = before.name
            self.page_left.emit()
            before.leaving()
        self.setCurrentWidget(page)
        self.turned.emit(page)
        page.shown()

    def _note_place(self) -> None:
        if self.front is not None:
            self._journey.leave(Place(self.front.name, *self.front.whereabouts()))

    def _go_back(self) -> None:
        self._note_place()
        self._go_to_place(self._journey.back())

    def _go_forward(self) -> None:
        self._note_place()
        self._go_to_place(self._journey.forward())

    def _go_to_place(self, place: Place) -> None:
        self._show(place.page)
        if place.meeting_id:
            self._pages[place.page].open_at(place.meeting_id, place.item_id, place.offset)
        self.arrived.emit()


def _pane_in_focus(panes: Sequence[QWidget], step: int) -> int:
    """The number of the pane that has the keyboard; where none has, that before the first or last."""
    focus = QApplication.focusWidget()
    for place, made in enumerate(panes):
        if focus is not None and (made is focus or made.isAncestorOf(focus)):
            return place
    return -1 if step > 0 else 0
