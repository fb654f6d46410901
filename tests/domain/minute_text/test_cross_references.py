"""Where a text refers to other minutes."""

from datetime import date

import pytest

from sefton_minutes.domain.minute_text import read, read_references


def numbers(text: str) -> list[str]:
    return [reference.minute_number for reference in read_references(text)]


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("With reference to Minutes No. 20 it was reported", "Minutes No. 20", "20"),
        ("With reference to Minute No. 24, an update", "Minute No. 24", "24"),
        ("Further to Minute No.43 (Resolution 2) of the meeting", "Minute No.43", "43"),
        ("the last meeting (Minute No. 37 refers) it is", "Minute No. 37", "37"),
        ("(minute 56 refers)", "minute 56", "56"),
        ("Minute 31(2) was amended", "Minute 31(2)", "31"),
        ("Minute 90 (d)", "Minute 90 (d)", "90"),
        ("Minute Number CM 19/23", "Minute Number CM 19/23", "CM 19/23"),
        ("minute no. 116/20", "minute no. 116/20", "116/20"),
        ("Minute No.\xa077/21.", "Minute No.\xa077/21", "77/21"),
        ("Minute 25 – Sea Wall", "Minute 25", "25"),
        ("Minute No. 15/97/WCAC", "Minute No. 15/97/WCAC", "15/97/WCAC"),
        ("minute no DM&L 33", "minute no DM&L 33", "DM&L 33"),
        ("(Minute HC 27 refers)", "Minute HC 27", "HC 27"),
        ("Minute CL.34 refers", "Minute CL.34", "CL.34"),
        ("Minute No. T48.", "Minute No. T48", "T48"),
        ("Minute 21/21", "Minute 21/21", "21/21"),
        ("Minute A23/029", "Minute A23/029", "A23/029"),
        ("Minute GMCA 96/19", "Minute GMCA 96/19", "GMCA 96/19"),
        ("Minute 10/21CNL", "Minute 10/21CNL", "10/21CNL"),
        ("Minute 2307.01", "Minute 2307.01", "2307.01"),
        ("Item 9 (minute 284)", "minute 284", "284"),
        ("Min 92. Sea Wall", "Min 92", "92"),
        ("7 May 2014\nMinute 18(h) - 14/00189/FUL", "Minute 18(h)", "18"),
        ("the first word under minute 8 be amended", "minute 8", "8"),
        ("(article 27 of this minute refers)", "article 27", "27"),
        ("With reference to Article 9 of the minute,", "Article 9", "9"),
        ("(minute * refers)", "minute *", ""),
    ],
)
def test_forms_of_a_reference(text: str, words: str, number: str) -> None:
    (reference,) = read_references(text)
    assert (reference.text, reference.minute_number) == (words, number)
    assert text[reference.start : reference.end] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minute Nos. 4 and 5", ["4", "5"]),
        ("Minutes Nos. 4, 5 and 6(2) refer", ["4", "5", "6"]),
        ("Minutes 5 to 8 and Minute No. 9", ["5", "8", "9"]),
        ("Minute No. 4 and 20 members", ["4"]),
        ("Minutes 4 and 20 members", ["4"]),
        ("see minutes 5 to 8 post", ["5", "8"]),
        ("items 15 and 17 (minutes 290 and 292)", ["290", "292"]),
        ("articles 23, 24 and 25 of this minute", ["23", "24", "25"]),
    ],
)
def test_several_minutes_at_once(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "planning application DC/2021/00287 and APP/19/01181",
        "the budget for 2010/11 and the Minutes 2010/11",
        "Minutes of the meeting held on 12 September 2019",
        "the Minutes 12 September 2019",
        "the minutes 12 were there",
        "after 30 minutes 5 people left",
        "Minutes 2019",
        "Minute Book",
        "Agenda item 12A",
        "In the minute 24 hours passed",
        "a 5 minute walk, and 10 minutes 2 cars",
        "The Chair allowed 3 Minutes 5 times",
        "Minutes PDF 76 KB",
        "Minutes 76 KB",
        "MINUTES 7 MAY 2020",
        "The Article 4 Direction and Article 8 of the Act",
        "S/2010/1575, 17/02832/FUL, 23/0947/FUL and P1723.22",
        "reports CAB3267, CT/19/35, A-23-07 and HC/41/24",
        "Page 26/27 of the pack",
        "Item 7 – and Item F2(b)",
        "tracker reference 1/2018/P",
    ],
)
def test_what_is_no_minute_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        ("Minute No. 12 of the meeting of the Cabinet held on 5 March 2020", "Cabinet", date(2020, 3, 5)),
        ("Minute No. 12 of the meeting held on 12 September 2019", "", date(2019, 9, 12)),
        (
            "Further to Minute 43 of the Planning Committee of 5/5/2020,",
            "Planning Committee",
            date(2020, 5, 5),
        ),
        ("Cabinet Minute No. 45 of 12 March 2019", "Cabinet", date(2019, 3, 12)),
        ("Minute 12 (Cabinet, 5 March 2020)", "Cabinet", date(2020, 3, 5)),
        ("The Council at its meeting on 12 March 2019 (Minute No. 37 refers)", "Council", date(2019, 3, 12)),
        (
            "article 27 of the minute of the meeting of the Finance Committee of 5 May 2020",
            "Finance Committee",
            date(2020, 5, 5),
        ),
        ("With reference to Minute No. 20 it was reported on 4 May 2020", "", None),
        ("Minute No. 20. The Cabinet met on 4 May 2020.", "", None),
        ("Further to Minute No. 12, the Board considered the report.", "", None),
        ("Minute No. 12, Planning Committee, 5 March 2020", "Planning Committee", date(2020, 3, 5)),
    ],
)
def test_the_meeting_that_a_reference_names(text: str, body: str, day: date | None) -> None:
    (reference,) = read_references(text)
    assert (reference.body, reference.day) == (body, day)


def test_a_list_of_minutes_is_of_one_meeting() -> None:
    found = read_references("Minute Nos. 12 and 13 of the Planning Committee of 3 May 2021")
    assert {(each.body, each.day) for each in found} == {("Planning Committee", date(2021, 5, 3))}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Minute 90 (d)", "(d)"),
        ("Minute 9(d)", "(d)"),
        ("Minute 121 (b) (A)", "(b) (A)"),
        ("Minute No.43 (Resolution 2) of the meeting", "(2)"),
        ("resolution (iii) of Minute No. 4", "(iii)"),
        ("Minute No. 4, resolution (1)", "(1)"),
        ("Minute No. 4", ""),
    ],
)
def test_the_part_that_a_reference_names(text: str, part: str) -> None:
    assert [reference.part for reference in read_references(text)] == [part]


def test_a_reading_holds_the_references_of_its_text() -> None:
    assert read("RESOLVED: That Minute No. 7 be rescinded.").references == read_references(
        "RESOLVED: That Minute No. 7"
    )
