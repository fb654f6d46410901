"""What the grammar finds in a text: paragraphs that together are the text, and the structure over them."""

from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.exempt_markers import ExemptMarker
from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.passages import Passage
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.domain.votes import Vote


class ParagraphKind(StrEnum):
    """What a paragraph of minute text is."""

    BLANK = "blank"
    TEXT = "text"
    BULLET = "bullet"
    TABLE_ROW = "table row"
    INTRODUCER = "introducer"
    CLAUSE = "clause"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text, its line end included, or one entry of a list that was run on in a line:
    `text[start:end]`. `label` is the printed label or bullet, or "Action:"; the words begin at `body` (an
    offset into the whole text) and end before the line end. `level` counts nesting from 0.

    An INTRODUCER paragraph may carry the only clause on the same line. A CLAUSE paragraph without label may
    be the rest of the clause before it. TEXT may bear a label: a numbered thing that decides nothing."""

    kind: ParagraphKind
    start: int
    end: int
    body: int
    label: str = ""
    level: int = 0


class DoubtKind(StrEnum):
    """Why a reading is unconfirmed."""

    MISSPELT_INTRODUCER = "Misspelt introducer"
    LOST_INTRODUCER = "Introducer lost"
    DECISION_IN_NARRATIVE = "Decision told in the narrative"
    DECISION_TWICE = "Decision printed twice"
    AMBIGUOUS_NAME = "Name of several people"
    LOST_LIST = "List or table lost"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reading to be confirmed. `text[start:end]` is what it is about; accepting it replaces
    `text[replace_start:replace_end]` by `replacement` as one edit (an insertion when they are equal). Where
    the offsets are equal and `replacement` is empty no word changes: accepting is remembered, as refusing is.
    `sentence` says the reading ("Read as RESOLVED"). `paragraph_digest` names the paragraph to the record of
    answers: an answered doubt is not raised again while the paragraph stays the same."""

    kind: DoubtKind
    sentence: str
    start: int
    end: int
    replace_start: int
    replace_end: int
    replacement: str
    paragraph_digest: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The structure of one text. Lossless: `"".join(text[p.start:p.end] for p in paragraphs) == text`."""

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    actions: tuple[ReadAction, ...] = ()
    references: tuple[Reference, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    votes: tuple[Vote, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    exempt_markers: tuple[ExemptMarker, ...] = ()
    passages: tuple[Passage, ...] = ()
