"""The copy that is shown is, page for page, the paper that is printed; and it knows where its words stand."""

from dataclasses import replace
from typing import Final

import pypdfium2
import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.composing.composed import PaperKind, composed
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import OriginField
from sefton_minutes.domain.screen_copy import PaperPlace, ScreenCopy
from sefton_minutes.rendering.pdf import render_pdf
from sefton_minutes.rendering.pdf.style import PAGE_HEIGHT
from sefton_minutes.rendering.screen.paper import ScreenPaper
from tests.domain.composing.papers import some_papers
from tests.rendering.pages import lines_of, page_texts

NARRATIVE: Final = (
    "The Committee heard how the quay had fared through a winter of south-westerly gales “and high tides”. "
)
DECIDED: Final = (
    "{0}\n• stalls;\n• tolls; and\nBerth\tCost\nNorth\t£1,250\nSouth\t£980\n\nRESOLVED: that\n"
    "1. the quay be repaired, so as to:\n   a. hold the north wall,\n   b. spare the slip\n"
    "2. the fishermen of Dŵryd be thanked"
)
RECOMMENDED: Final = "It was moved and seconded, and\nRECOMMENDED to Council: That the plan be adopted."


def some_items(count: int = 8) -> tuple[AgendaItem, ...]:
    texts = (DECIDED.format(NARRATIVE * 4), RECOMMENDED, NARRATIVE * 9, "")
    return tuple(
        AgendaItem(
            id=10 + number,
            title=f"Berth {number}" if number % 5 else "",
            minute_number=str(30 + number),
            presenters=("Head of Markets",) if number % 2 else (),
            agenda_text=NARRATIVE * (number % 3),
            minute_text=texts[number % len(texts)],
            is_heading=number == 4,
            attachments=(Attachment(name="Map"),) if number % 2 else (),
        )
        for number in range(count)
    )


def papers() -> MeetingPapers:
    return some_papers(*some_items())


def with_text(paper: MeetingPapers, item_id: int, text: str) -> MeetingPapers:
    items = (replace(item, minute_text=text) if item.id == item_id else item for item in paper.items)
    return replace(paper, items=tuple(items))


def pictures(pdf: bytes) -> list[bytes]:
    """Every page in colour, a byte for each part of the colour of a point."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=1.5).to_pil().tobytes() for page in document]


def assert_same_paper(copy: ScreenCopy, paper: MeetingPapers, kind: PaperKind) -> None:
    printed = render_pdf(composed(paper, kind))
    assert page_texts(copy.pdf) == page_texts(printed)
    assert pictures(copy.pdf) == pictures(printed)


@pytest.mark.parametrize("kind", PaperKind)
def test_the_copy_looks_as_the_paper_that_is_printed(kind: PaperKind) -> None:
    assert_same_paper(ScreenPaper(kind).copy_of(papers()), papers(), kind)


def test_a_copy_after_typing_is_the_one_that_would_have_been_made_anew() -> None:
    shown = ScreenPaper(PaperKind.MINUTES)
    shown.copy_of(papers())
    longer = with_text(papers(), 12, NARRATIVE * 30)
    longer = replace(longer, items=(replace(longer.items[0], title="Fish Quay"), *longer.items[1:]))
    copy = shown.copy_of(longer)
    assert copy == ScreenPaper(PaperKind.MINUTES).copy_of(longer)
    assert_same_paper(copy, longer, PaperKind.MINUTES)


def test_items_that_go_come_and_change_places_are_followed() -> None:
    shown = ScreenPaper(PaperKind.MINUTES)
    shown.copy_of(papers())
    first, second, *rest = some_items()
    moved = some_papers(second, *rest, first)
    assert shown.copy_of(moved) == ScreenPaper(PaperKind.MINUTES).copy_of(moved)
    fewer = some_papers(*rest)
    assert shown.copy_of(fewer) == ScreenPaper(PaperKind.MINUTES).copy_of(fewer)


def test_a_meeting_without_a_word_is_a_paper_of_one_page() -> None:
    assert len(page_texts(ScreenPaper(PaperKind.MINUTES).copy_of(some_papers()).pdf)) == 1


def place_of(copy: ScreenCopy, pdf: bytes, words: str) -> PaperPlace:
    """The place at the line that shows some words in the printed paper."""
    for page in range(len(page_texts(pdf))):
        for line in lines_of(pdf, page):
            if words in line.text:
                found = copy.places.at(page, PAGE_HEIGHT - line.y - 3)
                assert found is not None
                return found
    raise AssertionError(words)


@pytest.mark.parametrize(
    ("shown", "typed"),
    [
        ("The Committee heard", NARRATIVE[:12]),
        ("tolls; and", "• tolls"),
        ("South", "South\t£980"),
        ("RESOLVED: That", "RESOLVED: that"),
        ("hold the north wall", "hold the north wall,"),
        ("the fishermen of", "the fishermen of"),
    ],
)
def test_a_line_of_the_paper_leads_to_what_was_typed_there(shown: str, typed: str) -> None:
    paper = some_papers(some_items()[0])
    copy = ScreenPaper(PaperKind.MINUTES).copy_of(paper)
    place = place_of(copy, render_pdf(composed(paper, PaperKind.MINUTES)), shown)
    text = paper.items[0].minute_text
    assert (place.origin.item_id, place.origin.field) == (10, OriginField.MINUTE)
    assert text[place.origin.start :].startswith(typed.lstrip("• "))
    assert copy.places.showing(10, OriginField.MINUTE, place.origin.end - 1) == place


def test_titles_and_agenda_texts_are_led_to_as_well() -> None:
    copy = ScreenPaper(PaperKind.AGENDA).copy_of(papers())
    title = place_of(copy, render_pdf(composed(papers(), PaperKind.AGENDA)), "Berth 1")
    assert (title.origin.item_id, title.origin.field) == (11, OriginField.TITLE)
    below = copy.places.below(title.page, title.bottom + 1)
    assert below is not None
    assert below.origin.field is OriginField.AGENDA
    assert copy.places.at(0, 5) is None
    assert copy.places.showing(99, OriginField.MINUTE, 0) is None
