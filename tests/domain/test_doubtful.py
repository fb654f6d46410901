"""What makes two doubts alike."""

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.doubtful import (
    EXCERPT,
    alike_in_difference,
    alike_in_reading,
    alike_on_page,
    excerpt,
    reading_severity,
)
from sefton_minutes.domain.minute_text.reading import DoubtKind


def key(text: str) -> str:
    (doubt,) = minute_text.read(text).doubts
    return alike_in_reading(text, doubt)


def test_one_misspelling_is_alike_whatever_was_resolved() -> None:
    one = key("RESLOVED: That the report be noted.")
    assert one == key("Members spoke.\nRESLOVED: That the pier be let.")
    assert one != key("RESOVLED: That the report be noted.")


def test_numbers_tell_no_doubts_of_a_page_apart() -> None:
    one = alike_on_page("Date", "“31 June 2024” is no day")
    assert one == alike_on_page("Date", "“31 June 2019” is no day")
    assert one != alike_on_page("Title", "“31 June 2024” is no day")


def test_differences_are_alike_by_their_field() -> None:
    assert alike_in_difference("title") != alike_in_difference("minute_text")


def test_every_kind_of_doubt_has_its_severity() -> None:
    assert reading_severity(DoubtKind.LOST_INTRODUCER) > reading_severity(DoubtKind.MISSPELT_INTRODUCER)
    assert len({reading_severity(kind) for kind in DoubtKind}) == len(DoubtKind)


def test_an_excerpt_ends_in_time() -> None:
    assert excerpt(" short ") == "short"
    assert len(excerpt("word " * 200)) <= EXCERPT
