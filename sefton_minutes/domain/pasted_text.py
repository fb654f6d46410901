"""What a paste brings: minute text, and what was left behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.minute_text.labels import bullet_at, label_at


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
        return bool(self.sentence)

    @property
    def sentence(self) -> str:
        """ "2 pictures and 1 comment were left out."; "" where nothing was."""
        told = tuple(self._told())
        if not told:
            return ""
        listed = f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else told[0]
        is_one = len(told) == 1 and told[0].startswith("1 ")
        return f"{listed} {'was' if is_one else 'were'} left out."

    def _told(self) -> Iterator[str]:
        for count, one, many in (
            (self.pictures, "picture", "pictures"),
            (self.struck, "deleted passage", "deleted passages"),
            (self.hidden, "hidden passage", "hidden passages"),
            (self.comments, "comment", "comments"),
            (self.notes, "footnote mark", "footnote marks"),
        ):
            if count:
                yield f"{count:,} {one if count == 1 else many}"


@dataclass(frozen=True, slots=True)
class PastedText:
    """`text`: the minute text to insert, one paragraph a line, "\\n" between lines. `plain`: the same as the
    program that copied it gave it without structure, to which one key goes back; the text itself where it
    gave none. `begins_line`, `ends_line`: the first line cannot go on with words before it, or the last with
    words after it, since they are entries of a list, rows of a table, or were copied as whole lines.
    `shortened`: there was more than one paste may bring."""

    text: str
    plain: str
    source: PasteSource
    left_out: LeftOut = LeftOut()
    shortened: bool = False
    begins_line: bool = False
    ends_line: bool = False

    @property
    def has_list(self) -> bool:
        """Whether any line is an entry of a list."""
        return any(map(is_entry, self.text.split("\n")))

    @property
    def has_table(self) -> bool:
        """Whether any line is a row of cells."""
        return any("\t" in line and not is_entry(line) for line in self.text.split("\n"))


def is_entry(line: str) -> bool:
    """Whether a line is an entry of a list: a label or a bullet, and words after it."""
    label = label_at(line, 0, len(line)) or bullet_at(line, 0, len(line))
    return label is not None and label.body < len(line)


def ends_of(text: str) -> tuple[bool, bool]:
    """Whether the first line of a text, and the last, cannot be part of a sentence: rows of cells, labels
    with a tab after them, and where there are several lines any entry of a list."""
    lines = text.strip("\n").split("\n")
    several = len(lines) > 1
    begins, ends = ("\t" in line or (several and is_entry(line)) for line in (lines[0], lines[-1]))
    return begins, ends
