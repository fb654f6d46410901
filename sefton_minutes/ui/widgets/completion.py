"""Names from the register, offered while one types."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from sefton_minutes.domain.name_lists import TITLE

_TITLES = re.compile(rf"(?:{TITLE}\s+)+")
_NO_NAME = "\x00"
"""What no name holds."""


def offer(field: QLineEdit, names: Iterable[str]) -> None:
    """Offer the names that hold what was typed anywhere in them, whatever the case."""
    _use(field, QCompleter(_sorted(names), field))


def offer_several(field: QLineEdit, names: Iterable[str], sign: str) -> None:
    """The same in a field of several names, which `sign` parts; only the last is completed, and only at the
    end. A title before it need not be the one of the register."""
    completer = _LastName(names, sign, field)
    _use(field, completer)
    completer.activated.connect(field.textEdited)  # Qt puts a name in without telling of it


class _LastName(QCompleter):
    def __init__(self, names: Iterable[str], sign: str, field: QLineEdit) -> None:
        super().__init__(_sorted(names), field)
        self._sign, self._field = sign, field

    def splitPath(self, path: str) -> list[str]:
        typed = path.rpartition(self._sign)[2].strip()
        is_at_end = self._field.cursorPosition() == len(self._field.text())
        return [_TITLES.sub("", typed, count=1) if typed and is_at_end else _NO_NAME]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before = self._field.text().rpartition(self._sign)[0].strip()
        name: str = index.data()
        return f"{before}{self._sign} {name}" if before else name


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted({name for name in names if name}, key=str.casefold)


def _use(field: QLineEdit, completer: QCompleter) -> None:
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(10)
    field.setCompleter(completer)
