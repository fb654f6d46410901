"""The register of officers, on a file and on a server."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bin import Bin
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.officers import Officers
from sefton_minutes.services.revisions import Revisions
from sefton_minutes.services.saving import Saving
from tests.builders import a_body, a_meeting, a_typed_minute, an_item
from tests.services.conftest import acts

ROSA = Officer("R.Penny ", " Rosa Penny ", Role.ADMINISTRATOR, cleared=True)
TOM = Officer("t.vane", "Tom Vane", Role.OFFICER)


@pytest.fixture
def officers(desk: Desk) -> Officers:
    return Officers(desk)


def test_entries_come_by_name_with_logins_in_small_letters(officers: Officers, desk: Desk) -> None:
    rosa, changes = officers.keep(ROSA)
    officers.keep(TOM)
    assert Kind.OFFICERS in changes
    assert [(each.login, each.name, each.role, each.cleared) for each in officers.all()] == [
        ("r.penny", "Rosa Penny", Role.ADMINISTRATOR, True),
        ("t.vane", "Tom Vane", Role.OFFICER, False),
    ]
    assert officers.names() == {"r.penny": "Rosa Penny", "t.vane": "Tom Vane"}
    officers.keep(replace(rosa, name="Rosalind Penny"))
    assert acts(desk, "officer", rosa.id) == ["added", "edited"]
    if desk.database.login() == "":
        assert desk.database.rights("T.Vane") == Rights(Role.OFFICER, cleared=False)


def test_the_first_is_an_administrator_and_the_last_one_stays(sqlite_desk: Desk) -> None:
    officers = Officers(sqlite_desk)
    with pytest.raises(NotAllowed, match="must be an administrator"):
        officers.keep(TOM)
    rosa, _ = officers.keep(ROSA)
    officers.keep(TOM)
    with pytest.raises(NotAllowed, match="must be an administrator"):
        officers.keep(replace(rosa, role=Role.CHECKER))
    with pytest.raises(NotAllowed, match="must be an administrator"):
        officers.remove(rosa.id)
    assert sqlite_desk.database.rights("r.penny").role is Role.ADMINISTRATOR
    assert sqlite_desk.database.rights("somebody else") == Rights(Role.READER, cleared=False)


def test_an_entry_is_complete_and_its_login_entered_once(officers: Officers) -> None:
    rosa, _ = officers.keep(ROSA)
    for broken, sentence in (
        (replace(TOM, login=" "), "login"),
        (replace(TOM, name=""), "needs a name"),
        (replace(TOM, login="r.penny"), "Rosa Penny is entered with the login “r.penny” already"),
    ):
        with pytest.raises(NotAllowed, match=sentence):
            officers.keep(broken)
    assert [each.id for each in officers.all()] == [rosa.id]


def test_a_removal_can_be_taken_back_unless_the_login_was_entered_anew(officers: Officers) -> None:
    officers.keep(ROSA)
    tom, _ = officers.keep(TOM)
    officers.remove(tom.id)
    assert [each.login for each in officers.all()] == ["r.penny"]
    officers.restore(tom.id)
    officers.remove(tom.id)
    officers.keep(TOM)
    with pytest.raises(NotAllowed, match="already"):
        officers.restore(tom.id)
    with pytest.raises(NotFound):
        officers.restore(tom.id + 100)


@pytest.mark.parametrize("role", [Role.READER, Role.OFFICER, Role.CHECKER])
def test_only_an_administrator_alters_the_register(desk: Desk, role: Role) -> None:
    officers = Officers(replace(desk, rights=Rights(role)))
    assert not officers.may_be_altered
    for act in (lambda: officers.keep(ROSA), lambda: officers.remove(1), lambda: officers.restore(1)):
        with pytest.raises(NotAllowed, match="Only an administrator may do this"):
            act()


def test_names_stand_where_logins_are_kept(
    desk: Desk, meetings: Meetings, agendas: Agendas, bodies: Bodies, drafts: Drafts
) -> None:
    body, _ = bodies.add(a_body())
    meeting, _ = meetings.add(a_meeting(body.id))
    item, _ = agendas.add_item(meeting.id, an_item())
    Saving(desk, drafts).save(a_typed_minute(item, "RESOLVED: That the survey be noted."))
    agendas.remove_item(item.id)
    officers, bin_ = Officers(desk), Bin(desk, {})
    assert Revisions(desk).of(item.id, TextField.MINUTE)[0].who == "r.penny"
    rosa, _ = officers.keep(ROSA)
    officers.keep(replace(TOM, role=Role.ADMINISTRATOR))
    officers.remove(rosa.id)
    assert Revisions(desk).of(item.id, TextField.MINUTE)[0].who == "Rosa Penny"
    assert bin_.removed(RemovedKind.ITEM)[0].who == "Rosa Penny"
    assert officers.name_of("R.PENNY") == "Rosa Penny"
    assert officers.name_of("a.nother") == "a.nother"
