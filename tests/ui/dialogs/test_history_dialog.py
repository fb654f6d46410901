"""What was done to the open meeting is listed, searched and saved for a spreadsheet."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from sefton_minutes.ui.dialogs.history_dialog import NONE_FOUND, HistoryDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


def rows(dialog: HistoryDialog) -> list[str]:
    model = dialog.ui.lines_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_command_opens_it_with_what_is_typed_just_now(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    edit.setFocus()
    QTest.keyClicks(edit, "Typed just now. ")
    window.findChild(QAction, "history").trigger()  # type: ignore[union-attr]
    settle()
    (dialog,) = window.findChildren(HistoryDialog)
    assert "Planning Committee" in dialog.ui.meeting_label.text()
    assert "officer" in rows(dialog)[0]
    dialog.reject()


def test_lines_are_searched_and_what_is_shown_is_saved(
    workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    services = workplace.services
    meetings = (services.meetings.open(each.id) for each in services.meetings.list())
    opened = next(each for each in meetings if len(each.items) > 2)
    services.agendas.move_item(opened.items[0].id, 1, [item.id for item in opened.items])
    services.agendas.remove_item(opened.items[-1].id)
    dialog = HistoryDialog(workplace, opened, ask=lambda _parent, _name: str(tmp_path / "history"))
    told: list[str] = []
    dialog.told.connect(told.append)
    dialog.open()
    settle()
    QTest.keyClicks(dialog.ui.search_edit, "moved from officer")
    assert [row.split(".")[0] for row in rows(dialog)] == ["Moved from place 1 to place 2 of the agenda"]
    dialog.ui.export_button.click()
    settle()
    assert told == ["Saved as history.csv"]
    written = (tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(written) == 2
    assert "Moved from place 1 to place 2" in written[1]
    QTest.keyClicks(dialog.ui.search_edit, " nowhere")
    assert dialog.ui.count_label.text() == NONE_FOUND
    assert not dialog.ui.export_button.isEnabled()
    dialog.reject()
