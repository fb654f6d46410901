"""The registers' tab of phrases: those of the house, worded anew and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.phrase_bank import HOUSE_PHRASES, Phrase
from sefton_minutes.ui.dialogs.phrase_dialog import PhraseDialog
from sefton_minutes.ui.models.read_rows import sentence
from sefton_minutes.ui.pages.phrases_pane import PhrasesPane
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def body_id(workplace: Workplace) -> int:
    """A body with a phrase of its own."""
    body = next(each for each in workplace.services.bodies.all() if each.name == "Planning Committee")
    workplace.services.phrases.keep(Phrase("Site visit", "Members had visited [place].", body.id))
    return body.id


@pytest.fixture
def pane(qtbot: QtBot, workplace: Workplace, settle: Settle, body_id: int) -> PhrasesPane:
    """The tab in front; what is done on it comes back to it, as the page sees to."""
    made = PhrasesPane(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(made.load)
    made.resize(1400, 800)
    made.show()
    made.load()
    settle()
    return made


def listed(pane: PhrasesPane) -> dict[str, str]:
    """The rows, each with its note."""
    return {entry.name: entry.note for entry in pane.register.entries}


def choose(pane: PhrasesPane, name: str, settle: Settle) -> None:
    row = list(listed(pane)).index(name)
    pane.ui.phrases_list.setCurrentIndex(pane.ui.phrases_list.model().index(row, 0))
    settle()


def the_dialog(pane: PhrasesPane, settle: Settle) -> PhraseDialog:
    settle()
    return pane.findChildren(PhraseDialog)[-1]


def test_the_house_phrases_are_there_and_those_of_each_body(pane: PhrasesPane) -> None:
    rows = listed(pane)
    assert {phrase.name for phrase in HOUSE_PHRASES} <= set(rows)
    assert rows["Report noted"] == "House phrase"
    assert rows["Site visit"] == "Planning Committee"


def test_one_body_is_shown_what_it_may_choose(pane: PhrasesPane, body_id: int, settle: Settle) -> None:
    combo = pane.ui.phrases_body_combo
    other = combo.findText("Cabinet")
    combo.setCurrentIndex(other)
    combo.activated.emit(other)
    settle()
    assert "Site visit" not in listed(pane)
    combo.setCurrentIndex(combo.findData(body_id))
    combo.activated.emit(combo.findData(body_id))
    settle()
    assert {"Site visit", "Report noted"} <= set(listed(pane))


def test_the_phrase_in_hand_is_shown_as_it_is_read(pane: PhrasesPane, settle: Settle) -> None:
    choose(pane, "Further report requested", settle)
    assert pane.ui.phrase_text_edit.text.startswith("RESOLVED: That a further report on [subject]")
    assert "That a further report" in sentence(pane.read_as.model.records[0])
    marked = pane.ui.phrase_text_edit.layer("fields")
    words = pane.ui.phrase_text_edit.text
    assert [words[mark.start : mark.end] for mark in marked] == ["[subject]", "[next meeting]"]


def test_a_phrase_is_added_with_what_is_wrong_said_under_its_field(
    qtbot: QtBot, pane: PhrasesPane, settle: Settle
) -> None:
    pane.ui.new_phrase_button.click()
    dialog = the_dialog(pane, settle)
    dialog.ui.text_edit.setPlainText("The [chair welcomed all.")
    dialog.save()
    assert dialog.ui.name_error_label.text() == "A phrase needs a name. Type one."
    assert dialog.ui.text_error_label.text().startswith("A square bracket has no fellow")
    assert dialog.ui.name_edit.hasFocus() or dialog.focusWidget() is dialog.ui.name_edit
    QTest.keyClicks(dialog.ui.name_edit, "Welcome")
    dialog.ui.text_edit.setPlainText("RESOLVED: That [name] be welcomed.")
    settle()
    assert dialog.ui.read_as_summary_label.text() == "1 resolution, 1 clause"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    settle()
    assert listed(pane)["Welcome"] == "All bodies"


def test_a_name_that_is_taken_is_refused(pane: PhrasesPane, workplace: Workplace, settle: Settle) -> None:
    workplace.services.phrases.keep(Phrase("Welcome", "All were welcomed."))
    pane.ui.new_phrase_button.click()
    dialog = the_dialog(pane, settle)
    dialog.ui.name_edit.setText("welcome")
    dialog.ui.text_edit.setPlainText("Welcome.")
    dialog.save()
    settle()
    assert dialog.problem.startswith("There is a phrase called “welcome” already.")
    dialog.reject()


def test_a_house_phrase_is_worded_anew_for_the_body_that_is_looked_at_and_comes_back(
    qtbot: QtBot, pane: PhrasesPane, body_id: int, settle: Settle
) -> None:
    combo = pane.ui.phrases_body_combo
    combo.setCurrentIndex(combo.findData(body_id))
    combo.activated.emit(combo.currentIndex())
    settle()
    choose(pane, "Report noted", settle)
    assert not pane.ui.remove_phrase_button.isEnabled()
    QTest.keyClick(pane.ui.phrases_list, Qt.Key.Key_Return)
    dialog = the_dialog(pane, settle)
    assert dialog.ui.body_combo.currentData() == body_id
    dialog.ui.text_edit.setPlainText("Members noted the report.")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    settle()
    assert listed(pane)["Report noted"] == "Planning Committee"
    assert pane.ui.phrase_name_label.text() == "Report noted"
    pane.ui.remove_phrase_button.click()
    settle()
    assert listed(pane)["Report noted"] == "House phrase"
    pane.ui.undo_phrase_button.click()
    settle()
    assert listed(pane)["Report noted"] == "Planning Committee"
