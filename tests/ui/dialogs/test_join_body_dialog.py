"""A body under a former name joins its body."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.changes import Kind
from sefton_minutes.ui.dialogs.join_body_dialog import JoinBodyDialog
from sefton_minutes.ui.pages.registers_page import RegistersPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def former(workplace: Workplace) -> Body:
    """A body that was kept under its old name."""
    return workplace.services.bodies.add(Body((BodyName("Works Board"),)))[0]


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle, former: Body) -> RegistersPage:
    """The registers with that body in hand."""
    made = RegistersPage(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(made.changed)
    made.show()
    made.shown()
    settle()
    row = [entry.name for entry in made.bodies.entries].index(former.name)
    made.ui.bodies_list.setCurrentIndex(made.ui.bodies_list.model().index(row, 0))
    return made


def opened(page: RegistersPage) -> JoinBodyDialog:
    """The dialog, as the button opens it."""
    page.ui.join_body_button.click()
    (dialog,) = page.findChildren(JoinBodyDialog)
    return dialog


def test_it_says_what_will_be_and_joins(
    page: RegistersPage, workplace: Workplace, settle: Settle, former: Body
) -> None:
    dialog = opened(page)
    ui = dialog.ui
    assert ui.into_combo.findText(former.name) < 0
    ui.into_combo.setCurrentIndex(ui.into_combo.findText("Cabinet"))
    ui.since_edit.set_day(date(2012, 5, 17))
    assert ui.sentence_label.text() == (
        "All meetings of Works Board become meetings of Cabinet. “Works Board” stays as its name until "
        "17 May 2012: papers go on showing the name of their day. This cannot be undone."
    )
    told: list[object] = []
    page.changes_made.connect(told.append)
    ui.save_button.click()
    settle()
    assert Kind.BODIES in told[0]  # type: ignore[operator]
    assert "Works Board" not in [entry.name for entry in page.bodies.entries]
    (cabinet,) = (body for body in workplace.services.bodies.all() if body.name == "Cabinet")
    assert cabinet.name_on(date(2012, 5, 16)).name == "Works Board"
    assert cabinet.name_on(date(2012, 5, 17)).name == "Cabinet"


def test_the_other_body_must_be_chosen_and_the_day_be_a_day(page: RegistersPage) -> None:
    dialog = opened(page)
    dialog.ui.since_edit.setText("last spring")
    dialog.save()
    assert dialog.ui.into_error_label.text() == "Choose the body that it joins."
    assert dialog.ui.since_error_label.isVisible()
    dialog.reject()


def test_nothing_joins_where_nothing_is_chosen(page: RegistersPage) -> None:
    page.ui.bodies_filter_edit.setText("zeppelin")
    assert not page.ui.join_body_button.isEnabled()
