"""What was done to a meeting: a list of sentences with who and when, searched as one types, saved for a
spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sefton_minutes.domain.told_history import HistoryLine, matching
from sefton_minutes.ui.dialogs.dialog_room import give_room
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_history_dialog import Ui_HistoryDialog
from sefton_minutes.ui.meeting_bin import meeting_words
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.models.revision_rows import when_words
from sefton_minutes.ui.models.row_words import RowWords
from sefton_minutes.ui.widgets.told_row import ToldRow
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting

AskCsv = Callable[[QWidget, str], str]
NONE_FOUND = "No act has these words."


def ask_where_csv(parent: QWidget, name: str) -> str:
    """Where to save the list; "" when the officer thinks better of it."""
    return QFileDialog.getSaveFileName(parent, "Save the history", name, "For a spreadsheet (*.csv)")[0]


class HistoryDialog(TellingDialog):
    """Of the meeting that is open. `told(sentence)` for the status line."""

    told = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        opened: OpenMeeting,
        parent: QWidget | None = None,
        *,
        ask: AskCsv = ask_where_csv,
    ) -> None:
        super().__init__(workplace.look, parent)
        self._workplace, self._opened, self._ask = workplace, opened, ask
        self._all: tuple[HistoryLine, ...] = ()
        self._lines: RecordsModel[HistoryLine] = RecordsModel(_sentence, parent=self)
        self.ui = Ui_HistoryDialog()
        self.ui.setupUi(self)
        self._put_bar(self.ui.dialog_layout)
        self._dress()
        give_room(self, workplace.look, 760, 560)
        job = partial(workplace.services.histories.of_meeting, opened.meeting.id)
        workplace.background.save(job, self._take, self._error_bar.show_error)

    def _dress(self) -> None:
        ui = self.ui
        ui.meeting_label.setText(meeting_words(self._opened))
        ui.lines_list.setModel(self._lines)
        ui.lines_list.setItemDelegate(ToldRow(self._workplace.look, ui.lines_list, _words))
        ui.lines_list.setUniformItemSizes(True)
        ui.export_button.setEnabled(False)
        ui.search_edit.textChanged.connect(self._narrow)
        ui.export_button.clicked.connect(self._export)
        ui.close_button.clicked.connect(self.reject)

    def _take(self, lines: tuple[HistoryLine, ...]) -> None:
        self._all = lines
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        shown = matching(self._all, self.ui.search_edit.text())
        self._lines.show(())
        self._lines.show(shown)
        acts = "1 act" if len(self._all) == 1 else f"{len(self._all):,} acts"
        said = acts if len(shown) == len(self._all) else f"{len(shown):,} of {acts}"
        self.ui.count_label.setText(said if shown or not self._all else NONE_FOUND)
        self.ui.export_button.setEnabled(bool(shown))
        self.ui.lines_list.setCurrentIndex(self._lines.index(0))

    @Slot()
    def _export(self) -> None:
        """What is shown goes into the file."""
        place = self._ask(self, f"{meeting_words(self._opened)}, history.csv")
        if not place:
            return
        path = Path(place)
        path = path if path.suffix else path.with_suffix(".csv")
        job = partial(self._workplace.services.histories.save, self._lines.records, path)
        done = partial(self._tell, f"Saved as {path.name}")
        self._workplace.background.save(job, done, self._error_bar.show_error)

    def _tell(self, sentence: str, _result: object) -> None:
        self.told.emit(sentence)


def _words(line: HistoryLine) -> RowWords:
    second = ", ".join(part for part in (when_words(line.when), line.who, line.about) if part)
    return RowWords(line.sentence, second)


def _sentence(line: HistoryLine) -> str:
    words = _words(line)
    return f"{words.first} {words.second}"
