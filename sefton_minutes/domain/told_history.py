"""The audit of a meeting in sentences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.domain.shortened_text import beginning

_LONGEST = 80
"""Characters of an action's words in a sentence."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act: `who` is the officer's name, or the login where no name is known; `when` an instant in UTC;
    `about` is the record it was done to ("Item 4, Sea Wall"), "" for the meeting itself."""

    when: datetime
    who: str
    about: str
    sentence: str
    id: int


@dataclass(frozen=True, slots=True)
class TellingNames:
    """What the records and officers of a history are called. `items` and `papers` by their ids; `officers` by
    their logins; `withheld`: ids of items whose words the public may not see, so that no act on them, or on
    an action of theirs, tells any; `action_items`: the item of each action."""

    items: Mapping[int, str]
    papers: Mapping[int, str]
    officers: Mapping[str, str]
    withheld: frozenset[int]
    action_items: Mapping[int, int | None]


def told(event: AuditEvent, names: TellingNames) -> HistoryLine:
    """An act as a sentence. One that is not known by name is told in the audit's own words."""
    about, words = _about(event, names), _words(event, names)
    tell = _SENTENCES.get((event.record_kind, event.act))
    sentence = tell(event, words) if tell else f"{event.act.capitalize()}."
    who = names.officers.get(event.who, event.who)
    return HistoryLine(event.when, who, about, sentence, event.id)


def matching(lines: tuple[HistoryLine, ...], words: str) -> tuple[HistoryLine, ...]:
    """Those in which every one of the words stands, whatever the case."""
    wanted = words.casefold().split()
    return tuple(line for line in lines if all(word in _searched(line) for word in wanted))


def _searched(line: HistoryLine) -> str:
    return f"{line.who} {line.about} {line.sentence}".casefold()


def _item_of(event: AuditEvent, names: TellingNames) -> int | None:
    if event.record_kind == "action":
        return names.action_items.get(event.record_id)
    return event.record_id if event.record_kind == "item" else None


def _about(event: AuditEvent, names: TellingNames) -> str:
    if event.record_kind == "publication":
        return names.papers.get(event.record_id, "")
    item_id = _item_of(event, names)
    return names.items.get(item_id, "") if item_id is not None else ""


def _words(event: AuditEvent, names: TellingNames) -> str:
    """The words that an act was about: none where the public may not see those of its item."""
    if _item_of(event, names) in names.withheld:
        return ""
    was = event.detail.get("was")
    if isinstance(was, Mapping):
        return " (" + "; ".join(f"{field} was {_quoted(words)}" for field, words in was.items()) + ")"
    text = event.detail.get("text") or event.detail.get("name") or ""
    return f" {_quoted(text)}" if text else ""


def _quoted(words: object) -> str:
    shown = beginning(" ".join(str(words).split()), _LONGEST)
    return f"“{shown}”" if shown else "empty"


Sentence = Callable[[AuditEvent, str], str]

_FIELDS: Mapping[str, str] = {
    "title": "title",
    "presenters": "presenters",
    "minute_number": "minute number",
    "agenda_text": "agenda text",
    "minute_text": "minute",
}
"""What an item is typed in."""


def _plain(sentence: str) -> Sentence:
    return lambda _event, _words: sentence


def _with_words(begun: str) -> Sentence:
    return lambda _event, words: f"{begun}{words}."


def _edited_meeting(event: AuditEvent, _words: str) -> str:
    stage = event.detail.get("status")
    return f"Changed date, place or stage; the stage is “{stage}”." if stage else "Changed date or place."


def _saved(event: AuditEvent, words: str) -> str:
    typed = event.detail.get("typed")
    fields = [_FIELDS[name] for name in typed if name in _FIELDS] if isinstance(typed, dict) else []
    merged = event.detail.get("with")
    also = f", and it was merged with what {merged} wrote" if merged else ""
    return f"Wrote in the {' and the '.join(fields) or 'item'}{words}{also}."


def _moved(event: AuditEvent, _words: str) -> str:
    before, after = event.detail.get("from"), event.detail.get("to")
    if isinstance(before, int) and isinstance(after, int):
        return f"Moved from place {before + 1} to place {after + 1} of the agenda."
    return "Moved to another place of the agenda."


def _attendance(event: AuditEvent, _words: str) -> str:
    count = event.detail.get("names")
    return f"Kept the attendance: {count} names." if count != 1 else "Kept the attendance: 1 name."


def _paper(begun: str) -> Sentence:
    def tell(event: AuditEvent, _words: str) -> str:
        reason = event.detail.get("reason")
        overridden = event.detail.get("overridden")
        after = f": {reason}" if reason else "."
        if overridden:
            after = f", giving a reason for {overridden} {'finding' if overridden == 1 else 'findings'}."
        return f"{begun}{after}"

    return tell


_SENTENCES: Mapping[tuple[str, str], Sentence] = {
    ("meeting", "added"): _plain("Made the meeting."),
    ("meeting", "edited"): _edited_meeting,
    ("meeting", "removed"): _plain("Removed the meeting into the bin."),
    ("meeting", "restored"): _plain("Brought the meeting back from the bin."),
    ("meeting", "imported"): _plain("Brought in from a page."),
    ("meeting", "kept attendance"): _attendance,
    ("meeting", "restored a name"): _with_words("Brought a name back into the attendance:"),
    ("meeting", "doubts accepted"): _plain("Accepted what was doubtful about a page."),
    ("meeting", "doubts refused"): _plain("Refused what was doubtful about a page."),
    ("item", "added"): _plain("Added the item."),
    ("item", "saved"): _saved,
    ("item", "merged"): _saved,
    ("item", "accepted reading"): _plain("Accepted a doubtful reading."),
    ("item", "refused reading"): _plain("Refused a doubtful reading."),
    ("item", "moved"): _moved,
    ("item", "removed"): _plain("Removed the item into the bin."),
    ("item", "restored"): _plain("Brought the item back from the bin."),
    ("item", "let go"): _plain("Left the item in the bin, with what was typed in it."),
    ("item", "imported"): _plain("Brought in from a page."),
    ("item", "restricted"): _plain("Became restricted: what the public may not see was moved apart."),
    ("item", "restored an attachment"): _with_words("Brought an attachment back:"),
    ("item", "doubts accepted"): _plain("Accepted doubtful readings."),
    ("item", "doubts refused"): _plain("Refused doubtful readings."),
    ("item", "took answers back"): _plain("Took answers to doubtful readings back."),
    ("action", "added"): _with_words("Added the action"),
    ("action", "edited"): _with_words("Changed the action to"),
    ("action", "accepted"): _with_words("Accepted the proposed action"),
    ("action", "dropped"): _with_words("Dropped the action"),
    ("action", "removed"): _with_words("Removed the action into the bin:"),
    ("action", "restored"): _with_words("Brought the action back from the bin:"),
    ("publication", "issued"): _paper("Issued the paper"),
    ("publication", "withdrew"): _paper("Withdrew the paper"),
    ("publication", "purged"): _paper("Destroyed the paper’s bytes"),
}
