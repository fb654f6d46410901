"""Declarations of interest in a table: cells parted by tabs or pipes, or glued together by a rendering."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.minute_text.interest_words import ACTING, ITEM, KIND, kind_and_nature, left_by
from sefton_minutes.domain.name_lists import TITLE, is_titled, listed_names

_CELL = re.compile(r"\s*\|\s*|\t")
_COLUMNS = {
    "member": r"(?:(?:name\s+of\s+)?(?:members?|councillors?|cllrs?|officers?)|names?)(?:\s+name)?",
    "item": (
        r"(?:minute|agenda\s+item|item|application|report|agenda)(?:\s+(?:no|number|nos|ref|title"
        r"|item))?\.?(?:\s*/\s*\w+)?"
        r"|subject|matter"
    ),
    "kind": r"type(?:\s+of\s+interest)?|category",
    "nature": (
        r"(?:nature\s+of\s+(?:the\s+)?)?(?:declared\s+)?interest(?:\s+declared)?|nature"
        r"|reasons?(?:\s+for\s+(?:the\s+)?(?:interest|declaration))?|details"
    ),
    "action": r"action(?:\s+taken)?|outcome",
}
_COLUMN = {name: re.compile(rf"(?:{words})\W*$", re.IGNORECASE) for name, words in _COLUMNS.items()}
_GLUED_HEAD = re.compile(
    r"(?:Member|Councillor|Name)s?\s*(?:Minute\s*(?:No\.?|Number)?|Agenda\s+[Ii]tem|Item(?:\s+No\.?)?)"
    r"\s*(?:Nature\s+of\s+)?Interest"
    r"(?:\s*(?P<action>Action))?\W*$"
)
_GLUED_ROW = re.compile(
    rf"(?P<member>(?:{TITLE})\s+[A-Z][^\d\n]{{1,60}}?)\s*(?P<item>(?i:{ITEM}|\d{{1,4}}\b)[^\n]{{0,160}}?)\s*"
    rf"(?P<nature>(?i:{KIND})\b[^\n]{{0,400}}?)(?P<action>(?i:(?<=[a-z.)])\s?{ACTING}\b)[^\n]*)?$"
)
_LONGEST_HEAD = 160


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what, by its place; `glued`: the rendering lost what parts the cells."""

    places: tuple[str, ...]
    glued: bool = False


def columns_of(words: str) -> Columns | None:
    """The columns that a line heads; None when it is no head of a table of interests."""
    if len(words) > _LONGEST_HEAD:
        return None
    if _GLUED_HEAD.match(words.strip()):
        return Columns((), glued=True)
    cells = _cells(words)
    if len(cells) < 2:
        return None
    places = tuple(_column(cell) for cell in cells)
    told = set(places)
    if (
        "" in told
        or "nature" not in told | ({"nature"} if "kind" in told else set())
        or not told & {"member", "item"}
    ):
        return None
    return Columns(places)


def row_declaration(words: str, columns: Columns, member: str) -> Declaration | None:
    """The declaration of a row; `member` is the one above it, for a row whose cell is empty or missing."""
    if columns.glued:
        return _glued(words)
    cells = _cells(words)
    if len(cells) < 2 or len(cells) > len(columns.places) + 1:
        return None
    told = dict(zip(columns.places, cells, strict=False))
    said = told.get("member", "")
    if said and not is_titled(said) and not listed_names(said):
        return None
    why, action = told.get("nature", ""), told.get("action", "")
    if not said and is_titled(why):
        said, _, why = (part.strip() for part in why.partition("–" if "–" in why else "-"))
    kind, nature = kind_and_nature(why)
    return Declaration(
        said or member,
        told.get("item", ""),
        told.get("kind", "") or kind,
        nature,
        action,
        left_by(action or nature),
    )


def _glued(words: str) -> Declaration | None:
    found = _GLUED_ROW.match(words.strip())
    if found is None:
        return None
    kind, nature = kind_and_nature(found["nature"])
    action = (found["action"] or "").strip()
    item = found["item"].strip(" -–:")
    return Declaration(found["member"].strip(), item, kind, nature, action, left_by(action or nature))


def _cells(words: str) -> list[str]:
    said = words.strip().removeprefix("|")
    cells = [" ".join(cell.split()) for cell in _CELL.split(said)]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _column(cell: str) -> str:
    return next((name for name, words in _COLUMN.items() if words.match(cell)), "")
