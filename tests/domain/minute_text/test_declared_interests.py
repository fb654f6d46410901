"""Declarations of interest: sentences, lists under a heading, tables."""

import pytest

from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.minute_text import read


def told(each: Declaration) -> tuple[str, str, str, bool | None]:
    return each.member, each.item, each.kind, each.left


def declared(text: str) -> list[tuple[str, str, str, bool | None]]:
    return [told(each) for each in read(text).declarations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Councillor A. Ash declared a personal interest in Item 19 (minute 294) as Chairman "
                "of the school "
                "and remained in the room during the vote."
            ),
            ("Councillor A. Ash", "Item 19 (minute 294)", "personal", False),
        ),
        (
            (
                "Councillor Ash declared a disclosable pecuniary interest in Minute No. 43 and left "
                "the meeting."
            ),
            ("Councillor Ash", "Minute No. 43", "disclosable pecuniary", True),
        ),
        (
            (
                "During consideration of application 09/1300M Councillor D Birch declared a "
                "personal and prejudicial "
                "interest in the application. In accordance with the Code he left the room."
            ),
            ("Councillor D Birch", "application 09/1300M", "personal and prejudicial", True),
        ),
        (
            (
                "Prior to consideration of agenda item 14, Councillor Mrs R Bay declared a personal "
                "interest in the "
                "item on the grounds that she was named. She remained in the meeting."
            ),
            ("Councillor Mrs R Bay", "agenda item 14", "personal", False),
        ),
        (
            "All members of the Committee declared a personal interest in the report on allowances.",
            ("All members of the Committee", "the report on allowances", "personal", None),
        ),
        (
            "Ann Lee declared a personal interest in relation to agenda item 8, Waste Plan.",
            ("Ann Lee", "agenda item 8, Waste Plan", "personal", None),
        ),
        (
            (
                "A declaration of personal interest was received from Councillor Ash in respect of "
                "Minute No. 34."
            ),
            ("Councillor Ash", "Minute No. 34", "personal", None),
        ),
        (
            (
                "Agenda item 12A – Sea Wall: Councillor Ash declared a pecuniary interest and left "
                "the meeting."
            ),
            ("Councillor Ash", "Agenda item 12A – Sea Wall", "pecuniary", True),
        ),
        (
            "Agenda item 12A – Sea Wall – Councillor Ash – personal interest as governor",
            ("Councillor Ash", "Agenda item 12A, Sea Wall", "personal", None),
        ),
        (
            "Min 92. Sea Wall\nCouncillor Ash – personal interest – lives nearby – left the room",
            ("Councillor Ash", "Min 92. Sea Wall", "personal", True),
        ),
        (
            "DC/2021/00287 – 5 Sea Lane\nCouncillor Ash declared a personal interest and stayed.",
            ("Councillor Ash", "DC/2021/00287 – 5 Sea Lane", "personal", False),
        ),
        (
            "Councillor Ash\nMinute 46 (Audit) - Non-pecuniary interest - works for the bank;",
            ("Councillor Ash", "Minute 46 (Audit)", "Non-pecuniary", None),
        ),
        (
            (
                "Member\tMinute No.\tInterest\tAction\nCouncillor Ash\t43 - Sea Wall\tPersonal - "
                "governor\tStayed"
            ),
            ("Councillor Ash", "43 - Sea Wall", "Personal", False),
        ),
        (
            "Member | Item | Interest |\nCouncillor Ash | 7 | Prejudicial - owns land; left the room |",
            ("Councillor Ash", "7", "Prejudicial", True),
        ),
        (
            (
                "Councillor | Minute Number | Nature of Interest\nCllr Ash | 43 "
                "| Personal and prejudicial – owner"
            ),
            ("Cllr Ash", "43", "Personal and prejudicial", None),
        ),
        (
            "Minute No.\tNature of Interest\n43\tCouncillor Ash – Personal – governor",
            ("Councillor Ash", "43", "Personal", None),
        ),
        (
            (
                "Councillor Ash declared the following interests:\nMinute No.\tNature of "
                "Interest\n43\tPersonal"
            ),
            ("Councillor Ash", "43", "Personal", None),
        ),
        (
            (
                "MemberMinute No.InterestAction\nCouncillor A. Ash43 - Sea WallPersonal – a "
                "governor of the schoolStayed"
            ),
            ("Councillor A. Ash", "43 - Sea Wall", "Personal", False),
        ),
        (
            "Councillor Oak declared an interest in article 10 by reason of being a trustee and withdrew.",
            ("Councillor Oak", "article 10", "", True),
        ),
    ],
)
def test_forms_of_a_declaration(text: str, expected: tuple[str, str, str, bool | None]) -> None:
    assert declared(text) == [expected]


def test_reason_and_action_are_told_apart() -> None:
    (each,) = read(
        "Councillor Ash declared a prejudicial interest in item 12 as a governor of the school "
        "and left the room."
    ).declarations
    assert (each.nature, each.action) == ("as a governor of the school", "left the room")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Deputy Chair and Deputy Ed Lark declared standing interests as trustees of the trust.",
            [("The Deputy Chair", "standing"), ("Deputy Ed Lark", "standing")],
        ),
        (
            "Councillor Port declared a personal (but not prejudicial) interest in item 4, due to her role.",
            [("Councillor Port", "personal (but not prejudicial)")],
        ),
    ],
)
def test_who_declared_what_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(member, kind) for member, _, kind, _ in declared(text)] == expected


def test_the_same_item_is_the_item_of_the_declaration_before() -> None:
    text = (
        "Councillors Dee and Mott declared a prejudicial interest in agenda item 5. Each member recused "
        "themselves.\nCouncillor Grove declared a non-pecuniary interest in the same item, as he had spoken."
    )
    assert declared(text) == [
        ("Councillor Dee", "agenda item 5", "prejudicial", True),
        ("Councillor Mott", "agenda item 5", "prejudicial", True),
        ("Councillor Grove", "agenda item 5", "non-pecuniary", None),
    ]


def test_several_members_at_once_and_she_again() -> None:
    text = "Councillors Ash and Birch both declared a personal interest in Item 9 as neighbours."
    assert [member for member, *_ in declared(text)] == ["Councillor Ash", "Councillor Birch"]
    again = (
        "Councillor Ash declared a personal interest in item 8. She also declared a "
        "pecuniary interest in item 9."
    )
    assert [each[:2] for each in declared(again)] == [
        ("Councillor Ash", "item 8"),
        ("Councillor Ash", "item 9"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "No declarations of any disclosable pecuniary interests or personal interests were received.",
        "There were no declarations of interest.",
        "Members are requested to declare any disclosable pecuniary or personal interest in any item.",
        "Where a Member discloses a personal interest he/she must seek advice from the Monitoring Officer.",
        "Where a Member discloses a pecuniary interest, he/she must turn off camera and microphone.",
        "Councillor Elm declared no interests.",
        "Members declared the following interests:",
        "The Returning Officer declared the result.",
        "The Mayor declared the meeting closed.",
        "Item\tDiscussion\tAction\n7\tCouncillor Ash spoke\tClerk to write",
    ],
)
def test_what_declares_nothing(text: str) -> None:
    assert read(text).declarations == ()


def test_the_column_of_what_members_did_holds_no_actions() -> None:
    text = "Member\tMinute No.\tInterest\tAction\nCouncillor Ash\t43\tPersonal\tLeft the room"
    assert read(text).actions == ()
