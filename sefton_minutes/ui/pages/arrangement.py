"""How the panels of the meetings page share its width: four columns, three below 1500 px, two where the text
would have no room beside the actions, paper in place of actions. What the officer chose is remembered for
each of these widths."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from sefton_minutes.ui.panels.actions_panel import ActionsPanel
from sefton_minutes.ui.panels.item_editor import ItemEditor
from sefton_minutes.ui.panels.item_list import ItemList
from sefton_minutes.ui.panels.meeting_head import MeetingHead
from sefton_minutes.ui.panels.meeting_list import MeetingList
from sefton_minutes.ui.panels.paper_panel import PaperPanel
from sefton_minutes.ui.widgets.layout import line
from sefton_minutes.ui.workplace import Workplace

NARROW, TIGHT = 1500, 1040
LIST_WIDTH = 284
ITEMS_WIDTH, ACTIONS_WIDTH, PAPER_WIDTH = 242, 292, 640
LARGEST_PANE_ZOOM = 1.4
NARROW_ITEMS_WIDTH, NARROW_ACTIONS_WIDTH, NARROW_PAPER_WIDTH = 234, 264, 500


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels from left to right, the head above the others but the first."""

    meetings: MeetingList
    head: MeetingHead
    items: ItemList
    editor: ItemEditor
    actions: ActionsPanel
    paper: PaperPanel


class Arrangement(QObject):
    """Lays the panels out in `page` and keeps them fitting."""

    def __init__(self, workplace: Workplace, panels: Panels, page: QWidget) -> None:
        super().__init__(page)
        self._state, self._look = workplace.state, workplace.look
        self._panels, self._page = panels, page
        self._class = ""
        self._outer, self._inner = _splitter(), _splitter()
        self._lay_out()
        workplace.look.changed.connect(self._keep_room)
        self._keep_room()
        self._put_paper(shown=self._state.words("meetings/right") == "paper")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), panels.meetings)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_list_over)

    @property
    def is_narrow(self) -> bool:
        """Whether the list of meetings folds by itself."""
        return self._class != "wide"

    @property
    def is_tight(self) -> bool:
        """Whether the actions fold, too."""
        return self._class == "tight"

    def fit(self, window: QSize) -> None:
        """The window has this size now."""
        self._panels.editor.read_as.fit(window.height())
        now = self._class_of(window.width())
        if now != self._class:
            self.keep()
            self._class = now
            self._arrange()
        if self._list_is_over:
            self._place_list_over()

    def pin_list(self, *, pinned: bool) -> None:
        """Let the list of meetings stand beside the rest, or fold it; remembered for windows so wide."""
        self._state.keep(f"meetings/{self._class}", "pinned" if pinned else "folded")
        self._arrange()
        if pinned:
            self._panels.meetings.ui.list_view.setFocus()

    def open_list_over(self) -> None:
        """Open the folded list over the items until a meeting is chosen."""
        self._panels.meetings.setParent(self._page)
        self._place_list_over()
        self._panels.meetings.show()
        self._panels.meetings.raise_()
        self._panels.meetings.ui.list_view.setFocus()

    def close_list_over(self) -> None:
        """Close the list that was opened over the items."""
        if self._list_is_over:
            self._panels.meetings.hide()
            self._panels.items.ui.list_view.setFocus()

    def show_paper(self, *, shown: bool) -> None:
        """Show the paper in place of the actions, or these again, also at the next start; the list of
        meetings folds meanwhile, and where it is tight the items do."""
        self.keep()
        self._state.keep("meetings/right", "paper" if shown else "actions")
        self._put_paper(shown=shown)
        self._arrange()

    def toggle_paper(self) -> None:
        """Show the paper beside the text, or the actions again."""
        self.show_paper(shown=not self._panels.paper.isVisible())

    def toggle_actions(self) -> None:
        """Hide the actions, or show them again in place of the paper; remembered for windows so wide."""
        shown = self._panels.actions.isHidden()
        self._state.keep(f"actions/{self._class}", "shown" if shown else "folded")
        if not self._panels.paper.isHidden():
            self.show_paper(shown=False)
        else:
            self._arrange()

    def keep(self) -> None:
        """Remember how wide each panel was made."""
        if self._class:
            self._state.keep(self._key("outer"), self._outer.saveState())
            self._state.keep(self._key("inner"), self._inner.saveState())

    def _class_of(self, width: int) -> str:
        if width < self._look.px(TIGHT):
            return "tight"
        return "narrow" if width < self._look.px(NARROW) else "wide"

    @property
    def _list_is_over(self) -> bool:
        return self._panels.meetings.parent() is self._page and self._panels.meetings.isVisible()

    @property
    def _list_stands(self) -> bool:
        if not self._panels.paper.isHidden():
            return False
        kept = self._state.words(f"meetings/{self._class}")
        return kept == "pinned" or (not kept and not self.is_narrow)

    @property
    def _actions_stand(self) -> bool:
        if not self._panels.paper.isHidden():
            return False
        kept = self._state.words(f"actions/{self._class}")
        return kept == "shown" or (not kept and not self.is_tight)

    @property
    def _items_stand(self) -> bool:
        """Where it is tight there is room beside the paper for the text alone."""
        return not self.is_tight or self._panels.paper.isHidden()

    def _put_paper(self, *, shown: bool) -> None:
        self._panels.paper.setVisible(shown)
        self._panels.head.ui.paper_button.setChecked(shown)

    def _lay_out(self) -> None:
        panels = self._panels
        for part in (panels.items, panels.editor, panels.actions, panels.paper):
            self._inner.addWidget(part)
        self._inner.setStretchFactor(1, 1)
        panels.paper.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panels.head)
        column.addWidget(line())
        column.addWidget(self._inner, 1)
        self._outer.addWidget(panels.meetings)
        self._outer.addWidget(right)
        self._outer.setStretchFactor(1, 1)
        whole = QVBoxLayout(self._page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._outer)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes through the panels as they stand, from left to right."""
        panels = self._panels
        ordered = (panels.meetings, panels.head, panels.items, panels.editor, panels.actions, panels.paper)
        parts = [part for panel in ordered for part in panel.findChildren(QWidget)]
        stops = [part for part in parts if part.window() is self._page.window() and _takes_keyboard(part)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        stands, meetings = self._list_stands, self._panels.meetings
        if stands and meetings.parent() is not self._outer:
            self._outer.insertWidget(0, meetings)
        meetings.setVisible(stands)
        self._panels.actions.setVisible(self._actions_stand)
        self._panels.items.setVisible(self._items_stand)
        self._panels.paper.ui.print_button.setVisible(not self.is_tight)  # the head has one, too
        self._panels.head.fold(folded=not stands)
        if not self._outer.restoreState(self._state.bytes(self._key("outer"))):
            self._outer.setSizes([self._look.px(LIST_WIDTH), self._page.width()])
        if not self._inner.restoreState(self._state.bytes(self._key("inner"))):
            self._inner.setSizes(self._usual_widths())
        meetings.setVisible(stands)

    def _keep_room(self) -> None:
        """Panes need more room for larger type, up to a size at which three still fit beside each other."""
        zoom, panels = min(self._look.zoom, LARGEST_PANE_ZOOM), self._panels
        for part, least in ((panels.items, 232), (panels.actions, 248), (panels.meetings, 240)):
            part.setMinimumWidth(round(least * zoom))
        if self._class:
            self.fit(self._page.window().size())

    def _usual_widths(self) -> list[int]:
        narrow, px = self.is_narrow, self._look.px
        items = px(NARROW_ITEMS_WIDTH if narrow else ITEMS_WIDTH)
        actions = px(NARROW_ACTIONS_WIDTH if narrow else ACTIONS_WIDTH)
        paper = NARROW_PAPER_WIDTH if narrow else PAPER_WIDTH
        right = actions if self._panels.paper.isHidden() else paper
        if not self._items_stand:
            right = max(right, self._page.width() // 2)
            items = 0
        middle = max(self._page.width() - items - right, 480)
        return [items, middle, right, right]

    def _place_list_over(self) -> None:
        top = self._panels.head.height() + 1
        self._panels.meetings.setGeometry(0, top, self._look.px(LIST_WIDTH), self._page.height() - top)

    def _key(self, name: str) -> str:
        with_paper = "" if self._panels.paper.isHidden() else "_paper"
        return f"splitter/{self._class}{with_paper}/{name}"


def _splitter() -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    return made


def _takes_keyboard(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
