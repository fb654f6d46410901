"""Import: saved pages looked at one after the other, completed, and kept. Nothing is written until then. A
file may hold several meetings; they come one after the other, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.errors import CannotReadFile, MinutesError
from sefton_minutes.ui.file_drop import are_many
from sefton_minutes.ui.forms.ui_import_page import Ui_ImportPage
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.page_in_hand import PageInHand, Question
from sefton_minutes.ui.pages.import_doubts import ImportDoubts
from sefton_minutes.ui.pages.import_facts import ImportFacts
from sefton_minutes.ui.pages.import_reading import ImportReading
from sefton_minutes.ui.requests import Already
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.labels import set_role
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.importing import ImportOutcome

_FOLDER = "import/folder"
_SUFFIXES = "Saved pages (*.txt *.text *.htm *.html *.aspx *.xml *.docx *.pdf *.zip);;All files (*)"
_KEY = "import: page"


class ImportPage(Page):
    """Opened with files by `import_files`, or asks for them when it comes to the front without any. Left by
    Esc it keeps the page in hand, with what was answered, until it comes to the front again."""

    name = "import"
    title = "Import a page"
    icon_name = "import"
    in_rail = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._files: tuple[Path, ...] = ()
        self._turn = 0
        self._hands: tuple[PageInHand, ...] = ()
        self._at = 0
        self._bodies: tuple[Body, ...] = ()
        self._hand: PageInHand | None = None
        self._meeting_id = 0
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.page_layout.insertWidget(0, self.errors)
        self.facts = ImportFacts(workplace, self.ui, self)
        self.reading = ImportReading(workplace, self.ui, self)
        self.doubts = ImportDoubts(workplace, self.ui, self)
        self._connect()
        self._show_nothing()

    def import_files(self, files: Sequence[Path]) -> None:
        """Look at these files, one after the other."""
        self._files, self._turn, self._hand, self._meeting_id = tuple(files), 0, None, 0
        self._hands = ()
        self.errors.hide()
        self._read()

    @Slot()
    def choose_files(self) -> None:
        """Ask which files; leave again when none is chosen."""
        dialog = QFileDialog(self, "Choose saved pages", self.workplace.state.words(_FOLDER), _SUFFIXES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.rejected.connect(self._leave_if_empty)
        dialog.open()

    @property
    def is_complete(self) -> bool:
        """Whether the page in hand could be kept now."""
        return self._hand is not None and not self.facts.missing()

    @property
    def _is_known(self) -> bool:
        """Whether the page is in the record just so: nothing is to be kept, so nothing is asked."""
        return self._hand is not None and self._hand.preview.already is Already.UNCHANGED

    def heading(self) -> str:
        return f"Import {self._hand.preview.name}" if self._hand is not None else self.title

    def shown(self) -> None:
        if not self._files:
            self.choose_files()

    def leaving(self) -> None:
        if self._hand is not None:
            self.status.emit(f"{self._hand.preview.name} waits under File, Import a page")

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if not self.doubts.questions:
            return {}
        return {
            "next_doubt": partial(self.doubts.step, 1),
            "previous_doubt": partial(self.doubts.step, -1),
            "accept": self.doubts.accept,
            "keep_as_typed": self.doubts.keep_as_typed,
        }

    def panes(self) -> Sequence[QWidget]:
        ui = self.ui
        shown = ui.import_stack.currentWidget() is ui.work_page
        return (ui.body_edit, ui.page_text, ui.read_list, ui.import_button) if shown else (ui.choose_button,)

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self.choose_files)
        ui.import_button.clicked.connect(self._keep)
        ui.skip_button.clicked.connect(self._go_on)
        ui.cancel_button.clicked.connect(self._cancel)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)
        self.facts.altered.connect(self._show_foot)
        self.doubts.accepted.connect(self._accept)
        self.doubts.kept.connect(self._keep_as_typed)
        self.doubts.looked_at.connect(self.reading.go_to)
        ui.splitter.setSizes([556, 764])

    @Slot(list)
    def _take_chosen(self, names: list[str]) -> None:
        self.workplace.state.keep(_FOLDER, str(Path(names[0]).parent))
        files = [Path(name) for name in names]
        if are_many(files):
            self.files_for.emit("bringing", files)
        else:
            self.import_files(files)

    @Slot()
    def _leave_if_empty(self) -> None:
        if not self._files:
            self.left.emit()

    def _show_nothing(self) -> None:
        self._files, self._hands, self._hand = (), (), None
        self.ui.import_stack.setCurrentWidget(self.ui.empty_page)
        self.doubts.show(())
        self.commands_changed.emit()

    def _read(self) -> None:
        file = self._files[self._turn]
        self.status.emit(f"Reading {file.name}")
        job = partial(_read_file, self.workplace.services, file)
        self.workplace.background.latest(_KEY, job, self._take_file, self._fail_to_read)

    def _take_file(self, read: tuple[tuple[PageInHand, ...], tuple[Body, ...]]) -> None:
        self._hands, self._bodies = read
        self._at = 0
        if self._hands:
            self._show_page()
        else:
            self._fail_to_read(_no_meeting(self._files[self._turn]))

    def _show_page(self) -> None:
        self._hand = self._hands[self._at]
        several = len(self._files) > 1 or len(self._hands) > 1
        self.ui.turn_label.setText(self._turn_in_words())
        self.ui.skip_button.setVisible(several)
        self.ui.import_stack.setCurrentWidget(self.ui.work_page)
        self.status.emit("Nothing is kept until you import")
        self.facts.know(self._bodies)
        self.facts.show(self._hand.preview)
        self.reading.begin(self._hand)
        self.doubts.begin()
        self._show_answers()
        if self.facts.missing():
            self.facts.focus_missing()
        else:
            self.ui.import_button.setFocus()

    def _turn_in_words(self) -> str:
        files, meetings = len(self._files), len(self._hands)
        told = (
            f"{self._turn + 1} of {files} pages" if files > 1 else "",
            f"meeting {self._at + 1} of {meetings} in this file" if meetings > 1 else "",
        )
        return ", ".join(part for part in told if part)

    def _show_answers(self) -> None:
        if self._hand is not None:
            questions = () if self._is_known else self._hand.questions()
            self.reading.show(self._hand, questions)
            self.doubts.show(questions)
            self._show_foot()
            self.commands_changed.emit()

    @Slot(object)
    def _accept(self, question: Question) -> None:
        if self._hand is not None:
            self._hand = self._hand.accept(question)
            self._show_answers()

    @Slot(object)
    def _keep_as_typed(self, question: Question) -> None:
        if self._hand is not None:
            self._hand = self._hand.keep_as_typed(question)
            self._show_answers()

    @Slot()
    def _show_foot(self) -> None:
        if self._hand is None:
            return
        missing, doubts = self.facts.missing(), len(self.doubts.questions)
        known = self._is_known and not missing
        self.ui.import_button.setText("&Open the meeting" if known else _deed(doubts))
        self.ui.import_button.setAccessibleName(self.ui.import_button.text().replace("&", ""))
        self.ui.import_button.setEnabled(not missing)
        set_role(self.ui.import_button, "" if doubts and not known else "primary", "kind")
        self.ui.foot_label.setText(_foot(self._hand.preview.already, missing))
        set_role(self.ui.foot_label, "warn" if missing else "good" if known else "muted")

    @Slot()
    def _keep(self) -> None:
        hand = self._hand
        if hand is not None and self.is_complete:
            self.ui.import_button.setEnabled(False)
            job = partial(
                self.workplace.services.importing.keep,
                hand.preview,
                body=self.facts.body,
                day=self.facts.day,
                time=self.facts.clock,
                venue=self.facts.venue,
                refused=hand.refused,
                confirmed=hand.confirmed,
                former_name_of=self.facts.former_name_of,
            )
            self.workplace.background.save(job, self._note_kept, self._fail_to_keep)

    def _note_kept(self, outcome: ImportOutcome) -> None:
        self._meeting_id = outcome.meeting_id
        self.changes_made.emit(outcome.changes)
        self._go_on()
        self.status.emit(outcome.sentence)  # after the way to the meeting, which leaves no sentence standing

    @Slot()
    def _go_on(self) -> None:
        """To the next meeting of the file, to the next file, or to the meeting that was imported last."""
        self._at += 1
        if self._at < len(self._hands):
            self._show_page()
            return
        self._turn += 1
        if self._turn < len(self._files):
            self._read()
            return
        self._show_nothing()
        if self._meeting_id:
            self.open_minute.emit(self._meeting_id, 0, -1)
        else:
            self.left.emit()

    @Slot()
    def _cancel(self) -> None:
        self._show_nothing()
        self.errors.hide()
        self.status.emit("")
        self.left.emit()

    def _fail_to_read(self, error: MinutesError) -> None:
        """The next page is looked at all the same; the bar goes on saying what was wrong with this one."""
        before = self.errors.sentence
        self.errors.say(f"{before} {error}".strip())
        self._hands = ()
        self._turn += 1
        if self._turn < len(self._files):
            self._read()
        else:
            self._show_nothing()

    def _fail_to_keep(self, error: MinutesError) -> None:
        self.ui.import_button.setEnabled(True)
        self.errors.show_error(error)


def _read_file(services: Services, file: Path) -> tuple[tuple[PageInHand, ...], tuple[Body, ...]]:
    previews = services.importing.preview(file)
    names = tuple(name for person in services.people.all() for name in (person.name, *person.aliases))
    return tuple(PageInHand(preview, names) for preview in previews), services.bodies.all()


def _no_meeting(file: Path) -> CannotReadFile:
    return CannotReadFile(
        f"“{file.name}” tells of no meeting.",
        "A list of committees is brought in with File, Bring in old minutes: its bodies are registered.",
    )


def _deed(doubts: int) -> str:
    if not doubts:
        return "Imp&ort"
    return f"Imp&ort with {doubts} doubt{'s' * (doubts != 1)} marked"


def _foot(already: Already, missing: Sequence[str]) -> str:
    if missing:
        return f"Fill in {' and '.join(missing)} first: the page does not say."
    if already is Already.UNCHANGED:
        return "This page is in the record already, and nothing on it has changed."
    if already is Already.CHANGED:
        return (
            "This meeting is in the record already: what changed on the page is revised. What was "
            "edited since stays; where it differs it waits under Doubtful readings."
        )
    return "The original page is kept beside the record. Doubts you leave stay marked in the minutes."
