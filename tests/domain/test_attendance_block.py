"""The block of lines that says who was at a meeting."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.attendance_block import read_attendance_block


def told(person: Attendance) -> str:
    beside = ", ".join(filter(None, (person.organisation, person.role)))
    return f"{person.kind.value}: {person.name}" + (f" [{beside}]" if beside else "")


def block(text: str) -> list[str]:
    return [told(person) for person in read_attendance_block(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Present: Councillor A. Ash (Chair)\n"
                "Councillors B. Birch and C. Cole (substitute for Councillor E. Elm)"
            ),
            [
                "present: Councillor A. Ash [Chair]",
                "present: Councillor B. Birch",
                "substitute: Councillor C. Cole",
            ],
        ),
        (
            "In attendance: Jane Moss  Parish Clerk\n12 members of the public",
            ["in attendance: Jane Moss [Parish Clerk]"],
        ),
        (
            "Apologies: Cllr F. Fern (work) and Cllr G. Gill (Police)\nAbsent: Cllr H. Hay",
            ["apologies: Cllr F. Fern", "apologies: Cllr G. Gill [Police]", "absent: Cllr H. Hay"],
        ),
        (
            (
                "PRESENT:\n\n\xa0\n\nCllr Ann Ash (Chairman)\n\nCllr C. Cole (from item 5)\n\n"
                "MATTERS ARISING\nCllr Ash spoke."
            ),
            ["present: Cllr Ann Ash [Chair]", "present: Cllr C. Cole"],
        ),
        (
            "ALSO PRESENT: Mr. D Dale (Borough Councillor), Ms E Elm, Democratic Services Officer",
            [
                "in attendance: Mr. D Dale [Borough Councillor]",
                "in attendance: Ms E Elm [Democratic Services Officer]",
            ],
        ),
        (
            (
                "Present: Cllrs. A Ash (Chair), B Birch. Also present: Jane Moss (Clerk). "
                "Apologies: Cllr F Fern."
            ),
            [
                "present: Cllr A Ash [Chair]",
                "present: Cllr B Birch",
                "in attendance: Jane Moss [Clerk]",
                "apologies: Cllr F Fern",
            ],
        ),
        (
            (
                "Present: Chairman: Cllr Mrs Oak Councillors: Mrs Ash, Cole\n"
                "Clerk: Mrs Moss Members of public: 3"
            ),
            [
                "present: Cllr Mrs Oak [Chair]",
                "present: Mrs Ash",
                "present: Cole",
                "in attendance: Mrs Moss [Clerk]",
            ],
        ),
        (
            "Attendance Details\nPresent:\nAnn Ash\tNorth Ward\nOfficers:\nTom Oak – Solicitor",
            ["present: Ann Ash [North Ward]", "in attendance: Tom Oak [Solicitor]"],
        ),
        (
            (
                "Members Present | Councillor A Ash | Councillor B Birch (Chair)\n"
                "Officers Present | Jane Moss, Clerk |"
            ),
            [
                "present: Councillor A Ash",
                "present: Councillor B Birch [Chair]",
                "in attendance: Jane Moss [Clerk]",
            ],
        ),
        (
            (
                "Present: Mr A Ash (Chairman), Mrs B Birch, Dr C Cole, the Clerk (Jane Moss) "
                "and 12 members of the public."
            ),
            [
                "present: Mr A Ash [Chair]",
                "present: Mrs B Birch",
                "present: Dr C Cole",
                "present: Jane Moss [Clerk]",
            ],
        ),
        ("Present were Councillors Ash, Birch.", ["present: Councillor Ash", "present: Councillor Birch"]),
        (
            "Present:\nNorth Ward: Cllr A Ash, Cllr B Birch\nSouth Ward: Cllr C Cole",
            [
                "present: Cllr A Ash [North Ward]",
                "present: Cllr B Birch [North Ward]",
                "present: Cllr C Cole [South Ward]",
            ],
        ),
        (
            "PRESENT\n\nThe Mayor (Councillor J Oak) in the Chair\nThe Deputy Mayor (Councillor K Elm)",
            ["present: Councillor J Oak [Mayor, Chair]", "present: Councillor K Elm [Deputy Mayor]"],
        ),
        (
            "Apologies for absence\nApologies were received from Councillor D Dale.",
            ["apologies: Councillor D Dale"],
        ),
        (
            "1. There were apologies from Cllrs Mrs L Ash and Rob Yew",
            ["apologies: Cllr Mrs L Ash", "apologies: Rob Yew"],
        ),
        (
            "Also Present:\nFay Ivy, NHS Cheshire and Merseyside",
            ["in attendance: Fay Ivy [NHS Cheshire and Merseyside]"],
        ),
        (
            "Present: Cllrs I Roe (IR), J Frayne (JF, Clerk)",
            ["present: Cllr I Roe", "present: Cllr J Frayne [Clerk]"],
        ),
        (
            "In attendance: Cllr. Bay (County) Cllr. Butt (Police)",
            ["in attendance: Cllr. Bay [County]", "in attendance: Cllr. Butt [Police]"],
        ),
        (
            "Present: The Chairman, Cllr Ann Peel and Cllrs Bo Cull, Cy Dix and the clerk, Derek Kaye.",
            [
                "present: Cllr Ann Peel [Chair]",
                "present: Cllr Bo Cull",
                "present: Cllr Cy Dix",
                "present: Derek Kaye [Clerk]",
            ],
        ),
        ("Apologies: had been received from C. Cope", ["apologies: C. Cope"]),
        (
            "Those Attending: Cllr A Ash, Mrs B Elm (Clerk) and 16 members of the public.",
            ["present: Cllr A Ash", "present: Mrs B Elm [Clerk]"],
        ),
        ("Present:\nMrs M Brook (Clerk), 3 members of the public", ["present: Mrs M Brook [Clerk]"]),
        (
            "PRESENT: Councillor D. Larch, who presided, Councillors Mrs G. Fir, J. Oak and the clerk A. Elm.\
 There were apologies from Councillors P. Yew and R. Box. There were 8 members of the public.",
            [
                "present: Councillor D. Larch",
                "present: Councillor Mrs G. Fir",
                "present: Councillor J. Oak",
                "present: A. Elm [Clerk]",
                "apologies: Councillor P. Yew",
                "apologies: Councillor R. Box",
            ],
        ),
        (
            "In attendance:\nMr W Rowe Clerk and Executive Officer to Ashby Council\nMs T Moon, Area Manager",
            [
                "in attendance: Mr W Rowe [Clerk and Executive Officer to Ashby Council]",
                "in attendance: Ms T Moon [Area Manager]",
            ],
        ),
        (
            "Present: Cllr A Ash. Clerk: G. Gum (GG). County Cllr Ian Ivy. 2 members of the public.",
            ["present: Cllr A Ash", "in attendance: G. Gum [Clerk]", "in attendance: County Cllr Ian Ivy"],
        ),
        (
            "Present:\nBeacon Ward\tHill Ward\nCouncillor Ash\tCouncillor Birch",
            ["present: Councillor Ash", "present: Councillor Birch"],
        ),
        (
            "Apologies for absence were submitted on behalf of Councillor Hawk.",
            ["apologies: Councillor Hawk"],
        ),
        ("Present: Cllr A Ash\nCllr B Birch joined the meeting at 7.15 pm.", ["present: Cllr A Ash"]),
    ],
)
def test_forms_of_the_block(text: str, expected: list[str]) -> None:
    assert block(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Present at the meeting were discussions on the park. The council talked.",
        "Apologies: None received.",
        "Members of the public: 3",
        "Councillor A Ash and Councillor B Birch met.",
        "The officers present reported that Councillor Ash had left.",
        "Absent without apologies: None",
        "North Ward: Cllr A Ash",
    ],
)
def test_what_records_nobody(text: str) -> None:
    assert block(text) == []


def test_positions_run_through_all_sections() -> None:
    people = read_attendance_block("Present: Ann Ash, Bob Birch\nApologies: Cy Cole")
    assert [person.position for person in people] == [0, 1, 2]


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            (
                "Present:",
                "Cllr A Ash",
                "\n",
                "\t",
                ", ",
                "(Chair)",
                "Apologies",
                "|",
                "  Clerk",
                "North Ward:",
            )
        )
    ).map("".join)
)
@settings(deadline=None)
def test_no_text_is_refused(text: str) -> None:
    assert all(person.name for person in read_attendance_block(text))


@pytest.mark.parametrize(
    "unit",
    [
        "Present: ",
        "Cllr A, ",
        "(",
        "apologies ",
        "Present:\n",
        "members ",
        "Ward ",
        "A  ",
        "were ",
        "chair ",
        " \n",
        "A & ",
    ],
)
def test_long_runs_of_anything_name_nobody_who_is_not_there(unit: str) -> None:
    text = "Present: " + unit * (40_000 // len(unit))
    assert all(who.name in text for who in read_attendance_block(text))
