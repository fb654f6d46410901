"""A person of the register is made or edited."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from sefton_minutes.ui.dialogs.person_dialog import PersonDialog
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_person


def test_a_new_person_is_kept_with_aliases_one_a_line(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = PersonDialog(workplace)
    dialog.open()
    dialog.ui.name_edit.setText("Councillor A. Thistlewood")
    dialog.ui.organisation_edit.setText("Marram Council")
    dialog.ui.aliases_edit.setPlainText("Cllr Thistlewood\n\n Ada  Thistlewood ")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    person = workplace.services.people.get(saved.args[0].id)
    assert person.aliases == ("Cllr Thistlewood", "Ada Thistlewood")
    assert person.organisation == "Marram Council"


def test_a_person_needs_a_name(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = PersonDialog(workplace)
    dialog.open()
    dialog.ui.save_button.click()
    assert "Give the name" in dialog.ui.name_error_label.text()
    assert dialog.isVisible()
    dialog.reject()


def test_an_edit_shows_what_is_kept_and_keeps_what_is_shown(qtbot: QtBot, workplace: Workplace) -> None:
    person, _changes = workplace.services.people.add(a_person(post="Councillor"))
    dialog = PersonDialog(workplace, person)
    dialog.open()
    dialog.ui.post_edit.setText("Leader of the Council")
    with qtbot.waitSignal(dialog.saved):
        dialog.ui.save_button.click()
    edited = workplace.services.people.get(person.id)
    assert edited == replace(person, post="Leader of the Council", version=edited.version)


def test_a_record_that_is_gone_is_refused_and_the_words_stay(qtbot: QtBot, workplace: Workplace) -> None:
    person, _changes = workplace.services.people.add(a_person())
    dialog = PersonDialog(workplace, person)
    dialog.open()
    workplace.services.people.remove(person.id)
    dialog.ui.post_edit.setText("Mayor")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.problem != "")
    assert dialog.ui.post_edit.text() == "Mayor"
    dialog.reject()
