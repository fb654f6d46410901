"""What was removed is found as one types, and comes back by Enter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from sefton_minutes import composition
from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.ui.dialogs.bin_dialog import EMPTY, NONE_FOUND, BinDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


def rows(dialog: BinDialog) -> list[str]:
    model = dialog.ui.removed_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_empty_bin_says_so(workplace: Workplace, settle: Settle) -> None:
    dialog = BinDialog(workplace)
    dialog.open()
    settle()
    assert dialog.ui.count_label.text() == EMPTY
    assert not dialog.ui.restore_button.isEnabled()
    dialog.reject()


def test_an_item_comes_back_by_enter_on_whichever_page(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    before = [item.id for item in meetings_page.work.items]
    gone = meetings_page.work.items[2]
    meetings_page.acts.remove(gone.id)
    settle()
    services.people.remove(services.people.all()[0].id)
    window.go("search")
    window.findChild(QAction, "bin").trigger()  # type: ignore[union-attr]
    settle()
    (dialog,) = window.findChildren(BinDialog)
    assert dialog.ui.count_label.text() == "2 records in the bin"
    QTest.keyClicks(dialog.ui.search_edit, gone.title[:9])
    assert len(rows(dialog)) == 1
    assert rows(dialog)[0].startswith(f"Item: {gone.title}")
    assert "removed by officer" in rows(dialog)[0]
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    settle()
    assert rows(dialog) == []
    assert dialog.ui.count_label.text() == NONE_FOUND
    assert [item.id for item in meetings_page.work.items] == before
    assert "is back" in window.status_line.sentence
    dialog.reject()


def test_one_kind_alone_is_shown(workplace: Workplace, settle: Settle) -> None:
    services = workplace.services
    services.people.remove(services.people.all()[0].id)
    services.meetings.remove(services.meetings.list()[0].id)
    dialog = BinDialog(workplace)
    dialog.open()
    settle()
    combo = dialog.ui.kind_combo
    combo.setCurrentIndex(combo.findData(RemovedKind.MEETING))
    assert [row.split(":")[0] for row in rows(dialog)] == ["Meeting"]
    assert dialog.ui.count_label.text() == "1 of 2 records in the bin"
    dialog.reject()


def test_what_somebody_else_brought_back_is_told(workplace: Workplace, settle: Settle) -> None:
    services = workplace.services
    meeting_id = services.meetings.list()[0].id
    services.meetings.remove(meeting_id)
    dialog = BinDialog(workplace)
    dialog.open()
    settle()
    services.meetings.restore(meeting_id)
    dialog.ui.restore_button.click()
    settle()
    assert "may have been removed" in dialog.problem
    assert dialog.ui.count_label.text() == EMPTY
    dialog.reject()
