"""A minute as HTML that Word and Outlook show as it reads: clauses hang from their labels, rows are tables.

Labels stay words: an automatic list would number anew what a minute has numbered.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.exchange.clipboard.copied_lines import CopiedLine, LineKind, Stretch, copied_lines
from sefton_minutes.exchange.clipboard.markup_style import SPACE_CLASS

_OPENING = '<meta charset="utf-8">'
_TYPE = 'lang="en-GB" style="font-family:Arial,sans-serif;font-size:11pt"'
_TABLE = '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">'
_SPACES = "&nbsp;&nbsp;&nbsp; "
_TAB = f'<span style="mso-tab-count:1">{_SPACES}</span>'
_TAB_FOR_SPACE = f'<span class="{SPACE_CLASS}" style="mso-tab-count:1">{_SPACES}</span>'


def copied_html(reading: Reading, *, inline: bool = False) -> str:
    """The text of a reading as a piece of HTML: no scripts, pictures or links, all words escaped. `inline`:
    it goes into a sentence, and is no paragraph."""
    if inline:
        words = (_stretch(stretch) for line in copied_lines(reading) for stretch in line.stretches)
        return f"{_OPENING}<span {_TYPE}>{''.join(words)}</span>"
    return f"{_OPENING}<div {_TYPE}>\n{''.join(_blocks(reading))}</div>"


def _blocks(reading: Reading) -> Iterator[str]:
    for kind, lines in groupby(copied_lines(reading), key=lambda line: line.kind):
        if kind is LineKind.ROW:
            yield f"{_TABLE}\n{_rows(tuple(lines))}</table>\n"
        else:
            yield from map(_paragraph, lines)


def _rows(lines: Sequence[CopiedLine]) -> str:
    columns = max(len(line.cells) for line in lines)
    return "".join(_row(line.cells, columns) for line in lines)


def _row(cells: Sequence[str], columns: int) -> str:
    filled = (*cells, *[""] * (min(columns, len(cells) + 64) - len(cells)))
    return "<tr>" + "".join(f"<td>{escape(cell) or '&nbsp;'}</td>" for cell in filled) + "</tr>\n"


def _paragraph(line: CopiedLine) -> str:
    if line.kind is LineKind.BLANK:
        return f'<p style="{_margins(below=0, left=0)}">&nbsp;</p>\n'
    style = _margins(below=6, left=line.indent)
    if line.hang:
        style += f";text-indent:-{line.hang}pt;tab-stops:{line.indent}pt"
    return f'<p style="{style}">{_label(line)}{"".join(map(_stretch, line.stretches))}</p>\n'


def _margins(*, below: int, left: int) -> str:
    """In points, each side by its name, as Word writes them."""
    return f"margin-top:0pt;margin-right:0pt;margin-bottom:{below}pt;margin-left:{left}pt"


def _label(line: CopiedLine) -> str:
    if not line.label or not line.gap:
        return escape(line.label)
    return escape(line.label) + (_TAB if "\t" in line.gap else _TAB_FOR_SPACE)


def _stretch(stretch: Stretch) -> str:
    words = escape(stretch.words).replace("\t", _TAB)
    return f"<b>{words}</b>" if stretch.is_bold else words
