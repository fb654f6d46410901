"""The meetings page: list of meetings, head, items, editor, and at the right actions or paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.conflict_desk import ConflictDesk
from sefton_minutes.ui.destinations import Destination, KeptPlace, to_items, to_meetings
from sefton_minutes.ui.found_marks import FoundMarks
from sefton_minutes.ui.issued_standing import IssuedStanding
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.meeting_bin import MeetingBin, meeting_words
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.messages import confirm
from sefton_minutes.ui.models.paper_rows import chip_words, difference_words
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.arrangement import Arrangement, Panels
from sefton_minutes.ui.pages.meeting_commands import MeetingCommands
from sefton_minutes.ui.pages.meeting_dialogs import MeetingDialogs
from sefton_minutes.ui.panels.actions_panel import ActionsPanel
from sefton_minutes.ui.panels.find_bar import FindBar
from sefton_minutes.ui.panels.here_line import HereLine
from sefton_minutes.ui.panels.item_editor import ItemEditor
from sefton_minutes.ui.panels.item_list import ItemList
from sefton_minutes.ui.panels.meeting_head import MeetingHead
from sefton_minutes.ui.panels.meeting_list import MeetingList
from sefton_minutes.ui.panels.paper_panel import PaperPanel
from sefton_minutes.ui.paper_beside import PaperBeside, place_in_hand
from sefton_minutes.ui.requests import Changes
from sefton_minutes.ui.typed_meeting import as_typed
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.issuing import Standing


class MeetingsPage(Page):
    """Puts the panels together and carries out the commands that concern the open meeting."""

    name = "meetings"
    title = "Meetings"
    icon_name = "meetings"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.work = MeetingWork(workplace, self)
        self.acts = ItemActs(self.work)
        self.bin = MeetingBin(workplace, self)
        self.conflicts = ConflictDesk(self.work, self)
        self.issued = IssuedStanding(workplace, self.work)
        self.dialogs = MeetingDialogs(workplace, self.work, self.acts, self)
        self._arriving = False
        self._said_in = 0  # the item that the sentence in the status line is about, 0 for none
        look = workplace.look
        self.meeting_list = MeetingList(workplace)
        self.head = MeetingHead(look)
        self.item_list = ItemList(look, self.work, self.acts)
        self.editor = ItemEditor(look, self.work, self.acts)
        here_line = HereLine(workplace, self.work)
        self.editor.ui.head_layout.insertWidget(0, here_line)
        self.editor.conflict_lines.bar.shown.connect(here_line.setHidden)  # the bar says who, in its room
        self.find_bar = FindBar(look, self.work)
        self.editor.ui.panel_layout.insertWidget(1, self.find_bar)
        found = FoundMarks(look, self.work, self.find_bar, self.editor)
        self.actions_panel = ActionsPanel(workplace)
        self.paper = PaperPanel(
            workplace,
            typed=partial(as_typed, self.work),
            in_hand=partial(place_in_hand, self.work, self.editor),
        )
        PaperBeside(self.work, self.editor, self.paper)
        panels = Panels(
            self.meeting_list, self.head, self.item_list, self.editor, self.actions_panel, self.paper
        )
        self.arrangement = Arrangement(workplace, panels, self)
        self._doings = MeetingCommands(self.work, self.acts, self.dialogs, panels, self.arrangement, found)
        self.find_bar.order_tabs()
        self._connect_work()
        self._connect_panels()
        self.meeting_list.reload()

    def heading(self) -> str:
        """The open meeting, else the page's own title."""
        return meeting_words(self.work.opened) if self.work.opened is not None else self.title

    def shown(self) -> None:
        """The keyboard goes where it was, or to the list."""
        if self.focusWidget() is None:
            self.meeting_list.ui.list_view.setFocus()

    def leaving(self) -> None:
        """What is typed is saved."""
        self.editor.commit()
        self.work.leave_item()
        self.arrangement.keep()
        self._said_in = 0

    def changed(self, changes: Changes) -> None:
        """Read again what was changed elsewhere; the paper follows whatever was saved."""
        self.work.concern(changes)
        self.meeting_list.changed(changes)
        self.actions_panel.changed(changes)
        if changes.meeting_id in (None, self.work.meeting_id):
            self.paper.refresh()

    def open_at(self, meeting_id: int, item_id: int, offset: int) -> None:
        """Open a meeting at an item and at a place of its minute. A keyboard that is not in a list or a text
        goes to the items."""
        self._arriving = True
        self.work.open(meeting_id, item_id, offset)
        if meeting_id == self.work.meeting_id:
            self._arrive()

    def whereabouts(self) -> tuple[int, int, int]:
        """The item that is shown, and the caret in its minute."""
        caret = self.editor.ui.minute_edit.caret if self.work.current_id else -1
        return self.work.meeting_id, self.work.current_id, caret

    def destinations(self) -> Sequence[Destination]:
        """The items of the open meeting."""
        work = self.work
        return to_items(work.meeting_id, work.items, work.numbers, self.open_minute.emit)

    def kept_destinations(self) -> Sequence[KeptPlace]:
        """Every meeting, the newest first."""
        return to_meetings(self.workplace.services.meetings.list(), self.open_minute.emit)

    def panes(self) -> Sequence[QWidget]:
        """Meetings, items, minute, then actions or paper."""
        right = self.paper if self.paper.isVisible() else self.actions_panel.ui.list_view
        return self.meeting_list.ui.list_view, self.item_list.ui.list_view, self.editor.ui.minute_edit, right

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What can be done now."""
        work = self.work
        possible: dict[str, Callable[[], None]] = {
            "new_meeting": self.dialogs.new_meeting,
            "toggle_meetings": self.toggle_meetings,
            "go_to_minute": self.dialogs.go_to_minute,
            "save": self._doings.save,
        }
        possible |= self._doings.of_meeting() | self._doings.of_item()
        if work.opened is not None:
            possible["remove_meeting"] = self.remove_meeting
        if self.conflicts.has_any:
            possible["decide_conflicts"] = self.conflicts.decide
        if work.stack.canUndo() or self.bin.can_restore:
            possible["undo"] = self._undo
        if work.stack.canRedo():
            possible["redo"] = self.acts.redo
        return possible

    def toggle_meetings(self) -> None:
        """Fold the list of meetings away, or bring it back; this is remembered for windows so wide."""
        self.arrangement.pin_list(pinned=not self.meeting_list.isVisible())

    def remove_meeting(self) -> None:
        """Put the open meeting into the bin; undo brings it back until something else is done."""
        opened = self.work.opened
        if opened is None:
            return
        name = opened.body.name_on(opened.meeting.day).name
        question = f"Remove this meeting of the {name}, with its items, minutes and actions?"
        if confirm(self, question, "Remove the meeting", "Keep it"):
            self._doings.save()
            self.bin.remove(opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit(self.window().size())

    def _connect_work(self) -> None:
        work = self.work
        self.status.connect(self._note_said)
        work.meeting_shown.connect(self._show_meeting)
        work.item_shown.connect(self._show_item)
        for changed in (work.items_changed, work.readings.read, work.readings.all_read):
            changed.connect(self.commands_changed)
        work.undo_changed.connect(self.commands_changed)
        work.auto_save.conflicted.connect(self.commands_changed)
        work.auto_save.settled.connect(self.commands_changed)
        self.editor.conflict_lines.decision_wanted.connect(self.conflicts.decide)
        work.acted.connect(self.bin.forget)
        self.bin.removed.connect(self._take_removed)
        self.bin.restored.connect(self._take_restored)
        self.bin.said.connect(self.status)
        self.bin.failed.connect(self._fail)
        self.dialogs.changes_made.connect(self.changes_made)
        self.dialogs.minute_wanted.connect(self.open_minute)
        self.dialogs.said.connect(self.status)
        work.said.connect(self._tell_of_item)
        work.minute_wanted.connect(self.open_minute)
        work.changes_made.connect(self.changes_made)
        work.auto_save.state_changed.connect(self.record_state)
        work.outage.said.connect(self.status)
        self.acts.title_wanted.connect(self.editor.edit_title)

    def _connect_panels(self) -> None:
        listed, head, actions = self.meeting_list, self.head, self.actions_panel
        listed.chosen.connect(self._choose)
        listed.new_wanted.connect(self.dialogs.new_meeting)
        listed.import_wanted.connect(partial(self.go_to.emit, "import"))
        listed.listed.connect(self._open_first)
        listed.failed.connect(self._fail)
        self.item_list.opened.connect(self.editor.ui.minute_edit.setFocus)
        self.item_list.title_wanted.connect(self.editor.edit_title)
        self.editor.commands_changed.connect(self.commands_changed)
        head.ui.meetings_button.clicked.connect(self.arrangement.open_list_over)
        head.ui.attendance_button.clicked.connect(self.dialogs.edit_attendance)
        head.ui.paper_button.clicked.connect(self.arrangement.toggle_paper)
        head.ui.print_button.clicked.connect(self._doings.print)
        head.ui.issue_button.clicked.connect(self._doings.issue)
        head.ui.issued_button.clicked.connect(self.dialogs.show_issued)
        self.issued.shown.connect(self._show_issued)
        for panel in (actions, self.paper):
            panel.status.connect(self.status)
        actions.changes_made.connect(self.changes_made)
        actions.open_minute.connect(self.open_minute)
        self.paper.closed.connect(self.arrangement.toggle_paper)

    def _open_first(self) -> None:
        """At the start the meeting last worked on opens, or the one that most likely will be."""
        if self.work.opened is None:
            last = self.workplace.state.number("last_meeting")
            ids = [row.summary.id for row in self.meeting_list.model.records if row.summary is not None]
            wanted = last if last in ids else self.meeting_list.first_to_open()
            if wanted:
                self.open_at(wanted, 0, -1)
            elif self.meeting_list.is_empty and self._keyboard_is_idle():
                self.meeting_list.ui.import_button.setFocus()

    def _choose(self, meeting_id: int) -> None:
        self.editor.commit()
        self.arrangement.close_list_over()
        self.open_minute.emit(meeting_id, 0, -1)

    def _show_meeting(self) -> None:
        opened = self.work.opened
        self.head.show_meeting(opened)
        self.meeting_list.mark(self.work.meeting_id)
        self.actions_panel.show_meeting(self.work.meeting_id, self.work.current_id)
        body = opened.body.name_on(opened.meeting.day).name if opened else ""
        self.paper.show_meeting(opened.meeting if opened else None, body)
        if opened is not None:
            self.workplace.state.keep("last_meeting", opened.meeting.id)
        self.commands_changed.emit()

    def _show_item(self, item_id: int) -> None:
        self.actions_panel.show_meeting(self.work.meeting_id, item_id)
        if self._said_in not in (0, item_id):
            self.status.emit("")
        self._arrive()
        self.commands_changed.emit()

    def _tell_of_item(self, sentence: str) -> None:
        """What is said of work in an item stands as long as that item is shown."""
        self.status.emit(sentence)
        self._said_in = self.work.current_id

    def _note_said(self, _sentence: str) -> None:
        self._said_in = 0

    def _take_removed(self, changes: Changes) -> None:
        self.work.close()
        self.changes_made.emit(changes)

    def _take_restored(self, meeting_id: int, changes: Changes) -> None:
        self.changes_made.emit(changes)
        self.open_minute.emit(meeting_id, 0, -1)

    def _arrive(self) -> None:
        """The items can take the keyboard only when they are shown."""
        if self._arriving and self._keyboard_is_idle():
            self.item_list.ui.list_view.setFocus()
        self._arriving = False

    def _keyboard_is_idle(self) -> bool:
        """Whether it is nowhere on this page, or on a button where it was left by chance."""
        focus: QWidget | None = self.focusWidget()
        return focus is None or not focus.isVisible() or isinstance(focus, QAbstractButton)

    def _show_issued(self, standing: Sequence[Standing]) -> None:
        self.head.show_issued(
            chip_words(standing), chip_words(standing, in_short=True), difference_words(standing)
        )
        self.item_list.show_differing(self.issued.changed_items)

    def _undo(self) -> None:
        """A title that is being written is the last act."""
        self.editor.commit()
        if self.bin.can_restore:
            self.bin.restore()
        else:
            self.acts.undo()

    def _fail(self, error: MinutesError) -> None:
        self.editor.errors.show_error(error)
