"""Minutes as clerks type them: numbers of every kind before, in or behind titles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.page_text.layouts.parish_titles import split_title
from sefton_minutes.exchange.page_text.reading import read_page

HEADING = "Minutes of the meeting of Ardley Parish Council held in the Hall on 10 July 2023 at 7.30pm\n\n"
PRESENT = "Present: Cllr Ash (Chair), Cllr Birch\n\n"


def typed(body: str) -> PublishedPage:
    return read_page(HEADING + PRESENT + body)


def outline(page: PublishedPage) -> list[tuple[str, str]]:
    return [(item.number, item.title) for item in page.items]


@pytest.mark.parametrize(
    "numbers",
    [
        ("1.", "2.", "3.", "4."),
        ("1)", "2)", "3)", "4)"),
        ("1", "2", "3", "4"),
        ("23/165", "23/166", "23/167", "23/168"),
        ("077/21", "078/21", "079/21", "080/21"),
        ("C48/23", "C049/23", "C050/23", "C051/23"),
        ("PLA146/14", "PLA147/14", "PLA148/14", "PLA149/14"),
        ("A23/014", "A23/015", "A23/016", "A23/017"),
        ("15/69/CNL", "15/70/CNL", "15/71/CNL", "15/72/CNL"),
        ("10/21CNL", "11/21CNL", "12/21CNL", "13/21CNL"),
        ("2307.01", "2307.02", "2307.03", "2307.04"),
        ("1.23 -", "2.23 -", "3.23 -", "4.23 -"),
        ("44.23–", "45.23–", "46.23–", "47.23–"),
        ("Cou/285/07-08", "Cou/286/07-08", "Cou/287/07-08", "Cou/288/07-08"),
        ("12", "13", "15", "18"),
    ],
)
def test_numbers_of_every_kind(numbers: tuple[str, ...]) -> None:
    titles = ("Apologies for absence", "Finance", "Planning", "Date of next meeting")
    body = "".join(
        f"{number} {title}\nIt was noted.\n\n" for number, title in zip(numbers, titles, strict=True)
    )
    bare = [number.rstrip(".) -–") for number in numbers]
    assert outline(typed(body)) == list(zip(bare, titles, strict=True))


def test_two_numbers_and_numbers_behind_titles() -> None:
    both = typed("C48/23  1.  APOLOGIES\nNone.\nC49/23  2.  FINANCE\nNone.\nC50/23  3.  PLANNING\nNone.\n")
    assert [(item.number, item.agenda_number) for item in both.items] == [
        ("C48/23", "1"),
        ("C49/23", "2"),
        ("C50/23", "3"),
    ]
    behind = typed("Apologies 046/23\nNone.\n\nFinance 047/23\nNone.\n\nPlanning 048/23\nNone.\n")
    assert outline(behind) == [("046/23", "Apologies"), ("047/23", "Finance"), ("048/23", "Planning")]


def test_lists_and_planning_references_within_items_are_no_items() -> None:
    page = typed(
        "1. Apologies\nNone.\n\n2. Planning\n23/0421/FUL Mill. Noted.\n23/0433/FUL Forge. Noted.\n\n"
        "3. Finance\nRESOLVED:\n1. that the bill be paid; and\n2. that the Clerk be thanked.\n\n"
        "4. Highways\n4.1 The verge was cut.\n4.2 The lamp was out.\n\n5. Correspondence\nNone.\n"
    )
    assert [item.number for item in page.items] == ["1", "2", "3", "4", "5"]
    assert page.items[1].minute_text.count("/FUL") == 2


def test_closing_words_belong_to_no_item() -> None:
    page = typed(
        "1. Apologies\nNone.\n\n2. Finance\nNone.\n\n3. Planning\nNone.\n\n"
        "Date of next meeting: 7 August 2023\n\n"
        "There being no further business the meeting closed at 9.05pm\n\n"
        "Signed .......... Chairman\nPage 2 of 2\n"
    )
    assert outline(page)[-1] == ("", "Date of next meeting")
    assert page.items[-1].minute_text == "7 August 2023"
    assert page.not_understood == (
        "There being no further business the meeting closed at 9.05pm",
        "Signed .......... Chairman",
    )


def test_what_the_agenda_sets_is_parted_from_what_was_minuted() -> None:
    page = typed("1. Apologies\nTo receive apologies.\nNone.\n\n2. Finance\nNone.\n\n3. Planning\nNone.\n")
    assert (page.items[0].agenda_text, page.items[0].minute_text) == ("To receive apologies.", "None.")


def test_page_of_a_web_system_is_not_taken_for_typed_minutes() -> None:
    page = read_page(
        HEADING + "1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nDues\n\nMinutes:\n\n3 boats came.\n"
    )
    assert outline(page) == [("1", "Apologies"), ("2", "Dues")]


@pytest.mark.parametrize(
    ("words", "title", "text"),
    [
        ("Finance", "Finance", ""),
        ("FINANCE.", "FINANCE", ""),
        ("Matters arising:", "Matters arising", ""),
        ("Finance: Resolved to pay the clerk.", "Finance", "Resolved to pay the clerk."),
        ("Co-option of Councillor: No interest.", "Co-option of Councillor", "No interest."),
        ("APOLOGIES Cllr Ash was away.", "APOLOGIES", "Cllr Ash was away."),
        ("Disclosure of Interests None.", "Disclosure of Interests", "None."),
        ("Finance The accounts were noted.", "Finance", "The accounts were noted."),
        (
            "Apologies. Apologies were received from Cllr Ash.",
            "Apologies",
            "Apologies were received from Cllr Ash.",
        ),
        ("Minutes of Previous Meeting: 30 March 2021", "Minutes of Previous Meeting: 30 March 2021", ""),
        ("To receive and approve the minutes", "To receive and approve the minutes", ""),
        ("The minutes were read and signed.", "", "The minutes were read and signed."),
        ("RESOLVED that the accounts be paid", "", "RESOLVED that the accounts be paid"),
    ],
)
def test_titles_and_what_follows_them(words: str, title: str, text: str) -> None:
    assert split_title(words) == (title, text)


@settings(deadline=None, max_examples=50)
@given(st.text(st.sampled_from("aB1.( )/\n:-–C23"), max_size=200))
def test_any_text_under_a_heading_is_read(text: str) -> None:
    page = typed(text)
    assert all(0 <= item.start <= item.end <= len(page.text) for item in page.items)


@pytest.mark.parametrize(
    "line",
    ["1. A\n", "23/1 A\n", "PRESENT\n", "A" * 50, "x 1. A ", "C1/23 A ", "1 2 3 ", "(", "_", "Cllr A, "],
)
def test_long_minutes_are_read_at_once(line: str) -> None:
    assert typed(line * 4_000).text
