"""The commands as Qt actions: in the menus, with their keys, enabled where the page in front can obey."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from sefton_minutes.ui.commands import COMMANDS, FILLED_MENUS, MENUS, Command, FilledMenu
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.tips import plain_tip

Handlers = Mapping[str, Callable[[], None]]


class MenuCommands(QObject):
    """One action for each command of the table, living in `window`. `menu_opens`: what can be done now is
    about to be shown."""

    menu_opens = Signal()

    def __init__(self, window: QWidget, menus: QMenuBar, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._handlers: Handlers = {}
        self._actions: dict[str, QAction] = {}
        self._menus = {name: menus.addMenu(name) for name in MENUS}
        for command in COMMANDS:
            action = self._make(command)
            self._place(command, action)
            window.addAction(action)
            self._actions[command.name] = action
        self._filled = {menu: self._add_filled(menu) for menu in FILLED_MENUS}
        for menu in self._menus.values():
            menu.setToolTipsVisible(True)
        for name in MENUS:
            self._menus[name].aboutToShow.connect(self.menu_opens)

    def refuse(self, refused: Mapping[str, str]) -> None:
        """These commands may not be given by whoever works here, and their menus say why."""
        for name, reason in refused.items():
            self._actions[name].setToolTip(plain_tip(reason))

    def obey(self, handlers: Handlers) -> None:
        """From now on the commands named here are carried out so; all others are grey."""
        self._handlers = handlers
        for name, action in self._actions.items():
            action.setEnabled(name in handlers)
        for filled, inner in self._filled.items():
            inner.setEnabled(any(name.startswith(filled.prefix) for name in handlers))

    def action(self, name: str) -> QAction:
        """The action of a command, for a button that gives the same."""
        return self._actions[name]

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setEnabled(False)
        action.triggered.connect(partial(self._carry_out, command.name))
        if command.icon:
            self._look.dress(action, command.icon)
        return action

    def _place(self, command: Command, action: QAction) -> None:
        menu = self._menus[command.menu]
        if command.submenu:
            menu = self._inner_menu(menu, command.submenu)
        if command.parted:
            menu.addSeparator()
        menu.addAction(action)

    def _inner_menu(self, menu: QMenu, title: str) -> QMenu:
        name = f"{menu.title()}/{title}"
        if name not in self._menus:
            self._menus[name] = menu.addMenu(title)
        return self._menus[name]

    def _add_filled(self, filled: FilledMenu) -> QMenu:
        inner = self._inner_menu(self._menus[filled.menu], filled.text)
        inner.aboutToShow.connect(partial(self._fill, filled))
        return inner

    def _fill(self, filled: FilledMenu) -> None:
        inner = self._filled[filled]
        inner.clear()
        for name in self._handlers:
            if name.startswith(filled.prefix):
                words = name.removeprefix(filled.prefix).replace("&", "&&")
                inner.addAction(words).triggered.connect(partial(self._carry_out, name))

    def _carry_out(self, name: str, _checked: bool = False) -> None:
        if name in self._handlers:
            self._handlers[name]()
