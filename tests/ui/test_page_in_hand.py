"""A page is completed and its doubts are answered before anything is kept."""

from pathlib import Path

import pytest

from sefton_minutes import composition, resources
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.ui.page_in_hand import PageInHand, Question


@pytest.fixture
def flat(services: composition.Services) -> PageInHand:
    """The sample page that lost its heading and most introducers."""
    (preview,) = services.importing.preview(resources.path("sample_council", "pages", "flat.txt"))
    return PageInHand(preview)


@pytest.fixture
def numbered(services: composition.Services) -> PageInHand:
    """The sample page in a numbered block."""
    (preview,) = services.importing.preview(resources.path("sample_council", "pages", "numbered_block.txt"))
    return PageInHand(preview)


def of_kind(hand: PageInHand, kind: str) -> Question:
    """The first question of a kind."""
    return next(question for question in hand.questions() if question.kind == kind)


def test_questions_come_in_the_order_of_the_page(flat: PageInHand) -> None:
    places = [question.start for question in flat.questions()]
    assert places == sorted(places)


def test_missing_facts_are_no_questions_since_their_fields_ask(flat: PageInHand) -> None:
    kinds = {question.kind for question in flat.questions()}
    assert {"No title", DoubtKind.LOST_INTRODUCER.value} <= kinds
    assert {"No body", "No date"}.isdisjoint(kinds)
    assert {doubt.kind for doubt in flat.page.doubts} >= {"No body", "No date"}


def test_a_question_tells_its_minute_and_its_words(numbered: PageInHand) -> None:
    question = of_kind(numbered, DoubtKind.MISSPELT_INTRODUCER.value)
    assert question.sentence == "Minute 16: “RESLOVED” read as RESOLVED"
    assert numbered.page.text[question.start : question.end] == "RESLOVED"


def test_accepting_writes_the_reading_and_leaves_other_items_alone(numbered: PageInHand) -> None:
    question = of_kind(numbered, DoubtKind.MISSPELT_INTRODUCER.value)
    after = numbered.accept(question)
    assert question.item is not None
    assert "RESOLVED: That the update be noted." in after.page.items[question.item].minute_text
    others = [item for at, item in enumerate(numbered.page.items) if at != question.item]
    assert [item for at, item in enumerate(after.page.items) if at != question.item] == others
    assert len(after.questions()) == len(numbered.questions()) - 1
    assert after.preview.data == numbered.preview.data


def test_keeping_as_typed_changes_no_text(numbered: PageInHand) -> None:
    question = of_kind(numbered, DoubtKind.MISSPELT_INTRODUCER.value)
    after = numbered.keep_as_typed(question)
    assert after.page == numbered.page
    assert len(after.refused) == 1
    assert question.kind not in {each.kind for each in after.questions()}


def test_a_doubt_of_the_page_can_only_be_left(numbered: PageInHand) -> None:
    question = of_kind(numbered, "Placeholder in a date")
    assert not question.can_accept
    assert numbered.accept(question) == numbered
    after = numbered.keep_as_typed(question)
    assert question not in after.questions()
    assert len(after.questions()) == len(numbered.questions()) - 1


def test_all_doubts_of_a_page_can_be_answered(flat: PageInHand, numbered: PageInHand) -> None:
    for hand in (flat, numbered):
        left = hand
        for _turn in range(len(hand.questions()) * 2):
            if left.questions():
                question = left.questions()[0]
                left = left.accept(question) if question.can_accept else left.keep_as_typed(question)
        assert left.questions() == ()


def test_a_seed_page_asks_what_its_form_leaves_open(services: composition.Services, seeds: Path) -> None:
    for file in sorted(seeds.glob("*.txt")):
        (preview,) = services.importing.preview(file)
        hand = PageInHand(preview)
        for question in hand.questions():
            assert 0 <= question.start <= question.end <= len(hand.page.text)
