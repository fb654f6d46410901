"""What a finder lists for the letters that are typed."""

from sefton_minutes.ui.models.command_rows import command_rows
from sefton_minutes.ui.models.finder_rows import MOST_SHOWN, FinderRow, found_rows, sentence

ROWS = (
    FinderRow("Save now", "save", "File", "Ctrl+S"),
    FinderRow("Remove the meeting", "remove", "Meeting  ·  No meeting is open here", possible=False),
    FinderRow("Save the minutes as PDF", "save_minutes", "Paper"),
    FinderRow("Unsaved", "unsaved"),
)


def values(asked: str, *recent: str) -> list[str]:
    return [row.value for row in found_rows(ROWS, asked, recent)]


def test_the_best_fit_comes_first_and_what_cannot_be_done_last() -> None:
    assert values("sav") == ["save", "save_minutes", "unsaved"]
    assert values("m") == ["save_minutes", "remove"]
    assert values("") == ["save", "save_minutes", "unsaved", "remove"]


def test_what_was_used_lately_comes_before_what_fits_as_well() -> None:
    assert values("save", "save_minutes") == ["save_minutes", "save", "unsaved"]
    assert values("sav", "unsaved") == ["save", "save_minutes", "unsaved"]


def test_letters_that_found_something_lately_find_it_again() -> None:
    """“bi”: the bin, for who never used either; old minutes, for who brings them in all day."""
    rows = (FinderRow("Bring in old minutes", "bring_in"), FinderRow("Bin", "bin"))
    assert [row.value for row in found_rows(rows, "bi")] == ["bin", "bring_in"]
    assert [row.value for row in found_rows(rows, "bi", ["save", "bring_in"])] == ["bring_in", "bin"]


def test_a_row_is_said_as_a_sentence() -> None:
    assert [sentence(row) for row in ROWS[:2]] == [
        "Save now; File; Ctrl+S",
        "Remove the meeting; not now; Meeting  ·  No meeting is open here",
    ]


def test_every_command_is_listed_with_what_its_menu_lists_now() -> None:
    rows = {row.value: row for row in command_rows(["save", "insert_phrase: Report noted"])}
    assert rows["save"].possible
    assert (rows["accept"].possible, rows["accept"].keys) == (False, "Ctrl+Enter")
    assert rows["theme_dark"].note == "View › Theme  ·  For the meetings page"
    assert rows["insert_phrase: Report noted"].note == "Insert › Phrases"
    assert "palette" not in rows


def test_of_thousands_that_fit_the_first_are_shown() -> None:
    many = [
        FinderRow(f"Committee {number}, {number % 28} May 2026", f"m{number}") for number in range(12_000)
    ]
    found = found_rows(many, "comm 119 may")
    assert [row.value for row in found[:2]] == ["m119", "m1190"]
    assert len(found) == MOST_SHOWN
