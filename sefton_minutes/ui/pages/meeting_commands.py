"""What can be done with the open meeting and with the item that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sefton_minutes.domain.new_doubts import can_be_accepted
from sefton_minutes.ui.doubt_steps import go_to_doubt, has_doubts
from sefton_minutes.ui.found_marks import FoundMarks
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.pages.arrangement import Arrangement, Panels
from sefton_minutes.ui.pages.meeting_dialogs import MeetingDialogs
from sefton_minutes.ui.requests import PaperKind

Commands = dict[str, Callable[[], None]]


class MeetingCommands:
    """The commands of a meeting and of an item, and those of its acts for which what is typed goes first into
    the item, or into the record."""

    def __init__(
        self, work: MeetingWork, acts: ItemActs, dialogs: MeetingDialogs,
        panels: Panels, arrangement: Arrangement, found: FoundMarks,
    ) -> None:  # fmt: skip
        self._work, self._acts, self._dialogs = work, acts, dialogs
        self._editor, self._actions, self._paper = panels.editor, panels.actions, panels.paper
        self._arrangement, self._found = arrangement, found

    def of_meeting(self) -> Commands:
        """For the open meeting, {} when none is."""
        if self._work.opened is None:
            return {}
        dialogs, paper = self._dialogs, self._paper
        return {
            "edit_meeting": dialogs.edit_meeting,
            "attendance": dialogs.edit_attendance,
            "new_action": self._actions.new_action,
            "history": self.show_history,
            "issue": self.issue,
            "issued_papers": dialogs.show_issued,
            "new_item": self._new_item,
            "new_heading": partial(self._acts.add, heading=True),
            "toggle_actions": self._arrangement.toggle_actions,
            "toggle_paper": self._arrangement.toggle_paper,
            **paper.commands(),
            "print": self.print,
            "save_minutes": partial(paper.save_paper, PaperKind.MINUTES),
            "save_agenda": partial(paper.save_paper, PaperKind.AGENDA),
        }

    def of_item(self) -> Commands:
        """For the item that is shown, {} when none is."""
        work, editor = self._work, self._editor
        if work.current is None:
            return {}
        possible: Commands = {
            "find": self._found.open_find,
            "replace": partial(self._found.open_find, replacing=True),
            "edit_title": editor.edit_title,
            "toggle_agenda_text": editor.fold_agenda,
            "revisions": self._show_revisions,
            "remove_item": partial(self._acts.remove, work.current_id),
            "move_up": partial(self._move, -1),
            "move_down": partial(self._move, 1),
            "previous_item": partial(self._step, -1),
            "next_item": partial(self._step, 1),
        }
        if not work.current.is_heading:
            possible |= editor.ui.minute_edit.commands()
        return possible | self._of_doubts()

    def save(self) -> None:
        """Keep what is typed now."""
        self._editor.commit()
        self._work.leave_item()

    def issue(self) -> None:
        """Issue the agenda or the minutes, with what is typed."""
        self.save()
        self._dialogs.issue()

    def show_history(self) -> None:
        """What was done to the meeting, to this moment."""
        self.save()
        self._dialogs.show_history()

    def print(self) -> None:
        """Print the paper, with what is typed."""
        self.save()
        self._paper.print_paper()

    def _of_doubts(self) -> Commands:
        possible: Commands = {}
        if has_doubts(self._work):
            possible["next_doubt"] = partial(go_to_doubt, self._work, self._editor, 1)
            possible["previous_doubt"] = partial(go_to_doubt, self._work, self._editor, -1)
        placed = self._editor.ui.minute_edit.doubt
        if placed is not None:
            possible["keep_as_typed"] = self._editor.keep_as_typed
            if can_be_accepted(placed.doubt):
                possible["accept"] = self._editor.accept
        return possible

    def _show_revisions(self) -> None:
        """The earlier versions of the texts of the item, what is being typed with them."""
        self._editor.commit()
        self._dialogs.show_revisions()

    def _new_item(self) -> None:
        self._editor.commit()
        self._acts.add()

    def _move(self, step: int) -> None:
        if self._work.current is not None:
            self._acts.move(self._work.current_id, self._work.current.position + step)

    def _step(self, step: int) -> None:
        current = self._work.current
        if current is not None and 0 <= current.position + step < len(self._work.items):
            self._editor.commit()
            self._work.show_item(self._work.items[current.position + step].id)
