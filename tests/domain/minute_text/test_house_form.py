"""Writing in house style: what it sets right, what it leaves alone, and that nothing resolved changes."""

import pytest
from hypothesis import given, settings

from sefton_minutes.domain.minute_text import accept, house_form, read
from sefton_minutes.domain.minute_text.reading import Reading
from tests.domain.minute_text.minutes_of_all_forms import any_text, minutes

NBSP = "\xa0"


def letters(text: str) -> str:
    """What house style may not change: the words, apart from case and the "and" and "or" between clauses."""
    kept = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join(word for word in kept.split() if word not in ("and", "or"))


def resolved(reading: Reading) -> list[tuple[bool, list[str]]]:
    return [(r.confirmed, [letters(c.text) for c in r.all_clauses()]) for r in reading.resolutions]


@given(minutes)
@settings(deadline=None)
def test_what_was_resolved_stays(text: str) -> None:
    written = read(house_form(text))
    assert resolved(written) == resolved(read(text))
    assert [a.due for a in written.actions] == [a.due for a in read(text).actions]


@given(minutes)
@settings(deadline=None)
def test_house_form_of_house_form_is_itself(text: str) -> None:
    written = house_form(text)
    assert house_form(written) == written


@given(any_text)
@settings(deadline=None)
def test_any_text_has_a_house_form(text: str) -> None:
    assert house_form(house_form(text)) == house_form(text)


@given(minutes)
@settings(deadline=None)
def test_accepting_settles_the_doubt(text: str) -> None:
    reading = read(text)
    for doubt in reading.doubts:
        settled = {doubt.paragraph_digest} if not doubt.replacement else set()
        assert len(read(accept(reading, doubt), confirmed=settled).doubts) < len(reading.doubts)


def test_labels_spacing_letters_and_closing_marks() -> None:
    typed = (
        f"Words  of{NBSP}two.\n{NBSP} \n\nRESOLVED: That\n\n(1){NBSP * 11} The plan as  now be approved\n"
        f"\n(2){NBSP * 3}All parties be thanked,\n{NBSP}\n(3) Members be told; and\n{NBSP}\n"
    )
    assert house_form(typed) == (
        f"Words of{NBSP}two.\n\nRESOLVED: That\n(1)\tthe plan as now be approved;\n"
        "(2)\tall parties be thanked; and\n(3)\tMembers be told."
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (
            "RESOLVED: That\n(1) The report be noted\n(2) It be shared",
            "RESOLVED: That\n(1)\tthe report be noted; and\n(2)\tit be shared.",
        ),
        (
            "RESOLVED: That\n1. One be met;\n2. Two be met.\n3. Three be met",
            "RESOLVED: That\n(1)\tOne be met;\n(2)\tTwo be met; and\n(3)\tThree be met.",
        ),
        (
            "RESOLVED: That\n(1) NHS staff be thanked;\n(2) A Block be let",
            "RESOLVED: That\n(1)\tNHS staff be thanked; and\n(2)\ta Block be let.",
        ),
        (
            "RESOLVED: That (1) it be so; or (2) it be not.",
            "RESOLVED: That\n(1)\tit be so; or\n(2)\tit be not.",
        ),
        (
            "RESOLVED: That\n(1) rent, rates etc. be paid\n(2) it close at 4.00 p.m.",
            "RESOLVED: That\n(1)\trent, rates etc. be paid; and\n(2)\tit close at 4.00 p.m.",
        ),
        (
            "RESOLVED: That\n(1) it be so subject to\n(a) cost\n(b) time\n(2) it end",
            "RESOLVED: That\n(1)\tit be so subject to:\n(a)\tcost; and\n(b)\ttime; and\n(2)\tit end.",
        ),
        ("RESOLVED that the report be noted", "RESOLVED: That the report be noted."),
        ("RESOLVED:\n\xa0\nThat the report be noted", "RESOLVED: That the report be noted."),
        ("Resolved:-\n\nthat it be so;", "RESOLVED: That it be so."),
        ("Resolved (by 7 votes to 0) to note it", "RESOLVED (by 7 votes to 0) to note it."),
        (
            "It was moved by Councillor Ash, seconded by Councillor Yeo and RESOLVED\nThat it be so",
            "It was moved by Councillor Ash, seconded by Councillor Yeo and RESOLVED: That it be so.",
        ),
        (
            "RESOLVED: that Cabinet:-\n(1) The fee be waived",
            "RESOLVED: That Cabinet:\n(1)\tthe fee be waived.",
        ),
        (
            "RESOLVED:\n1. That A be noted.\n1. That B be built.",
            "RESOLVED:\n(1)\tThat A be noted; and\n(2)\tThat B be built.",
        ),
        ("Recommended – That it be built", "RECOMMENDED: That it be built."),
        ("It gave details of: · one; · two", "It gave details of:\n·\tone;\n·\ttwo"),
        (
            "RESOLVED:\n(1) The fee be waived.\n(2) It be so",
            "RESOLVED:\n(1)\tThe fee be waived; and\n(2)\tIt be so.",
        ),
        ("RESOLVED to:\n1. note it\n2. end it", "RESOLVED to:\n(1)\tnote it; and\n(2)\tend it."),
        (
            "RESOLVED: That it be REFUSED for these reasons:\n1. The scheme is large.\n2. It is late.",
            "RESOLVED: That it be REFUSED for these reasons:\n1. The scheme is large.\n2. It is late.",
        ),
        ("Action:  Clerk to  write", "Action: Clerk to write"),
        ("RESOLVED: That it be so.\n\n\n\nWords.\n\n", "RESOLVED: That it be so.\n\nWords."),
        ("Name\t  Role \nAsh\tChair", "Name\t  Role \nAsh\tChair"),
    ],
)
def test_house_style(typed: str, written: str) -> None:
    assert house_form(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("RESLOVED:  That the update be noted", "RESLOVED: That the update be noted"),
        ("(1)  The report be noted\n(2)  It be shared", "(1)\tThe report be noted\n(2)\tIt be shared"),
        ("That  the Minutes be confirmed", "That the Minutes be confirmed"),
    ],
)
def test_what_is_unconfirmed_keeps_its_words_and_marks(typed: str, written: str) -> None:
    assert house_form(typed) == written


def test_where_the_reading_would_change_the_text_stays() -> None:
    """Both levels would bear the same labels."""
    typed = "RESOLVED: That\n1. it be so:\n(1) here\n(2) there\n2. it end"
    assert house_form(typed) == typed
