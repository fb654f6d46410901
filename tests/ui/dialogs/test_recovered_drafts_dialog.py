"""What a killed program had not saved is put back or discarded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.ui.dialogs.recovered_drafts_dialog import RecoveredDraftsDialog
from sefton_minutes.ui.requests import Conflict
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_typed_minute

Typed = Callable[..., None]


@pytest.fixture
def items(workplace: Workplace) -> tuple[AgendaItem, ...]:
    """The items of the newest meeting that has any."""
    meetings = workplace.services.meetings
    agendas = (meetings.open(row.id).items for row in meetings.list())
    return next(items for items in agendas if len(items) > 2)


@pytest.fixture
def typed(services: composition.Services, tmp_path: Path) -> Typed:
    """Another program on the same record that ends before it has saved what was typed in it."""

    def type_and_end(item: AgendaItem, text: str, field: DraftField = DraftField.MINUTE_TEXT) -> None:
        other = composition.compose(composition.sqlite_url(Path(services.place)), tmp_path, "officer")
        other.drafts.record(item, text, field)
        other.close()

    return type_and_end


def opened(workplace: Workplace) -> RecoveredDraftsDialog:
    """The dialog with all that is offered."""
    dialog = RecoveredDraftsDialog(workplace, workplace.services.drafts.offered())
    dialog.open()
    return dialog


def item_now(workplace: Workplace, item: AgendaItem) -> AgendaItem:
    """The item as it is kept now."""
    return next(
        each for each in workplace.services.meetings.open(item.meeting_id).items if each.id == item.id
    )


def test_it_shows_what_was_typed_where_and_when(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    typed(items[0], "Members were wel")
    dialog = opened(workplace)
    assert dialog.ui.draft_text.toPlainText() == "Members were wel"
    assert dialog.ui.when_label.text().startswith("Typed on ")
    row = dialog.ui.drafts_list.model().index(0, 0).data()
    assert items[0].title in row
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(workplace.services.drafts.offered()) == 1, "decided later: it is offered again"


def test_one_is_put_back_and_the_other_discarded(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    typed(items[0], "Members were welcomed.")
    typed(items[1], "Nobody de")
    before = item_now(workplace, items[1]).minute_text
    dialog = opened(workplace)
    with qtbot.waitSignal(dialog.changes_made) as made:
        dialog.ui.put_back_button.click()
    assert made.args[0].item_id == items[0].id
    assert item_now(workplace, items[0]).minute_text == "Members were welcomed."
    qtbot.waitUntil(lambda: dialog.ui.draft_text.toPlainText() == "Nobody de")
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.discard_button.click()
    assert item_now(workplace, items[1]).minute_text == before
    assert workplace.services.drafts.offered() == ()
    assert workplace.services.drafts.unsaved() == ()


def test_all_fields_are_put_back_at_once(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    typed(items[0], "A better title", DraftField.TITLE)
    typed(items[1], "Ingrid Sallow\nPeter Quill", DraftField.PRESENTERS)
    typed(items[2], "Report to follow.", DraftField.AGENDA_TEXT)
    dialog = opened(workplace)
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.put_back_all_button.click()
    assert item_now(workplace, items[0]).title == "A better title"
    assert item_now(workplace, items[1]).presenters == ("Ingrid Sallow", "Peter Quill")
    assert item_now(workplace, items[2]).agenda_text == "Report to follow."


def test_what_somebody_wrote_since_is_merged_with_it(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    item = items[0]
    typed(item, f"{item.minute_text}\nMy words.")
    workplace.services.saving.save(a_typed_minute(item, f"Their words.\n{item.minute_text}"))
    dialog = opened(workplace)
    assert "Somebody has saved since" in dialog.ui.when_label.text()
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.put_back_button.click()
    assert item_now(workplace, item).minute_text == f"Their words.\n{item.minute_text}\nMy words."


def test_a_conflict_with_what_somebody_wrote_is_given_on_and_the_draft_kept(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    typed(items[0], "My words.")
    workplace.services.saving.save(a_typed_minute(items[0], "Their words."))
    dialog = opened(workplace)
    met: list[Conflict] = []
    dialog.conflicted.connect(met.append)
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.put_back_button.click()
    assert [conflict.theirs.minute_text for conflict in met] == ["Their words."]
    assert item_now(workplace, items[0]).minute_text == "Their words."
    assert [draft.text for draft in workplace.services.drafts.unsaved()] == ["My words."]


@pytest.mark.parametrize("gone", ["item", "meeting"])
def test_an_item_or_a_meeting_in_the_bin_comes_back_with_what_was_typed(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed, gone: str
) -> None:
    typed(items[0], "Words of an item that was removed")
    services = workplace.services
    if gone == "item":
        services.agendas.remove_item(items[0].id)
    else:
        services.meetings.remove(items[0].meeting_id)
    dialog = opened(workplace)
    assert f"The {gone} was removed since" in dialog.ui.when_label.text()
    assert dialog.ui.put_back_button.text() == f"&Bring the {gone} back with it"
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.put_back_button.click()
    now = services.meetings.open(items[0].meeting_id).items
    assert [item.id for item in now] == [item.id for item in items]
    assert now[0].minute_text == "Words of an item that was removed"


def test_a_text_whose_item_is_gone_can_be_read_and_discarded(
    qtbot: QtBot, workplace: Workplace, items: tuple[AgendaItem, ...], typed: Typed
) -> None:
    typed(items[0], "Words of an item that was removed")
    workplace.services.agendas.remove_item(items[0].id)
    dialog = opened(workplace)
    assert dialog.ui.put_back_button.isEnabled()
    dialog.ui.put_back_all_button.click()
    assert "were removed" in dialog.problem
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.finished):
        dialog.ui.discard_all_button.click()
    assert workplace.services.drafts.offered() == ()
