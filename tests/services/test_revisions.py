from sefton_minutes.domain.history import TextField
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.revisions import Revisions
from sefton_minutes.services.saving import Saving
from tests.builders import a_body, a_meeting, a_typed_minute, an_item
from tests.services.conftest import StandingClock


def test_each_editing_spell_of_each_text_is_a_version(
    desk: Desk,
    clock: StandingClock,
    bodies: Bodies,
    meetings: Meetings,
    agendas: Agendas,
    minutes: Minutes,
    saving: Saving,
) -> None:
    meeting, _ = meetings.add(a_meeting(bodies.add(a_body())[0].id))
    item, _ = agendas.add_item(meeting.id, an_item())
    for text in ("Noted.", "Agreed.", "Agreed again."):
        clock.move(minutes=30)
        item = saving.save(a_typed_minute(item, text)).item
        minutes.close_spell(item.id)
    revisions = Revisions(desk)
    newest, before, *_ = revisions.of(item.id, TextField.MINUTE)
    assert (newest.text, newest.who, newest.saved) == ("Agreed again.", desk.who, clock.now())
    assert before.text == "Agreed."
    assert revisions.of(item.id, TextField.AGENDA)[0].text == item.agenda_text
    assert revisions.of(item.id + 1, TextField.MINUTE) == ()
