"""A page laid out for the readers of its layouts: lines, the gaps between them, who is named as a person."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.exchange.page_text.items.item_parts import label_in_front
from sefton_minutes.exchange.page_text.items.names import people_on_page
from sefton_minutes.exchange.page_text.items.title_lines import newlines_above
from sefton_minutes.exchange.page_text.layouts.index_lines import index_lines
from sefton_minutes.exchange.page_text.layouts.running_lines import without_running_lines
from sefton_minutes.exchange.page_text.lines.page_lines import Line, read_lines

_TABLE_HEADER = re.compile(r"^[^\S\n]*(?:\|[^\S\n]*)?No\.?[^\S\n]*\|?[^\S\n]*Item\b[^\w\n]*$", re.MULTILINE)

_AGENDA = re.compile(r"agenda(?: for .{3,150})?", re.IGNORECASE)
_WHOLE_PAPER = re.compile(
    r"(?:(?:agenda|minutes|decisions?) front ?sheet|agenda reports? pack|(?:public )?(?:reports|agenda) pack"
    r"|(?:printed|supplementary|public|full|complete) (?:draft )?(?:agenda|minutes|decisions?|papers)\b"
    r"[^.]{0,60}"
    r"|(?:printed )?(?:draft )?(?:minutes|decisions) of the meeting)"
    r"\s+(?:pdf icon\s+)?PDF\s+[\d.,]+\s?[KM]B",
    re.IGNORECASE,
)
_LONGEST_HEADER = 10


@dataclass(frozen=True, slots=True)
class Sheet:
    """`texts` and `gaps` are those of `lines`: see `Line` and `newlines_above`. `people`: who speaks on the
    page, to tell names from titles. `first_row`: the line below "No. Item", where the page's header ends;
    None where there is no such heading. `apart`: headers and footers that a paper repeats on every page, the
    lines of an index and the links to papers of the whole meeting; they are in no line. In `page` the first
    of these are spaces. `is_agenda`: the page calls itself an agenda and no more, so nothing on it was
    minuted."""

    page: str
    lines: Sequence[Line]
    texts: Sequence[str]
    gaps: Sequence[int]
    people: frozenset[str]
    first_row: int | None = None
    apart: tuple[str, ...] = ()
    is_agenda: bool = False


def lay_out(page: str) -> Sheet:
    """The sheet of a page."""
    whole = without_running_lines(page)
    every_line = read_lines(whole.text)
    index = index_lines([line.text for line in every_line]) | _papers_of_meeting(every_line)
    lines = tuple(line for at, line in enumerate(every_line) if at not in index)
    header = _TABLE_HEADER.search(page)
    starts = [line.start for line in lines]
    return Sheet(
        page=whole.text,
        lines=lines,
        texts=tuple(line.text for line in lines),
        gaps=newlines_above(whole.text, lines),
        people=people_on_page(whole.text),
        first_row=bisect_left(starts, header.end()) if header else None,
        apart=(*whole.apart, *(every_line[at].text for at in sorted(index))),
        is_agenda=_is_agenda(tuple(line.text for line in lines)),
    )


def _papers_of_meeting(lines: Sequence[Line]) -> frozenset[int]:
    """The links to papers of the whole meeting, which belong to no item: "Agenda frontsheet PDF 401 KB"."""
    return frozenset(at for at, line in enumerate(lines) if _WHOLE_PAPER.fullmatch(line.text))


def _is_agenda(texts: Sequence[str]) -> bool:
    if any(label_in_front(text) is not None for text in texts):
        return False
    return any(_AGENDA.fullmatch(text) for text in texts[:_LONGEST_HEADER])
