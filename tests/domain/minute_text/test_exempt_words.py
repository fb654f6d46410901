"""Words that call business exempt, and the enactments that they name."""

import pytest

from sefton_minutes.domain.minute_text import read


def markers(text: str) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(each.provision, each.paragraphs, each.excludes) for each in read(text).exempt_markers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "That, under Section 100A(4) of the Local Government Act 1972, the press and public "
                "be excluded for the "
                "item below as it involves exempt information as defined in Paragraph 3 of Part 1 "
                "of Schedule 12A."
            ),
            ("Schedule 12A", ("3",), True),
        ),
        (
            "as defined in paragraphs 1, 2 and 3 of Part I of Schedule 12(A)",
            ("Schedule 12A", ("1", "2", "3"), False),
        ),
        ("exempt under paras 1-3 of Schedule 12A", ("Schedule 12A", ("1", "2", "3"), False)),
        ("exempt by paragraph 12 of Part 1 of Schedule 12A", ("Schedule 12A", ("12",), False)),
        ("exempt by paragraphs 3 and 5, Schedule 12A", ("Schedule 12A", ("3", "5"), False)),
        (
            (
                "in terms of Section 50(A)(4) of the 1973 Act, to exclude the press and public, "
                "paragraphs 6 and 8 of "
                "Schedule 7(A)"
            ),
            ("Schedule 7A", ("6", "8"), True),
        ),
        ("paragraph 6 of Schedule 7A", ("Schedule 7A", ("6",), False)),
        ("in terms of Section 50A(4) of the Act the public be excluded", ("Section 50A(4)", (), True)),
        ("Under Section 100(A)(4) the public be excluded", ("Section 100A(4)", (), True)),
        (
            "Regulation 4 of the Local Authorities (Executive Arrangements) Regulations 2012",
            ("Regulation 4", (), False),
        ),
        ("(Exempt Category 3)", ("", ("3",), False)),
        ("The appendix contains exempt information.", ("", (), False)),
        ("It was not necessary to exclude the public.", ("", (), False)),
        ("The public and press be excluded from the meeting.", ("", (), True)),
        (
            "That the public be excluded under the Public Bodies (Admission to Meetings) Act 1960.",
            ("Public Bodies (Admission to Meetings) Act 1960", (), True),
        ),
        ("PART II", ("", (), False)),
        ("PART TWO – EXEMPT ITEMS", ("", (), False)),
    ],
)
def test_forms_of_a_marker(text: str, expected: tuple[str, tuple[str, ...], bool]) -> None:
    assert markers(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Homes exempt from council tax",
        "Schedule 12 of the Act",
        "Regulation 4 of the Building Regulations",
        "The Regulation 18 consultation on the local plan",
        "Part II of the report sets out the costs.",
        "Part 2 of the Environmental Protection Act 1990",
        "12 members of the public left the room.",
        "Section 106 agreement",
    ],
)
def test_what_is_not_exempt(text: str) -> None:
    assert markers(text) == []
