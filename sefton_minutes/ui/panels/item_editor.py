"""The item that is being written: number and title, presenters and papers, agenda text, and the minute."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.domain.typed_text import kept_line, kept_text
from sefton_minutes.ui.caret_watch import CaretWatch
from sefton_minutes.ui.forms.ui_item_editor import Ui_ItemEditor
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.panels.conflict_lines import ConflictLines
from sefton_minutes.ui.panels.read_as import ReadAs
from sefton_minutes.ui.presenter_names import PresenterNames
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.spelling_check import SpellingCheck
from sefton_minutes.ui.standing_words import BEHIND_MORE, STANDING_WORDS
from sefton_minutes.ui.theme import HEADLINE
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.weaving import weave
from sefton_minutes.ui.writing.field_links import FieldLinks
from sefton_minutes.ui.writing.field_spelling import FieldSpelling
from sefton_minutes.ui.writing.installed import install_habits
from sefton_minutes.ui.writing.offers_menu import OffersMenu

NAMES_PARTED_BY = "; "
MEASURE = 676
"""Pixels in type of usual size: some 95 characters, as on paper."""
NO_MEETING = "No meeting is open.\nChoose one, make one (Ctrl+N), or import one (Ctrl+O)."
MENU_OF_MINUTE = (
    ("accept", "keep_as_typed"),
    ("undo", "redo"),
    ("cut", "copy", "paste", "paste_plain", "select_all"),
    ("insert_resolution", "insert_action", "insert_declaration", "insert_vote"),
)


class ItemEditor(QFrame):
    """Tells `work` what is typed and `acts` what is done. `commands_changed` when the caret
    comes to a doubt or leaves one."""

    commands_changed = Signal()

    def __init__(self, look: Look, work: MeetingWork, acts: ItemActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._work, self._acts = look, work, acts
        self._shown_id = 0
        self.ui = Ui_ItemEditor()
        self.ui.setupUi(self)
        self.ui.minute_edit.use(look)
        spelling = SpellingCheck(work, self)
        install_habits(self.ui.minute_edit, work, look, spelling)
        FieldSpelling(self.ui.title_edit, "title", spelling, look)
        links = FieldLinks(self.ui.agenda_edit)
        links.said.connect(work.said)
        FieldSpelling(self.ui.agenda_edit, "agenda text", spelling, look).menu_made.connect(links.add_to)
        PresenterNames(self.ui.presenters_edit, work, NAMES_PARTED_BY.strip())
        self.read_as = ReadAs(look)
        self.errors = ErrorBar(look)
        self.ui.read_as_layout.addWidget(self.read_as)
        self.ui.panel_layout.insertWidget(0, self.errors)
        self.conflict_lines = ConflictLines(look, self.ui, work, self)
        self._caret_watch = CaretWatch(self.ui, work, self)
        self._button_words = {button: button.text() for button in self._insert_buttons()}
        self._dress()
        self._connect()
        self.show_item(0)

    def show_item(self, item_id: int) -> None:
        """Show an item, 0 for none."""
        self.commit()
        self._shown_id = item_id
        item = self._work.current
        self.errors.hide()
        self.ui.work_frame.setVisible(item is not None)
        self.ui.empty_frame.setVisible(item is None)
        if item is None:
            no_items = self._work.opened is not None
            self.ui.empty_label.setText("Add the first item." if no_items else NO_MEETING)
            return
        self.show_fields(item_id)
        for part in (self.ui.minute_edit, self.read_as, self.ui.minute_label, *self._insert_buttons()):
            part.setVisible(not item.is_heading)
        self.ui.minute_edit.show_text(item.minute_text)
        self.show_reading(item_id)

    def show_fields(self, item_id: int, around: frozenset[DraftField] = frozenset()) -> None:
        """Show number, title, presenters, papers and agenda text as they stand; not the fields `around`, in
        which the officer writes."""
        item, ui = self._work.item(item_id), self.ui
        if item is None or item_id != self._shown_id:
            return
        if DraftField.NUMBER not in around:
            self._show_number()
        ui.number_edit.setVisible(not item.is_heading)
        if DraftField.TITLE not in around:
            ui.title_edit.show_title(item.title)
        if DraftField.PRESENTERS not in around:
            ui.presenters_edit.setText(NAMES_PARTED_BY.join(item.presenters))
            if not ui.presenters_edit.hasFocus():
                ui.presenters_edit.setCursorPosition(0)  # where there is too little room, their beginning
        ui.attachments_label.setText(" · ".join(attachment_words(one) for one in item.attachments))
        for part in (ui.clip_sign, ui.attachments_label):
            part.setVisible(bool(item.attachments))
        if (
            DraftField.AGENDA_TEXT not in around
            and kept_text(ui.agenda_edit.toPlainText()) != item.agenda_text
        ):
            ui.agenda_edit.setPlainText(item.agenda_text)
        ui.agenda_label.setText(item.agenda_text or "None")

    def show_reading(self, item_id: int) -> None:
        """Show what was read in the minute."""
        if item_id == self._shown_id:
            reading = self._work.readings.of(item_id)
            self.read_as.show_reading(reading, self._work.actions_of(item_id))
            if reading is not None:
                self.ui.minute_edit.show_reading(reading)
            self.commands_changed.emit()

    def _show_reading_of_item(self) -> None:
        self.show_reading(self._shown_id)

    def commit(self) -> None:
        """Take what stands in the fields, as if each had been left."""
        if self._work.item(self._shown_id) is not None:
            self._set_title(kept_line(self.ui.title_edit.toPlainText()))
            self._set_presenters()
            self._set_agenda_text()

    def go_to(self, offset: int) -> None:
        """Put the caret at a place of the minute."""
        self.ui.minute_edit.go_to(offset)
        self.ui.minute_edit.setFocus()

    def edit_title(self) -> None:
        """Put the keyboard into the title."""
        self.ui.title_edit.setFocus()
        self.ui.title_edit.selectAll()

    def fold_agenda(self) -> None:
        """Unfold the agenda text, or fold it."""
        self.ui.agenda_button.toggle()

    def accept(self) -> None:
        """Take the reading under the caret for right."""
        if self.ui.minute_edit.doubt is not None:
            self._acts.accept(self.ui.minute_edit.doubt.doubt)

    def keep_as_typed(self) -> None:
        """Refuse the reading under the caret."""
        if self.ui.minute_edit.doubt is not None:
            self._acts.keep_as_typed(self.ui.minute_edit.doubt.doubt)

    def next_doubt(self, step: int) -> bool:
        """Go to the next doubt (1) or the one before (-1) in this minute; False when there is none that
        way."""
        found = self.ui.minute_edit.go_to_doubt(step)
        if found:
            self.ui.minute_edit.setFocus()
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The agenda text is taken when its field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._set_agenda_text()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        ui, look = self.ui, self._look
        signs = {ui.resolution_button: "gavel", ui.action_button: "actions", ui.phrase_button: "plus"}
        for button, name in signs.items():
            look.dress(button, name)
        look.dress(ui.person_sign, "person")
        look.dress(ui.clip_sign, "clip")
        look.changed.connect(self._show_number)
        look.changed.connect(self._keep_measure)
        look.changed.connect(self._fit_buttons)
        self._keep_measure()
        self._unfold(shown=False)
        ui.agenda_edit.installEventFilter(self)
        ui.agenda_edit.use(self._work.services.clipboard)
        ui.agenda_edit.said.connect(self._work.said)
        menu = QMenu(ui.phrase_button)
        for name in BEHIND_MORE:
            menu.addAction(STANDING_WORDS[name].short).triggered.connect(partial(self.insert_named, name))
        menu.addSeparator()
        menu.addAction("Phrase…").triggered.connect(partial(self.insert_named, "phrase"))
        ui.phrase_button.setMenu(menu)

    def _connect(self) -> None:
        ui, work = self.ui, self._work
        work.item_shown.connect(self.show_item)
        work.fields_put.connect(self.show_fields)
        work.fields_woven.connect(self._show_woven_fields)
        work.items_changed.connect(self._renumber)
        work.readings.read.connect(self.show_reading)
        work.readings.all_read.connect(self._show_reading_of_item)
        work.text_put.connect(self._put_text)
        work.text_woven.connect(self._weave_text)
        work.went_to.connect(self.go_to)
        work.failed.connect(self._tell)
        self.read_as.wanted.connect(self.go_to)
        ui.minute_edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.minute_edit.customContextMenuRequested.connect(self._open_menu)
        ui.minute_edit.edited.connect(self._note_edit)
        ui.minute_edit.doubt_changed.connect(self.commands_changed)
        ui.title_edit.committed.connect(self._set_title)
        ui.title_edit.typed.connect(self._note_title)
        ui.number_edit.editingFinished.connect(self._set_number)
        ui.presenters_edit.editingFinished.connect(self._set_presenters)
        ui.presenters_edit.textEdited.connect(self._note_presenters)
        ui.agenda_edit.textChanged.connect(self._note_agenda_text)
        ui.agenda_button.toggled.connect(self._toggle_agenda)
        ui.resolution_button.clicked.connect(partial(self.insert_named, "resolution"))
        ui.action_button.clicked.connect(partial(self.insert_named, "action"))

    def insert_named(self, name: str, _checked: bool = False) -> None:
        """Put in a resolution, action, declaration or vote in the house's words, or let a phrase be
        chosen."""
        self.ui.minute_edit.commands()[f"insert_{name}"]()

    def _open_menu(self, place: QPoint) -> None:
        """The commands that matter in a minute, as the menus have them."""
        edit = self.ui.minute_edit
        menu = OffersMenu(QRect(edit.viewport().mapToGlobal(place), QSize(1, 1)), self)
        here = edit.offset_at(place)
        menu.addActions(edit.offers(edit.caret if here is None else here))
        for names in MENU_OF_MINUTE:
            menu.addSeparator()
            found = (self.window().findChild(QAction, name) for name in names)
            menu.addActions([action for action in found if isinstance(action, QAction)])
        menu.open_with(())

    def _insert_buttons(self) -> tuple[QPushButton, ...]:
        return self.ui.resolution_button, self.ui.action_button, self.ui.phrase_button

    def _renumber(self) -> None:
        if not self.ui.number_edit.hasFocus():
            self._show_number()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Where their words have no room, the buttons over the minute show their signs alone; tips and screen
        readers name them."""
        parts = (self.ui.minute_label, *self._button_words)
        around = self.ui.above_layout.contentsMargins()  # what stands inside has its old width still
        room = self.width() - around.left() - around.right() - len(parts) * self.ui.kinds_layout.spacing()
        for told in (True, False):
            for button, words in self._button_words.items():
                button.setText(words if told else "")
            if sum(part.sizeHint().width() for part in parts) <= room:
                return

    def _keep_measure(self) -> None:
        """A line of the minute holds as many words in any size of type."""
        self.ui.minute_edit.setMaximumWidth(self._look.px(MEASURE))

    def _show_number(self) -> None:
        """The field is as wide as its number, so that the title begins beside it; without a number there is
        still room to type one."""
        edit = self.ui.number_edit
        edit.setText(self._work.number(self._shown_id))
        metrics = QFontMetrics(self._look.font(HEADLINE, 600))
        edit.setFixedWidth(metrics.horizontalAdvance(edit.text() or "0") + self._look.px(14))

    def _put_text(self, item_id: int, change: TextChange) -> None:
        if item_id == self._shown_id:
            self.ui.minute_edit.put(change)
            self.show_reading(item_id)

    def _weave_text(self, item_id: int, change: TextChange) -> None:
        if item_id == self._shown_id:
            weave(self.ui.minute_edit, change)
            self.show_reading(item_id)

    def _show_woven_fields(self, item_id: int) -> None:
        self.show_fields(item_id, self._caret_watch.place(item_id).fields)

    def _note_edit(self, change: TextChange) -> None:
        self._work.typed(change, self.ui.minute_edit.act)

    def _set_title(self, title: str) -> None:
        self._acts.set_field(self._shown_id, DraftField.TITLE, title)

    def _note_title(self, title: str) -> None:
        self._work.auto_save.typed(self._shown_id, DraftField.TITLE, title)

    def _set_number(self) -> None:
        number = kept_line(self.ui.number_edit.text()).rstrip(".")
        if number != self._work.number(self._shown_id):
            self._acts.set_number(self._shown_id, number)
            self._renumber()

    def _presenters(self) -> str:
        names = (kept_line(name) for name in self.ui.presenters_edit.text().split(NAMES_PARTED_BY.strip()))
        return "\n".join(name for name in names if name)

    def _set_presenters(self) -> None:
        self._acts.set_field(self._shown_id, DraftField.PRESENTERS, self._presenters())

    def _note_presenters(self, _text: str) -> None:
        self._work.auto_save.typed(self._shown_id, DraftField.PRESENTERS, self._presenters())

    def _set_agenda_text(self) -> None:
        text = kept_text(self.ui.agenda_edit.toPlainText())
        self._acts.set_field(self._shown_id, DraftField.AGENDA_TEXT, text)
        self.ui.agenda_label.setText(text or "None")

    def _note_agenda_text(self) -> None:
        if self.ui.agenda_edit.hasFocus():
            text = kept_text(self.ui.agenda_edit.toPlainText())
            self._work.auto_save.typed(self._shown_id, DraftField.AGENDA_TEXT, text)

    def _toggle_agenda(self, shown: bool) -> None:
        self._unfold(shown=shown)
        if shown:
            self.ui.agenda_edit.moveCursor(QTextCursor.MoveOperation.End)
            self.ui.agenda_edit.setFocus()

    def _unfold(self, *, shown: bool) -> None:
        self.ui.agenda_edit.setVisible(shown)
        self.ui.agenda_label.setVisible(not shown)
        self._look.dress(self.ui.agenda_button, "down" if shown else "right")

    def _tell(self, error: MinutesError) -> None:
        self.errors.show_error(error)


def attachment_words(attachment: Attachment) -> str:
    """ "Annual Report 2025/26, PDF 384 KB"."""
    facts = " ".join(part for part in (attachment.type, attachment.size) if part)
    return ", ".join(part for part in (attachment.name, facts) if part)
