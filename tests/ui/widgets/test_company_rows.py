"""Who is there, painted in the rows of meetings and items: in words, in its place, at any size and in any
colours."""

from datetime import date, time

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models import meeting_rows
from sefton_minutes.ui.models.item_rows import ItemRow, ItemsModel
from sefton_minutes.ui.models.meeting_rows import MeetingRow
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.widgets.delegates import ItemDelegate, MeetingDelegate
from sefton_minutes.ui.widgets.rows import RowDelegate, RowList
from tests.builders import an_item

DAY = date(2027, 3, 4)
LONG = "Harbour, Markets, Bathing Places and Licensing Sub-Committee of the Whole Council"
MEETING = MeetingRow("", MeetingSummary(3, 1, LONG, DAY, time(18, 30), "Town Hall", MeetingStatus.HELD))


@pytest.fixture(params=[(ThemeChoice.LIGHT, 1.0), (ThemeChoice.DARK, 1.0), (ThemeChoice.CONTRAST, 2.0)])
def any_look(request: pytest.FixtureRequest, look: Look) -> Look:
    theme, zoom = request.param
    look.choose(theme)
    look.zoom_to(zoom)
    return look


@pytest.fixture
def view(qtbot: QtBot) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.resize(284, 300)
    return made


def picture(view: RowList, delegate: RowDelegate) -> QImage:
    view.setItemDelegate(delegate)
    view.show()
    row: QRect = view.visualRect(view.model().index(0, 0))
    return view.viewport().grab(row).toImage()


def coloured(image: QImage, look: Look) -> list[int]:
    """The columns in which the accent stands."""
    wanted = look.colour("accent").rgb()
    columns = range(image.width())
    return [x for x in columns if any(image.pixel(x, y) == wanted for y in range(image.height()))]


def test_initials_stand_at_the_end_of_the_meetings_name(any_look: Look, view: RowList) -> None:
    rows = RecordsModel(meeting_rows.sentence)
    rows.show((MEETING,))
    view.setModel(rows)
    held = MeetingDelegate(any_look, view, today=lambda: DAY)
    company = MeetingDelegate(any_look, view, today=lambda: DAY, company=lambda _meeting: "RP +2")
    top = QRect(0, 0, view.viewport().width(), any_look.px(27))
    without, with_it = (picture(view, one).copy(top) for one in (held, company))
    assert coloured(without, any_look) == []
    columns = coloured(with_it, any_look)
    assert columns
    assert max(columns) <= view.viewport().width() - 12
    assert max(columns) - min(columns) < any_look.px(80)


@pytest.mark.parametrize("heading", [False, True])
@pytest.mark.parametrize("note", [("3 clauses", "muted"), ("1 reading to confirm", "warn"), ("", "muted")])
def test_a_name_stands_under_the_item(
    any_look: Look, view: RowList, note: tuple[str, str], heading: bool
) -> None:
    rows = ItemsModel()
    item = an_item("Repairs to the Fish Quay", is_heading=heading)
    words, role = ("", "muted") if heading else note
    plain = ItemRow(item, "4", words, "warn" if role == "warn" else "muted")
    here = ItemRow(
        item, "4", words, plain.role, "Rosalind Penny and 2 others", "Rosalind Penny has been here"
    )
    view.setModel(rows)
    sizes, found = [], []
    for row in (plain, here):
        rows.show((row,))
        image = picture(view, ItemDelegate(any_look, view))
        sizes.append(image.size())
        found.append(coloured(image, any_look))
    assert sizes[0] == sizes[1], "a row does not change its height when somebody comes"
    assert not found[0]
    assert found[1]
