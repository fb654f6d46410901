"""Each field of an item by its rule."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.draft_field import DraftField, with_texts
from sefton_minutes.domain.merge.items import merge_item
from sefton_minutes.domain.merge.names import merge_names
from tests.builders import an_item

BASE = an_item("Repairs", minute_number="7", presenters=("T. Vane", "R. Dunlin"), minute_text="One.\nTwo.")


@pytest.mark.parametrize(
    ("field", "theirs", "mine"),
    [(DraftField.TITLE, "Fish Quay", "North Wall"), (DraftField.NUMBER, "8", "9")],
)
def test_one_line_edited_by_both_is_a_conflict(field: DraftField, theirs: str, mine: str) -> None:
    merge = merge_item(BASE, with_texts(BASE, {field: theirs}), {field: mine})
    assert merge.conflicts == (field,)
    (piece,) = merge.fields[field].conflicts
    assert (piece.theirs, piece.mine) == ((theirs,), (mine,))


def test_the_same_change_in_other_spacing_is_no_conflict() -> None:
    merge = merge_item(BASE, replace(BASE, title="Fish Quay"), {DraftField.TITLE: " Fish Quay "})
    assert merge.is_clean
    assert merge.texts[DraftField.TITLE] == "Fish Quay"
    assert merge.came_in == ()


def test_a_field_that_i_did_not_type_in_is_theirs() -> None:
    theirs = replace(BASE, title="Fish Quay", minute_number="8", minute_text="One.\nTwo.\nThree.")
    merge = merge_item(BASE, theirs, {DraftField.AGENDA_TEXT: "Report of the Clerk."})
    assert merge.texts == {
        DraftField.TITLE: "Fish Quay",
        DraftField.PRESENTERS: "T. Vane\nR. Dunlin",
        DraftField.NUMBER: "8",
        DraftField.AGENDA_TEXT: "Report of the Clerk.",
        DraftField.MINUTE_TEXT: "One.\nTwo.\nThree.",
    }
    assert merge.came_in == (DraftField.TITLE, DraftField.NUMBER, DraftField.MINUTE_TEXT)


class TestPresenters:
    """Name by name."""

    @pytest.mark.parametrize(
        ("base", "theirs", "mine", "merged"),
        [
            ("", "T. Vane", "R. Dunlin", "T. Vane\nR. Dunlin"),
            ("", "T. Vane", "t. vane", "T. Vane"),
            ("T. Vane", "T. Vane\nA. Finch", "T. Vane\nR. Dunlin", "T. Vane\nA. Finch\nR. Dunlin"),
            ("T. Vane\nA. Finch", "A. Finch", "T. Vane\nA. Finch\nR. Dunlin", "A. Finch\nR. Dunlin"),
            ("T. Vane\nA. Finch", "", "T. Vane", ""),
            ("Clerk", "Treasurer", "Clerk\nEngineer", "Treasurer\nEngineer"),
        ],
    )
    def test_each_name_by_itself(self, base: str, theirs: str, mine: str, merged: str) -> None:
        assert merge_names(base, theirs, mine).text == merged

    def test_one_name_written_anew_by_both_is_a_conflict(self) -> None:
        merge = merge_names("Mr T. Vane", "Cllr T. Vane", "Dr T. Vane")
        (piece,) = merge.conflicts
        assert (piece.theirs, piece.mine) == (("Cllr T. Vane",), ("Dr T. Vane",))

    def test_a_name_removed_by_one_and_written_anew_by_the_other_is_a_conflict(self) -> None:
        assert not merge_names("Mr T. Vane\nA. Finch", "A. Finch", "Dr T. Vane\nA. Finch").is_clean
