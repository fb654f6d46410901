"""The doubtful list: what waits, how it is answered, undone and remembered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.doubtful import Answer, Doubtful, DoubtOrigin
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.unplaced_words import UNPLACED
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.importing import Importing, ImportOutcome
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.reviewing import Reviewing
from sefton_minutes.services.saving import Saving
from tests.builders import a_typed_minute, an_item, kept_meeting
from tests.services.conftest import acts
from tests.services.pages import PAGE

Bring = Callable[[str], ImportOutcome]

APRIL = PAGE.replace("4th March", "1st April")
SURE = PAGE.replace("RESLOVED", "RESOLVED")


@pytest.fixture
def reviewing(desk: Desk) -> Reviewing:
    return Reviewing(desk, SavedFileReader())


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    """Import a text as a page."""

    def brought(text: str) -> ImportOutcome:
        file = tmp_path / "page.txt"
        file.write_text(text, encoding="utf-8")
        importing = Importing(desk, SavedFileReader())
        (preview,) = importing.preview(file)
        return importing.keep(preview)

    return brought


def only(reviewing: Reviewing) -> Doubtful:
    (doubtful,) = reviewing.doubtful()
    return doubtful


def test_what_is_unconfirmed_waits_newest_meeting_first(reviewing: Reviewing, bring: Bring) -> None:
    bring(PAGE)
    bring(APRIL)
    newer, older = reviewing.doubtful()
    assert (newer.day, older.day) == (date(2027, 4, 1), date(2027, 3, 4))
    assert (newer.body, newer.number, newer.title) == ("Marram Coast Partnership", "30", "Beach Huts")
    assert (newer.origin, newer.kind) == (DoubtOrigin.READING, "Misspelt introducer")
    assert newer.sentence == "Read as RESOLVED"
    assert (newer.words, newer.proposed) == ("RESLOVED", "RESOLVED: That the update be noted.")
    assert reviewing.count() == 2
    assert reviewing.kinds() == (("Misspelt introducer", 2),)
    assert reviewing.doubtful(limit=1) == (newer,)
    assert reviewing.doubtful(kind="Introducer lost") == ()
    assert reviewing.doubtful(body_id=99) == ()
    assert {each.id for each in reviewing.alike(older)} == {newer.id, older.id}


def test_worse_comes_first(reviewing: Reviewing, bring: Bring) -> None:
    bring(APRIL)
    bring(PAGE.replace("RESLOVED: That the update", "That the update"))
    kinds = [each.kind for each in reviewing.doubtful()]
    assert kinds == ["Introducer lost", "Misspelt introducer"]
    assert [each.severity for each in reviewing.doubtful()] == sorted(
        (each.severity for each in reviewing.doubtful()), reverse=True
    )


def test_meetings_that_came_from_no_page_are_not_listed(
    reviewing: Reviewing, desk: Desk, saving: Saving
) -> None:
    meeting = kept_meeting(desk.database)
    with desk.writing() as work:
        item = work.items.insert(meeting.id, an_item())
        work.commit(NO_CHANGES)
    saving.save(a_typed_minute(item, "RESLOVED: That the report be noted."))
    assert reviewing.count() == 0


def test_accepting_all_alike_is_one_revision_each_and_can_be_undone(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, desk: Desk
) -> None:
    ids = [bring(PAGE).meeting_id, bring(APRIL).meeting_id]
    before = [meetings.open(each).items[2] for each in ids]
    answered = reviewing.answer(reviewing.alike(reviewing.doubtful()[0]), Answer.ACCEPT)
    assert (answered.count, answered.sentence) == (2, "2 doubts accepted.")
    assert reviewing.count() == 0
    after = [meetings.open(each).items[2] for each in ids]
    assert all("RESOLVED: That the update be noted." in item.minute_text for item in after)
    with desk.reading() as records:
        assert len(records.revisions.of_item(after[0].id)) == 2
        assert records.resolutions.of_item(after[0].id)[0].confirmed
    assert acts(desk, "item", after[0].id)[-1] == "doubts accepted"
    reviewing.undo(answered)
    again = [meetings.open(each).items[2] for each in ids]
    assert [item.minute_text for item in again] == [item.minute_text for item in before]
    assert reviewing.count() == 2


def test_two_answers_to_one_minute_are_undone_one_after_the_other(reviewing: Reviewing, bring: Bring) -> None:
    bring(f"{PAGE.rstrip()}\n\nRESLOVED: That the huts be painted.\n")
    first, second = reviewing.doubtful()
    answers = [reviewing.answer([each], Answer.ACCEPT) for each in (first, second)]
    assert reviewing.count() == 0
    for answered, waiting in zip(reversed(answers), (1, 2), strict=True):
        reviewing.undo(answered)
        assert reviewing.count() == waiting


def test_what_was_edited_since_is_not_undone(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, saving: Saving
) -> None:
    ids = [bring(PAGE).meeting_id, bring(APRIL).meeting_id]
    answered = reviewing.answer(reviewing.doubtful(), Answer.ACCEPT)
    item = meetings.open(ids[1]).items[2]
    saving.save(a_typed_minute(item, "An officer's words."))
    with pytest.raises(ChangedMeanwhile, match="Somebody has edited Beach Huts since"):
        reviewing.undo(answered)
    assert "RESOLVED" in meetings.open(ids[0]).items[2].minute_text


def test_a_refused_reading_waits_no_longer_until_it_is_undone(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, minutes: Minutes
) -> None:
    item = meetings.open(bring(PAGE).meeting_id).items[2]
    answered = reviewing.answer([only(reviewing)], Answer.REFUSE)
    assert answered.sentence == "1 doubt refused."
    assert reviewing.count() == 0
    assert meetings.open(item.meeting_id).items[2] == item
    assert len(minutes.refused(item.id)) == 1
    reviewing.undo(answered)
    assert minutes.refused(item.id) == frozenset()
    assert only(reviewing).kind == "Misspelt introducer"


def test_what_was_answered_meanwhile_is_left_out(reviewing: Reviewing, bring: Bring) -> None:
    bring(PAGE)
    doubtful = reviewing.doubtful()
    reviewing.answer(doubtful, Answer.REFUSE)
    again = reviewing.answer(doubtful, Answer.ACCEPT)
    assert (again.count, again.sentence) == (0, "Nothing was answered: it was settled meanwhile.")


@pytest.mark.parametrize("answer", Answer)
def test_an_answer_that_is_remembered_holds_for_pages_to_come(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, answer: Answer
) -> None:
    bring(PAGE)
    answered = reviewing.answer([only(reviewing)], answer, always=True)
    assert answered.sentence.endswith("The same holds for pages brought in later.")
    later = bring(APRIL)
    assert "1 doubt answered as remembered." in later.sentence
    assert reviewing.count() == 0
    text = meetings.open(later.meeting_id).items[2].minute_text
    assert ("RESOLVED" in text) is (answer is Answer.ACCEPT)
    reviewing.undo(answered)
    assert len(reviewing.doubtful()) == 1
    bring(PAGE.replace("4th March", "3rd June"))
    assert len(reviewing.doubtful()) == 2


def test_a_decision_that_the_narrative_tells_is_confirmed_without_a_change_of_words(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, desk: Desk
) -> None:
    told = PAGE.replace("RESLOVED: That the update be noted.", "The Board noted the update.")
    item = meetings.open(bring(told).meeting_id).items[2]
    assert [each.kind for each in reviewing.doubtful()] == ["Decision told in the narrative"]
    answered = reviewing.answer(reviewing.doubtful(), Answer.ACCEPT)
    assert answered.count == 1
    with desk.reading() as records:
        assert [each.confirmed for each in records.resolutions.of_item(item.id)] == [True]
    assert reviewing.count() == 0
    assert meetings.open(item.meeting_id).items[2].minute_text == item.minute_text
    reviewing.undo(answered)
    assert reviewing.count() == 1


def test_a_difference_is_taken(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, saving: Saving
) -> None:
    item = meetings.open(bring(SURE).meeting_id).items[2]
    saving.save(a_typed_minute(item, "Ada Finch spoke at length."))
    changed = SURE.replace("gave an update", "gave a report")
    bring(changed)
    difference = only(reviewing)
    assert (difference.origin, difference.field) == (DoubtOrigin.DIFFERENCE, "minute_text")
    assert difference.words == "Ada Finch spoke at length."
    assert difference.proposed.startswith("Ada Finch gave a report.")
    assert not difference.may_be_remembered
    answered = reviewing.answer([difference], Answer.ACCEPT, always=True)
    assert "brought in later" not in answered.sentence
    assert meetings.open(item.meeting_id).items[2].minute_text.startswith("Ada Finch gave a report.")
    reviewing.undo(answered)
    assert meetings.open(item.meeting_id).items[2].minute_text == "Ada Finch spoke at length."
    assert only(reviewing).id == difference.id


def test_a_difference_that_was_left_is_not_raised_again_for_the_same_text(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, saving: Saving
) -> None:
    item = meetings.open(bring(SURE).meeting_id).items[2]
    saving.save(a_typed_minute(item, "Ada Finch spoke at length."))
    changed = SURE.replace("gave an update", "gave a report")
    bring(changed)
    reviewing.answer([only(reviewing)], Answer.REFUSE)
    assert "says nothing new" in bring(f"{changed}\n").sentence
    assert reviewing.count() == 0
    bring(changed.replace("gave a report", "gave a talk"))
    assert only(reviewing).proposed.startswith("Ada Finch gave a talk.")
    bring(changed.replace("gave a report", "gave a lecture"))
    assert only(reviewing).proposed.startswith("Ada Finch gave a lecture.")


def test_a_difference_of_the_meeting_itself(reviewing: Reviewing, bring: Bring, meetings: Meetings) -> None:
    meeting_id = bring(SURE).meeting_id
    meeting = meetings.open(meeting_id).meeting
    meetings.edit(replace(meeting, venue="Pier Hall"), meeting)
    bring(SURE.replace("Fish Hall", "Net Loft"))
    difference = only(reviewing)
    assert (difference.item_id, difference.field, difference.proposed) == (None, "venue", "Net Loft, Marram")
    answered = reviewing.answer([difference], Answer.ACCEPT)
    assert meetings.open(meeting_id).meeting.venue == "Net Loft, Marram"
    reviewing.undo(answered)
    assert meetings.open(meeting_id).meeting.venue == "Pier Hall"


def test_a_doubt_goes_when_the_words_are_mended(
    reviewing: Reviewing, bring: Bring, meetings: Meetings, saving: Saving
) -> None:
    item = meetings.open(bring(PAGE).meeting_id).items[2]
    saving.save(a_typed_minute(item, item.minute_text.replace("RESLOVED", "RESOLVED")))
    assert reviewing.count() == 0


def test_a_meeting_in_the_bin_waits_for_nothing(
    reviewing: Reviewing, bring: Bring, meetings: Meetings
) -> None:
    meeting_id = bring(PAGE).meeting_id
    doubtful = reviewing.doubtful()
    meetings.remove(meeting_id)
    assert reviewing.count() == 0
    assert reviewing.answer(doubtful, Answer.ACCEPT).count == 0


def test_the_original_page_is_shown_with_the_words_marked(reviewing: Reviewing, bring: Bring) -> None:
    bring(PAGE)
    doubtful = only(reviewing)
    original = reviewing.original(doubtful)
    assert original.name == "page.txt"
    assert original.text[original.start : original.end] == "RESLOVED"
    assert "Beach Huts" in original.text[original.item_start : original.item_end]
    assert "Sea Wall" not in original.text[original.item_start : original.item_end]


def test_words_that_no_field_holds_wait_last_and_are_let_stand(reviewing: Reviewing, bring: Bring) -> None:
    """Even a page that is whole holds words that nobody asked for; those that say something can be found."""
    told = "A collection was held for the lifeboat at the door."
    bring(PAGE.replace("Items\nNo. Item", f"{told}\n\nItems\nNo. Item"))
    misspelt, unplaced = reviewing.doubtful()
    assert (misspelt.kind, unplaced.kind) == ("Misspelt introducer", UNPLACED)
    assert (unplaced.words, unplaced.can_accept) == (told, False)
    page = reviewing.original(unplaced)
    assert page.text[page.start : page.end] == told
    reviewing.answer([unplaced], Answer.REFUSE)
    bring(PAGE.replace("Items\nNo. Item", f"{told}\n\nItems\nNo. Item").replace("Ada Finch", "Ada  Finch"))
    assert [each.kind for each in reviewing.doubtful()] == ["Misspelt introducer"]


def test_there_is_no_original_of_a_meeting_that_came_from_no_page(
    reviewing: Reviewing, bring: Bring, desk: Desk
) -> None:
    bring(PAGE)
    by_hand = replace(only(reviewing), meeting_id=kept_meeting(desk.database).id)
    with pytest.raises(NotFound, match="came from no page"):
        reviewing.original(by_hand)
