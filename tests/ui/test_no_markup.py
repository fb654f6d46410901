"""Whatever looks like markup in the record is shown as the words it is: nothing is bold by it, and no picture
is fetched from anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, takewhile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_body, a_meeting, a_person, an_action, an_item
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle, open_window
from tests.ui.dialogs.test_all_dialogs import DIALOGS

MARKUP = '<b>x</b><img src="http://elsewhere.test/x.png">'
PAGES = ("meetings", "actions", "search", "registers", "doubtful", "settings", "import", "bringing")
MOST_ROWS = 20


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[composition.Services]:
    """A record in which everything that has a name has that one, opened by a login that is it, too."""
    url = composition.sqlite_url(tmp_path / "minutes.sqlite")
    made = composition.compose(url, tmp_path, MARKUP, create=True, clock=ClockOfThatDay())
    body = made.bodies.add(a_body(MARKUP, default_venue=MARKUP, contact=MARKUP, contact_post=MARKUP))[0]
    made.people.add(a_person(MARKUP, post=MARKUP, aliases=(MARKUP + " too",)))
    meeting = made.meetings.add(a_meeting(body.id, venue=MARKUP, contact=MARKUP, contact_post=MARKUP))[0]
    item = an_item(MARKUP, presenters=(MARKUP,), agenda_text=MARKUP, minute_text=f"Resolved: {MARKUP}")
    made.agendas.add_item(meeting.id, replace(item, attachments=()))
    made.actions.add(an_action(meeting.id, None, text=MARKUP, owner=MARKUP))
    made.council.set_name(MARKUP)
    yield made
    made.close()


@pytest.fixture
def place(planted: composition.Services, background: Background, look: Look, tmp_path: Path) -> Workplace:
    """What pages and dialogs on that record are given."""
    return Workplace(planted, background, look, WindowState(tmp_path / "window.ini"))


@pytest.fixture
def marked(qtbot: QtBot, place: Workplace, settle: Settle) -> Iterator[MainWindow]:
    """The whole window on that record."""
    made = open_window(qtbot, place, settle)
    yield made
    made.close()
    settle()


def taken_for_markup(root: QWidget) -> list[str]:
    """Where markup would be understood: labels, tips of widgets and of rows, texts."""
    widgets = [root, *root.findChildren(QWidget)]
    found = [f"label {one.objectName()}: {one.accessibleName()}" for one in widgets if is_rich_label(one)]
    found += [f"tip of {one.objectName()}" for one in widgets if is_open(one.toolTip())]
    found += [f"text {one.objectName()}" for one in widgets if isinstance(one, QTextEdit) and holds_more(one)]
    for view in root.findChildren(QAbstractItemView):
        cells = indexes(view.model()) if view.model() is not None else ()
        found += [f"row of {view.objectName()}" for each in cells if is_open(tip_of(each))]
    return found


def is_rich_label(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel) or widget.textFormat() is Qt.TextFormat.PlainText:
        return False
    return GuiQt.mightBeRichText(widget.text())


def is_open(tip: str) -> bool:
    """Whether Qt would understand what stands in a tip as a picture or as bold."""
    return GuiQt.mightBeRichText(tip) and ("<img" in tip or "<b>" in tip or "<i>" in tip)


def holds_more(edit: QTextEdit) -> bool:
    """Whether there is a picture in a text."""
    return "<img" in edit.toHtml()


def indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    """The cells of the first rows. A model of one column does not say how many it has."""
    for row in range(min(model.rowCount(), MOST_ROWS)):
        cells = (model.index(row, column) for column in count())
        yield from takewhile(QModelIndex.isValid, cells)


def tip_of(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def shows(root: QWidget) -> bool:
    """Whether the planted name is to be seen there at all."""
    texts = [str(one.text()) for one in root.findChildren(QLabel)]
    for view in root.findChildren(QAbstractItemView):
        cells = indexes(view.model()) if view.model() is not None else ()
        texts += [str(each.data(Qt.ItemDataRole.DisplayRole)) for each in cells]
    return any("<b>x</b>" in text for text in texts)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_understands_it(marked: MainWindow, settle: Settle, name: str) -> None:
    marked.go(name)
    settle()
    marked.tell(f"There is no file “{MARKUP}”.")
    marked.errors.show_error(CannotReadFile(f"{MARKUP} cannot be read.", MARKUP), "Try again")
    assert shows(marked)
    assert taken_for_markup(marked) == []


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_no_dialog_understands_it(place: Workplace, settle: Settle, name: str) -> None:
    dialog = DIALOGS[name](place)
    dialog.open()
    settle()
    assert taken_for_markup(dialog) == []
    dialog.reject()


def test_no_form_has_a_label_that_would() -> None:
    forms = sorted((Path(__file__).parents[2] / "forms").glob("*.ui"))
    labels = [
        (form.stem, label.get("name"))
        for form in forms
        for label in ElementTree.parse(form).iter("widget")
        if label.get("class") == "QLabel" and label.find("property[@name='textFormat']") is None
    ]
    assert forms
    assert labels == []
