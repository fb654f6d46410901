"""A phrase of the bank: new, edited, or one of the house worded anew. What the grammar reads in it is shown
while it is written."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.phrase_bank import Phrase, PhraseFault, faults
from sefton_minutes.domain.phrase_facts import KNOWN_FIELDS
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_phrase_dialog import Ui_PhraseDialog
from sefton_minutes.ui.models import read_rows
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.widgets.delegates import ReadDelegate
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.bodies import Body

WIDTH = 560
FILL_THEMSELVES = "These fill themselves: "


class PhraseDialog(RecordDialog):
    """Asks for a phrase. Without one given it is a new one; `body_id` is offered for that (None: all)."""

    def __init__(
        self,
        workplace: Workplace,
        phrase: Phrase | None = None,
        parent: QWidget | None = None,
        *,
        body_id: int | None = None,
    ) -> None:
        super().__init__(workplace, parent)
        self._phrase = phrase or Phrase("", "", body_id)
        self.ui = Ui_PhraseDialog()
        self.ui.setupUi(self)
        ui = self.ui
        places: dict[QWidget, QLabel] = {
            ui.name_edit: ui.name_error_label,
            ui.body_combo: ui.body_error_label,
            ui.text_edit: ui.text_error_label,
        }
        self._begin(ui, places)
        self._found = RecordsModel(read_rows.sentence, parent=self)
        ui.read_as_list.setModel(self._found)
        ui.read_as_list.setItemDelegate(ReadDelegate(workplace.look, ui.read_as_list))
        ui.known_label.setText(FILL_THEMSELVES + ", ".join(f"[{name}]" for name in KNOWN_FIELDS))
        if phrase is not None:
            self.setWindowTitle("Edit phrase" if phrase.id else "Word the house phrase anew")
            ui.save_button.setText("&Save phrase")
        ui.body_combo.addItem("All bodies", None)
        ui.text_edit.textChanged.connect(self._read)
        ui.name_edit.setText(self._phrase.name)
        ui.text_edit.setPlainText(self._phrase.text)
        bodies = workplace.services.bodies
        workplace.background.latest(
            "bodies: phrase dialog", bodies.all, self._offer_bodies, self._tell_refused
        )

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the type wants, and high enough for the sentences that wrap."""
        super().showEvent(event)
        self.resize(self._workplace.look.px(WIDTH), self.height())
        self._make_room()

    def _offer_bodies(self, bodies: tuple[Body, ...]) -> None:
        combo = self.ui.body_combo
        for body in sorted(bodies, key=lambda each: each.name.casefold()):
            combo.addItem(body.name, body.id)
        combo.setCurrentIndex(max(combo.findData(self._phrase.body_id), 0))

    @Slot()
    def _read(self) -> None:
        self._faults.settle(self.ui.text_edit)
        text = self.ui.text_edit.toPlainText()
        self._workplace.background.latest(
            "phrase being worded", partial(read, text), self._show_reading, self._tell_refused
        )

    def _show_reading(self, reading: Reading) -> None:
        self._found.show(read_rows.read_rows(reading, ()))
        self.ui.read_as_summary_label.setText(_summary(reading))

    def _job(self) -> Job:
        ui, phrases = self.ui, self._workplace.services.phrases
        phrase = replace(
            self._phrase,
            name=ui.name_edit.text(),
            text=ui.text_edit.toPlainText(),
            body_id=ui.body_combo.currentData(),
        )
        places = {PhraseFault.NAME: ui.name_edit, PhraseFault.TEXT: ui.text_edit}
        for fault, sentence in faults(phrase):
            self._faults.add(places[fault], sentence)
        return partial(phrases.keep, phrase)


def _summary(reading: Reading) -> str:
    """What it is read as, and whether that would have to be confirmed each time."""
    said = read_rows.summary(reading) or "plain words: nothing decided"
    return f"{said}; {len(reading.doubts)} to confirm" if reading.doubts else said
