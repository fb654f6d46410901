"""What stands in the rows of results and of pages that were read."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.services.searching import Hit
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.result_rows import MeetingHead, ResultsModel, minute_of, sentence_of
from sefton_minutes.ui.widgets.hit_row import HitRow
from sefton_minutes.ui.widgets.read_row import ReadLine, read_item
from sefton_minutes.ui.widgets.rows import RowList

HIT = Hit(
    7,
    9,
    "Cabinet",
    date(2026, 5, 28),
    "12",
    "Homelessness",
    "(4)",
    "eight refuge places",
    ((6, 12),),
    0,
    "",
    True,
)


def test_a_result_is_said_in_one_sentence() -> None:
    assert minute_of(HIT) == "Minute 12 (4)"
    assert minute_of(replace(HIT, clause=None, is_minute=False)) == "Item 12"
    assert sentence_of(HIT) == "Homelessness; Cabinet; Minute 12 (4); 28 May 2026; eight refuge places"
    head = MeetingHead(7, "Cabinet", date(2026, 5, 28), 2)
    assert sentence_of(head) == "Cabinet, Thursday 28 May 2026; 2 results"


@pytest.mark.parametrize("words_before", [0, 3, 30])
def test_what_was_found_stands_in_sight_however_late_in_its_line(
    qtbot: QtBot, look: Look, words_before: int
) -> None:
    before = "members " * words_before
    hit = replace(HIT, snippet=f"{before}refuge places", marks=((len(before), len(before) + 6),))
    view, rows = RowList(), ResultsModel()
    qtbot.addWidget(view)
    rows.show((hit,))
    view.setModel(rows)
    view.setItemDelegate(HitRow(look, view))
    view.resize(420, 120)
    view.show()
    picture = view.grab().toImage()
    wanted = look.colour("hit").rgb()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert any(picture.pixel(x, y) == wanted for x, y in places)


def test_an_item_that_was_read_lists_what_was_found_in_it() -> None:
    item = PublishedItem(
        "20",
        "Street Drinking",
        presenters=("Helena Marchfoy",),
        attachments=(Attachment("Order", "PDF", "76 KB"),),
        minute_text="RESOLVED: That\n\n(1) the order be made; and\n\n(2) the item be closed.",
    )
    row = read_item(item, read(item.minute_text), ("“RESLOVED” read as RESOLVED",))
    assert row.lines == (
        ReadLine("Presented by Helena Marchfoy", "muted"),
        ReadLine("Order, PDF 76 KB", "muted"),
        ReadLine("RESOLVED: (1) the order be made; and"),
        ReadLine("(2) the item be closed."),
        ReadLine("“RESLOVED” read as RESOLVED", "warn"),
    )
    assert row.sentence.startswith("20; Street Drinking; Presented by Helena Marchfoy; ")


def test_an_item_without_decisions_shows_its_first_words() -> None:
    item = PublishedItem(minute_text="Members were\nwelcomed.")
    assert read_item(item, read(item.minute_text), ()).lines == (ReadLine("Members were welcomed."),)
    agenda = PublishedItem(agenda_text="To receive apologies.")
    assert read_item(agenda, read(""), ()).lines == (ReadLine("To receive apologies.", "muted"),)
