"""What a screen reader meets: every control of every page has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle

CONTROLS = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.MenuItem, QAccessible.Role.MenuBar,
    QAccessible.Role.PageTab, QAccessible.Role.SpinBox, QAccessible.Role.Slider, QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
}  # fmt: skip
MOST_ROWS = 3


@pytest.fixture
def active() -> Iterator[None]:
    """As if a screen reader ran."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The interface and all below it that can be seen; of long lists the first rows."""
    yield interface
    count = interface.childCount()
    if interface.role() in (QAccessible.Role.List, QAccessible.Role.Table):
        count = min(count, MOST_ROWS)
    for number in range(count):
        child = interface.child(number)
        if child.isValid() and not child.state().invisible:
            yield from tree(child)


def unnamed(widget: QWidget) -> list[str]:
    """The controls without a name."""
    met = (one for one in tree(QAccessible.queryAccessibleInterface(widget)) if one.role() in CONTROLS)
    nameless = (one for one in met if not one.text(QAccessible.Text.Name).strip())
    return [f"{one.role().name} {one.object()!r}" for one in nameless]


@pytest.mark.parametrize(
    "name", ["meetings", "actions", "search", "registers", "doubtful", "settings", "import", "bringing"]
)
def test_every_control_has_a_name(window: MainWindow, settle: Settle, active: None, name: str) -> None:
    window.go(name)
    settle()
    assert unnamed(window) == []


def test_rows_are_said_as_sentences(window: MainWindow, meetings_page: MeetingsPage, active: None) -> None:
    interface = QAccessible.queryAccessibleInterface(meetings_page.item_list.ui.list_view)
    said = interface.child(0).text(QAccessible.Text.Name)
    assert said.startswith("Item 37, Apologies for Absence")


def test_every_control_can_be_reached_by_tab_or_has_a_shortcut(
    window: MainWindow, meetings_page: MeetingsPage
) -> None:
    reached: set[QWidget] = set()
    widget = window.nextInFocusChain()
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    buttons = (meetings_page.head.ui.paper_button, meetings_page.editor.ui.resolution_button)
    fields = (meetings_page.editor.ui.title_edit, meetings_page.editor.ui.minute_edit)
    assert {*buttons, *fields, meetings_page.item_list.ui.list_view} <= reached
    assert QApplication.focusWidget() in reached


def test_tab_goes_from_left_to_right(window: MainWindow, meetings_page: MeetingsPage) -> None:
    page = meetings_page
    wanted: list[QWidget] = [
        page.meeting_list.ui.filter_edit,
        page.head.ui.paper_button,
        page.item_list.ui.list_view,
        page.editor.ui.title_edit,
        page.actions_panel.ui.new_button,
    ]
    met: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget in wanted:
            met.append(widget)
        widget = widget.nextInFocusChain()
    start = met.index(wanted[0])
    assert [*met[start:], *met[:start]] == wanted
