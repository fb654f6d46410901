"""The result of a search printed and exported from the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.found_output import FoundOutput
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, workplace: Workplace, settle: Settle) -> SearchPage:
    """The search page with more results than are shown."""
    meeting = workplace.services.meetings.list()[-1]
    for number in range(60):
        workplace.services.agendas.add_item(meeting.id, AgendaItem(title=f"Zeppelin mast {number}"))
    with qtbot.waitActive(window):
        window.activateWindow()
    window.menu_line.search.setFocus()
    QTest.keyClicks(window.menu_line.search, "zeppelin ")
    QTest.keyClick(window.menu_line.search, Qt.Key.Key_Down)
    settle()
    front = window.page
    assert isinstance(front, SearchPage)
    return front


@pytest.mark.parametrize(("format_name", "begins"), [("csv", b"\xef\xbb\xbfDate"), ("docx", b"PK")])
def test_the_whole_result_is_exported_not_only_what_is_shown(
    page: SearchPage, workplace: Workplace, settle: Settle, tmp_path: Path, format_name: str, begins: bytes
) -> None:
    proposed: list[str] = []

    def ask(_parent: QWidget, name: str, _kind: str) -> str:
        proposed.append(name)
        return str(tmp_path / "found")

    said: list[str] = []
    output = FoundOutput(workplace, page._wanted, page, ask)
    output.told.connect(said.append)
    output.save(format_name)
    settle()
    assert proposed[0].endswith(f".{format_name}")
    data = (tmp_path / f"found.{format_name}").read_bytes()
    assert data.startswith(begins)
    assert said == [f"Saved 60 results as found.{format_name}"]
    if format_name == "csv":
        assert data.count(b"Zeppelin mast") == 60


def test_ctrl_p_prints_what_was_found(window: MainWindow, page: SearchPage, settle: Settle) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle()
    (dialog,) = page.findChildren(PrintDialog)
    assert dialog.ui.paper_label.text().startswith("Search results")
    dialog.reject()


def test_a_place_that_cannot_be_written_is_told_at_the_top(
    page: SearchPage, workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    output = FoundOutput(workplace, page._wanted, page, lambda *_: str(tmp_path / "nowhere" / "found.csv"))
    output.failed.connect(page.errors.show_error)
    output.save("csv")
    settle()
    assert "nowhere" in page.errors.sentence


def test_nothing_is_offered_before_anything_was_found(
    page: SearchPage, workplace: Workplace, settle: Settle
) -> None:
    page.asked("")
    settle()
    assert not {"print", "export_csv", "export_word"} & set(page.commands())
    assert not page.ui.export_button.isEnabled()
    FoundOutput(workplace, page._wanted, page, lambda *_: pytest.fail("nothing is to be saved")).save("csv")
