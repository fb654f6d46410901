"""The table of what somebody is to do, at the end of the minutes."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import Origin, OriginField, Part, Table, Words, plain
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.resolutions import Clause
from sefton_minutes.domain.wording import short_date

_ACCEPTED = (ActionStatus.OPEN, ActionStatus.DONE)
_HEAD = ("Minute", "Action", "Owner", "Due")


def actions_arising(papers: MeetingPapers) -> tuple[Part, ...]:
    """The actions an officer has accepted, in the order of the minutes; none makes no table.

    A column of which nothing is known is left out."""
    rows = tuple(_row(papers, action) for action in _accepted(papers))
    if not rows:
        return ()
    kept = [column for column in range(len(_HEAD)) if any(row[column] for row in rows)]
    table = Table(
        rows=tuple(tuple(row[column] for column in kept) for row in rows),
        head=tuple(_HEAD[column] for column in kept),
        origins=tuple(_origin(papers, action) for action in _accepted(papers)),
    )
    return (Part("Actions arising", (table,)),)


def _accepted(papers: MeetingPapers) -> list[Action]:
    places = _places(papers)
    accepted = [action for action in papers.actions if action.status in _ACCEPTED]
    return sorted(accepted, key=lambda action: _place(action, places))


def _places(papers: MeetingPapers) -> dict[int, int]:
    return {item.id: place for place, item in enumerate(papers.items)}


def _row(papers: MeetingPapers, action: Action) -> tuple[Words, ...]:
    due = short_date(action.due) if action.due else ""
    minute = _minute(papers, action, _place(action, _places(papers)))
    return plain(minute), plain(action.text), plain(action.owner), plain(due)


def _origin(papers: MeetingPapers, action: Action) -> Origin | None:
    """The words of the minute that say what is to be done; its beginning where they are not found."""
    item = next((item for item in papers.items if action.item_id and item.id == action.item_id), None)
    if item is None:
        return None
    start = max(item.minute_text.find(action.source), 0)
    return Origin(item.id, OriginField.MINUTE, start, start + len(action.source))


def _place(action: Action, places: dict[int, int]) -> int:
    """Where the action's item stands; actions of no item come last."""
    return len(places) if action.item_id is None else places.get(action.item_id, len(places))


def _minute(papers: MeetingPapers, action: Action, place: int) -> str:
    """The number of the minute, and the label of the clause when the action was read from one: "31(2)"."""
    if place >= len(papers.items):
        return ""
    number = papers.numbers[place]
    return f"{number}{_label(papers.readings[place], action)}" if number else ""


def _label(reading: Reading, action: Action) -> str:
    if not action.source:
        return ""
    clauses = [
        clause for resolution in reading.resolutions if resolution.confirmed for clause in resolution.clauses
    ]
    return next(_labels(clauses, action.source), "")


def _labels(clauses: Sequence[Clause], source: str, above: str = "") -> Iterator[str]:
    """The labels down to the clause that holds the words, the innermost first."""
    for clause in clauses:
        label = above + clause.label
        yield from _labels(clause.clauses, source, label)
        if source in clause.text and label:
            yield label
