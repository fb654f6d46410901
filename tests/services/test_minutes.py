"""Minute text: saved, read, its readings refused; and what is kept of what was read."""

import pytest

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.saving import Saving
from tests.builders import OFFICER, a_body, a_meeting, a_typed_minute, an_item
from tests.services.conftest import StandingClock, acts

NOTED = "the report be noted"
TENDERS = "the Head of Harbours be requested to invite tenders by 30 April 2027"
MINUTE = f"Members considered the report.\nRESOLVED: That\n(1) {NOTED}; and\n(2) {TENDERS}."


@pytest.fixture
def meeting(bodies: Bodies, meetings: Meetings) -> Meeting:
    return meetings.add(a_meeting(bodies.add(a_body())[0].id))[0]


@pytest.fixture
def item(agendas: Agendas, meeting: Meeting) -> AgendaItem:
    return agendas.add_item(meeting.id, an_item())[0]


def actions_of(desk: Desk, item: AgendaItem) -> tuple[Action, ...]:
    with desk.reading() as records:
        return records.actions.of_item(item.id)


def clause_ids(desk: Desk, item: AgendaItem) -> tuple[int, ...]:
    with desk.reading() as records:
        return records.resolutions.clause_ids(item.id)


def test_a_saved_minute_is_kept_with_what_is_read_in_it(desk: Desk, saving: Saving, item: AgendaItem) -> None:
    saved = saving.save(a_typed_minute(item, MINUTE))
    assert saved.item.minute_text == MINUTE
    assert saved.item.version == item.version + 1
    assert saved.changes.kinds == {Kind.MINUTES, Kind.ACTIONS}
    with desk.reading() as records:
        assert records.resolutions.of_item(item.id) == saved.reading.resolutions
    assert [clause.text for clause in saved.reading.resolutions[0].clauses] == [
        f"{NOTED}; and",
        f"{TENDERS}.",
    ]
    assert acts(desk, "item", item.id) == ["added", "saved"]


def test_references_are_kept(desk: Desk, saving: Saving, item: AgendaItem) -> None:
    saving.save(a_typed_minute(item, "With reference to Minute No. 24, the Clerk gave an update."))
    with desk.reading() as records:
        assert [each.minute_number for each in records.references.of_item(item.id)] == ["24"]


def test_clauses_keep_their_identity_through_edits(desk: Desk, saving: Saving, item: AgendaItem) -> None:
    saved = saving.save(a_typed_minute(item, MINUTE))
    before = clause_ids(desk, item)
    edited = (
        "RESOLVED: That\n(1) thanks be given to the volunteers;\n"
        f"(2) {TENDERS} at the latest; and\n(3) {NOTED}."
    )
    saving.save(a_typed_minute(saved.item, edited))
    after = clause_ids(desk, item)
    assert (after[1], after[2]) == (before[1], before[0])
    assert after[0] not in before


def test_a_save_settles_what_was_typed_but_not_what_was_typed_since(
    saving: Saving, drafts: Drafts, item: AgendaItem
) -> None:
    drafts.record(item, "Noted")
    saved = saving.save(a_typed_minute(item, "Noted"))
    assert drafts.unsaved() == ()
    drafts.record(saved.item, "Noted.")
    drafts.record(saved.item, "Noted. And")
    again = saving.save(a_typed_minute(saved.item, "Noted."))
    assert [(draft.text, draft.version) for draft in drafts.unsaved()] == [("Noted. And", again.item.version)]


def test_text_is_kept_as_every_database_and_paper_can_hold_it(
    saving: Saving, drafts: Drafts, item: AgendaItem
) -> None:
    drafts.record(item, "one\r\ntwo\x00\ud800")
    saved = saving.save(a_typed_minute(item, "one\r\ntwo\x00\ud800"))
    assert saved.item.minute_text == "one\ntwo\ufffd"
    assert drafts.unsaved() == ()


def test_an_item_that_is_not_there_is_told(minutes: Minutes) -> None:
    with pytest.raises(NotFound):
        minutes.context(987)


class TestProposedActions:
    """Actions follow the words they were read from."""

    def test_a_clause_that_asks_somebody_is_proposed(
        self, desk: Desk, saving: Saving, item: AgendaItem
    ) -> None:
        saving.save(a_typed_minute(item, MINUTE))
        (action,) = actions_of(desk, item)
        assert action.status is ActionStatus.PROPOSED
        assert (action.owner, action.due and action.due.isoformat()) == ("Head of Harbours", "2027-04-30")
        assert action.source in MINUTE

    def test_a_proposal_goes_with_its_words_and_comes_back_with_them(
        self, desk: Desk, saving: Saving, item: AgendaItem
    ) -> None:
        saved = saving.save(a_typed_minute(item, MINUTE))
        saved = saving.save(a_typed_minute(saved.item, "Noted."))
        assert actions_of(desk, item) == ()
        saving.save(a_typed_minute(saved.item, MINUTE))
        assert [action.status for action in actions_of(desk, item)] == [ActionStatus.PROPOSED]

    def test_an_accepted_action_is_orphaned_and_never_dropped(
        self, desk: Desk, saving: Saving, item: AgendaItem
    ) -> None:
        saved = saving.save(a_typed_minute(item, MINUTE))
        Actions(desk).accept(actions_of(desk, item)[0].id)
        saved = saving.save(a_typed_minute(saved.item, "Noted."))
        assert [(a.status, a.orphaned) for a in actions_of(desk, item)] == [(ActionStatus.OPEN, True)]
        saving.save(a_typed_minute(saved.item, MINUTE))
        assert [(a.status, a.orphaned) for a in actions_of(desk, item)] == [(ActionStatus.OPEN, False)]

    @pytest.mark.parametrize("how", ["drop", "remove"])
    def test_a_refused_action_is_not_proposed_again(
        self, desk: Desk, saving: Saving, item: AgendaItem, how: str
    ) -> None:
        actions = Actions(desk)
        saved = saving.save(a_typed_minute(item, MINUTE))
        getattr(actions, how)(actions_of(desk, item)[0].id)
        saved = saving.save(a_typed_minute(saved.item, f"{MINUTE}\nThe Chair thanked the officers."))
        edited = MINUTE.replace("invite tenders", "invite three tenders")
        saving.save(a_typed_minute(saved.item, edited))
        assert [action for action in actions_of(desk, item) if action.status is ActionStatus.PROPOSED] == []


class TestRefusals:
    """A refused reading is not raised again while its paragraph stays."""

    MISSPELT = "RESLOVED: That the report be noted."

    def test_a_refusal_holds_while_the_paragraph_stays(
        self, desk: Desk, minutes: Minutes, saving: Saving, item: AgendaItem
    ) -> None:
        saved = saving.save(a_typed_minute(item, self.MISSPELT))
        (doubt,) = saved.reading.doubts
        changes = minutes.refuse(item.id, doubt)
        assert Kind.MINUTES in changes
        assert minutes.refused(item.id) == {doubt.paragraph_digest}
        assert minutes.context(item.id).read(self.MISSPELT).doubts == ()
        with desk.reading() as records:
            assert records.resolutions.of_item(item.id) == ()
        again = saving.save(a_typed_minute(saved.item, f"Members spoke.\n{self.MISSPELT}"))
        assert again.reading.doubts == ()

    def test_a_refusal_is_taken_back(
        self, desk: Desk, minutes: Minutes, saving: Saving, item: AgendaItem
    ) -> None:
        (doubt,) = saving.save(a_typed_minute(item, self.MISSPELT)).reading.doubts
        minutes.refuse(item.id, doubt)
        minutes.unrefuse(item.id, doubt)
        assert minutes.refused(item.id) == frozenset()
        with desk.reading() as records:
            assert len(records.resolutions.of_item(item.id)) == 1


class TestRevisions:
    """One revision for each editing spell."""

    def texts(self, desk: Desk, item: AgendaItem) -> list[str]:
        with desk.reading() as records:
            return [revision.text for revision in records.revisions.of_item(item.id)]

    def save(self, saving: Saving, agendas: Agendas, item: AgendaItem, text: str) -> None:
        saving.save(a_typed_minute(agendas.get_item(item.id), text))

    def test_saves_of_one_spell_are_one_revision(
        self, desk: Desk, saving: Saving, agendas: Agendas, item: AgendaItem, clock: StandingClock
    ) -> None:
        for text in ("N", "No", "Noted"):
            self.save(saving, agendas, item, text)
            clock.move(minutes=4)
        assert self.texts(desk, item) == ["Noted"]

    def test_leaving_the_item_ends_the_spell(
        self, desk: Desk, minutes: Minutes, saving: Saving, agendas: Agendas, item: AgendaItem
    ) -> None:
        self.save(saving, agendas, item, "Noted.")
        minutes.close_spell(item.id)
        self.save(saving, agendas, item, "Approved.")
        assert self.texts(desk, item) == ["Noted.", "Approved."]

    def test_ten_idle_minutes_end_the_spell(
        self, desk: Desk, saving: Saving, agendas: Agendas, item: AgendaItem, clock: StandingClock
    ) -> None:
        self.save(saving, agendas, item, "Noted.")
        clock.move(minutes=11)
        self.save(saving, agendas, item, "Approved.")
        assert self.texts(desk, item) == ["Noted.", "Approved."]

    def test_another_officer_begins_a_spell(
        self, desk: Desk, saving: Saving, agendas: Agendas, drafts: Drafts, item: AgendaItem
    ) -> None:
        self.save(saving, agendas, item, "Noted.")
        other = Saving(Desk(desk.database, "t.vane", desk.clock), drafts)
        self.save(other, agendas, item, "Approved.")
        with desk.reading() as records:
            assert [each.who for each in records.revisions.of_item(item.id)] == [OFFICER, "t.vane"]
