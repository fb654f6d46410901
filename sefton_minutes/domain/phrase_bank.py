"""The phrase bank: standing words with fields to be filled in, "[name]", for all bodies or one of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.minute_text import house_wording
from sefton_minutes.domain.minute_text.house_wording import PLACE
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.domain.typed_text import kept_line, kept_text

_FIELD = re.compile(r"\[(?P<name>[^\[\]\n]{1,40})\]|" + re.escape(PLACE))
_BRACKETS = re.compile(r"[\[\]]")
_LEFT_OPEN = re.compile(rf"(?<!\S){re.escape(PLACE)}(?=[\s.,;:]|$)")
LONGEST_NAME = 60
LONGEST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class Phrase:
    """`name` as it is chosen by, `text` with its fields. `body_id` None: for every body."""

    name: str
    text: str
    body_id: int | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """A place to be filled in: `text[start:end]`, brackets included. `name` is "" for a bare "…"."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filling:
    """A phrase that was put into a text at `start` and ends at `end` now: its fields are walked through while
    they are filled, and nothing outside it is taken for a field."""

    start: int
    end: int

    def after(self, change: TextChange) -> "Filling | None":
        """Where it stands after an edit; None once the edit reached beyond it."""
        removed_end = change.start + len(change.removed)
        grown = len(change.added) - len(change.removed)
        if removed_end <= self.start and change.start < self.start:
            return Filling(self.start + grown, self.end + grown)
        if self.start <= change.start and removed_end <= self.end:
            return Filling(self.start, self.end + grown)
        return self if change.start > self.end else None

    def next_field(self, text: str, caret: int, step: int = 1) -> Field | None:
        """The field after the caret (`step` 1) or before it (-1), from the other end where none is left that
        way; None when all are filled."""
        found = [
            Field(field.name, self.start + field.start, self.start + field.end)
            for field in fields(text[self.start : self.end])
        ]
        if not found:
            return None
        if step > 0:
            return next((field for field in found if field.start >= caret), found[0])
        return next((field for field in reversed(found) if field.end < caret), found[-1])


def fields(text: str) -> tuple[Field, ...]:
    """The places of a phrase that are to be filled in, in order."""
    return tuple(
        Field(kept_line(found["name"] or ""), found.start(), found.end()) for found in _FIELD.finditer(text)
    )


def open_fields(text: str, names: Iterable[str]) -> tuple[Field, ...]:
    """The places of a minute that a phrase left to be filled in: brackets round one of these names, and a "…"
    that stands by itself as a word. All other brackets and dots are the writer's own."""
    known = {name.casefold() for name in names}
    return tuple(
        field
        for field in fields(text)
        if (field.name.casefold() in known if field.name else _LEFT_OPEN.match(text, field.start))
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """The phrase with what is known already in its fields, wherever their names stand; case does not count.
    A value that is empty leaves its field open."""
    known = {name.casefold(): value for name, value in values.items()}

    def value(found: re.Match[str]) -> str:
        return known.get(kept_line(found["name"] or "").casefold(), "") or found.group()

    return _FIELD.sub(value, text)


def phrases_for(bank: Iterable[Phrase], body_id: int | None) -> tuple[Phrase, ...]:
    """What may be chosen for a body, by name: its own, and those of all bodies that it has no own one of the
    same name for."""
    chosen: dict[str, Phrase] = {}
    for phrase in sorted(bank, key=lambda each: each.body_id is not None):
        if phrase.body_id in (None, body_id):
            chosen[phrase.name.casefold()] = phrase
    return tuple(sorted(chosen.values(), key=lambda each: each.name.casefold()))


def tidied(phrase: Phrase) -> Phrase:
    """As it is kept: a name on one line, text without what cannot be kept."""
    return Phrase(
        kept_line(phrase.name), kept_text(phrase.text).strip("\n"), phrase.body_id, phrase.id, phrase.version
    )


class PhraseFault(StrEnum):
    """What of a phrase is wrong."""

    NAME = "name"
    TEXT = "text"


def faults(phrase: Phrase, others: Iterable[Phrase] = ()) -> tuple[tuple[PhraseFault, str], ...]:
    """What stands against keeping it: which part, and a sentence; `others` are those of the bank."""
    tidy = tidied(phrase)
    said = [(PhraseFault.NAME, sentence) for sentence in _faults_of_name(tidy.name)]
    said += [(PhraseFault.TEXT, sentence) for sentence in _faults_of_text(tidy.text)]
    if any(_is_same(tidy, other) for other in others):
        taken = f"There is a phrase called “{tidy.name}” already. Choose another name."
        said.append((PhraseFault.NAME, taken))
    return tuple(said)


def problems(phrase: Phrase, others: Iterable[Phrase] = ()) -> tuple[str, ...]:
    """The sentences of `faults`."""
    return tuple(sentence for _, sentence in faults(phrase, others))


def _faults_of_name(name: str) -> Iterator[str]:
    if not name:
        yield "A phrase needs a name. Type one."
    if len(name) > LONGEST_NAME:
        yield f"The name is longer than {LONGEST_NAME} characters. Shorten it."


def _faults_of_text(text: str) -> Iterator[str]:
    if not text.strip():
        yield "A phrase needs words. Type them, with places to be filled in as [name]."
    if len(text) > LONGEST_TEXT:
        yield f"The phrase is longer than {LONGEST_TEXT:,} characters. Shorten it."
    if _BRACKETS.search(_FIELD.sub("", text)):
        yield "A square bracket has no fellow, or holds no name of a field. Write fields as [name]."


def _is_same(phrase: Phrase, other: Phrase) -> bool:
    same_name = other.name.casefold() == phrase.name.casefold()
    return same_name and other.body_id == phrase.body_id and (other.id != phrase.id or not phrase.id)


def _resolved(words: str) -> str:
    return house_wording.resolution().replace(PLACE, words)


HOUSE_PHRASES: Sequence[Phrase] = (
    Phrase("Apologies received", "Apologies for absence were received from [apologies]."),
    Phrase("No apologies", "No apologies for absence were received."),
    Phrase("No interests declared", house_wording.no_interests()),
    Phrase("Personal interest", house_wording.personal_interest("[member]", "[minute number]")),
    Phrase("Pecuniary interest", house_wording.pecuniary_interest("[member]", "[minute number]")),
    Phrase(
        "Minutes confirmed",
        _resolved("the Minutes of the meeting held on [previous meeting] be confirmed as a correct record."),
    ),
    Phrase("Resolution in clauses", house_wording.resolution(2)),
    Phrase("Recommendation", house_wording.recommendation()),
    Phrase("Report noted", _resolved("the report be noted.")),
    Phrase(
        "Presentation received",
        "The [body] received a presentation from [name], [post], on [subject].\n\n"
        + _resolved("[name] be thanked for the presentation."),
    ),
    Phrase(
        "Further report requested",
        _resolved("a further report on [subject] be submitted to the meeting to be held on [next meeting]."),
    ),
    Phrase("Moved and seconded", house_wording.moved_resolution("[mover]", "[seconder]")),
    Phrase("Press and public excluded", house_wording.public_excluded("[paragraphs]")),
    Phrase("Vote in figures", house_wording.vote("[for]", "[against]", "[abstained]")),
    Phrase("Vote by name", house_wording.recorded_vote()),
    Phrase("Action", house_wording.action("[owner]", "[what is to be done] by [day]")),
    Phrase(
        "Next meeting",
        _resolved("the next meeting be held on [next meeting] at [next venue], commencing at [next time]."),
    ),
    Phrase("Close of meeting", "The meeting closed at [time]."),
)
"""What every bank begins with, in the forms that the grammar reads."""
