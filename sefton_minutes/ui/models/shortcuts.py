"""The keys of the program as a table: those of the commands, and those that only lists and texts know."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from sefton_minutes.ui.commands import COMMANDS
from sefton_minutes.ui.models.headed_table import HeadedTable

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line: keys as they are printed on the keyboard, what they do, and where they do it."""

    keys: str
    deed: str
    place: str


_IN_PLACE = (
    Shortcut("Enter", "Open", "Lists"),
    Shortcut("Home, End", "First, last row", "Lists"),
    Shortcut("Letters", "The row that begins so", "Lists"),
    Shortcut("Delete", "Remove the row", "Lists"),
    Shortcut("Enter", "Go on with the list of clauses or bullets", "Text"),
    Shortcut("Enter twice", "End the list of clauses", "Text"),
    Shortcut("Tab, Shift+Tab", "Nest clauses deeper, less deep; elsewhere Tab parts cells", "Text"),
    Shortcut("Alt+Shift+Up, Alt+Shift+Down", "Move the clause; outside a list, the item", "Text"),
    Shortcut("Backspace", "After a label: join the clause to the one above", "Text"),
    Shortcut("Alt+N then R / A / D / V", "Insert a resolution, action, declaration, vote", "Text"),
    Shortcut("Alt+N then P", "Insert a phrase", "Text"),
    Shortcut("Tab, Shift+Tab", "Next, previous field of a phrase just put in", "Text"),
    Shortcut("Ctrl+click", "Go to the minute that a reference means", "Text"),
    Shortcut("Down", "Take a name in hand; Enter or Tab puts it in", "Names below the line"),
    Shortcut("1, 2, 3", "Take what was meant", "Menu of a misspelt word"),
    Shortcut("Enter, Shift+Enter", "Next, previous place", "Find and replace"),
    Shortcut("F3, Shift+F3", "The same, from every field of the bar", "Find and replace"),
    Shortcut("Space", "Tick a place that is to be replaced", "Find and replace"),
    Shortcut("Esc", "One step back; loses nothing", "Everywhere"),
    Shortcut("Alt and a letter", "Open the menu whose letter is underlined", "Everywhere"),
    Shortcut("Alt+Down", "Calendar", "Date fields"),
    Shortcut("F8, Shift+F8", "Next, previous difference", "Earlier versions"),
    Shortcut("F8, Shift+F8", "Next, previous place to choose at", "Decide conflicts"),
    Shortcut("Alt+1, 2, 3, 4", "Keep theirs, yours, both, what was there before", "Decide conflicts"),
    Shortcut("Ctrl+Enter", "Keep this", "Decide conflicts"),
    Shortcut("P, A, S, I, N", "Present, apologies, substitute, in attendance, absent", "Attendance"),
    Shortcut("C, V", "Chair, vice-chair", "Attendance"),
    Shortcut("A, Enter", "Accept the reading, or take the page’s text", "Doubtful readings"),
    Shortcut("K", "Keep as typed, or leave ours", "Doubtful readings"),
    Shortcut("Shift+A, Shift+K", "The same for all alike", "Doubtful readings"),
    Shortcut("L", "Answer so also in pages brought in later", "Doubtful readings"),
    Shortcut("O", "Open the minute", "Doubtful readings"),
    Shortcut("Space, Backspace", "Leave it for later, go back", "Doubtful readings"),
)


def all_shortcuts() -> tuple[Shortcut, ...]:
    """Every command that has keys, in the order of the menus; then those of lists, texts and fields."""
    commands = (
        Shortcut(
            ", ".join(dict.fromkeys(printed(keys) for keys in command.keys)),
            command.plain_text,
            command.menu.replace("&", ""),
        )
        for command in COMMANDS
        if command.keys
    )
    return (*commands, *_IN_PLACE)


def printed(keys: str) -> str:
    """Keys as they are printed on the keyboard. The two Enter keys are one to whoever presses them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class ShortcutsModel(HeadedTable):
    """Shows the shortcuts that hold every word that was asked for."""

    headings = ("Keys", "What they do", "Where")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = all_shortcuts()
        self._shown = self._all

    def look_for(self, words: str) -> None:
        """Show those that have all of these words in keys, deed or place, whatever the case."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if all(word in _text(line) for word in wanted))
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.deed}: {line.keys} ({line.place})"
        return (line.keys, line.deed, line.place)[index.column()]


def _text(line: Shortcut) -> str:
    return f"{line.keys} {line.deed} {line.place}".casefold()
