"""The pictures of issuing, of the bin and of the history."""

from PySide6.QtTest import QTest
from studio import Studio, photograph, take_dialog

from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.bin_dialog import BinDialog
from sefton_minutes.ui.dialogs.history_dialog import HistoryDialog
from sefton_minutes.ui.dialogs.issue_dialog import IssueDialog
from sefton_minutes.ui.dialogs.issued_papers_dialog import IssuedPapersDialog
from sefton_minutes.ui.dialogs.purge_dialog import PurgeDialog

_ITEM = "Application DC/2026/00417"


def take_issue(studio: Studio) -> None:
    """Minutes about to be issued, with what was found and one reason for all."""
    opened = studio.services.meetings.open(studio.item(_ITEM).meeting_id)
    dialog = IssueDialog(studio.workplace, opened, studio.window)
    dialog.open()
    studio.rest()
    QTest.keyClicks(dialog.ui.reason_edit, "The chair asked to see the draft today")
    studio.rest()
    photograph("issue", dialog)
    dialog.reject()
    studio.rest()


def take_issued_papers(studio: Studio) -> None:
    """A paper that stands, and the one before that was withdrawn."""
    _issue_twice(studio)
    take_dialog(studio, "issued_papers", IssuedPapersDialog(studio.workplace, 0, studio.window))


def take_purge(studio: Studio) -> None:
    """Purging asks for a reason and the number."""
    _issue_twice(studio)
    paper = studio.services.issuing.all()[-1]
    take_dialog(studio, "purge", PurgeDialog(studio.workplace, paper, studio.window))


def take_bin(studio: Studio) -> None:
    """An item, an action and a person who were removed; they come back afterwards."""
    services, item = studio.services, studio.item("Planning Appeals")
    action = services.meetings.open(item.meeting_id).actions[0]
    services.actions.remove(action.id)
    services.people.remove(services.people.all()[0].id)
    services.agendas.remove_item(item.id)
    take_dialog(studio, "bin", BinDialog(studio.workplace, studio.window))
    for removed in services.bin.removed():
        services.bin.restore(removed)


def take_history(studio: Studio) -> None:
    """What was done to a meeting."""
    _issue_twice(studio)
    item = studio.item(_ITEM)
    for place in (item.position + 1, item.position):
        seen = [each.id for each in studio.services.meetings.open(item.meeting_id).items]
        studio.services.agendas.move_item(item.id, place, seen)
    opened = studio.services.meetings.open(item.meeting_id)
    take_dialog(studio, "history", HistoryDialog(studio.workplace, opened, studio.window))


def _issue_twice(studio: Studio) -> None:
    """The minutes are issued, withdrawn for a wrong name, and issued again; once for all pictures."""
    issuing = studio.services.issuing
    if issuing.all():
        return
    meeting_id = studio.item(_ITEM).meeting_id
    issued = []
    for reason in ("The chair asked to see the draft today", "A name was wrong"):
        findings = issuing.prepare(meeting_id, PaperKind.MINUTES).findings
        reasons = {finding.key: reason for finding in findings}
        issued.append(issuing.issue(meeting_id, PaperKind.MINUTES, reasons)[0].id)
    issuing.withdraw(issued[0], "A name was wrong", issued[1])
