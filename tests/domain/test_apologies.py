"""Who sent apologies."""

import pytest

from sefton_minutes.domain.apologies import read_apologies
from sefton_minutes.domain.attendance import Attendance, AttendanceKind


def names(text: str) -> list[str]:
    return [sent.name for sent in read_apologies(text)]


def test_a_sentence_of_apologies() -> None:
    assert read_apologies("Apologies for absence were submitted from Councillor T. Hale and Karen Roe.") == (
        Attendance("Councillor T. Hale", AttendanceKind.APOLOGIES, position=0),
        Attendance("Karen Roe", AttendanceKind.APOLOGIES, position=1),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Apologies for absence were received from A. Ash, B. Birch, Cy Cole and Di Dale.",
            ["A. Ash", "B. Birch", "Cy Cole", "Di Dale"],
        ),
        (
            "Apologies: Ann Lee, Mr. B. Low & Dr. C. Moss. The Chair spoke.",
            ["Ann Lee", "Mr. B. Low", "Dr. C. Moss"],
        ),
        ("An apology was submitted on behalf of Ann Lee.", ["Ann Lee"]),
        (
            "Apologies were received from Councillors Ash, Birch and Cole, and Ann Lee.",
            ["Councillor Ash", "Councillor Birch", "Councillor Cole", "Ann Lee"],
        ),
        ("Apologies were received from:\n\n· Ann Lee;\n· B. Low\n\nThe Chair spoke.", ["Ann Lee", "B. Low"]),
        ("Ms Ann Lee gave her apologies.", ["Ms Ann Lee"]),
        (
            "Apologies were received from Councillors Ash and Cole; and for lateness from Councillor Dee.",
            ["Councillor Ash", "Councillor Cole"],
        ),
        ("Apologies\xa0for absence were submitted from Ann\xa0 Lee\nand others.", ["Ann Lee"]),
    ],
)
def test_lists_of_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_an_organisation_in_brackets() -> None:
    sent = read_apologies(
        "Apologies were received from Ann Lee (Police, North) and Councillor B. Low (substitute C. Yeo)."
    )
    assert [(each.name, each.organisation) for each in sent] == [
        ("Ann Lee", "Police, North"),
        ("Councillor B. Low", ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "None",
        "None.",
        "Apologies: None.",
        "There were no apologies for absence.",
        "No apologies were received from members.",
        "Members considered a report from Ann Lee.",
    ],
)
def test_nobody(text: str) -> None:
    assert names(text) == []
