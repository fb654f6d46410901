"""A paper is issued from the window: each finding gets a reason, then the paper is saved, printed, opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from sefton_minutes import composition
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.ui.dialogs.issue_dialog import IssueDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.requests import PaperKind
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_typed_minute
from tests.ui.conftest import Settle

Issue = Callable[[], IssueDialog]


def write_opened(folder: Path, name: str, pdf: bytes) -> None:
    """In place of the computer's own program for PDFs."""
    (folder / f"opened {name}").write_bytes(pdf)


@pytest.fixture
def opened(workplace: Workplace) -> OpenMeeting:
    """The meeting of the Planning Committee, whose minutes are half written."""
    meetings = workplace.services.meetings
    row = next(
        each for each in meetings.list() if each.body == "Planning Committee" and each.status == "held"
    )
    return meetings.open(row.id)


@pytest.fixture
def dialog(workplace: Workplace, opened: OpenMeeting, settle: Settle, tmp_path: Path) -> IssueDialog:
    """The dialog, at rest, saving and opening into a folder of the test's own."""
    made = IssueDialog(
        workplace,
        opened,
        ask=lambda _parent, name: str(tmp_path / name),
        open_file=partial(write_opened, tmp_path),
    )
    made.open()
    settle()
    return made


def give_reason(dialog: IssueDialog, reason: str) -> None:
    dialog.ui.reason_edit.setFocus()
    dialog.ui.reason_edit.clear()
    QTest.keyClicks(dialog.ui.reason_edit, reason)


def test_minutes_of_a_held_meeting_are_offered_with_what_was_found(dialog: IssueDialog) -> None:
    ui = dialog.ui
    assert ui.kind_combo.currentData() == PaperKind.MINUTES
    assert "minutes, 18 November 2026" in ui.what_label.text()
    assert "as No. 1" in ui.what_label.text()
    said = [
        ui.findings_list.model().index(row, 0).data() for row in range(ui.findings_list.model().rowCount())
    ]
    assert any("is not written yet." in each and "No reason yet" in each for each in said)
    assert any("has a reading that is not confirmed." in each for each in said)
    dialog.reject()


def test_without_a_reason_nothing_is_issued(
    dialog: IssueDialog, workplace: Workplace, settle: Settle
) -> None:
    dialog.ui.issue_button.click()
    settle()
    assert "Type why" in dialog.ui.reason_error_label.text()
    assert workplace.services.issuing.all() == ()
    dialog.reject()


def test_one_reason_serves_all_and_one_finding_may_have_its_own(
    dialog: IssueDialog, workplace: Workplace, settle: Settle
) -> None:
    ui = dialog.ui
    give_reason(dialog, "Wanted by the chair")
    selection = ui.findings_list.selectionModel()
    selection.setCurrentIndex(
        ui.findings_list.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert ui.reason_edit.text() == "Wanted by the chair"
    give_reason(dialog, "It was withdrawn")
    ui.issue_button.click()
    settle()
    (issued,) = workplace.services.issuing.all()
    reasons = [each.reason for each in issued.publication.overrides]
    assert reasons[0] == "It was withdrawn"
    assert set(reasons[1:]) == {"Wanted by the chair"}
    dialog.reject()


def test_once_issued_the_paper_is_saved_and_opened_byte_for_byte(
    dialog: IssueDialog, workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    told: list[str] = []
    dialog.told.connect(told.append)
    give_reason(dialog, "Wanted by the chair")
    dialog.ui.issue_button.click()
    settle()
    (issued,) = workplace.services.issuing.all()
    bytes_of_it = workplace.services.issuing.paper(issued.publication.id)
    assert dialog.ui.issued_label.text() == "Issued as No. 1."
    assert not dialog.ui.issue_button.isVisible()
    dialog.ui.save_button.click()
    dialog.ui.open_button.click()
    settle()
    name = "Planning Committee 2026-11-18 minutes No 1.pdf"
    assert (tmp_path / name).read_bytes() == bytes_of_it
    assert (tmp_path / f"opened {name}").read_bytes() == bytes_of_it
    assert set(told) == {"The minutes were issued as No. 1.", f"Saved as {name}", "Opened No. 1"}
    dialog.reject()


def test_a_change_by_somebody_else_keeps_the_paper_back(
    dialog: IssueDialog, opened: OpenMeeting, workplace: Workplace, settle: Settle
) -> None:
    give_reason(dialog, "Wanted by the chair")
    workplace.services.agendas.remove_item(opened.items[-1].id)
    item = workplace.services.agendas.get_item(opened.items[0].id)
    workplace.services.saving.save(a_typed_minute(item, "RESLOVED: That all be well."))
    dialog.ui.issue_button.click()
    settle()
    assert "cannot be issued yet" in dialog.problem
    assert workplace.services.issuing.all() == ()
    dialog.reject()


def test_what_is_typed_is_issued_and_what_is_typed_later_is_told(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    edit = meetings_page.editor.ui.minute_edit
    edit.setFocus()
    QTest.keyClicks(edit, "Typed just now. ")
    window.findChild(QAction, "issue").trigger()  # type: ignore[union-attr]
    settle()
    (dialog,) = window.findChildren(IssueDialog)
    give_reason(dialog, "Wanted by the chair")
    dialog.ui.issue_button.click()
    settle()
    dialog.reject()
    settle()
    button = meetings_page.head.ui.issued_button
    assert button.text() == "Minutes issued 18 Nov" or "issued" in button.text()
    assert "changed" not in button.text()
    item_id = meetings_page.work.current_id
    QTest.keyClicks(edit, "And later. ")
    meetings_page.leaving()
    settle()
    assert button.text().endswith("changed since")
    assert "differs from what was issued: 1 item changed" in button.accessibleDescription()
    note = next(row.note for row in meetings_page.item_list.model.records if row.item.id == item_id)
    assert note == "Differs from what was issued"
