"""What was typed and is not yet in the database."""

import os
from pathlib import Path

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.saving import Saving
from sefton_minutes.storage.journal import Journal
from tests.builders import a_body, a_meeting, a_typed_minute, an_item


@pytest.fixture
def item(bodies: Bodies, meetings: Meetings, agendas: Agendas) -> AgendaItem:
    meeting, _ = meetings.add(a_meeting(bodies.add(a_body())[0].id))
    return agendas.add_item(meeting.id, an_item())[0]


def killed(
    desk: Desk,
    folder: Path,
    item: AgendaItem,
    text: str,
    *,
    field: DraftField = DraftField.MINUTE_TEXT,
    database: str = "this database",
) -> None:
    """A program that recorded this and was killed: its file stays and its lock is gone."""
    journal = Journal(folder)
    Drafts(desk, journal, database).record(item, text, field)
    os.close(journal._descriptor)


def test_a_killed_programs_text_is_offered_with_its_place(
    desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Members cons")
    (offer,) = drafts.offered()
    assert offer.draft.text == "Members cons"
    assert (offer.meeting_id, offer.body) == (item.meeting_id, "Harbour and Markets Committee")
    assert (offer.item_title, offer.kept) == (item.title, "")
    assert not offer.changed_meanwhile


def test_a_taken_draft_is_this_programs_until_it_is_saved(
    desk: Desk, drafts: Drafts, saving: Saving, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Members considered it.")
    (offer,) = drafts.offered()
    draft = drafts.take(offer)
    assert drafts.unsaved() == (draft,)
    assert drafts.offered() == ()
    saving.save_draft(draft)
    assert drafts.unsaved() == ()


def test_only_one_window_takes_it(desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem) -> None:
    killed(desk, journal_folder, item, "Members cons")
    other = Drafts(desk, Journal(journal_folder), "this database")
    (offer,) = drafts.offered()
    other.take(offer)
    with pytest.raises(NotFound, match="Another window"):
        drafts.take(offer)
    assert drafts.unsaved() == ()
    other.close()


def test_a_discarded_draft_is_not_offered_again(
    desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Members cons")
    drafts.discard(drafts.offered()[0])
    assert drafts.offered() == ()
    assert list(journal_folder.glob("*")) == []


def test_what_the_database_has_is_not_offered(
    desk: Desk, drafts: Drafts, saving: Saving, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Noted.")
    killed(desk, journal_folder, item, f" {item.title}\n", field=DraftField.TITLE)
    saving.save(a_typed_minute(item, "Noted."))
    assert drafts.offered() == ()
    assert list(journal_folder.glob("*")) == []


def test_an_offer_says_that_somebody_saved_since(
    desk: Desk, drafts: Drafts, saving: Saving, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Mine.")
    saving.save(a_typed_minute(item, "Theirs."))
    (offer,) = drafts.offered()
    assert offer.changed_meanwhile
    assert offer.kept == "Theirs."


def test_a_draft_of_a_removed_item_is_still_offered(
    desk: Desk, drafts: Drafts, agendas: Agendas, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Members cons")
    agendas.remove_item(item.id)
    (offer,) = drafts.offered()
    assert (offer.in_bin, offer.draft.text) == ("item", "Members cons")


@pytest.mark.parametrize("field", list(DraftField))
def test_every_field_is_offered(
    desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem, field: DraftField
) -> None:
    killed(desk, journal_folder, item, "Typed", field=field)
    assert [offer.draft.field for offer in drafts.offered()] == [field]


def test_another_databases_drafts_are_left_alone(
    desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Elsewhere", database="another database")
    assert drafts.offered() == ()
    assert len(list(journal_folder.glob("*"))) == 1


def test_a_text_given_up_is_forgotten_and_a_closed_program_leaves_nothing(
    drafts: Drafts, journal_folder: Path, item: AgendaItem
) -> None:
    drafts.record(item, "Not this")
    drafts.sync()
    drafts.forget(item.id)
    assert drafts.unsaved() == ()
    drafts.close()
    assert list(journal_folder.glob("*")) == []


def test_a_left_text_is_not_put_over_one_that_is_being_typed(
    desk: Desk, drafts: Drafts, journal_folder: Path, item: AgendaItem
) -> None:
    killed(desk, journal_folder, item, "Members considered it.")
    (offer,) = drafts.offered()
    drafts.record(item, "Typed since.")
    with pytest.raises(NotAllowed, match="not yet saved"):
        drafts.take(offer)
    assert [draft.text for draft in drafts.unsaved()] == ["Typed since."]
    assert [again.draft.text for again in drafts.offered()] == ["Members considered it."]
    drafts.forget(item.id)
    assert drafts.take(offer).text == "Members considered it."
