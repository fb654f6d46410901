"""One item as it was read from a page: number, title, and a line for each thing found in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.ui.theme import BODY, S3, SMALL, Role
from sefton_minutes.ui.widgets.rows import RowDelegate

_LONGEST = 400
_WITHHELD = "Withheld: not for the public. It is kept apart from what is."


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One thing that was found; the role says how it is shown: text, muted, warn for a doubt, exempt for what
    the public may not see."""

    words: str
    role: Role = "text"


@dataclass(frozen=True, slots=True)
class ReadItem:
    """What stands in the row."""

    number: str
    title: str
    lines: tuple[ReadLine, ...]

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.number, self.title or "without title", *(line.words for line in self.lines))
        return "; ".join(part for part in parts if part)


def read_item(item: PublishedItem, reading: Reading, doubts: tuple[str, ...]) -> ReadItem:
    """The row of an item. `doubts` are the sentences of what is still to be confirmed in it."""
    lines = [ReadLine(_WITHHELD, "exempt")] if item.restricted else []
    if item.presenters:
        lines.append(ReadLine(f"Presented by {', '.join(item.presenters)}", "muted"))
    for paper in item.attachments:
        size = " ".join(part for part in (paper.type, paper.size) if part)
        lines.append(ReadLine(f"{paper.name}, {size}" if size else paper.name, "muted"))
    if item.agenda_text and not item.minute_text:
        lines.append(ReadLine(_one_line(item.agenda_text), "muted"))
    lines += _found(reading)
    lines += [ReadLine(doubt, "warn") for doubt in doubts]
    return ReadItem(item.number, item.title, tuple(lines))


def _found(reading: Reading) -> list[ReadLine]:
    words = [line for made in reading.resolutions for line in _clause_lines(made)]
    words += [f"Action: {action.text}" for action in reading.actions]
    if not words and reading.text.strip():
        words = [reading.text]
    return [ReadLine(_one_line(line)) for line in words]


def _clause_lines(resolution: Resolution) -> Iterator[str]:
    lead = f"{resolution.introducer}:" if resolution.introducer else "(RESOLVED):"
    for clause in resolution.all_clauses():
        yield " ".join(part for part in (lead, clause.label, clause.text) if part)
        lead = ""


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


class ReadRow(RowDelegate):
    """Paints an item that was read."""

    def height_of(self, record: ReadItem, width: int) -> int:  # noqa: ARG002 (every line is elided)
        return self.look.px(34 + 21 * len(record.lines))

    def paint_record(self, painter: QPainter, rect: QRect, record: ReadItem, chosen: bool) -> None:  # noqa: ARG002
        px = self.look.px
        left = rect.left() + px(48)
        line = QRect(left, rect.top() + px(6), rect.right() - left - S3, px(20))
        self.write(
            painter, QRect(rect.left() + S3, line.top(), px(32), line.height()), record.number, role="muted"
        )
        title_role: Role = "text" if record.title else "warn"
        self.write(painter, line, record.title or "Title lost", strong=True, role=title_role)
        for found in record.lines:
            line = line.translated(0, px(21))
            self._paint_line(painter, line, found)

    def _paint_line(self, painter: QPainter, line: QRect, found: ReadLine) -> None:
        sign = {"warn": "warn", "exempt": "lock"}.get(found.role)
        if sign:
            taken = self.draw_icon(
                painter, QPoint(line.left(), line.top() + self.look.px(3)), sign, found.role
            )
            line = line.adjusted(taken + 5, 0, 0, 0)
        self.write(painter, line, found.words, BODY if found.role == "text" else SMALL, role=found.role)
