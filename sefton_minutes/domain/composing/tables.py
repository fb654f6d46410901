"""Rows of cells become a table: whether it has a head, and which columns hold amounts."""

import re
from collections.abc import Sequence
from typing import Final

from sefton_minutes.domain.document import Origin, Table, Words, said

_FIGURE: Final = re.compile(
    r"[£€(+−–-]?\s?[£€]?\d[\d,.]*\s*(?:%|k|m|bn|million|billion|per cent)?\)?", re.IGNORECASE
)
# Figures under such a head name things; they are not amounts.
_NAMES_THINGS: Final = re.compile(
    r"(?:minutes?|items?|nos?|pages?|years?|refs?|numbers?|wards?)\b", re.IGNORECASE
)


def table_of(rows: Sequence[tuple[Words, ...]], origins: Sequence[Origin | None] = ()) -> Table:
    """A table of typed rows, the shorter filled up with empty cells; columns that are empty throughout go.
    `origins` stand beside the rows.

    The first row is its head when every cell says something and it differs from the rows below: above
    figures it has words."""
    width = max((len(row) for row in rows), default=0)
    full = [(*row, *((),) * (width - len(row))) for row in rows]
    written = [column for column in range(width) if any(row[column] for row in full)]
    kept = [tuple(row[column] for column in written) for row in full]
    if len(kept) > 1 and _is_head(kept[0], kept[1:]):
        head = tuple(said(words) for words in kept[0])
        return Table(tuple(kept[1:]), head, _amounts(kept[1:], head), tuple(origins[1:]))
    return Table(tuple(kept), (), _amounts(kept, ()), tuple(origins))


def _is_head(first: Sequence[Words], others: Sequence[Sequence[Words]]) -> bool:
    if not all(first):
        return False
    columns = range(len(first))
    return any(not _is_figure(first[n]) and all(_is_figure(row[n]) for row in others) for n in columns)


def _is_figure(words: Words) -> bool:
    return bool(_FIGURE.fullmatch(said(words)))


def _amounts(rows: Sequence[Sequence[Words]], head: Sequence[str]) -> frozenset[int]:
    """Columns of figures only, but the first, which says what a row is about."""
    columns = range(1, len(rows[0]) if rows else 0)
    return frozenset(
        column
        for column in columns
        if not (head and _NAMES_THINGS.match(head[column]))
        and any(row[column] for row in rows)
        and all(_is_figure(row[column]) or not row[column] for row in rows)
    )
