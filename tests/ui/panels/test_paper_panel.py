"""The paper beside the text is the paper that is printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.panels.paper_panel import PaperPanel
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_typed_minute
from tests.ui.conftest import Settle

Show = Callable[[MeetingSummary], None]


@pytest.fixture
def panel(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> PaperPanel:
    """The panel, shown; papers are saved under their own names in a folder of the test."""
    made = PaperPanel(workplace, ask=lambda _parent, name: str(tmp_path / name))
    qtbot.addWidget(made)
    made.resize(640, 800)
    made.show()
    return made


@pytest.fixture
def show(qtbot: QtBot, workplace: Workplace, panel: PaperPanel) -> Show:
    """Show the paper of a meeting and wait until it can be seen."""

    def shown(row: MeetingSummary) -> None:
        meeting = workplace.services.meetings.open(row.id).meeting
        before = panel.document
        panel.show_meeting(meeting, row.body)
        qtbot.waitUntil(lambda: panel.document is not None and panel.document is not before)

    return shown


def a_row(workplace: Workplace, *statuses: MeetingStatus) -> MeetingSummary:
    """The newest meeting of one of these stages."""
    return next(row for row in workplace.services.meetings.list() if row.status in statuses)


def test_without_a_meeting_there_is_nothing_to_print(panel: PaperPanel, workplace: Workplace) -> None:
    assert panel.ui.paper_stack.currentWidget() is panel.ui.empty_page
    assert panel.ui.empty_page_head_label.text() == "No meeting is open"
    assert not panel.ui.print_button.isEnabled()
    panel.print_paper()
    panel.save_paper(PaperKind.AGENDA)
    assert not workplace.background.is_busy


def test_before_the_meeting_the_agenda_is_shown_and_afterwards_the_minutes(
    panel: PaperPanel, workplace: Workplace, show: Show
) -> None:
    show(a_row(workplace, MeetingStatus.AGENDA_ISSUED))
    assert panel.kind.value == "agenda"
    show(a_row(workplace, MeetingStatus.MINUTES_ISSUED))
    assert panel.kind.value == "minutes"
    assert panel.ui.kind_combo.currentText() == "Draft minutes"
    document = panel.document
    assert document is not None
    assert document.status() is QPdfDocument.Status.Ready
    assert document.pageCount() > 0


def test_while_the_first_paper_is_made_nothing_of_another_meeting_is_shown(
    panel: PaperPanel, workplace: Workplace, show: Show
) -> None:
    show(a_row(workplace, MeetingStatus.AGENDA_ISSUED))
    row = a_row(workplace, MeetingStatus.MINUTES_ISSUED)
    panel.show_meeting(workplace.services.meetings.open(row.id).meeting, row.body)
    assert panel.document is None
    assert panel.ui.empty_page_head_label.text() == "Making the paper…"
    assert panel.ui.empty_page_hint_label.isHidden()


def test_the_other_paper_is_shown_when_chosen(
    qtbot: QtBot, panel: PaperPanel, workplace: Workplace, show: Show
) -> None:
    show(a_row(workplace, MeetingStatus.MINUTES_ISSUED))
    before = panel.document
    panel.ui.kind_combo.setCurrentText("Agenda")
    qtbot.waitUntil(lambda: panel.document is not before)
    assert panel.kind.value == "agenda"


def test_what_is_saved_is_shown_soon_and_the_place_is_kept(
    qtbot: QtBot, panel: PaperPanel, workplace: Workplace, show: Show
) -> None:
    meetings = workplace.services.meetings
    row = a_row(workplace, MeetingStatus.MINUTES_DRAFTED)
    show(row)
    panel.ui.paper_view.verticalScrollBar().setValue(200)
    item = meetings.open(row.id).items[-1]
    workplace.services.saving.save(a_typed_minute(item, f"{item.minute_text}\nThe meeting ended."))
    before = panel.document
    panel.refresh()
    qtbot.waitUntil(lambda: panel.document is not before)
    assert panel.ui.paper_view.verticalScrollBar().value() == 200
    document = panel.document
    assert document is not None
    text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    assert "The meeting ended." in text


def test_a_hidden_panel_makes_no_paper_until_it_is_shown(
    qtbot: QtBot, panel: PaperPanel, workplace: Workplace, show: Show
) -> None:
    show(a_row(workplace, MeetingStatus.MINUTES_ISSUED))
    before = panel.document
    panel.hide()
    panel.refresh()
    assert not workplace.background.is_busy
    panel.show()
    qtbot.waitUntil(lambda: panel.document is not before)


def test_papers_are_saved_under_a_name_that_tells_them_apart(
    qtbot: QtBot, panel: PaperPanel, workplace: Workplace, show: Show, tmp_path: Path
) -> None:
    row = a_row(workplace, MeetingStatus.MINUTES_ISSUED)
    show(row)
    panel.hide()
    with qtbot.waitSignal(panel.status) as said:
        panel.save_paper(PaperKind.AGENDA)
    name = f"{row.body} {row.day} agenda.pdf"
    assert said.args == [f"Saved as {name}"]
    assert (tmp_path / name).read_bytes() == workplace.services.printing.paper(row.id, PaperKind.AGENDA)
    panel.show()
    with qtbot.waitSignal(panel.status) as said:
        panel.ui.save_button.click()
    assert said.args == [f"Saved as {row.body} {row.day} draft minutes.pdf"]


def test_printing_gets_the_bytes_that_are_shown(
    panel: PaperPanel, workplace: Workplace, settle: Settle, show: Show, tmp_path: Path
) -> None:
    row = a_row(workplace, MeetingStatus.MINUTES_ISSUED)
    show(row)
    panel.ui.print_button.click()
    settle()
    (dialog,) = panel.findChildren(PrintDialog)
    assert dialog.ui.paper_label.text().startswith(f"{row.body} {row.day} draft minutes, ")
    dialog.ui.save_as_button.click()
    settle()
    saved = tmp_path / f"{row.body} {row.day} draft minutes.pdf"
    assert saved.read_bytes() == workplace.services.printing.paper(row.id, PaperKind.MINUTES)


def test_a_meeting_that_is_gone_is_a_sentence(
    panel: PaperPanel, workplace: Workplace, show: Show, settle: Settle
) -> None:
    row = a_row(workplace, MeetingStatus.MINUTES_ISSUED)
    show(row)
    workplace.services.meetings.remove(row.id)
    panel.print_paper()
    settle()
    assert panel.errors.sentence


def test_the_cross_asks_to_be_closed(qtbot: QtBot, panel: PaperPanel) -> None:
    with qtbot.waitSignal(panel.closed):
        panel.ui.close_button.click()
