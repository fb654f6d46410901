"""The paper beside the text: the very PDF that will be printed, made anew after each save."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.ui.dialogs.print_dialog import Ask, PrintDialog, ask_where, with_ending
from sefton_minutes.ui.forms.ui_paper_panel import Ui_PaperPanel
from sefton_minutes.ui.paper_in_hand import PaperInHand, file_name
from sefton_minutes.ui.requests import PaperKind
from sefton_minutes.ui.theme import S4
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

_KEY = "paper beside the text"
_REST = 100
_BEFORE_IT_IS_HELD = (MeetingStatus.PLANNED, MeetingStatus.AGENDA_ISSUED, MeetingStatus.CANCELLED)


class PaperPanel(QWidget):
    """Shows agenda or minutes of the meeting it was given; prints and saves them even while it is hidden.

    `closed`: its cross was pressed. `status` says what was printed or saved."""

    closed = Signal()
    status = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None, *, ask: Ask = ask_where) -> None:
        super().__init__(parent)
        self._workplace, self._ask = workplace, ask
        self._meeting: Meeting | None = None
        self._body = ""
        self._stale = True
        self._loading: QPdfDocument | None = None
        self.ui = Ui_PaperPanel()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.panel_layout.insertWidget(2, self.errors)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._prepare()
        self.show_meeting(None)

    @property
    def document(self) -> QPdfDocument | None:
        """The paper that is shown."""
        return self.ui.paper_view.document()

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
            self.ui.paper_view.verticalScrollBar().setValue(0)
        for widget in (self.ui.kind_combo, self.ui.print_button, self.ui.save_button):
            widget.setEnabled(meeting is not None)
        if meeting is None:
            self.ui.paper_stack.setCurrentWidget(self.ui.empty_page)
        self.refresh()

    def refresh(self) -> None:
        """Something of the meeting was saved: make the paper anew, soon, as far as it can be seen."""
        self._stale = True
        if self.isVisible() and self._meeting is not None:
            self._rest.start()

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

    def _prepare(self) -> None:
        ui, look = self.ui, self._workplace.look
        view = ui.paper_view
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setDocumentMargins(QMargins(S4, S4, S4, S4))
        view.setPageSpacing(S4)
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
        self._rest.timeout.connect(self._make)

    def _dress_desk(self) -> None:
        desk = self.ui.paper_view.palette()
        desk.setColor(QPalette.ColorRole.Dark, self._workplace.look.colour("rail"))
        self.ui.paper_view.setPalette(desk)

    def _name_kinds(self, meeting: Meeting | None) -> None:
        draft = meeting is not None and meeting.status.minutes_are_draft
        minutes = self.ui.kind_combo.findData(PaperKind.MINUTES)
        self.ui.kind_combo.setItemText(minutes, "Draft minutes" if draft else "Minutes")

    def _choose(self, kind: PaperKind) -> None:
        with QSignalBlocker(self.ui.kind_combo):
            self.ui.kind_combo.setCurrentIndex(self.ui.kind_combo.findData(kind))

    @Slot()
    def _change_kind(self) -> None:
        self.ui.paper_view.verticalScrollBar().setValue(0)
        self.refresh()

    def _paper(self, kind: PaperKind) -> PaperInHand | None:
        if self._meeting is None:
            return None
        draft = kind is PaperKind.MINUTES and self._meeting.status.minutes_are_draft
        name = file_name(self._body, self._meeting.day, "draft minutes" if draft else kind.value)
        return PaperInHand(self._meeting.id, kind, name)

    @Slot()
    def _make(self) -> None:
        if self._meeting is not None:
            self._stale = False
            job = partial(self._workplace.services.printing.paper, self._meeting.id, self.kind)
            self._workplace.background.latest(_KEY, job, self._load, self._fail)

    def _load(self, pdf: bytes) -> None:
        """Open the new paper beside the old one: it takes the old one's place only once it can be painted."""
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        if self._loading is not None:
            self._loading.deleteLater()
        self._loading = document
        document.statusChanged.connect(self._swap)
        document.load(buffer)

    @Slot(QPdfDocument.Status)
    def _swap(self, status: QPdfDocument.Status) -> None:
        fresh = self._loading
        if status is not QPdfDocument.Status.Ready or fresh is None or fresh is not self.sender():
            return
        view, old = self.ui.paper_view, self.document
        place = view.verticalScrollBar().value()
        self._loading = None
        view.setDocument(fresh)
        self.ui.paper_stack.setCurrentWidget(view)
        view.verticalScrollBar().setValue(place)
        self.errors.hide()
        if old is not None:
            old.deleteLater()

    def _open_print_dialog(self, paper: PaperInHand, pdf: bytes) -> None:
        dialog = PrintDialog(self._workplace, paper.with_bytes(pdf), self.window(), ask=self._ask)
        dialog.told.connect(self.status)
        dialog.open()

    def _tell(self, sentence: str, _result: object) -> None:
        self.status.emit(sentence)

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)
        if not self.isVisible():
            self.status.emit(str(error))
