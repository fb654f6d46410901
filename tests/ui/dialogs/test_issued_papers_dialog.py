"""The issued papers are found, read, withdrawn with a reason, and purged once the number is typed."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from sefton_minutes.domain.publications import PublicationState
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.issued_papers_dialog import NONE_FOUND, NONE_YET, IssuedPapersDialog
from sefton_minutes.ui.dialogs.purge_dialog import PurgeDialog
from sefton_minutes.ui.dialogs.withdraw_dialog import WithdrawDialog
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


def write_opened(folder: Path, name: str, pdf: bytes) -> None:
    """In place of the computer's own program for PDFs."""
    (folder / f"opened {name}").write_bytes(pdf)


@pytest.fixture
def issued(workplace: Workplace) -> tuple[int, int]:
    """The agenda of the newest meeting, issued twice; the ids of both papers."""
    services = workplace.services
    meeting_id = services.meetings.list()[0].id

    def issue() -> int:
        findings = services.issuing.prepare(meeting_id, PaperKind.AGENDA).findings
        reasons = {each.key: "Wanted" for each in findings}
        return services.issuing.issue(meeting_id, PaperKind.AGENDA, reasons)[0].id

    return issue(), issue()


def opened(workplace: Workplace, settle: Settle, folder: Path) -> IssuedPapersDialog:
    made = IssuedPapersDialog(
        workplace,
        ask=lambda _parent, name: str(folder / name),
        open_file=partial(write_opened, folder),
    )
    made.open()
    settle()
    return made


def rows(dialog: IssuedPapersDialog) -> list[str]:
    model = dialog.ui.papers_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_nothing_issued_says_how_to_issue(workplace: Workplace, settle: Settle, tmp_path: Path) -> None:
    dialog = opened(workplace, settle, tmp_path)
    assert dialog.ui.detail_edit.toPlainText() == NONE_YET
    assert not dialog.ui.open_button.isEnabled()
    dialog.reject()


def test_the_exact_bytes_are_opened_and_saved(
    workplace: Workplace, settle: Settle, issued: tuple[int, int], tmp_path: Path
) -> None:
    dialog = opened(workplace, settle, tmp_path)
    assert [row.rpartition("; ")[2] for row in rows(dialog)] == ["Issued", "Issued"]
    dialog.ui.open_button.click()
    dialog.ui.save_button.click()
    settle()
    expected = workplace.services.issuing.paper(issued[1])
    assert [file.read_bytes() for file in tmp_path.glob("*No 2.pdf")] == [expected, expected]
    dialog.reject()


def test_the_list_is_searched_as_one_types(
    workplace: Workplace, settle: Settle, issued: tuple[int, int], tmp_path: Path
) -> None:
    dialog = opened(workplace, settle, tmp_path)
    QTest.keyClicks(dialog.ui.search_edit, "agenda safer")
    assert len(rows(dialog)) == 2
    QTest.keyClicks(dialog.ui.search_edit, " nowhere")
    assert rows(dialog) == []
    assert dialog.ui.detail_edit.toPlainText() == NONE_FOUND
    assert len(issued) == 2
    dialog.reject()


def test_a_paper_is_withdrawn_with_a_reason_and_the_one_in_its_place(
    workplace: Workplace, settle: Settle, issued: tuple[int, int], tmp_path: Path
) -> None:
    dialog = opened(workplace, settle, tmp_path)
    dialog.ui.papers_list.setCurrentIndex(dialog.ui.papers_list.model().index(1, 0))
    dialog.ui.withdraw_button.click()
    (asking,) = dialog.findChildren(WithdrawDialog)
    asking.save()
    assert "Type why" in asking.ui.reason_error_label.text()
    assert asking.ui.superseded_combo.currentText() == "No. 2, agenda"
    QTest.keyClicks(asking.ui.reason_edit, "A name was wrong")
    asking.save()
    settle()
    assert rows(dialog)[1].endswith("; Withdrawn")
    assert "A name was wrong" in dialog.ui.detail_edit.toPlainText()
    assert "Superseded by No. 2." in dialog.ui.detail_edit.toPlainText()
    assert not dialog.ui.withdraw_button.isEnabled()
    dialog.ui.save_button.click()
    settle()
    assert [file.name for file in tmp_path.glob("*WITHDRAWN.pdf")]
    assert workplace.services.issuing.numbered(1).id == issued[0]
    dialog.reject()


def test_a_purge_wants_the_number_typed(
    workplace: Workplace, settle: Settle, issued: tuple[int, int], tmp_path: Path
) -> None:
    dialog = opened(workplace, settle, tmp_path)
    dialog.ui.purge_button.click()
    (asking,) = dialog.findChildren(PurgeDialog)
    QTest.keyClicks(asking.ui.reason_edit, "It held an address")
    QTest.keyClicks(asking.ui.number_edit, "1")
    asking.save()
    assert "Type 2 to confirm" in asking.ui.number_error_label.text()
    asking.ui.number_edit.clear()
    QTest.keyClicks(asking.ui.number_edit, "2")
    asking.save()
    settle()
    assert rows(dialog)[0].endswith("; Purged")
    assert "It held an address" in dialog.ui.detail_edit.toPlainText()
    assert not dialog.ui.open_button.isEnabled()
    assert workplace.services.issuing.numbered(2).state is PublicationState.PURGED
    assert issued[1]
    dialog.reject()


@pytest.mark.parametrize(
    ("role", "may_withdraw", "sees_purge"),
    [(Role.OFFICER, False, False), (Role.CHECKER, True, False), (Role.ADMINISTRATOR, True, True)],
)
def test_who_may_not_is_not_offered(
    workplace: Workplace,
    settle: Settle,
    issued: tuple[int, int],
    tmp_path: Path,
    role: Role,
    may_withdraw: bool,
    sees_purge: bool,
) -> None:
    services = replace(workplace.services, rights=Rights(role))  # type: ignore[type-var]
    dialog = opened(replace(workplace, services=services), settle, tmp_path)
    assert dialog.ui.withdraw_button.isEnabled() is may_withdraw
    assert dialog.ui.purge_button.isVisible() is sees_purge
    assert ("Only a checker" in dialog.ui.withdraw_button.toolTip()) is not may_withdraw
    assert issued
    dialog.reject()
