"""What was issued, of one meeting or of all: found, read, saved, printed, withdrawn, purged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.publications import IssuedPaper, PublicationState
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import role_needed
from sefton_minutes.ui.dialogs.dialog_room import give_room
from sefton_minutes.ui.dialogs.issued_use import IssuedUse, OpenFile
from sefton_minutes.ui.dialogs.print_dialog import Ask, ask_where
from sefton_minutes.ui.dialogs.purge_dialog import PurgeDialog
from sefton_minutes.ui.dialogs.record_dialog import RecordDialog
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.dialogs.withdraw_dialog import WithdrawDialog
from sefton_minutes.ui.forms.ui_issued_papers_dialog import Ui_IssuedPapersDialog
from sefton_minutes.ui.leaving import open_pdf
from sefton_minutes.ui.models.paper_rows import detail, paper_words, searched, sentence
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.widgets.told_row import ToldRow
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.issuing import Purged

NONE_YET = "Nothing was issued yet. “Issue…” in the Paper menu issues the agenda or the minutes."
NONE_FOUND = "No issued paper has these words."


class IssuedPapersDialog(TellingDialog):
    """`meeting_id` 0: of every meeting. `changes_made(Changes)`; `told(sentence)` for the status line."""

    changes_made = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        meeting_id: int = 0,
        parent: QWidget | None = None,
        *,
        ask: Ask = ask_where,
        open_file: OpenFile = open_pdf,
    ) -> None:
        super().__init__(workplace.look, parent)
        self._workplace, self._meeting_id = workplace, meeting_id
        self._all: tuple[IssuedPaper, ...] = ()
        self._papers: RecordsModel[IssuedPaper] = RecordsModel(sentence, parent=self)
        self._use = IssuedUse(workplace, self, ask=ask, open_file=open_file)
        self.ui = Ui_IssuedPapersDialog()
        self.ui.setupUi(self)
        self._put_bar(self.ui.dialog_layout)
        self._dress()
        self._connect()
        give_room(self, workplace.look, 760, 520)
        self._read()

    def _dress(self) -> None:
        ui, rights = self.ui, self._workplace.services.rights
        self.setWindowTitle("Issued papers of the meeting" if self._meeting_id else "Issued papers")
        ui.papers_list.setModel(self._papers)
        ui.papers_list.setItemDelegate(ToldRow(self._workplace.look, ui.papers_list, paper_words))
        ui.papers_list.setUniformItemSizes(True)
        ui.purge_button.setVisible(rights.reaches(Role.ADMINISTRATOR))
        if told := role_needed(rights, Role.CHECKER):
            ui.withdraw_button.setToolTip(plain_tip(" ".join(told)))
        self._allow()

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(self._narrow)
        ui.papers_list.selectionModel().currentChanged.connect(self._show_chosen)
        ui.papers_list.activated.connect(partial(self._with_chosen, self._use.open))
        ui.open_button.clicked.connect(partial(self._with_chosen, self._use.open))
        ui.save_button.clicked.connect(partial(self._with_chosen, self._use.save))
        ui.print_button.clicked.connect(partial(self._with_chosen, self._use.print))
        ui.withdraw_button.clicked.connect(partial(self._with_chosen, self._withdraw))
        ui.purge_button.clicked.connect(partial(self._with_chosen, self._purge))
        ui.close_button.clicked.connect(self.reject)
        self._use.told.connect(self.told)
        self._use.failed.connect(self._error_bar.show_error)

    @Slot()
    def _read(self) -> None:
        issuing = self._workplace.services.issuing
        job = partial(issuing.of_meeting, self._meeting_id) if self._meeting_id else issuing.all
        self._workplace.background.latest("issued papers", job, self._take, self._error_bar.show_error)

    def _take(self, papers: tuple[IssuedPaper, ...]) -> None:
        self._all = papers
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """Show those in which every word that is typed stands; the choice stays where it can."""
        words = self.ui.search_edit.text().casefold().split()
        chosen = self._chosen
        shown = [each for each in self._all if all(word in searched(each) for word in words)]
        self._papers.show(())
        self._papers.show(shown)
        kept = [row for row, each in enumerate(shown) if chosen and _is_same(each, chosen)]
        self.ui.papers_list.setCurrentIndex(self._papers.index(kept[0] if kept else 0))
        self._show_chosen(self.ui.papers_list.currentIndex())

    @property
    def _chosen(self) -> IssuedPaper | None:
        return self._papers.record(self.ui.papers_list.currentIndex())

    @Slot(QModelIndex)
    def _show_chosen(self, _index: QModelIndex) -> None:
        chosen = self._chosen
        if chosen is None:
            self.ui.detail_edit.setPlainText(NONE_FOUND if self._all else NONE_YET)
        else:
            self.ui.detail_edit.setPlainText(detail(chosen.publication))
        self._allow()

    def _allow(self) -> None:
        """What can be done with the paper that is chosen."""
        ui, chosen = self.ui, self._chosen
        state = chosen.publication.state if chosen is not None else None
        can_be_read = state in (PublicationState.ISSUED, PublicationState.WITHDRAWN)
        for button in (ui.open_button, ui.save_button, ui.print_button):
            button.setEnabled(can_be_read)
        may_check = role_needed(self._workplace.services.rights, Role.CHECKER) is None
        ui.withdraw_button.setEnabled(may_check and state is PublicationState.ISSUED)
        ui.purge_button.setEnabled(chosen is not None)

    def _with_chosen(self, use: Callable[[IssuedPaper], None], _given: object = None) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._error_bar.hide()
            use(chosen)

    def _withdraw(self, paper: IssuedPaper) -> None:
        self._open(WithdrawDialog(self._workplace, paper, self._all, self))

    def _purge(self, paper: IssuedPaper) -> None:
        dialog = PurgeDialog(self._workplace, paper, self)
        dialog.saved.connect(self._tell_remains)
        self._open(dialog)

    def _open(self, dialog: RecordDialog) -> None:
        dialog.changes_made.connect(self.changes_made)
        dialog.changes_made.connect(self._read)
        dialog.open()

    def _tell_remains(self, purged: Purged, _changes: object) -> None:
        number = purged.publication.number
        self.told.emit(f"The bytes of No. {number} were destroyed.")
        if purged.remains:
            self._error_bar.say(f"The bytes of No. {number} were destroyed. {purged.remains}", role="warn")


def _is_same(one: IssuedPaper, other: IssuedPaper) -> bool:
    return one.publication.id == other.publication.id
