"""What holds for every dialog: freed when it closes, every control named, no letter underlined twice."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sefton_minutes.composition.os_passwords import OsPasswords
from sefton_minutes.composition.record_places import FileRecordPlaces
from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.publications import IssuedPaper
from sefton_minutes.domain.restoring import LostRecord, RecordSide, RestorePlan
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.services.connecting import Connecting
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.about_dialog import AboutDialog
from sefton_minutes.ui.dialogs.acronym_dialog import AcronymDialog
from sefton_minutes.ui.dialogs.action_dialog import ActionDialog
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.bin_dialog import BinDialog
from sefton_minutes.ui.dialogs.body_dialog import BodyDialog
from sefton_minutes.ui.dialogs.connection_dialog import ConnectionDialog
from sefton_minutes.ui.dialogs.go_to_minute_dialog import GoToMinuteDialog
from sefton_minutes.ui.dialogs.history_dialog import HistoryDialog
from sefton_minutes.ui.dialogs.issue_dialog import IssueDialog
from sefton_minutes.ui.dialogs.issued_papers_dialog import IssuedPapersDialog
from sefton_minutes.ui.dialogs.join_body_dialog import JoinBodyDialog
from sefton_minutes.ui.dialogs.meeting_dialog import MeetingDialog
from sefton_minutes.ui.dialogs.officer_dialog import OfficerDialog
from sefton_minutes.ui.dialogs.person_dialog import PersonDialog
from sefton_minutes.ui.dialogs.phrase_dialog import PhraseDialog
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.dialogs.purge_dialog import PurgeDialog
from sefton_minutes.ui.dialogs.restore_dialog import RestoreDialog
from sefton_minutes.ui.dialogs.saved_search_dialog import SavedSearchDialog
from sefton_minutes.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from sefton_minutes.ui.dialogs.sign_in_dialog import SignInDialog
from sefton_minutes.ui.dialogs.withdraw_dialog import WithdrawDialog
from sefton_minutes.ui.paper_in_hand import PaperInHand
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.workplace import Workplace
from tests.remembering_passwords import store_in_memory
from tests.ui.conftest import Settle

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)


def a_meeting_id(workplace: Workplace) -> int:
    """Any meeting."""
    return workplace.services.meetings.list()[0].id


def a_print_dialog(workplace: Workplace) -> PrintDialog:
    """For the minutes of any meeting, on a computer with a printer."""
    meeting_id = a_meeting_id(workplace)
    pdf = workplace.services.printing.paper(meeting_id, PaperKind.AGENDA)
    paper = PaperInHand(meeting_id, PaperKind.AGENDA, "Cabinet agenda.pdf", pdf)
    return PrintDialog(workplace, paper, printers=("Committee Services",))


def a_meeting(workplace: Workplace) -> OpenMeeting:
    """The newest, open."""
    return workplace.services.meetings.open(a_meeting_id(workplace))


def an_issued_paper(workplace: Workplace) -> IssuedPaper:
    """The agenda of any meeting."""
    issuing, meeting_id = workplace.services.issuing, a_meeting_id(workplace)
    reasons = {each.key: "Wanted" for each in issuing.prepare(meeting_id, PaperKind.AGENDA).findings}
    issuing.issue(meeting_id, PaperKind.AGENDA, reasons)
    return issuing.all()[0]


def an_issued_papers_dialog(workplace: Workplace) -> IssuedPapersDialog:
    """With one paper that was issued."""
    an_issued_paper(workplace)
    return IssuedPapersDialog(workplace)


def a_bin_dialog(workplace: Workplace) -> BinDialog:
    """With a meeting in it."""
    workplace.services.meetings.remove(a_meeting_id(workplace))
    return BinDialog(workplace)


def a_restore_dialog(_workplace: Workplace) -> RestoreDialog:
    """With something that would go back."""
    then = datetime(2027, 4, 1, 12, tzinfo=UTC)
    kept = RecordSide("copy.sqlite", 5, 16, 92, 21, then)
    here = RecordSide("minutes.sqlite", 5, 17, 99, 21, then + timedelta(days=1))
    return RestoreDialog(RestorePlan(kept, here, "", (LostRecord("Cabinet, 2 April 2027", True),), 8))


def a_join_body_dialog(workplace: Workplace) -> JoinBodyDialog:
    """For the first body of the register."""
    bodies = workplace.services.bodies.all()
    return JoinBodyDialog(workplace, bodies[0], bodies)


def a_saved_search_dialog(workplace: Workplace) -> SavedSearchDialog:
    """For a search that is new."""
    return SavedSearchDialog(workplace, SavedSearch("", SearchRequest("harbour wall")), "“harbour wall”")


def connecting() -> Connecting:
    """From a computer on which no place is kept yet."""
    folder = Path(__file__).parent / "no such folder"
    places = FileRecordPlaces(None, {}, folder / "machine.ini", folder / "data")
    return Connecting(places, OsPasswords(), "r.penny")


def a_connection_dialog(workplace: Workplace) -> ConnectionDialog:
    """As at the first start."""
    return ConnectionDialog(workplace.look, workplace.background, connecting())


def a_sign_in_dialog(workplace: Workplace) -> SignInDialog:
    """At a server."""
    url = "postgresql+psycopg://db.council.test/minutes"
    return SignInDialog(workplace.look, workplace.background, connecting(), url)


DIALOGS: dict[str, Callable[[Workplace], QDialog]] = {
    "meeting": MeetingDialog,
    "edited meeting": lambda workplace: MeetingDialog(workplace, a_meeting(workplace).meeting),
    "body": BodyDialog,
    "edited body": lambda workplace: BodyDialog(workplace, workplace.services.bodies.all()[0]),
    "person": PersonDialog,
    "phrase": PhraseDialog,
    "acronym": AcronymDialog,
    "officer": OfficerDialog,
    "join body": a_join_body_dialog,
    "saved search": a_saved_search_dialog,
    "connection": a_connection_dialog,
    "sign in": a_sign_in_dialog,
    "go to minute": lambda workplace: GoToMinuteDialog(workplace, a_meeting_id(workplace)),
    "action": lambda workplace: ActionDialog(workplace, Action(a_meeting_id(workplace), None, "")),
    "attendance": lambda workplace: AttendanceDialog(workplace, a_meeting_id(workplace)),
    "print": a_print_dialog,
    "issue": lambda workplace: IssueDialog(workplace, a_meeting(workplace)),
    "issued papers": an_issued_papers_dialog,
    "withdraw": lambda workplace: WithdrawDialog(workplace, an_issued_paper(workplace), ()),
    "purge": lambda workplace: PurgeDialog(workplace, an_issued_paper(workplace)),
    "bin": a_bin_dialog,
    "history": lambda workplace: HistoryDialog(workplace, a_meeting(workplace)),
    "restore": a_restore_dialog,
    "about": lambda _workplace: AboutDialog(),
    "shortcuts": lambda _workplace: ShortcutsDialog(),
}


@pytest.fixture(autouse=True)
def passwords_of_nobody() -> Iterator[None]:
    """The dialogs that sign in ask a store of this test's own."""
    with store_in_memory():
        yield


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, workplace: Workplace, settle: Settle) -> QDialog:
    """Each dialog in turn, open and at rest."""
    made = DIALOGS[request.param](workplace)
    made.open()
    settle()
    return made


def test_a_dialog_is_freed_when_it_closes(qtbot: QtBot, dialog: QDialog) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_every_control_has_a_name_for_screen_readers(dialog: QDialog) -> None:
    unnamed = [
        f"{type(control).__name__} {control.objectName()}"
        for kind in CONTROLS
        for control in dialog.findChildren(kind)
        if control.isVisible() and not _spoken(control)
    ]
    assert unnamed == []
    dialog.reject()


def test_no_two_underlined_letters_are_the_same(dialog: QDialog) -> None:
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    words += [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    letters = [found[1].casefold() for text in words if (found := re.search(r"&(\w)", text))]
    assert sorted(letters) == sorted(set(letters))
    dialog.reject()


def test_tab_goes_round_every_field_in_reading_order(qtbot: QtBot, dialog: QDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    visited: list[QWidget] = []
    while dialog.focusWidget() not in visited:
        visited.append(dialog.focusWidget())
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
    rows = [widget.mapTo(dialog, QPoint(0, 0)).y() for widget in visited]
    start = rows.index(min(rows))
    in_order = rows[start:] + rows[:start]
    assert all(later >= earlier - 12 for earlier, later in pairwise(in_order))
    dialog.reject()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("name", DIALOGS)
def test_no_words_are_cut_in_large_type(
    workplace: Workplace, settle: Settle, name: str, choice: ThemeChoice
) -> None:
    workplace.look.choose(choice)
    workplace.look.zoom_to(1.5)
    dialog = DIALOGS[name](workplace)
    dialog.open()
    settle()
    cut = [
        button.text()
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut == []
    dialog.reject()


def _spoken(control: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
