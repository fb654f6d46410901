"""Actions: those of one meeting, and lists of all with where they were minuted."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Row, Select, delete, func, select

from sefton_minutes.domain.actions import Action, ActionRow, ActionStatus
from sefton_minutes.storage.repositories.bodies import BodyRepository
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables import actions as tables
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow

_COLUMNS = (
    tables.ActionRow.meeting_id,
    tables.ActionRow.item_id,
    tables.ActionRow.text,
    tables.ActionRow.owner,
    tables.ActionRow.due,
    tables.ActionRow.status,
    tables.ActionRow.source,
    tables.ActionRow.orphaned,
    tables.ActionRow.id,
    tables.ActionRow.version,
)


class ActionRepository(Repository):
    """Actions that are not in the bin, nor of an item or meeting that is. Without a due day come last."""

    def of_meeting(self, meeting_id: int) -> tuple[Action, ...]:
        """The actions of a meeting, in the order of its items; those of no item last."""
        query = (
            select(*_COLUMNS)
            .outerjoin(AgendaItemRow, AgendaItemRow.id == tables.ActionRow.item_id)
            .where(
                tables.ActionRow.meeting_id == meeting_id,
                tables.ActionRow.removed_at.is_(None),
                AgendaItemRow.removed_at.is_(None),
            )
            .order_by(AgendaItemRow.position.asc().nulls_last(), tables.ActionRow.id)
        )
        return tuple(_action(row) for row in self._connection.execute(query))

    def of_item(self, item_id: int) -> tuple[Action, ...]:
        """The actions of an item, in the order in which they were kept."""
        query = (
            select(*_COLUMNS)
            .where(tables.ActionRow.item_id == item_id, tables.ActionRow.removed_at.is_(None))
            .order_by(tables.ActionRow.id)
        )
        return tuple(_action(row) for row in self._connection.execute(query))

    def removed_of_item(self, item_id: int) -> tuple[Action, ...]:
        """The actions of an item that are in the bin: their words are not proposed again."""
        query = (
            select(*_COLUMNS)
            .where(tables.ActionRow.item_id == item_id, tables.ActionRow.removed_at.is_not(None))
            .order_by(tables.ActionRow.id)
        )
        return tuple(_action(row) for row in self._connection.execute(query))

    def rows(
        self,
        *,
        meeting_id: int | None = None,
        statuses: Collection[ActionStatus] = tuple(ActionStatus),
        owners: Collection[str] | None = None,
        due_before: date | None = None,
    ) -> tuple[ActionRow, ...]:
        """Actions with where they were minuted, earliest due first, then by meeting and item.

        `owners`: names, whatever the case; None for anybody. `due_before`: only those due before that day.
        """
        query = _listing().where(tables.ActionRow.status.in_([status.value for status in statuses]))
        if meeting_id is not None:
            query = query.where(tables.ActionRow.meeting_id == meeting_id)
        if due_before is not None:
            query = query.where(tables.ActionRow.due < due_before)
        bodies = BodyRepository(self._connection, self._stamp).by_id()
        wanted = None if owners is None else {owner.casefold() for owner in owners}
        return tuple(
            ActionRow(
                action=_action(row),
                body=bodies[row.body_id].name_on(row.day).name,
                meeting_day=row.day,
                minute_number=row.minute_number,
                item_title=row.title,
            )
            for row in self._connection.execute(query)
            if wanted is None or row.owner.casefold() in wanted
        )

    def get(self, action_id: int) -> Action:
        """Raises NotFound."""
        query = select(*_COLUMNS).where(
            tables.ActionRow.id == action_id, tables.ActionRow.removed_at.is_(None)
        )
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise not_found("action", action_id)
        return _action(row)

    def add(self, action: Action) -> Action:
        """Keep a new action; it comes back with its id and version."""
        return replace(action, id=self._add_row(tables.ActionRow, _values(action)), version=1)

    def add_new(self, actions: Sequence[Action]) -> None:
        """Keep many new actions in one go."""
        self._add_rows(tables.ActionRow, [_values(action) for action in actions])

    def hold(self, action_id: int) -> None:
        """Let nobody else change this action until this work ends. Raises NotFound."""
        self._hold_row(tables.ActionRow, "action", action_id)

    def update(self, action: Action) -> Action:
        """Keep the action as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(tables.ActionRow, "action", action.id, action.version, _values(action))
        return replace(action, version=action.version + 1)

    def remove(self, action_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(tables.ActionRow, "action", action_id)

    def restore(self, action_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(tables.ActionRow, "action", action_id)

    def erase(self, action_id: int) -> None:
        """Delete a proposal whose words are gone: it was read from them and is proposed again with them."""
        self._connection.execute(delete(tables.ActionRow).where(tables.ActionRow.id == action_id))

    def erase_unedited(self, item_id: int) -> None:
        """Delete what was read in an item and nobody has touched: its words are not for the public."""
        self._connection.execute(
            delete(tables.ActionRow).where(
                tables.ActionRow.item_id == item_id,
                tables.ActionRow.version == 1,
                tables.ActionRow.source != "",
            )
        )


def _listing() -> Select[*tuple[object, ...]]:
    return (
        select(
            *_COLUMNS,
            MeetingRow.body_id,
            MeetingRow.day,
            func.coalesce(AgendaItemRow.minute_number, "").label("minute_number"),
            func.coalesce(AgendaItemRow.title, "").label("title"),
        )
        .join(MeetingRow, MeetingRow.id == tables.ActionRow.meeting_id)
        .outerjoin(AgendaItemRow, AgendaItemRow.id == tables.ActionRow.item_id)
        .where(
            tables.ActionRow.removed_at.is_(None),
            MeetingRow.removed_at.is_(None),
            AgendaItemRow.removed_at.is_(None),
        )
        .order_by(
            tables.ActionRow.due.asc().nulls_last(),
            MeetingRow.day.asc().nulls_last(),
            tables.ActionRow.meeting_id,
            AgendaItemRow.position.asc().nulls_last(),
            tables.ActionRow.id,
        )
    )


def _action(row: Row[*tuple[object, ...]]) -> Action:
    return Action(
        meeting_id=row.meeting_id,
        item_id=row.item_id,
        text=row.text,
        owner=row.owner,
        due=row.due,
        status=ActionStatus(row.status),
        source=row.source,
        orphaned=row.orphaned,
        id=row.id,
        version=row.version,
    )


def _values(action: Action) -> Values:
    return {
        "meeting_id": action.meeting_id,
        "item_id": action.item_id,
        "text": action.text,
        "owner": action.owner,
        "due": action.due,
        "status": action.status.value,
        "source": action.source,
        "orphaned": action.orphaned,
    }
