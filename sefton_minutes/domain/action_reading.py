"""The actions kept of an item against those that the grammar reads in its minute now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.actions import Action, ActionStatus, ReadAction
from sefton_minutes.domain.clause_identity import continued
from sefton_minutes.domain.minute_text.reading import Reading


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is to be done. `new`: to be kept; `altered`: kept ones as they should be now; `withdrawn`:
    proposals whose words went. Whatever an officer confirmed is never withdrawn: it is altered to
    orphaned."""

    new: tuple[Action, ...] = ()
    altered: tuple[Action, ...] = ()
    withdrawn: tuple[Action, ...] = ()


def reconcile(kept: Sequence[Action], reading: Reading, meeting_id: int, item_id: int) -> Reconciled:
    """Match the actions kept of an item with those that are read in its minute.

    Actions typed by hand (without source) are left alone. A dropped action goes on standing for its words, so
    that they are not proposed again; pass dropped and removed ones in `kept` for that.
    """
    sourced = [action for action in kept if action.source]
    words = [_source(reading, read) for read in reading.actions]
    matches = continued([action.source for action in sourced], words)
    new = tuple(
        _proposed(read, source, meeting_id, item_id)
        for read, source, match in zip(reading.actions, words, matches, strict=True)
        if match is None
    )
    pairs = {match: place for place, match in enumerate(matches) if match is not None}
    now = [
        _followed(action, reading.actions[pairs[index]], words[pairs[index]])
        if index in pairs
        else _without_words(action)
        for index, action in enumerate(sourced)
    ]
    return Reconciled(
        new,
        tuple(after for before, after in zip(sourced, now, strict=True) if after and after != before),
        tuple(before for before, after in zip(sourced, now, strict=True) if after is None),
    )


def _source(reading: Reading, read: ReadAction) -> str:
    """The words as they stand in the minute."""
    return reading.text[read.start : read.end].strip() or read.text


def _proposed(read: ReadAction, source: str, meeting_id: int, item_id: int) -> Action:
    """A sure reading ("Action: …") is an action at once; any other waits for the officer."""
    status = ActionStatus.OPEN if read.confirmed else ActionStatus.PROPOSED
    return Action(meeting_id, item_id, read.text, read.owner, read.due, status, source)


def _followed(action: Action, read: ReadAction, source: str) -> Action:
    """The words are there still: a proposal follows their edits, what was confirmed keeps the officer's."""
    if action.status is not ActionStatus.PROPOSED:
        return replace(action, source=source, orphaned=False)
    status = ActionStatus.OPEN if read.confirmed else ActionStatus.PROPOSED
    return replace(
        action, text=read.text, owner=read.owner, due=read.due, status=status, source=source, orphaned=False
    )


def _without_words(action: Action) -> Action | None:
    """The words are gone: None for a proposal, which goes with them."""
    if action.status is ActionStatus.PROPOSED:
        return None
    return action if action.status is ActionStatus.DROPPED else replace(action, orphaned=True)
