"""What an officer is asked to look at before a page is kept, each where it stands."""

import pytest

from sefton_minutes.domain.published_page import PageDoubt, PublishedPage
from sefton_minutes.exchange.page_text.reading import read_page

HEADER = "Agenda and minutes\n\nHarbour Board - Thursday 20th June, 2024 10.00 am\n\nItems\nNo. Item\n\n"


def block(*items: tuple[str, str, str]) -> PublishedPage:
    """A numbered block of (number, title and agenda text, minute)."""
    return read_page(
        HEADER + "".join(f"{number}.\n\n{head}\n\nMinutes:\n\n{text}\n\n" for number, head, text in items)
    )


def one_doubt(page: PublishedPage, kind: str) -> PageDoubt:
    (doubt,) = (doubt for doubt in page.doubts if doubt.kind == kind)
    return doubt


def kinds(page: PublishedPage) -> list[str]:
    return [doubt.kind for doubt in page.doubts]


def test_a_sound_page_is_not_doubted() -> None:
    page = block(
        (
            "12",
            "Minutes\n\nMinutes of the meeting held on 16 May 2024",
            "The minutes of 16 May 2024 were agreed.",
        ),
        (
            "13",
            "Date of Next Meeting\n\nThursday 18 July 2024",
            "The next meeting is on Thursday 18 July 2024.",
        ),
        ("15", "Dues", "The dues were as follows:\n\nBoats £4\n\nShips £9"),
    )
    assert kinds(page) == []


@pytest.mark.parametrize(
    ("words", "kind", "stretch"),
    [
        ("The next meeting will be held on xxxxxx, xxxx 2012.", "Placeholder in a date", "xxxxxx, xxxx 2012"),
        ("The meeting held on* was noted.", "Placeholder in a date", "on*"),
        ("It meets on Wednesday …. at the Hall.", "Placeholder in a date", "Wednesday …."),
        ("The next meeting will be held on TBC.", "Placeholder in a date", "held on TBC"),
        ("Further to minute * of the Board.", "Placeholder", "minute *"),
        ("Minute No. ?? refers.", "Placeholder", "Minute No. ??"),
        ("A grant of £xxx was made.", "Placeholder", "£xxx"),
        ("[insert name] was thanked.", "Placeholder", "[insert name]"),
        ("It meets on 31 June 2024.", "Impossible date", "31 June 2024"),
        ("It meets on Friday 20 June 2024.", "Weekday and date disagree", "Friday 20 June 2024"),
        ("The Board heard of\n\n ...  view the full minutes text for item 13.", "Text cut short", "..."),
        ("The BoardÃ©s report was \N{REPLACEMENT CHARACTER}.", "Damaged letters", "Ã©"),
    ],
)
def test_words_that_are_doubted_where_they_stand(words: str, kind: str, stretch: str) -> None:
    page = block(("12", "Apologies", "None."), ("13", "Dredging", words))
    doubt = one_doubt(page, kind)
    assert page.text[doubt.start : doubt.end].startswith(stretch)
    assert doubt.item == 1


def test_minutes_of_another_day_than_the_agenda_offers() -> None:
    page = block(
        (
            "12",
            "Minutes of the meeting held on 16 May 2024",
            "The minutes of the meeting held on 15 May 2024 were agreed.",
        ),
        ("13", "Dues", "Noted."),
    )
    doubt = one_doubt(page, "Dates disagree")
    assert (doubt.item, "16 May 2024" in doubt.sentence, "15 May 2024" in doubt.sentence) == (0, True, True)


def test_a_list_that_is_announced_and_absent() -> None:
    agenda = "Berths\n\nTo consider the letting of berths as follows:"
    page = block(("12", agenda, "Noted."), ("13", "Dues", "Noted."))
    assert one_doubt(page, "List or table lost").item == 0


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("C1/23", "C2/23", "C2/23", "C3/23"), ["Number repeats"]),
        (("C7/23", "C8/23", "C6/23", "C9/23"), ["Numbers run backwards"]),
        (("C1/23", "C3/23", "C9/23"), []),
    ],
)
def test_numbers_out_of_order(numbers: tuple[str, ...], expected: list[str]) -> None:
    items = "".join(f"{number} BUSINESS {at * 'A'}\nNoted.\n\n" for at, number in enumerate(numbers))
    page = read_page(f"Minutes of Ardley Parish Council held on 10 July 2023\n\n{items}")
    assert [item.number for item in page.items] == list(numbers)
    assert kinds(page) == expected


def test_a_draft_by_its_files_name_alone() -> None:
    text = HEADER + "1.\n\nDues\n\nMinutes:\n\nNoted.\n\n2.\n\nBerths\n\nMinutes:\n\nNoted.\n"
    assert kinds(read_page(text, "2024-06-20 board DRAFT.txt")) == ["Draft by its name"]
    assert kinds(read_page(text, "aircraft carriers.txt")) == []
    assert kinds(read_page(text.replace("and minutes", "and draft minutes"), "draft.txt")) == []


@pytest.mark.parametrize(
    ("name", "address", "told"),
    [
        ("minutes-2021-03-12.txt", "", "12 March 2021"),
        ("12.03.2021.txt", "", "12 March 2021"),
        ("board.txt", "https://quay.example/2021/03/12/minutes\n\n", "12 March 2021"),
        ("report-20210231.txt", "", None),
    ],
)
def test_a_date_in_a_name_or_an_address_is_told_and_not_taken(
    name: str, address: str, told: str | None
) -> None:
    page = read_page(
        f"{address}1.\n\nDues\n\nMinutes:\n\nNoted.\n\n2.\n\nBerths\n\nMinutes:\n\nNoted.\n", name
    )
    assert page.day is None
    assert (told is None) or told in one_doubt(page, "No date").sentence


def test_every_doubt_lies_on_its_page() -> None:
    page = block(("12", "Dues", "On Friday 20 June 2024, minute * and 31 June 2024."), ("13", "", "x"))
    assert all(0 <= doubt.start <= doubt.end <= len(page.text) for doubt in page.doubts)
