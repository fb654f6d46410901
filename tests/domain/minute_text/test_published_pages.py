"""The minutes of the two real published pages, where they lie beside the checkout."""

import re
from datetime import date
from pathlib import Path

import pytest

from sefton_minutes.domain.minute_text import house_form, read
from sefton_minutes.domain.minute_text.reading import DoubtKind, Reading


@pytest.fixture
def numbered(seeds: Path) -> dict[str, Reading]:
    """The readings of the page whose items bear numbers, by number."""
    page = (seeds / "000_6371fdcc7127ccfa.txt").read_text(encoding="utf-8")
    parts = re.split(r"^(\d\d)\.$", page, flags=re.MULTILINE)[1:]
    items = zip(parts[::2], parts[1::2], strict=True)
    return {number: read(item.split("Minutes:\n", 1)[1]) for number, item in items}


@pytest.fixture
def flat(seeds: Path) -> Reading:
    """The page that lost its numbers and most introducers, read as one text."""
    return read((seeds / "001_039cddd6ef083507.txt").read_text(encoding="utf-8"))


def test_ten_items_resolve_fourteen_clauses(numbered: dict[str, Reading]) -> None:
    resolved = {number: reading for number, reading in numbered.items() if reading.resolutions}
    assert list(resolved) == [str(number) for number in range(30, 40)]
    clauses = [
        clause for reading in resolved.values() for r in reading.resolutions for clause in r.all_clauses()
    ]
    assert len(clauses) == 14
    assert clauses[1].label == "(1)"
    assert clauses[1].text == "the informative presentation be noted;"


def test_the_mistyped_introducer_alone_is_unconfirmed(numbered: dict[str, Reading]) -> None:
    unconfirmed = {n for n, reading in numbered.items() if any(not r.confirmed for r in reading.resolutions)}
    assert unconfirmed == {"34"}
    assert [d.kind for reading in numbered.values() for d in reading.doubts] == [
        DoubtKind.MISSPELT_INTRODUCER
    ]


def test_references_of_the_numbered_page(numbered: dict[str, Reading]) -> None:
    assert [r.minute_number for reading in numbered.values() for r in reading.references] == ["20", "24"]


def test_actions_of_the_numbered_page(numbered: dict[str, Reading]) -> None:
    owners = {
        number: [a.owner for a in reading.actions] for number, reading in numbered.items() if reading.actions
    }
    assert owners == {"32": [""], "35": ["Chris White"] * 2, "36": ["All parties"], "38": ["Tanya", ""]}
    assert all(action.due is None for reading in numbered.values() for action in reading.actions)


def test_resolutions_of_the_flat_page(flat: Reading) -> None:
    assert [(r.introducer, len(r.clauses)) for r in flat.resolutions] == [
        ("", 1),
        ("", 2),
        ("", 2),
        ("", 3),
        ("RESOLVED", 1),
        ("RESOLVED", 1),
        ("", 3),
        ("RESOLVED", 1),
        ("RESOLVED", 1),
        ("RESOLVED", 1),
        ("", 1),
    ]
    assert all(r.confirmed == bool(r.introducer) for r in flat.resolutions)


def test_actions_of_the_flat_page(flat: Reading) -> None:
    assert not any(action.confirmed for action in flat.actions)
    assert [a.text.split()[0] for a in flat.actions[1:5]] == ["Discuss", "Need", "Share", "Check"]
    assert {action.due for action in flat.actions} == {None, date(2022, 7, 8), date(2022, 9, 8)}
    assert [(a.owner, a.due) for a in flat.actions if a.due] == [
        ("Members", date(2022, 7, 8)),
        ("", date(2022, 9, 8)),
    ]
    assert [r.minute_number for r in flat.references] == ["37"]


def test_real_minutes_keep_what_they_resolved_in_house_form(
    numbered: dict[str, Reading], flat: Reading
) -> None:
    for reading in (*numbered.values(), flat):
        written = house_form(reading.text)
        assert house_form(written) == written
        assert written != reading.text or not reading.resolutions
        assert len(read(written).actions) == len(reading.actions)
