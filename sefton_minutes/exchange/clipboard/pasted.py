"""What a paste brings: minute text, and what was left behind."""

from dataclasses import dataclass, fields
from enum import StrEnum


class PasteSource(StrEnum):
    """The clipboard's format that was read."""

    MINUTE_TEXT = "minute text"
    HTML = "HTML"
    RICH_TEXT = "rich text"
    PLAIN_TEXT = "plain text"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many things of each kind do not come into minute text. `struck`: stretches that are struck through
    or deleted under change tracking; `notes`: marks of footnotes and their texts."""

    pictures: int = 0
    struck: int = 0
    hidden: int = 0
    comments: int = 0
    notes: int = 0

    @property
    def anything(self) -> bool:
        """Whether the officer should be told."""
        return any(getattr(self, each.name) for each in fields(self))


@dataclass(frozen=True, slots=True)
class Words:
    """What was read in one format. `shortened`: it went on beyond what one paste may bring."""

    text: str
    left_out: LeftOut = LeftOut()
    shortened: bool = False


@dataclass(frozen=True, slots=True)
class PastedText:
    """`text`: the minute text to insert, one paragraph a line, "\\n" between lines and none at its end.
    `plain`: the same as the program that copied it gave it without structure, to which one key goes back; the
    text itself where it gave none."""

    text: str
    plain: str
    source: PasteSource
    left_out: LeftOut = LeftOut()
    shortened: bool = False
