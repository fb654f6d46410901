"""What the window remembers between two starts: theme, zoom, sizes, the item last worked on. Never the
record."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from sefton_minutes.ui.theme import LARGEST_ZOOM, SMALLEST_ZOOM, ThemeChoice

MOST_DIGITS = 18
"""No number that is kept is longer; of thousands Python would make none."""


class WindowState:
    """A small file in the user's data folder. A value that cannot be read is as if never kept."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        """The theme chosen, light at first."""
        kept = self.words("look/theme")
        return ThemeChoice(kept) if kept in tuple(ThemeChoice) else ThemeChoice.LIGHT

    @property
    def zoom(self) -> float:
        """The size of type chosen, 1.0 at first. A size that cannot be chosen was never kept by us."""
        try:
            zoom = float(self.words("look/zoom") or 1)
        except ValueError:
            return 1.0
        return zoom if SMALLEST_ZOOM <= zoom <= LARGEST_ZOOM else 1.0

    def keep_look(self, theme: ThemeChoice, zoom: float) -> None:
        """Remember theme and size of type."""
        self.keep("look/theme", str(theme))
        self.keep("look/zoom", f"{zoom:.2f}")

    def words(self, name: str) -> str:
        """A value kept as words, "" when there is none."""
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        """A value kept as a whole number, 0 when there is none."""
        kept = self.words(name)
        return int(kept) if kept.isdecimal() and len(kept) <= MOST_DIGITS else 0

    def bytes(self, name: str) -> QByteArray:
        """What Qt gave for the place of a window or splitter, empty when there is none."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: str | int | QByteArray) -> None:
        """Remember a value; it is written soon, and at the latest when the program ends."""
        self._settings.setValue(name, value if isinstance(value, QByteArray) else str(value))
