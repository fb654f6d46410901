"""The registers' tab of phrases: those of the house and those that officers keep, for all bodies or for one,
each shown as it will be read in a minute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.ui.dialogs.phrase_dialog import PhraseDialog
from sefton_minutes.ui.forms.ui_phrases_pane import Ui_PhrasesPane
from sefton_minutes.ui.pages.register_pane import Entry, RegisterForm, RegisterKind, RegisterPane
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.panels.read_as import ReadAs
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.bodies import Body
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.domain.errors import MinutesError
    from sefton_minutes.services.phrases import Phrases

_WHAT_FOR = "Standing words with places to be filled in: Alt+N, P puts one into a minute."
_OF_THE_HOUSE = "House phrase"
_HOUSE_NOTE = (
    "A house phrase, for all bodies. Edit it to word it your way; its own words come back when that is "
    "removed."
)
ALL, EVERY = 0, "Every phrase"


class PhrasesPane(RegisterTab):
    """List at the left, the phrase in hand at the right: as it stands in a minute, and as it is read."""

    title = "Phrases"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._bodies: dict[int, str] = {}
        self.ui = Ui_PhrasesPane()
        self.ui.setupUi(self)
        self.register = self._make_register()
        self.read_as = ReadAs(workplace.look)
        self._prepare()

    def load(self) -> None:
        bodies = self.workplace.services.bodies.all
        self.workplace.background.latest("phrases: bodies", bodies, self._show_bodies, self._fail)

    def concerns(self, changes: Changes) -> bool:
        return Kind.PHRASES in changes or Kind.BODIES in changes

    def panes(self) -> Sequence[QWidget]:
        return self.ui.phrases_list, self.ui.phrase_text_edit

    def _make_register(self) -> RegisterPane:
        ui = self.ui
        form = RegisterForm(
            ui.phrases_layout, ui.phrases_count_label, ui.phrases_filter_edit, ui.phrases_stack,
            ui.phrases_list, ui.phrases_empty, ui.phrases_empty_head_label, ui.phrases_empty_hint_label,
            ui.new_phrase_button, ui.first_phrase_button, ui.edit_phrase_button, ui.remove_phrase_button,
            ui.undo_phrase_button, ui.phrases_removed_label,
        )  # fmt: skip
        kind = RegisterKind("phrases", _WHAT_FOR, self._entry, self._dialog, removable=_is_kept)
        bank = PhrasesShown(self.workplace.services.phrases)
        self._bank = bank
        return RegisterPane(self.workplace, bank, kind, form, self)

    def _prepare(self) -> None:
        ui = self.ui
        ui.phrase_text_edit.begin(self.workplace.look, self.workplace.background)
        ui.phrase_text_edit.was_read.connect(self.read_as.show_reading)
        ui.read_as_layout.addWidget(self.read_as)
        ui.phrases_splitter.setSizes([620, 900])
        ui.phrases_body_combo.addItem(EVERY, ALL)
        ui.phrases_body_combo.activated.connect(self._choose_body)
        self.register.changes_made.connect(self.changes_made)
        self.register.chosen.connect(self._show)

    def _show_bodies(self, bodies: tuple[Body, ...]) -> None:
        self._bodies = {body.id: body.name for body in sorted(bodies, key=_name)}
        combo = self.ui.phrases_body_combo
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(EVERY, ALL)
        for body_id, name in self._bodies.items():
            combo.addItem(name, body_id)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        self.register.load()

    @Slot()
    def _choose_body(self) -> None:
        self._bank.body_id = self.ui.phrases_body_combo.currentData() or None
        self.register.load()

    @Slot(object)
    def _show(self, entry: Entry | None) -> None:
        ui = self.ui
        phrase: Phrase | None = entry.record if entry else None
        ui.phrase_frame.setVisible(phrase is not None)
        if phrase is not None and entry is not None:
            ui.phrase_name_label.setText(phrase.name)
            ui.phrase_note_label.setText(entry.note if phrase.id else _HOUSE_NOTE)
            ui.phrase_text_edit.show_phrase(phrase.text)

    def _entry(self, phrase: Phrase) -> Entry:
        if not phrase.id:
            return Entry(phrase, phrase.name, _OF_THE_HOUSE)
        body = "All bodies" if phrase.body_id is None else self._bodies.get(phrase.body_id, "A removed body")
        return Entry(phrase, phrase.name, body)

    def _dialog(self, phrase: Phrase | None, parent: QWidget) -> PhraseDialog:
        """A house phrase is worded anew for the body that is looked at."""
        if phrase is not None and not phrase.id:
            phrase = replace(phrase, body_id=self._bank.body_id)
        return PhraseDialog(self.workplace, phrase, parent, body_id=self._bank.body_id)

    def _fail(self, error: MinutesError) -> None:
        self.register.errors.show_error(error)


class PhrasesShown:
    """The bank as the pane lists it: all of it, or what one body (`body_id`) may choose from."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self.body_id: int | None = None

    def all(self) -> tuple[Phrase, ...]:
        """By name."""
        return self._phrases.all() if self.body_id is None else self._phrases.for_body(self.body_id)

    def remove(self, phrase_id: int) -> Changes:
        """See `Phrases.remove`."""
        return self._phrases.remove(phrase_id)

    def restore(self, phrase_id: int) -> Changes:
        """See `Phrases.restore`."""
        return self._phrases.restore(phrase_id)


def _is_kept(phrase: Phrase) -> bool:
    """A house phrase is always there."""
    return phrase.id != 0


def _name(body: Body) -> str:
    return body.name.casefold()
