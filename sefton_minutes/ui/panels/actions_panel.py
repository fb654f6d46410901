"""Actions: of this meeting, mine, overdue, all; taken on, done, dropped, and traced to their minute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.actions import Action, ActionRow, ActionStatus
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.dialogs.action_dialog import ActionDialog
from sefton_minutes.ui.forms.ui_actions_panel import Ui_ActionsPanel
from sefton_minutes.ui.models import action_rows
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.requests import ActionScope, Changes, Kind
from sefton_minutes.ui.widgets.delegates import ActionDelegate
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.actions import Actions

EMPTY = {
    ActionScope.MEETING: "No actions in this meeting yet. They are proposed as you write.",
    ActionScope.MINE: "Nothing is yours to do.",
    ActionScope.OVERDUE: "Nothing is overdue.",
    ActionScope.ALL: "No actions yet.",
}
NO_MEETING = "The actions of the meeting that is open stand here."
AFFECTING = {Kind.ACTIONS, Kind.MEETINGS, Kind.ITEMS}


class ActionsPanel(QFrame):
    """`of_meeting` False: the page of all actions, which names each one's meeting. `open_minute(meeting_id,
    item_id, offset)`; `changes_made(Changes)`; `status(sentence)`."""

    open_minute = Signal(int, int, int)
    changes_made = Signal(object)
    status = Signal(str)

    def __init__(
        self, workplace: Workplace, parent: QWidget | None = None, *, of_meeting: bool = True
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._meeting_id = 0
        self._item_id: int | None = None
        self.ui = Ui_ActionsPanel()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.panel_layout.insertWidget(0, self.errors)
        today = workplace.services.clock.today
        self.model: RecordsModel[ActionRow] = RecordsModel(partial(_sentence, today), parent=self)
        self.ui.list_view.setModel(self.model)
        delegate = ActionDelegate(
            workplace.look, self.ui.list_view, today=today, names_meeting=not of_meeting
        )
        self.ui.list_view.setItemDelegate(delegate)
        workplace.look.dress(self.ui.new_button, "plus")
        tabs = (self.ui.meeting_tab, self.ui.mine_tab, self.ui.overdue_tab, self.ui.all_tab)
        self._tabs = dict(zip(tabs, ActionScope, strict=True))
        if not of_meeting:
            self.ui.meeting_tab.hide()
            self.ui.new_button.hide()
            self.ui.title_label.setProperty("type", "page")
            self.ui.all_tab.setChecked(True)
        self.ui.empty_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._connect()
        self.ui.new_button.setEnabled(False)
        self._show(())

    @property
    def scope(self) -> ActionScope:
        """Which actions are shown."""
        return next(scope for tab, scope in self._tabs.items() if tab.isChecked())

    def show_meeting(self, meeting_id: int, item_id: int | None) -> None:
        """This meeting is open, at this item."""
        other, self._item_id = meeting_id != self._meeting_id, item_id or None
        self._meeting_id = meeting_id
        self.ui.new_button.setEnabled(meeting_id > 0)
        if other:
            self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        actions, scope = self._workplace.services.actions, self.scope
        if scope is ActionScope.MEETING and not self._meeting_id:
            self._show(())
            return
        job = partial(actions.list, scope, self._meeting_id or None)
        self._latest(f"actions {id(self)}", job, self._show)
        overdue = partial(actions.list, ActionScope.OVERDUE)
        self._latest(f"overdue actions {id(self)}", overdue, self._count_overdue)

    def changed(self, changes: Changes) -> None:
        """Read the list again when actions, or where they stand, were changed."""
        if changes.kinds & AFFECTING:
            self.reload()

    def new_action(self) -> None:
        """Make an action by hand, for the item that is open."""
        if self._meeting_id:
            self._edit(Action(meeting_id=self._meeting_id, item_id=self._item_id, text=""))

    @property
    def chosen(self) -> ActionRow | None:
        """The action that is marked."""
        view = self.ui.list_view
        return self.model.record(view.currentIndex()) if view.selectionModel().hasSelection() else None

    def _connect(self) -> None:
        ui = self.ui
        for tab in self._tabs:
            tab.clicked.connect(self.reload)
        ui.list_view.selectionModel().selectionChanged.connect(self._offer)
        ui.list_view.doubleClicked.connect(self._open)
        ui.list_view.activated.connect(self._open)
        ui.new_button.clicked.connect(self.new_action)
        acts = {ui.accept_button: self._accept, ui.done_button: self._finish, ui.drop_button: self._drop}
        acts |= {ui.edit_button: self._edit_chosen, ui.minute_button: self._go_to_minute}
        for button, act in acts.items():
            button.clicked.connect(act)

    def _show(self, rows: tuple[ActionRow, ...]) -> None:
        kept = self.chosen.action.id if self.chosen else 0
        self.model.show(rows)
        row = next((at for at, record in enumerate(rows) if record.action.id == kept), -1)
        if row >= 0:
            self.ui.list_view.setCurrentIndex(self.model.index(row))
        else:
            self.ui.list_view.selectionModel().clear()
        no_meeting = self.scope is ActionScope.MEETING and not self._meeting_id
        self.ui.empty_label.setText(NO_MEETING if no_meeting else EMPTY[self.scope])
        self.ui.empty_label.setVisible(not rows)
        self.ui.list_view.setVisible(bool(rows))
        self._offer()

    def _count_overdue(self, rows: tuple[ActionRow, ...]) -> None:
        self.ui.overdue_tab.setText(f"Overdue {len(rows)}" if rows else "Overdue")

    def _offer(self) -> None:
        ui, row = self.ui, self.chosen
        for part in (ui.foot_frame, ui.foot_line):
            part.setVisible(row is not None)
        if row is None:
            return
        status = row.action.status
        ui.accept_button.setVisible(status is ActionStatus.PROPOSED)
        ui.done_button.setVisible(status is not ActionStatus.PROPOSED)
        ui.done_button.setText("Done" if status is ActionStatus.OPEN else "Open again")
        ui.drop_button.setVisible(status is not ActionStatus.DROPPED)
        ui.minute_button.setEnabled(row.action.item_id is not None)

    def _open(self, _index: QModelIndex) -> None:
        self._go_to_minute()

    def _go_to_minute(self) -> None:
        row = self.chosen
        if row is not None and row.action.item_id is not None:
            self.open_minute.emit(row.action.meeting_id, row.action.item_id, -1)

    def _accept(self) -> None:
        self._act("Accepted", self._actions.accept)

    def _drop(self) -> None:
        self._act("Dropped", self._actions.drop)

    def _finish(self) -> None:
        row = self.chosen
        if row is not None:
            now = ActionStatus.DONE if row.action.status is ActionStatus.OPEN else ActionStatus.OPEN
            job = partial(self._actions.edit, replace(row.action, status=now), row.action)
            self._save("Done" if now is ActionStatus.DONE else "Open again", job)

    @property
    def _actions(self) -> Actions:
        return self._workplace.services.actions

    def _act(self, words: str, act: Callable[[int], tuple[Action, Changes]]) -> None:
        if self.chosen is not None:
            self._save(words, partial(act, self.chosen.action.id))

    def _save(self, words: str, job: Callable[[], tuple[Action, Changes]]) -> None:
        late = partial(self.status.emit, f"{words}, when the database is back")
        self._workplace.acts.ask(job, partial(self._tell_saved, words), self._fail, late)

    def _tell_saved(self, words: str, outcome: tuple[Action, Changes]) -> None:
        self.status.emit(f"{words}: {outcome[0].text}")
        self.changes_made.emit(outcome[1])

    def _edit_chosen(self) -> None:
        if self.chosen is not None:
            self._edit(self.chosen.action)

    def _edit(self, action: Action) -> None:
        dialog = ActionDialog(self._workplace, action, self)
        dialog.changes_made.connect(self.changes_made)
        dialog.open()

    def _latest(self, key: str, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._workplace.background.latest(key, job, done, self._fail)

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)


def _sentence(today: Callable[[], date], row: ActionRow) -> str:
    return action_rows.sentence(row, today())
