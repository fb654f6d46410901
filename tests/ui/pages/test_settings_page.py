"""Settings: what is chosen holds at once."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.changes import Kind
from sefton_minutes.ui.dialogs.about_dialog import AboutDialog
from sefton_minutes.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from sefton_minutes.ui.pages.settings_page import SettingsPage
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Where the officer wants the copy of the record."""
    return tmp_path / "copy.sqlite"


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle, copy: Path) -> SettingsPage:
    """The page in front."""
    made = SettingsPage(workplace, ask=lambda _parent, _name: str(copy))
    qtbot.addWidget(made)
    made.show()
    made.shown()
    settle()
    return made


def test_the_council_and_the_place_of_the_record_are_shown(
    page: SettingsPage, workplace: Workplace, services: composition.Services
) -> None:
    assert page.ui.council_edit.text() == workplace.services.council.name()
    assert page.ui.database_edit.text() == f"SQLite: {services.place}"
    assert "meetings" in page.ui.database_note_label.text()


def test_the_councils_name_is_kept_when_its_field_is_left(
    qtbot: QtBot, page: SettingsPage, workplace: Workplace
) -> None:
    page.ui.council_edit.setText(" Marram  Town Council ")
    with qtbot.waitSignal(page.changes_made) as made:
        page.leaving()
    assert Kind.COUNCIL in made.args[0]
    assert workplace.services.council.name() == "Marram Town Council"


def test_a_name_that_did_not_change_is_not_kept_again(page: SettingsPage, workplace: Workplace) -> None:
    page.leaving()
    assert not workplace.background.is_busy


def test_theme_and_size_hold_at_once(page: SettingsPage, workplace: Workplace) -> None:
    page.ui.theme_combo.setCurrentText("Dark")
    page.ui.theme_combo.activated.emit(page.ui.theme_combo.currentIndex())
    assert workplace.look.choice is ThemeChoice.DARK
    page.ui.size_combo.setCurrentText("125%")
    page.ui.size_combo.activated.emit(page.ui.size_combo.currentIndex())
    assert workplace.look.zoom == 1.25
    workplace.look.choose(ThemeChoice.LIGHT)
    assert page.ui.theme_combo.currentText() == "Light", "changed from the menu, it follows"


def test_the_record_is_copied_where_asked(
    page: SettingsPage, settle: Settle, copy: Path, tmp_path: Path
) -> None:
    page.ui.backup_button.click()
    settle()
    assert page.ui.backup_label.text().startswith(f"Copied to {copy}")
    copied = composition.compose(composition.sqlite_url(copy), tmp_path, "officer")
    assert copied.meetings.list()
    copied.close()


def test_a_copy_that_cannot_be_written_is_told(
    qtbot: QtBot, workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    nowhere = tmp_path / "absent folder" / "copy.sqlite"
    page = SettingsPage(workplace, ask=lambda _parent, _name: str(nowhere))
    qtbot.addWidget(page)
    page.show()
    page.ui.backup_button.click()
    settle()
    assert "copy.sqlite" in page.errors.sentence
    assert page.ui.backup_button.isEnabled()


def test_about_and_keys_are_opened(page: SettingsPage) -> None:
    kinds = {page.ui.about_button: AboutDialog, page.ui.keys_button: ShortcutsDialog}
    for button, kind in kinds.items():
        assert page.findChildren(kind) == []
        button.click()
        (dialog,) = page.findChildren(kind)
        assert dialog.isVisible()
        dialog.reject()
        assert not dialog.isVisible()
