"""An agenda item that two officers edited at the same time, merged field by field.

Agenda text and minute text by paragraph (`texts`); presenters by name (`names`); title and minute number are
one line each: edited by both in different ways they are a conflict. Whether an item is a heading is said when
it is added and edited by nobody. A field that I did not type in is theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField, Texts, kept_field, text_of
from sefton_minutes.domain.merge.names import merge_names
from sefton_minutes.domain.merge.texts import TextMerge, merge_texts


@dataclass(frozen=True, slots=True)
class ItemMerge:
    """Every field of an item, merged."""

    fields: Mapping[DraftField, TextMerge]

    @property
    def conflicts(self) -> tuple[DraftField, ...]:
        """The fields in which the officer must decide."""
        return tuple(field for field, merge in self.fields.items() if not merge.is_clean)

    @property
    def is_clean(self) -> bool:
        """Whether nothing is left to decide."""
        return not self.conflicts

    @property
    def texts(self) -> Texts:
        """The merged text of each field that has no conflict."""
        return {field: merge.text for field, merge in self.fields.items() if merge.is_clean}

    @property
    def came_in(self) -> tuple[DraftField, ...]:
        """The fields into which something of the other officer's came."""
        return tuple(field for field, merge in self.fields.items() if merge.came_in)

    @property
    def paragraphs(self) -> int:
        """How many of the other officer's changes came in."""
        return sum(merge.came_in for merge in self.fields.values())


def merge_item(base: AgendaItem, theirs: AgendaItem, mine: Texts) -> ItemMerge:
    """Merge what was typed in the fields of an item with the item as the other officer left it. `base` is the
    item as it was when both began."""
    return ItemMerge(
        {
            field: _merged(field, text_of(base, field), text_of(theirs, field), mine.get(field))
            for field in DraftField
        }
    )


def _merged(field: DraftField, base: str, theirs: str, mine: str | None) -> TextMerge:
    before, other = kept_field(field, base), kept_field(field, theirs)
    own = before if mine is None else kept_field(field, mine)
    return (merge_names if field is DraftField.PRESENTERS else merge_texts)(before, other, own)
