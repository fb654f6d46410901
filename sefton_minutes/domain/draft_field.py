"""Which texts of an agenda item an officer types, and an item with some of them typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.typed_text import kept_line, kept_text

Texts = Mapping["DraftField", str]
"""What was typed, by the field."""


class DraftField(StrEnum):
    """Which text of an item. PRESENTERS is one name a line; NUMBER the minute number as typed, "" for the
    computed one."""

    TITLE = "title"
    PRESENTERS = "presenters"
    NUMBER = "minute_number"
    AGENDA_TEXT = "agenda_text"
    MINUTE_TEXT = "minute_text"


def text_of(item: AgendaItem, field: DraftField) -> str:
    """A field of an item as text."""
    return _TEXTS[field](item)


def with_texts(item: AgendaItem, texts: Texts) -> AgendaItem:
    """The item with what was typed in its fields."""
    names = texts.get(DraftField.PRESENTERS)
    return replace(
        item,
        title=texts.get(DraftField.TITLE, item.title),
        presenters=item.presenters if names is None else tuple(name for name in names.split("\n") if name),
        minute_number=texts.get(DraftField.NUMBER, item.minute_number),
        agenda_text=texts.get(DraftField.AGENDA_TEXT, item.agenda_text),
        minute_text=texts.get(DraftField.MINUTE_TEXT, item.minute_text),
    )


def kept_field(field: DraftField, text: str) -> str:
    """The text of a field as it is kept: one kind of line end; title and number on one line; no empty
    names."""
    if field in (DraftField.TITLE, DraftField.NUMBER):
        return kept_line(text)
    if field is DraftField.PRESENTERS:
        return "\n".join(name for line in kept_text(text).split("\n") if (name := kept_line(line)))
    return kept_text(text)


def is_same(field: DraftField, one: str, other: str) -> bool:
    """Whether two texts of a field are kept as the same."""
    return kept_field(field, one) == kept_field(field, other)


_TEXTS: Mapping[DraftField, Callable[[AgendaItem], str]] = {
    DraftField.TITLE: lambda item: item.title,
    DraftField.PRESENTERS: lambda item: "\n".join(item.presenters),
    DraftField.NUMBER: lambda item: item.minute_number,
    DraftField.AGENDA_TEXT: lambda item: item.agenda_text,
    DraftField.MINUTE_TEXT: lambda item: item.minute_text,
}

REVISED: Mapping[DraftField, TextField] = {
    DraftField.AGENDA_TEXT: TextField.AGENDA,
    DraftField.MINUTE_TEXT: TextField.MINUTE,
}
"""The fields of which every version is kept."""
