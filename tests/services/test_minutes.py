"""Minute text: saved, read, its readings refused; and what is kept of what was read."""

import pytest

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from tests.builders import OFFICER, a_body, a_meeting, an_item
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


def test_a_saved_minute_is_kept_with_what_is_read_in_it(
    desk: Desk, minutes: Minutes, item: AgendaItem
) -> None:
    saved = minutes.save(item.id, MINUTE, item.version)
    assert saved.item.minute_text == MINUTE
    assert saved.item.version == item.version + 1
    assert saved.changes.kinds == {Kind.MINUTES, Kind.ACTIONS}
    with desk.reading() as records:
        assert records.resolutions.of_item(item.id) == saved.reading.resolutions
    assert [clause.text for clause in saved.reading.resolutions[0].clauses] == [
        f"{NOTED}; and",
        f"{TENDERS}.",
    ]
    assert acts(desk, "item", item.id) == ["added", "saved minute"]


def test_references_are_kept(desk: Desk, minutes: Minutes, item: AgendaItem) -> None:
    minutes.save(item.id, "With reference to Minute No. 24, the Clerk gave an update.", item.version)
    with desk.reading() as records:
        assert [each.minute_number for each in records.references.of_item(item.id)] == ["24"]


def test_clauses_keep_their_identity_through_edits(desk: Desk, minutes: Minutes, item: AgendaItem) -> None:
    saved = minutes.save(item.id, MINUTE, item.version)
    before = clause_ids(desk, item)
    edited = (
        "RESOLVED: That\n(1) thanks be given to the volunteers;\n"
        f"(2) {TENDERS} at the latest; and\n(3) {NOTED}."
    )
    minutes.save(item.id, edited, saved.item.version)
    after = clause_ids(desk, item)
    assert (after[1], after[2]) == (before[1], before[0])
    assert after[0] not in before


def test_a_stale_save_keeps_nothing_but_the_draft(
    minutes: Minutes, agendas: Agendas, drafts: Drafts, item: AgendaItem
) -> None:
    minutes.save(item.id, "Theirs.", item.version)
    with pytest.raises(ChangedMeanwhile):
        minutes.save(item.id, "Mine.", item.version)
    assert agendas.get_item(item.id).minute_text == "Theirs."
    assert [(draft.item_id, draft.text, draft.version) for draft in drafts.unsaved()] == [
        (item.id, "Mine.", item.version)
    ]


def test_a_save_settles_what_was_typed_but_not_what_was_typed_since(
    minutes: Minutes, drafts: Drafts, item: AgendaItem
) -> None:
    drafts.record(item, "Noted")
    saved = minutes.save(item.id, "Noted", item.version)
    assert drafts.unsaved() == ()
    drafts.record(saved.item, "Noted.")
    drafts.record(saved.item, "Noted. And")
    again = minutes.save(item.id, "Noted.", saved.item.version)
    assert [(draft.text, draft.version) for draft in drafts.unsaved()] == [("Noted. And", again.item.version)]


def test_text_is_kept_as_every_database_and_paper_can_hold_it(
    minutes: Minutes, drafts: Drafts, item: AgendaItem
) -> None:
    drafts.record(item, "one\r\ntwo\x00\ud800")
    saved = minutes.save(item.id, "one\r\ntwo\x00\ud800", item.version)
    assert saved.item.minute_text == "one\ntwo\ufffd"
    assert drafts.unsaved() == ()


def test_an_item_that_is_not_there_is_told(minutes: Minutes) -> None:
    with pytest.raises(NotFound):
        minutes.save(987, "Noted.", 1)
    with pytest.raises(NotFound):
        minutes.context(987)


class TestProposedActions:
    """Actions follow the words they were read from."""

    def test_a_clause_that_asks_somebody_is_proposed(
        self, desk: Desk, minutes: Minutes, item: AgendaItem
    ) -> None:
        minutes.save(item.id, MINUTE, item.version)
        (action,) = actions_of(desk, item)
        assert action.status is ActionStatus.PROPOSED
        assert (action.owner, action.due and action.due.isoformat()) == ("Head of Harbours", "2027-04-30")
        assert action.source in MINUTE

    def test_a_proposal_goes_with_its_words_and_comes_back_with_them(
        self, desk: Desk, minutes: Minutes, item: AgendaItem
    ) -> None:
        saved = minutes.save(item.id, MINUTE, item.version)
        saved = minutes.save(item.id, "Noted.", saved.item.version)
        assert actions_of(desk, item) == ()
        minutes.save(item.id, MINUTE, saved.item.version)
        assert [action.status for action in actions_of(desk, item)] == [ActionStatus.PROPOSED]

    def test_an_accepted_action_is_orphaned_and_never_dropped(
        self, desk: Desk, minutes: Minutes, item: AgendaItem
    ) -> None:
        saved = minutes.save(item.id, MINUTE, item.version)
        Actions(desk).accept(actions_of(desk, item)[0].id)
        saved = minutes.save(item.id, "Noted.", saved.item.version)
        assert [(a.status, a.orphaned) for a in actions_of(desk, item)] == [(ActionStatus.OPEN, True)]
        minutes.save(item.id, MINUTE, saved.item.version)
        assert [(a.status, a.orphaned) for a in actions_of(desk, item)] == [(ActionStatus.OPEN, False)]

    @pytest.mark.parametrize("how", ["drop", "remove"])
    def test_a_refused_action_is_not_proposed_again(
        self, desk: Desk, minutes: Minutes, item: AgendaItem, how: str
    ) -> None:
        actions = Actions(desk)
        saved = minutes.save(item.id, MINUTE, item.version)
        getattr(actions, how)(actions_of(desk, item)[0].id)
        saved = minutes.save(item.id, f"{MINUTE}\nThe Chair thanked the officers.", saved.item.version)
        edited = MINUTE.replace("invite tenders", "invite three tenders")
        minutes.save(item.id, edited, saved.item.version)
        assert [action for action in actions_of(desk, item) if action.status is ActionStatus.PROPOSED] == []


class TestRefusals:
    """A refused reading is not raised again while its paragraph stays."""

    MISSPELT = "RESLOVED: That the report be noted."

    def test_a_refusal_holds_while_the_paragraph_stays(
        self, desk: Desk, minutes: Minutes, item: AgendaItem
    ) -> None:
        saved = minutes.save(item.id, self.MISSPELT, item.version)
        (doubt,) = saved.reading.doubts
        changes = minutes.refuse(item.id, doubt)
        assert Kind.MINUTES in changes
        assert minutes.refused(item.id) == {doubt.paragraph_digest}
        assert minutes.context(item.id).read(self.MISSPELT).doubts == ()
        with desk.reading() as records:
            assert records.resolutions.of_item(item.id) == ()
        again = minutes.save(item.id, f"Members spoke.\n{self.MISSPELT}", saved.item.version)
        assert again.reading.doubts == ()

    def test_a_refusal_is_taken_back(self, desk: Desk, minutes: Minutes, item: AgendaItem) -> None:
        (doubt,) = minutes.save(item.id, self.MISSPELT, item.version).reading.doubts
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

    def save(self, minutes: Minutes, agendas: Agendas, item: AgendaItem, text: str) -> None:
        minutes.save(item.id, text, agendas.get_item(item.id).version)

    def test_saves_of_one_spell_are_one_revision(
        self, desk: Desk, minutes: Minutes, agendas: Agendas, item: AgendaItem, clock: StandingClock
    ) -> None:
        for text in ("N", "No", "Noted"):
            self.save(minutes, agendas, item, text)
            clock.move(minutes=4)
        assert self.texts(desk, item) == ["Noted"]

    def test_leaving_the_item_ends_the_spell(
        self, desk: Desk, minutes: Minutes, agendas: Agendas, item: AgendaItem
    ) -> None:
        self.save(minutes, agendas, item, "Noted.")
        minutes.close_spell(item.id)
        self.save(minutes, agendas, item, "Approved.")
        assert self.texts(desk, item) == ["Noted.", "Approved."]

    def test_ten_idle_minutes_end_the_spell(
        self, desk: Desk, minutes: Minutes, agendas: Agendas, item: AgendaItem, clock: StandingClock
    ) -> None:
        self.save(minutes, agendas, item, "Noted.")
        clock.move(minutes=11)
        self.save(minutes, agendas, item, "Approved.")
        assert self.texts(desk, item) == ["Noted.", "Approved."]

    def test_another_officer_begins_a_spell(
        self, desk: Desk, minutes: Minutes, agendas: Agendas, drafts: Drafts, item: AgendaItem
    ) -> None:
        self.save(minutes, agendas, item, "Noted.")
        other = Minutes(Desk(desk.database, "t.vane", desk.clock), drafts)
        self.save(other, agendas, item, "Approved.")
        with desk.reading() as records:
            assert [each.who for each in records.revisions.of_item(item.id)] == [OFFICER, "t.vane"]
