"""How well a few letters fit the name of a thing."""

import pytest

from sefton_minutes.domain.word_matching import fit, folded, sought


@pytest.mark.parametrize(
    ("asked", "words", "expected"),
    [
        ("", "Save now", 0),
        ("save", "Save now", 0),
        ("SAVE N", "Save now", 0),
        ("now", "Save now", 1),
        ("n sa", "Save now", 1),
        ("sn", "Save now", 2),
        ("s n", "Save, then now", 1),
        ("pc", "Planning Committee", 2),
        ("hmc", "Harbour and Markets Committee", 2),
        ("hamc", "Harbour and Markets Committee", 2),
        ("ave", "Save now", 3),
        ("18 nov plan", "Planning Committee, 18 November 2026", 1),
        ("members allow", "Members’ Allowances", 0),
        ("cafe", "Café licences", 0),
        ("zeppelin", "Save now", None),
        ("save zeppelin", "Save now", None),
    ],
)
def test_letters_fit_a_name(asked: str, words: str, expected: int | None) -> None:
    assert fit(folded(asked), sought(words)) == expected
