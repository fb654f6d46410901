"""A body is made, edited, renamed from a day on."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.ui.dialogs.body_dialog import BodyDialog
from sefton_minutes.ui.workplace import Workplace


def opened(qtbot: QtBot, workplace: Workplace, body: Body | None = None) -> BodyDialog:
    """The dialog, once it has read the people."""
    dialog = BodyDialog(workplace, body)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.ui.contact_edit.completer() is not None)
    return dialog


def kept(qtbot: QtBot, dialog: BodyDialog) -> Body:
    """The body that was kept when the button was pressed."""
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.ui.save_button.click()
    body: Body = saved.args[0]
    return body


def named(workplace: Workplace, name: str) -> Body:
    """A body of the sample council."""
    return next(body for body in workplace.services.bodies.all() if body.name == name)


def test_a_new_body_is_kept(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    assert not dialog.ui.renamed_button.isVisible()
    dialog.ui.name_edit.setText("  Towpath   Working Group ")
    dialog.ui.abbreviation_edit.setText("TWG")
    dialog.ui.regime_combo.setCurrentText("Informal (working group, briefing)")
    dialog.ui.time_edit.setText("10am")
    body = kept(qtbot, dialog)
    assert workplace.services.bodies.get(body.id) == body
    assert body.names == (BodyName("Towpath Working Group", "TWG"),)
    assert (body.regime, body.default_time) == (Regime.INFORMAL, time(10))


def test_a_body_needs_a_name_and_times_that_are_times(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.time_edit.setText("teatime")
    dialog.ui.since_edit.setText("31/2/2026")
    dialog.ui.save_button.click()
    assert dialog.ui.name_error_label.text() == "Give the body a name."
    assert "no such day" in dialog.ui.since_error_label.text()
    assert dialog.ui.time_error_label.isVisible()
    dialog.reject()


def test_a_name_that_another_body_bears_is_refused(qtbot: QtBot, workplace: Workplace) -> None:
    dialog = opened(qtbot, workplace)
    dialog.ui.name_edit.setText("Planning Committee")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "Planning Committee" in dialog.problem)
    assert dialog.isVisible()
    dialog.reject()


def test_a_renamed_body_keeps_its_old_name_for_the_papers_of_its_time(
    qtbot: QtBot, workplace: Workplace
) -> None:
    dialog = opened(qtbot, workplace, named(workplace, "Planning Committee"))
    dialog.ui.renamed_button.click()
    assert dialog.ui.name_edit.text() == ""
    dialog.ui.name_edit.setText("Strategic Planning Committee")
    dialog.ui.save_button.click()
    assert "from which day" in dialog.ui.since_error_label.text()
    dialog.ui.since_edit.setText("20 May 2026")
    body = kept(qtbot, dialog)
    assert body.name_on(date(2026, 5, 19)).name == "Planning Committee"
    assert body.name_on(date(2026, 5, 20)).name == "Strategic Planning Committee"


def test_a_name_cannot_begin_before_the_one_it_follows(qtbot: QtBot, workplace: Workplace) -> None:
    base = named(workplace, "Cabinet")
    body = replace(
        base,
        names=(
            BodyName("Executive", from_day=date(2001, 5, 1)),
            BodyName("Cabinet", from_day=date(2010, 5, 1)),
        ),
    )
    dialog = opened(qtbot, workplace, workplace.services.bodies.edit(body, base)[0])
    dialog.ui.since_edit.set_day(date(2000, 1, 1))
    dialog.ui.save_button.click()
    assert "must come after" in dialog.ui.since_error_label.text()
    dialog.reject()


def test_earlier_names_are_corrected_and_removed_in_the_table(qtbot: QtBot, workplace: Workplace) -> None:
    body = named(workplace, "Audit and Governance Committee")
    assert body.names[0].name == "Audit Committee"
    dialog = opened(qtbot, workplace, body)
    table = dialog.ui.earlier_names_table
    model = table.model()
    assert model.setData(model.index(0, 0), "Audit Sub-Committee")
    assert not model.setData(model.index(0, 2), "some day")
    assert kept(qtbot, dialog).names[0].name == "Audit Sub-Committee"

    dialog = opened(qtbot, workplace, named(workplace, "Audit and Governance Committee"))
    table = dialog.ui.earlier_names_table
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [name.name for name in kept(qtbot, dialog).names] == ["Audit and Governance Committee"]
