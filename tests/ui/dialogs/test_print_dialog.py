"""Printing asks for printer, copies, sides and pages; the same paper can be saved instead."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.paper_in_hand import PaperInHand
from sefton_minutes.ui.workplace import Workplace
from tests.ui.test_print_job import the_spooler


@pytest.fixture
def paper(workplace: Workplace) -> PaperInHand:
    """The minutes of the oldest meeting."""
    meeting_id = workplace.services.meetings.list()[-1].id
    pdf = workplace.services.printing.paper(meeting_id, PaperKind.MINUTES)
    return PaperInHand(meeting_id, PaperKind.MINUTES, "Council minutes.pdf", pdf)


def test_the_paper_is_sent_as_asked(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    the_spooler(tmp_path, f'echo "$@" > {tmp_path}/asked; cat > {tmp_path}/got', monkeypatch)
    dialog = PrintDialog(workplace, paper, printers=("Committee Services", "Town Hall"))
    dialog.open()
    dialog.ui.printer_combo.setCurrentText("Town Hall")
    dialog.ui.copies_spin.setValue(3)
    dialog.ui.collate_check.setChecked(False)
    dialog.ui.sides_combo.setCurrentIndex(2)
    dialog.ui.pages_edit.setText("1")
    with qtbot.waitSignal(dialog.told) as told:
        dialog.ui.print_button.click()
    assert told.args == ["Sent 3 copies to Town Hall"]
    assert (tmp_path / "got").read_bytes() == paper.pdf
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert "-d Town Hall -n 3 -o sides=two-sided-short-edge -o collate=false -P 1 -" in asked


def test_pages_that_are_not_there_are_refused_under_the_field(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand
) -> None:
    dialog = PrintDialog(workplace, paper, printers=("Town Hall",))
    dialog.open()
    dialog.ui.pages_edit.setText("77")
    dialog.ui.print_button.click()
    assert "There is no “77”" in dialog.ui.pages_error_label.text()
    assert dialog.isVisible()
    dialog.reject()


def test_a_printer_that_refuses_leaves_the_dialog_open(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    the_spooler(tmp_path, "cat > /dev/null; echo 'out of paper' >&2; exit 1", monkeypatch)
    dialog = PrintDialog(workplace, paper, printers=("Town Hall",))
    dialog.open()
    dialog.ui.print_button.click()
    qtbot.waitUntil(lambda: "out of paper" in dialog.problem)
    assert dialog.ui.print_button.isEnabled()
    dialog.reject()


def test_without_a_printer_the_paper_can_be_saved(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand, tmp_path: Path
) -> None:
    asked: list[str] = []

    def ask(_parent: object, name: str) -> str:
        asked.append(name)
        return str(tmp_path / "copy")

    dialog = PrintDialog(workplace, paper, printers=(), ask=ask)
    dialog.open()
    assert "No printer" in dialog.ui.printer_error_label.text()
    assert not dialog.ui.print_button.isEnabled()
    with qtbot.waitSignal(dialog.told) as told:
        dialog.ui.save_as_button.click()
    assert (asked, told.args) == (["Council minutes.pdf"], ["Saved as copy.pdf"])
    assert (tmp_path / "copy.pdf").read_bytes() == paper.pdf


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand, tmp_path: Path
) -> None:
    nowhere = tmp_path / "no such folder" / "minutes.pdf"
    dialog = PrintDialog(workplace, paper, printers=("Town Hall",), ask=lambda _parent, _name: str(nowhere))
    dialog.open()
    dialog.ui.save_as_button.click()
    qtbot.waitUntil(lambda: dialog.problem != "")
    assert not nowhere.exists()
    dialog.reject()


def test_thinking_better_of_saving_changes_nothing(
    qtbot: QtBot, workplace: Workplace, paper: PaperInHand
) -> None:
    dialog = PrintDialog(workplace, paper, printers=("Town Hall",), ask=lambda _parent, _name: "")
    dialog.open()
    dialog.ui.save_as_button.click()
    assert dialog.isVisible()
    assert not workplace.background.is_busy
    dialog.reject()
