"""Actions: listed, typed by hand, accepted from a reading, edited, dropped, removed."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from sefton_minutes.domain.actions import Action, ActionRow, ActionStatus
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.typed_text import kept_line, kept_text
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.record_merging import merged_record
from sefton_minutes.storage.unit_of_work import Records

_SHOWN = (ActionStatus.PROPOSED, ActionStatus.OPEN, ActionStatus.DONE)


class ActionScope(StrEnum):
    """Which actions a list shows. ALL leaves out dropped ones, as the others do."""

    MEETING = "meeting"
    MINE = "mine"
    OVERDUE = "overdue"
    ALL = "all"


class Actions:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(
        self, scope: ActionScope, meeting_id: int | None = None, owner: str | None = None
    ) -> tuple[ActionRow, ...]:
        """Earliest due first, those without a day after, each then by meeting and item.

        MEETING needs `meeting_id`. MINE takes `owner` (a name), or the person whose name or alias is the
        login name. OVERDUE: open and past its day today.
        """
        with self._desk.reading() as records:
            if scope is ActionScope.MEETING:
                return records.actions.rows(meeting_id=meeting_id, statuses=_SHOWN)
            if scope is ActionScope.MINE:
                owners = _names_of(records, owner or self._desk.who)
                return records.actions.rows(owners=owners, statuses=_SHOWN)
            if scope is ActionScope.OVERDUE:
                today = self._desk.clock.today()
                return records.actions.rows(statuses=(ActionStatus.OPEN,), due_before=today)
            return records.actions.rows(statuses=_SHOWN)

    def get(self, action_id: int) -> Action:
        """Raises NotFound."""
        with self._desk.reading() as records:
            return records.actions.get(action_id)

    def add(self, action: Action) -> tuple[Action, Changes]:
        """Keep an action typed by hand. Raises NotFound for its meeting or item, NotAllowed without words."""
        action = tidied_action(action)
        with self._desk.writing() as work:
            work.meetings.get(action.meeting_id)
            if action.item_id is not None and work.items.get(action.item_id).meeting_id != action.meeting_id:
                raise NotAllowed("The item belongs to another meeting.", "Choose one of this meeting.")
            kept = work.actions.add(action)
            work.audit.add("added", "action", kept.id, {"text": kept.text})
            changes = _changed(kept)
            work.commit(changes)
        return kept, changes

    def edit(self, action: Action, base: Action, seen: Action | None = None) -> tuple[Action, Changes]:
        """Keep the action as given, merged field by field with what others did to it since it was `base`.

        Raises RecordConflict where a field was changed by both, unless the officer has `seen` theirs;
        NotFound when it was removed, and NotAllowed without words.
        """
        action = tidied_action(action)
        with self._desk.writing() as work:
            work.actions.hold(action.id)
            theirs = work.actions.get(action.id)
            kept = work.actions.update(merged_record(work, "action", base, theirs, action, seen))
            work.audit.add("edited", "action", kept.id, {"text": kept.text, "status": kept.status.value})
            changes = _changed(kept)
            work.commit(changes)
        return kept, changes

    def accept(self, action_id: int) -> tuple[Action, Changes]:
        """A proposed action becomes an open one."""
        return self._turn(action_id, ActionStatus.OPEN, "accepted")

    def drop(self, action_id: int) -> tuple[Action, Changes]:
        """Refused or no longer wanted: kept as dropped, and not proposed again from the same words."""
        return self._turn(action_id, ActionStatus.DROPPED, "dropped")

    def remove(self, action_id: int) -> Changes:
        """Into the bin; not proposed again from the same words."""
        with self._desk.writing() as work:
            action = work.actions.get(action_id)
            work.actions.remove(action_id)
            work.audit.add("removed", "action", action_id, {"text": action.text})
            changes = _changed(action)
            work.commit(changes)
        return changes

    def restore(self, action_id: int) -> Changes:
        """Out of the bin again."""
        with self._desk.writing() as work:
            work.actions.restore(action_id)
            action = work.actions.get(action_id)
            work.audit.add("restored", "action", action_id, {"text": action.text})
            changes = _changed(action)
            work.commit(changes)
        return changes

    def _turn(self, action_id: int, status: ActionStatus, act: str) -> tuple[Action, Changes]:
        with self._desk.writing() as work:
            work.actions.hold(action_id)
            action = work.actions.get(action_id)
            kept = work.actions.update(replace(action, status=status))
            work.audit.add(act, "action", action_id, {"text": kept.text})
            changes = _changed(kept)
            work.commit(changes)
        return kept, changes


def tidied_action(action: Action) -> Action:
    """Words with one kind of line end. Raises NotAllowed without words."""
    tidy = replace(action, text=kept_text(action.text).strip(), owner=kept_line(action.owner))
    if not tidy.text:
        raise NotAllowed("An action needs words that say what is to be done.", "Type them.")
    return tidy


def _names_of(records: Records, who: str) -> Collection[str]:
    """The name itself, and every name of the people who bear it."""
    wanted = who.casefold()
    known = [(person.name, *person.aliases) for person in records.people.all()]
    return {who, *(name for names in known if wanted in map(str.casefold, names) for name in names)}


def _changed(action: Action) -> Changes:
    return Changes.of(Kind.ACTIONS, meeting_id=action.meeting_id, item_id=action.item_id)
