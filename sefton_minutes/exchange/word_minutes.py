"""Minutes in Word: a .docx as the lines that Word shows, read as a page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.published_page import PageDoubt, PublishedPage
from sefton_minutes.exchange.files import within_lines
from sefton_minutes.exchange.page_text.reading import read_page
from sefton_minutes.exchange.word.body import BodyReader, body_reader
from sefton_minutes.exchange.word.lines import WordLine
from sefton_minutes.exchange.word.package import Element, open_word
from sefton_minutes.exchange.word.runs import Marks

_HARD = str.maketrans({"\v": "\n", "\f": "\n", "\r": "\n", "\N{LINE SEPARATOR}": "\n", "\x85": "\n"})
_TOLD = (
    ("deleted", "Tracked changes", "{} tracked deletions were left out, as if accepted."),
    ("inserted", "Tracked changes", "{} tracked insertions were taken, as if accepted."),
    ("hidden", "Hidden text", "{} stretches of hidden text were left out."),
    ("struck", "Struck-out words", "{} stretches are struck out; their words were taken."),
    ("comments", "Comments", "{} comments were left out."),
    ("embedded", "Embedded file", "{} embedded files were not read."),
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line and where its text begins in the text of the page."""

    line: WordLine
    start: int


def read_word(data: bytes, name: str) -> PublishedPage:
    """Read a Word file (.docx). The page's `text` is the document as Word shows it: one paragraph a line with
    the labels of its lists, cells of tables parted by tabs, notes as lines of their own after the
    paragraph they belong to.
    Headers, footers and a table of contents are `not_understood`.

    Raises CannotReadFile: damaged, locked by a password, beyond the bounds, or not a Word document."""
    package = open_word(name, data)
    reader = body_reader(package)
    placed = tuple(_placed(_spaced(reader.lines(package.parts["document"]))))
    text = within_lines(name, "\n".join(each.line.text for each in placed))
    page = read_page(text, name)
    return replace(
        page,
        doubts=(*page.doubts, *_doubts(placed)),
        not_understood=(*page.not_understood, *_margins(package.margins, reader), *reader.contents),
    )


def _spaced(lines: Iterable[WordLine]) -> Iterator[WordLine]:
    """The lines with a blank one before each title, which Word sets apart by its style, and none twice."""
    blank = True
    for line in lines:
        plain = replace(line, text=line.text.translate(_HARD))
        if line.is_title and not blank:
            yield WordLine("")
        says = bool(plain.text.strip())
        if says or not blank or line.marks != Marks():
            yield plain
        blank = not says


def _placed(lines: Iterable[WordLine]) -> Iterator[_Placed]:
    start = 0
    for line in lines:
        yield _Placed(line, start)
        start += len(line.text) + 1


def _doubts(placed: Sequence[_Placed]) -> Iterator[PageDoubt]:
    """What was left out or taken, each kind once, with the first place."""
    whole = sum((each.line.marks for each in placed), Marks())
    for field, kind, sentence in _TOLD:
        count = getattr(whole, field)
        if count:
            first = next(each for each in placed if getattr(each.line.marks, field))
            end = first.start + len(first.line.text)
            yield PageDoubt(kind, _counted(sentence, count), first.start, end)


def _counted(sentence: str, count: int) -> str:
    """One is said in the singular."""
    if count > 1:
        return sentence.format(count)
    words = sentence.format("One").split(" ")
    nouns = {"deletions", "insertions", "stretches", "comments", "files"}
    singular = {"were": "was", "are": "is", "their": "its"}
    one = {noun: noun.removesuffix("es") if noun == "stretches" else noun.removesuffix("s") for noun in nouns}
    return " ".join(one.get(word, singular.get(word, word)) for word in words)


def _margins(margins: Sequence[Element], reader: BodyReader) -> Iterator[str]:
    """The words of headers and footers, each once."""
    said: dict[str, None] = {}
    for margin in margins:
        for line in reader.lines(margin):
            if any(sign.isalpha() for sign in line.text):
                said[" ".join(line.text.split())] = None
    yield from said
