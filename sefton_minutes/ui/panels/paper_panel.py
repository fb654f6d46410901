"""The paper beside the text: page for page what will be printed, made anew when one pauses in typing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.ui.dialogs.print_dialog import Ask, PrintDialog, ask_where, with_ending
from sefton_minutes.ui.forms.ui_paper_panel import Ui_PaperPanel
from sefton_minutes.ui.paper_in_hand import PaperInHand, file_name
from sefton_minutes.ui.requests import PaperKind
from sefton_minutes.ui.typed_meeting import TypedMeeting, as_read
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Callable

    from sefton_minutes.domain.document import Origin
    from sefton_minutes.domain.screen_copy import ScreenCopy
    from sefton_minutes.services.meetings import OpenMeeting

_KEY = "paper beside the text"
# With what the copy takes, the paper follows within half a second after the last key.
PAUSE_MILLISECONDS = 80
_BEFORE_IT_IS_HELD = (MeetingStatus.PLANNED, MeetingStatus.AGENDA_ISSUED, MeetingStatus.CANCELLED)


class PaperPanel(QWidget):
    """Shows agenda or minutes of the meeting it was given; prints and saves them even while it is hidden.
    `typed` tells how a meeting that was read from the record stands in the window, `in_hand` where in it the
    officer is: there each paper opens.

    `closed`: its cross was pressed. `status` says what was printed or saved. `wanted(Origin)`: the officer
    wants to be where these words of the paper were typed."""

    closed = Signal()
    status = Signal(str)
    wanted = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        ask: Ask = ask_where,
        typed: Callable[[OpenMeeting], TypedMeeting] = as_read,
        in_hand: Callable[[], Origin | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._ask, self._typed = workplace, ask, typed
        self._in_hand = in_hand
        self._meeting: Meeting | None = None
        self._body = ""
        self._found: OpenMeeting | None = None
        self._stale = self._anew = True
        self._making = False
        self._times_refreshed = 0
        self._caret: Origin | None = None
        self.ui = Ui_PaperPanel()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.panel_layout.insertWidget(2, self.errors)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MILLISECONDS)
        self.setFocusProxy(self.ui.paper_view)
        self._prepare()
        self.show_meeting(None)

    @property
    def document(self) -> QPdfDocument | None:
        """The paper that is shown."""
        return self.ui.paper_view.document

    @property
    def kind(self) -> PaperKind:
        """Which paper is chosen."""
        return PaperKind(self.ui.kind_combo.currentData())

    def show_meeting(self, meeting: Meeting | None, body: str = "") -> None:
        """Show the papers of a meeting: until it is held its agenda, afterwards its minutes."""
        another = meeting is None or self._meeting is None or meeting.id != self._meeting.id
        before = self.ui.kind_combo.currentData()
        self._meeting, self._body = meeting, body
        self._name_kinds(meeting)
        agenda_first = meeting is not None and meeting.status in _BEFORE_IT_IS_HELD
        self._choose((PaperKind.AGENDA if agenda_first else PaperKind.MINUTES) if another else before)
        if another:
            self._begin_anew()
        for widget in (self.ui.kind_combo, self.ui.print_button, self.ui.save_button):
            widget.setEnabled(meeting is not None)
        self.refresh()

    def refresh(self) -> None:
        """Something of the meeting was saved: read it anew and make the paper, soon, as far as it can be
        seen. A copy that is being made comes first: it may show what was typed just now."""
        self._found = None
        self._times_refreshed += 1
        self.follow()

    def follow(self, caret: Origin | None = None) -> None:
        """Something was typed, not yet saved: make the paper anew when one pauses. `caret`: where it was; if
        the paper does not show that place, it goes there."""
        self._stale = True
        self._caret = caret or self._caret
        if self.isVisible() and self._meeting is not None:
            self._rest.start()

    def commands(self) -> dict[str, Callable[[], None]]:
        """What can be done with the paper that is shown."""
        is_shown = self.isVisible() and self.document is not None
        return {"paper_to_text": self.ui.paper_view.choose_first} if is_shown else {}

    @Slot()
    def print_paper(self) -> None:
        """Ask for printer and pages, and print the paper that is chosen."""
        paper = self._paper(self.kind)
        if paper is not None:
            job = partial(self._workplace.services.printing.paper, paper.meeting_id, paper.kind)
            # on the lane of saves: what was typed last is in the record before the paper is made
            self._workplace.background.save(job, partial(self._open_print_dialog, paper), self._fail)

    def save_paper(self, kind: PaperKind) -> None:
        """Ask for a place and save a paper there."""
        paper = self._paper(kind)
        place = self._ask(self, paper.name) if paper is not None else ""
        if paper is not None and place:
            path = with_ending(Path(place))
            job = partial(self._workplace.services.printing.save, paper.meeting_id, kind, path)
            self._workplace.background.save(job, partial(self._tell, f"Saved as {path.name}"), self._fail)

    @Slot()
    def _save_chosen(self) -> None:
        self.save_paper(self.kind)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress_desk()  # a style sheet takes a palette back when it first dresses a widget
        if self._stale:
            self.refresh()
        self.follow(self._in_hand())

    def _prepare(self) -> None:
        ui, look = self.ui, self._workplace.look
        look.dress(ui.print_button, "print")
        look.dress(ui.save_button, "export")
        look.dress(ui.close_button, "close")
        look.changed.connect(self._dress_desk)
        ui.kind_combo.addItem("Agenda", PaperKind.AGENDA)
        ui.kind_combo.addItem("Minutes", PaperKind.MINUTES)
        ui.kind_combo.currentIndexChanged.connect(self._change_kind)
        ui.print_button.clicked.connect(self.print_paper)
        ui.save_button.clicked.connect(self._save_chosen)
        ui.close_button.clicked.connect(self.closed)
        ui.paper_view.chosen.connect(self.wanted)
        self._rest.timeout.connect(self._make)

    def _dress_desk(self) -> None:
        desk = self.ui.paper_view.palette()
        desk.setColor(QPalette.ColorRole.Dark, self._workplace.look.colour("rail"))
        self.ui.paper_view.setPalette(desk)

    def _begin_anew(self) -> None:
        """Show no paper until that of the meeting is made."""
        is_coming = self._meeting is not None
        self._anew, self._making, self._caret = True, False, None
        self.ui.paper_view.clear()
        self.ui.empty_page_head_label.setText("Making the paper…" if is_coming else "No meeting is open")
        self.ui.empty_page_hint_label.setVisible(not is_coming)
        self.ui.paper_stack.setCurrentWidget(self.ui.empty_page)

    def _name_kinds(self, meeting: Meeting | None) -> None:
        draft = meeting is not None and meeting.status.minutes_are_draft
        minutes = self.ui.kind_combo.findData(PaperKind.MINUTES)
        self.ui.kind_combo.setItemText(minutes, "Draft minutes" if draft else "Minutes")

    def _choose(self, kind: PaperKind) -> None:
        with QSignalBlocker(self.ui.kind_combo):
            self.ui.kind_combo.setCurrentIndex(self.ui.kind_combo.findData(kind))

    @Slot()
    def _change_kind(self) -> None:
        self._anew = True
        self.follow()

    def _paper(self, kind: PaperKind) -> PaperInHand | None:
        if self._meeting is None:
            return None
        draft = kind is PaperKind.MINUTES and self._meeting.status.minutes_are_draft
        name = file_name(self._body, self._meeting.day, "draft minutes" if draft else kind.value)
        return PaperInHand(self._meeting.id, kind, name)

    @Slot()
    def _make(self) -> None:
        """One copy after the other: whatever is typed while one is made is in the next."""
        if self._meeting is None or self._making:
            return
        self._making, self._stale = True, False
        found, services = self._found, self._workplace.services
        if found is None or found.meeting.id != self._meeting.id:
            job = partial(services.meetings.open, self._meeting.id)
            done = partial(self._take_found, self._times_refreshed)
            self._workplace.background.latest(_KEY, job, done, self._fail_to_make)
            return
        typed = self._typed(found)
        copy = partial(services.printing.screen_copy, found, typed.items, typed.readings, self.kind)
        done = partial(self._load, self._meeting.id, self.kind)
        self._workplace.background.latest(_KEY, copy, done, self._fail_to_make)

    def _take_found(self, refreshed: int, found: OpenMeeting) -> None:
        self._making = False
        is_newest = refreshed == self._times_refreshed
        if is_newest and self._meeting is not None and found.meeting.id == self._meeting.id:
            self._found = found
        self._make()

    def _load(self, meeting_id: int, kind: PaperKind, copy: ScreenCopy) -> None:
        """Open the new paper beside the old one: it takes the old one's place once it can be painted."""
        self._making = False
        if self._meeting is not None and (meeting_id, kind) == (self._meeting.id, self.kind):
            self._show(copy)
        if self._stale and self.isVisible() and not self._rest.isActive():
            self._make()

    def _show(self, copy: ScreenCopy) -> None:
        document = QPdfDocument()
        buffer = QBuffer(document)
        buffer.setData(QByteArray(copy.pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self.ui.paper_stack.setCurrentWidget(self.ui.paper_view)
        caret = self._caret or (self._in_hand() if self._anew else None)
        self.ui.paper_view.show_paper(document, copy.places, anew=self._anew, caret=caret)
        self._anew, self._caret = False, None
        self.errors.hide()

    def _open_print_dialog(self, paper: PaperInHand, pdf: bytes) -> None:
        dialog = PrintDialog(self._workplace, paper.with_bytes(pdf), self.window(), ask=self._ask)
        dialog.told.connect(self.status)
        dialog.open()

    def _tell(self, sentence: str, _result: object) -> None:
        self.status.emit(sentence)

    def _fail_to_make(self, error: MinutesError) -> None:
        self._making = False
        self._fail(error)

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)
        if not self.isVisible():
            self.status.emit(str(error))
