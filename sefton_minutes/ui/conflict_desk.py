"""When what is to be decided is put before the officer, and what becomes of his decision."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sefton_minutes.domain.merge.items import merge_item
from sefton_minutes.ui.auto_save import Met, Pending
from sefton_minutes.ui.dialogs.conflict_window import ConflictWindow, Fields
from sefton_minutes.ui.meeting_bin import meeting_words
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.models.deciding import Deciding
from sefton_minutes.ui.requests import Conflict, SavedItem
from sefton_minutes.ui.single_shot import single_shot

PAUSE_MILLISECONDS = 1500
KEPT = "Nothing is decided. What you typed is kept as a draft on this computer."


class ConflictDesk(QObject):
    """The window opens by itself once for each conflict, while its item is shown and nobody types, and no
    dialog is open; else a bar says that it waits. What is written on without seeing it goes into the text.
    The officer may open it whenever he likes; what he had decided when he left it stands there still, unless
    somebody wrote in the item meanwhile."""

    def __init__(self, work: MeetingWork, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self._offered: set[int] = set()
        self._window: ConflictWindow | None = None
        self._item_id = 0
        self._is_behind = False  # words went into the text that the window does not show yet
        self._begun: dict[int, tuple[Fields, Deciding]] = {}
        self._pause = single_shot(self, PAUSE_MILLISECONDS, self._offer)
        auto_save = work.auto_save
        auto_save.conflicted.connect(self._note)
        auto_save.settled.connect(self._forget)
        auto_save.saved.connect(self._close_if_saved)
        auto_save.delayed.connect(self._close_if_delayed)

    @property
    def has_any(self) -> bool:
        """Whether anything is to be decided."""
        return bool(self._work.auto_save.conflicts)

    @property
    def window(self) -> ConflictWindow | None:
        """The window, while it is open."""
        return self._window

    def decide(self, _result: int = 0) -> None:
        """Open the window on the item that is shown, else on the oldest that is to be decided."""
        auto_save = self._work.auto_save
        conflict = auto_save.conflict(self._work.current_id) or next(iter(auto_save.conflicts), None)
        if conflict is not None and self._window is None:
            self._opened(conflict).open()

    def _note(self, met: Met) -> None:
        item_id = met.conflict.theirs.id
        if self._window is not None and item_id == self._item_id:
            self._show(met.conflict)
        elif item_id not in self._offered:
            if met.typed_on:
                self._pause.start()
            else:
                self._offer()

    def _offer(self) -> None:
        """Open what was never offered, if the officer is not in the midst of something."""
        waiting = [one for one in self._work.auto_save.conflicts if one.theirs.id not in self._offered]
        shown = next((one for one in waiting if one.theirs.id == self._work.current_id), None)
        if shown is not None and self._window is None and self._is_free():
            self._opened(shown).offer()
        elif waiting:
            self._pause.start()

    def _is_free(self) -> bool:
        """Whether a window that opens now takes no key that was meant for something else."""
        window, focus = self._page.window(), QApplication.focusWidget()
        is_busy = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if is_busy or not self._page.isVisible() or not window.isActiveWindow():
            return False
        writes_elsewhere = isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit)
        in_item = self._work.arrivals.caret(self._work.current_id)
        is_in_item = bool(in_item.fields) or in_item.paragraphs is not None
        return not self._work.auto_save.is_typing and (is_in_item or not writes_elsewhere)

    def _opened(self, conflict: Conflict) -> ConflictWindow:
        self._item_id = conflict.theirs.id
        self._offered.add(self._item_id)
        opened = self._work.opened
        about = meeting_words(opened) if opened and self._work.item(self._item_id) else ""
        title = conflict.theirs.title
        made = ConflictWindow(
            self._work.workplace, self._work.name(self._item_id), ", ".join(filter(None, (title, about))),
            self._page.window(),
        )  # fmt: skip
        self._window = made
        made.chosen.connect(partial(self._take, conflict.theirs.id))
        made.let_go.connect(partial(self._let_go, conflict.theirs.id))
        made.brought_back.connect(partial(self._bring_back, conflict.theirs.id))
        made.rejected.connect(self._leave_open)
        made.wrote_on.connect(self._pass_on)
        made.awake.connect(self._show_written)
        made.finished.connect(self._note_closed)
        self._show(conflict)
        return made

    def _show(self, conflict: Conflict) -> None:
        if self._window is not None:
            self._is_behind = False
            item_id = conflict.theirs.id
            base = self._work.auto_save.seen(item_id) or conflict.base
            typed = self._work.auto_save.pending(item_id) or dict(conflict.mine)
            fields = merge_item(base, conflict.theirs, typed).fields
            known, begun = self._begun.get(item_id, ({}, None))
            self._begun[item_id] = (
                fields,
                begun if begun is not None and known == fields else Deciding(fields),
            )
            who = self._work.names.of(conflict.who)
            self._window.show_conflict(conflict, fields, who, self._begun[item_id][1])

    def _take(self, item_id: int, texts: Pending) -> None:
        conflict = self._work.auto_save.conflict(item_id)
        if conflict is not None:
            self._work.decide(conflict, texts)
        if not self._work.auto_save.pending(item_id):  # theirs as a whole: there is nothing to save
            self._close()

    def _let_go(self, item_id: int) -> None:
        self._close()
        self._work.give_up(item_id)

    def _bring_back(self, item_id: int) -> None:
        self._close()
        self._work.bring_back(item_id)

    def _pass_on(self, key: QKeyEvent) -> None:
        """The window stays: were it to close under his fingers, keys on their way to it would be lost. It
        shows what was written before it takes an answer."""
        self._is_behind = True
        text = self._page.window().focusWidget()
        if text is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(text, QKeyEvent(kind, key.key(), key.modifiers(), key.text()))

    def _show_written(self) -> None:
        conflict = self._work.auto_save.conflict(self._item_id)
        if self._is_behind and conflict is not None:
            self._show(conflict)

    def _leave_open(self) -> None:
        self._work.said.emit(KEPT)

    def _note_closed(self, _result: int) -> None:
        if self._work.auto_save.conflict(self._item_id) is None:
            self._offered.discard(self._item_id)
            self._begun.pop(self._item_id, None)
        self._window, self._item_id = None, 0

    def _close_if_saved(self, saved: SavedItem) -> None:
        if saved.item.id == self._item_id:
            self._close()

    def _close_if_delayed(self, item_id: int) -> None:
        """It will be saved when it can be: the line at the foot says so."""
        if item_id == self._item_id:
            self._close()

    def _close(self) -> None:
        if self._window is not None:
            self._window.accept()

    def _forget(self, item_id: int) -> None:
        """What is decided may be in conflict again one day, and is offered then."""
        if item_id != self._item_id:
            self._offered.discard(item_id)
            self._begun.pop(item_id, None)
