"""Bring in old minutes: a folder, a ZIP or many files in one go, and the report of what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTemporaryDir, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome, FileResult
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.background import LongJob
from sefton_minutes.ui.brought_files import called, file_of, places_of
from sefton_minutes.ui.forms.ui_bringing_page import Ui_BringingPage
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.bringing_files import BringingFiles
from sefton_minutes.ui.pages.bringing_jobs import bring, known_reports, taken_out
from sefton_minutes.ui.pages.bringing_progress import BringingProgress, ended_in_words
from sefton_minutes.ui.requests import Changes, Kind
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.bringing_in import BringingIn

_FOLDER = "import/folder"
_REPORT_FOLDER = "bringing/report folder"
_SUFFIXES = "Saved pages and ZIPs (*.zip *.txt *.text *.htm *.html *.aspx *.xml *.docx *.pdf);;All files (*)"
# How often the report grows while a run goes on: reading it again is not free.
_LOOK_AGAIN_MILLISECONDS = 2_000
_MILLISECONDS_A_FILE = 1
_MOST_REPORTS = 30
_ALTERED = (Kind.BODIES, Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ATTENDANCE, Kind.ACTIONS)


class BringingPage(Page):
    """The run goes on while the officer works elsewhere; the foot of the window shows how far it is and leads
    back here."""

    name = "bringing"
    title = "Bring in old minutes"
    icon_name = "import"
    in_rail = False

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._job: LongJob | None = None
        self._places: tuple[Path, ...] = ()
        self._report: BringingReport | None = None
        self._known = False
        self._taken_out = QTemporaryDir()
        self.ui = Ui_BringingPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.page_layout.insertWidget(0, self.errors)
        self.files = BringingFiles(workplace, self.ui, self)
        self.progress = BringingProgress(self.ui)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._look_again)
        self._connect()
        self.progress.hide()
        self._offer_reports(())
        self._allow()
        self.ui.bringing_stack.hide()  # until it is known whether there is a report

    @property
    def is_running(self) -> bool:
        """Whether a run goes on."""
        return self._job is not None

    @property
    def report(self) -> BringingReport | None:
        """The report that is shown."""
        return self._report

    def import_files(self, files: Sequence[Path]) -> None:
        """Bring these in: folders, ZIPs, files."""
        if self.is_running:
            self.errors.say("Old minutes are being brought in. Wait for the end, or stop it first.")
            return
        self._places = tuple(files)
        self._begin()

    def shown(self) -> None:
        if self.is_running:
            self._look_again()
        elif not self._known:
            self._load()
        self._take_keyboard()

    def panes(self) -> Sequence[QWidget]:
        ui = self.ui
        if ui.bringing_stack.currentWidget() is ui.empty_page:
            return (ui.first_folder_button,)
        return (ui.files_table, ui.open_button, ui.folder_button, ui.find_edit)

    @Slot()
    def choose_folder(self) -> None:
        """Ask which folder."""
        self._ask("Choose the folder of old minutes", QFileDialog.FileMode.Directory)

    @Slot()
    def choose_files(self) -> None:
        """Ask which ZIP, or which files."""
        self._ask("Choose a ZIP or files of old minutes", QFileDialog.FileMode.ExistingFiles)

    @Slot()
    def stop(self) -> None:
        """Stop after the file in hand; what was read is kept."""
        if self._job is not None:
            self._job.cancel()
            self.progress.stopping()

    @Slot()
    def go_on(self) -> None:
        """Take up what was stopped: files that are known are passed over."""
        if self._places and not self.is_running:
            self._begin()

    def _connect(self) -> None:
        ui = self.ui
        for button in (ui.folder_button, ui.first_folder_button):
            button.clicked.connect(self.choose_folder)
        for button in (ui.files_button, ui.first_files_button):
            button.clicked.connect(self.choose_files)
        ui.stop_button.clicked.connect(self.stop)
        ui.go_on_button.clicked.connect(self.go_on)
        ui.reports_combo.currentIndexChanged.connect(self._show_chosen_report)
        ui.doubtful_button.clicked.connect(partial(self.go_to.emit, "doubtful"))
        ui.save_button.clicked.connect(self._ask_where_to_save)
        ui.open_button.clicked.connect(self._open_current)
        self.files.chosen.connect(self._allow)
        self.files.wanted.connect(self._open)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title, self.workplace.state.words(_FOLDER))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setNameFilter(_SUFFIXES)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.open()

    @Slot(list)
    def _take_chosen(self, names: list[str]) -> None:
        self.workplace.state.keep(_FOLDER, str(Path(names[0]).parent))
        self.import_files([Path(name) for name in names])

    def _begin(self) -> None:
        self.errors.hide()
        body = " ".join(self.ui.body_edit.text().split()) or None
        job = partial(bring, self.workplace.services.bringing, self._places, body)
        self._job = self.workplace.background.long(
            job, self._finish, self._fail, self.progress.step, place=self.name
        )
        self._bring_up(self.ui.report_page)
        self._name_places(", ".join(str(place) for place in self._places))
        self.progress.begin()
        self._allow_choosing()
        self._show_report(None)
        self._again.start()

    def _finish(self, report: BringingReport) -> None:
        self._end_job()
        self.status.emit(f"Brought in: {ended_in_words(report)}")
        self.changes_made.emit(Changes.of(*_ALTERED))
        self._load()

    def _fail(self, error: MinutesError) -> None:
        self._end_job()
        self.errors.show_error(error)
        self.changes_made.emit(Changes.of(*_ALTERED))
        self._load()

    def _end_job(self) -> None:
        self._job = None
        self._again.stop()
        self._allow_choosing()

    def _load(self) -> None:
        """Read what was brought in last."""
        self._known = True
        job = partial(known_reports, self.workplace.services)
        self.workplace.background.latest("bringing: report", job, self._take_known, self.errors.show_error)

    @Slot()
    def _look_again(self) -> None:
        """The report as far as it has come, while a run goes on."""
        if self.isVisible():
            job = self.workplace.services.bringing.last_report
            background = self.workplace.background
            background.latest("bringing: report", job, self._take_growing, self.errors.show_error)

    def _take_growing(self, report: BringingReport | None) -> None:
        if self.is_running and report is not None:
            self._again.setInterval(_LOOK_AGAIN_MILLISECONDS + len(report.files) * _MILLISECONDS_A_FILE)
            self._show_report(report)

    def _take_known(
        self, known: tuple[BringingReport | None, tuple[BringingReport, ...], tuple[Body, ...]]
    ) -> None:
        newest, reports, bodies = known
        offer(self.ui.body_edit, (body.name for body in bodies))
        if self.is_running:
            return
        self._offer_reports(reports)
        self._bring_up(self.ui.empty_page if newest is None else self.ui.report_page)
        if newest is not None:
            self._show_ended(newest)
        self._take_keyboard()

    def _bring_up(self, part: QWidget) -> None:
        self.ui.bringing_stack.setCurrentWidget(part)
        self.ui.bringing_stack.show()

    def _take_keyboard(self) -> None:
        """What was stopped is gone on with by Enter; else the list of files has the keyboard. It is not taken
        from a field."""
        is_typing = isinstance(self.focusWidget(), QLineEdit) and self.focusWidget().hasFocus()
        if self.ui.bringing_stack.isVisible() and not is_typing:
            stopped = self.ui.go_on_button.isVisible()
            (self.ui.go_on_button if stopped else self.panes()[0]).setFocus()

    def _offer_reports(self, reports: Sequence[BringingReport]) -> None:
        combo = self.ui.reports_combo
        with QSignalBlocker(combo):
            combo.clear()
            for report in reports[:_MOST_REPORTS]:
                combo.addItem(_called(report), report.id)
        for part in (combo, self.ui.reports_label):
            part.setVisible(len(reports) > 1)

    @Slot(int)
    def _show_chosen_report(self, row: int) -> None:
        if row >= 0 and not self.is_running:
            bringing: BringingIn = self.workplace.services.bringing
            job = partial(bringing.report, self.ui.reports_combo.itemData(row))
            background = self.workplace.background
            background.latest("bringing: report", job, self._show_ended, self.errors.show_error)

    def _show_ended(self, report: BringingReport) -> None:
        self._name_places(report.place)
        self._places = places_of(report.place)
        self._show_report(report)
        self.progress.end(report, can_go_on=bool(self._places))

    def _name_places(self, place: str) -> None:
        """The names of folders and files; where they lie is the tip."""
        self.ui.place_label.setText(called(place))
        self.ui.place_label.setToolTip(plain_tip(place))

    def _show_report(self, report: BringingReport | None) -> None:
        self._report = report
        self.files.show(report or BringingReport("", self.workplace.services.clock.now()))
        self._allow()

    def _allow_choosing(self) -> None:
        ui = self.ui
        for part in (ui.folder_button, ui.files_button, ui.body_edit, ui.reports_combo):
            part.setEnabled(not self.is_running)
        self.ui.files_table.setFocus()

    @Slot()
    def _allow(self) -> None:
        ui, outcome = self.ui, self.files.current
        ui.save_button.setEnabled(self._report is not None)
        doubts = sum(outcome.doubts for outcome in self._report.files) if self._report else 0
        ui.doubtful_button.setVisible(doubts > 0)
        completes = outcome is not None and _can_be_completed(outcome)
        ui.open_button.setText("L&ook at the page" if completes else "&Open the meeting")
        ui.open_button.setAccessibleName(ui.open_button.text().replace("&", ""))
        ui.open_button.setEnabled(outcome is not None and (completes or outcome.meeting_id is not None))

    @Slot()
    def _open_current(self) -> None:
        outcome = self.files.current
        if outcome is not None:
            self._open(outcome)

    @Slot(object)
    def _open(self, outcome: FileOutcome) -> None:
        """The meeting of a file; of a file that became none, the import of that one page, where what it does
        not say can be given."""
        if outcome.meeting_id is not None:
            self.open_minute.emit(outcome.meeting_id, 0, -1)
        elif _can_be_completed(outcome):
            self._look_at(outcome.name)

    def _look_at(self, name: str) -> None:
        path = file_of(self._places, name)
        if path is not None:
            self.files_for.emit("import", [path])
            return
        job = partial(taken_out, self.workplace.services.bringing, self._places, name, self._taken_out.path())
        background = self.workplace.background
        background.latest("bringing: one file", job, self._hand_over, self.errors.show_error)

    def _hand_over(self, path: Path) -> None:
        self.files_for.emit("import", [path])

    @Slot()
    def _ask_where_to_save(self) -> None:
        folder = self.workplace.state.words(_REPORT_FOLDER)
        dialog = QFileDialog(self, "Save the report", folder, "Tables (*.csv)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("Old minutes brought in.csv")
        dialog.fileSelected.connect(self.save_report)
        dialog.open()

    @Slot(str)
    def save_report(self, name: str) -> None:
        """Write the report that is shown."""
        if self._report is None:
            return
        path = Path(name)
        self.workplace.state.keep(_REPORT_FOLDER, str(path.parent))
        job = partial(self.workplace.services.bringing.save_report, self._report, path)
        self.workplace.background.save(job, partial(self._note_written, path), self.errors.show_error)

    def _note_written(self, path: Path, _nothing: None) -> None:
        self.status.emit(f"The report is in {path}")


def _called(report: BringingReport) -> str:
    when = report.started.astimezone()
    return f"{short_date(when.date())}, {when:%H.%M}  ·  {called(report.place)}"


def _can_be_completed(outcome: FileOutcome) -> bool:
    return outcome.meeting_id is None and outcome.result in (FileResult.NOT_UNDERSTOOD, FileResult.DOUBTFUL)
