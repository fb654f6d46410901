"""Walks through a Word document from top to bottom: paragraphs, tables, text boxes, notes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sefton_minutes.exchange.word.lines import WordLine
from sefton_minutes.exchange.word.list_labels import ListLabels, read_lists
from sefton_minutes.exchange.word.package import Element, W, WordPackage
from sefton_minutes.exchange.word.runs import Marks, Words, read_words
from sefton_minutes.exchange.word.styles import Styles, attribute, read_styles, switched_on, whole_number
from sefton_minutes.exchange.word.tables import Cell, Row, table_lines

_LONGEST_TITLE = 200
"""Characters. A whole paragraph in bold is emphasis, not a title."""
_MOST_NESTED = 40
"""Tables in tables in tables: laid out by no one, but found in hostile files."""


@dataclass(slots=True)
class BodyReader:
    """Reads the body of one document once, from the first paragraph to the last. `contents` gathers the
    lines of a table of contents, which repeat titles that come later."""

    styles: Styles
    labels: ListLabels
    notes: Mapping[tuple[str, str], Element]
    contents: list[str] = field(default_factory=list)
    _note_count: int = 0

    def lines(self, parent: Element, depth: int = 0) -> Iterator[WordLine]:
        """The lines below an element that holds paragraphs and tables."""
        waiting: list[Words] = []
        for child in _blocks(parent):
            if child.tag == W + "tbl":
                yield from self._table(child, depth + 1)
            elif child.tag == W + "altChunk":
                yield WordLine("", marks=Marks(embedded=1))
            else:
                yield from self._paragraph(child, waiting, depth)
        yield from self._unfinished(waiting)

    def _paragraph(self, paragraph: Element, waiting: list[Words], depth: int) -> Iterator[WordLine]:
        """One paragraph; one whose end was struck out waits for the next, whose words go on in it."""
        style_id = attribute(paragraph.find(f"{W}pPr/{W}pStyle")) or self.styles.default
        words = read_words(paragraph, self.styles, style_id)
        self._note_count += len(words.notes)
        if switched_on(paragraph.find(f"{W}pPr/{W}rPr"), "del"):
            waiting.append(words)
            return
        for earlier in reversed(waiting):
            words.pieces[:0] = earlier.pieces
            words.notes[:0] = earlier.notes
            words.marks += earlier.marks
        waiting.clear()
        if self.styles.name(style_id).startswith("toc "):
            self.contents.append(words.text.strip())
            return
        yield self._line(words, self._label(paragraph, style_id), style_id)
        yield from self._hanging(words, depth)

    def _unfinished(self, waiting: list[Words]) -> Iterator[WordLine]:
        """Paragraphs whose ends were struck out, with none after them."""
        for words in waiting:
            yield WordLine(words.text.strip(), marks=words.marks)

    def _line(self, words: Words, label: str, style_id: str) -> WordLine:
        text = words.text.strip(" \n")
        said = text.strip()
        bold = words.bold > 0 and words.bold >= len(said.replace("\n", "")) - 2
        ranked = bold or self.styles.is_heading(style_id)
        is_title = ranked and 0 < len(said) <= _LONGEST_TITLE
        return WordLine(f"{label} {text}".strip(" \n"), label, is_title, words.marks)

    def _label(self, paragraph: Element, style_id: str) -> str:
        """The label of an automatic list: the paragraph's own list, else its style's. List 0 is none."""
        numbered = paragraph.find(f"{W}pPr/{W}numPr")
        of_style = self.styles.numbering(style_id)
        number = None if numbered is None else whole_number(numbered.find(W + "numId"))
        level = None if numbered is None else whole_number(numbered.find(W + "ilvl"))
        if number is None and of_style is not None:
            number, style_level, named_by = of_style
            level = level if level is not None else style_level
            level = level if level is not None else self.labels.level_of_style(number, named_by)
        return self.labels.next_label(number, level or 0) if number else ""

    def _hanging(self, words: Words, depth: int) -> Iterator[WordLine]:
        """What hangs on a paragraph comes right after it: its text boxes and its notes."""
        if depth >= _MOST_NESTED:
            return
        for box in words.boxes:
            yield from self.lines(box, depth + 1)
        for number, key in enumerate(words.notes, self._note_count - len(words.notes) + 1):
            note = self.notes.get(key)
            if note is not None:
                told = [read_words(each, self.styles, "") for each in note.iter(W + "p")]
                text = " ".join(" ".join(each.text.split()) for each in told).strip()
                yield WordLine(f"Note {number}: {text}", marks=sum((each.marks for each in told), Marks()))

    def _table(self, table: Element, depth: int) -> Iterator[WordLine]:
        if depth >= _MOST_NESTED:
            return
        rows, removed = [], 0
        for row in _below(table, W + "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                removed += 1
                continue
            cells = (Cell(tuple(self.lines(cell, depth))) for cell in _below(row, W + "tc"))
            rows.append(Row(tuple(cells)))
        if removed:
            yield WordLine("", marks=Marks(deleted=removed))
        yield from table_lines(rows)


def body_reader(package: WordPackage) -> BodyReader:
    """A reader for the document of a package."""
    styles = read_styles(package)
    notes = {
        (part, attribute(note, "id")): note
        for part, tag in (("footnotes", "footnote"), ("endnotes", "endnote"))
        for note in package.elements(part, tag)
    }
    return BodyReader(styles, read_lists(package), notes)


def _blocks(parent: Element) -> Iterator[Element]:
    """Paragraphs and tables, also those inside controls and tracked changes around whole paragraphs."""
    for child in parent:
        if child.tag in {W + "p", W + "tbl", W + "altChunk"}:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)


def _below(parent: Element, tag: str) -> Iterable[Element]:
    """Rows of a table or cells of a row, also inside controls."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _below(child, tag)


_WRAPPERS = {W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "body")}
