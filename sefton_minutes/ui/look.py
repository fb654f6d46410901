"""The look in force: theme and zoom, as the officer chose them. Whatever paints asks here as it paints."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from sefton_minutes import resources
from sefton_minutes.ui import icons
from sefton_minutes.ui.style_sheet import style_sheet
from sefton_minutes.ui.theme import (
    BODY,
    CONTRAST,
    DARK,
    FAMILY,
    LARGEST_ZOOM,
    LIGHT,
    SMALLEST_ZOOM,
    Role,
    ThemeChoice,
    Tokens,
    palette,
    tokens_of_contrast_theme,
)

ICON_SIZE = 18


def load_fonts() -> None:
    """Make the shipped fonts known to Qt: the window looks the same on every computer."""
    for path in sorted(resources.path("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


class Look(QObject):
    """Theme and zoom of one running program. `changed` comes after the new look is in force."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.LIGHT, zoom: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._system = QPalette(app.palette())
        self._pictures = QTemporaryDir()
        self.choice = choice
        self.zoom = zoom
        self.tokens = LIGHT
        load_fonts()
        self._put_in_force()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: ThemeChoice) -> None:
        """Change the theme of everything."""
        self.choice = choice
        self._put_in_force()

    def zoom_to(self, zoom: float) -> None:
        """Change the size of all type, between 0.9 and 2 times."""
        self.zoom = min(max(round(zoom, 2), SMALLEST_ZOOM), LARGEST_ZOOM)
        self._put_in_force()

    def colour(self, role: Role) -> QColor:
        """The colour of a role in the theme in force."""
        return QColor(self.tokens.hex(role))

    def font(self, points: float = BODY, weight: int = 400, tracking: float = 0.0) -> QFont:
        """The window's face at a size of the scale, zoomed."""
        made = QFont(FAMILY)
        made.setPointSizeF(points * self.zoom)
        made.setWeight(QFont.Weight(weight))
        if tracking:
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
        return made

    def px(self, pixels: float) -> int:
        """A measure that grows with the type, such as the height of a row."""
        return round(pixels * self.zoom)

    def icon(self, name: str, role: Role = "muted") -> QIcon:
        """An icon in the colour of a role now; `dress` keeps it right when the theme changes."""
        return icons.icon(name, self.tokens.hex(role), self.tokens.hex("disabled"))

    def pixmap(self, name: str, role: Role = "muted", size: int = 18) -> QPixmap:
        """An icon as a picture to be painted."""
        return icons.pixmap(name, self.tokens.hex(role), self.px(size))

    def dress(self, target: QAbstractButton | QAction | QLabel, name: str, role: Role = "muted") -> None:
        """Give a button, action or label its icon, and again whenever the theme changes."""
        for old in target.findChildren(_Dress, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.setParent(None)
            old.deleteLater()
        _Dress(self, target, name, role)

    def _put_in_force(self) -> None:
        self.tokens = self._chosen_tokens()
        self._app.setPalette(palette(self.tokens))
        self._app.setFont(self.font())
        self._app.setStyleSheet(style_sheet(self.tokens, self.zoom, self._picture))
        self.changed.emit()

    def _chosen_tokens(self) -> Tokens:
        if self.choice is not ThemeChoice.SYSTEM:
            return {ThemeChoice.DARK: DARK, ThemeChoice.CONTRAST: CONTRAST}.get(self.choice, LIGHT)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return tokens_of_contrast_theme(self._system)
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _picture(self, name: str, role: Role) -> str:
        path = Path(self._pictures.filePath(f"{name}-{role}-{self.tokens.name}.svg"))
        path.write_text(icons.coloured(name, self.tokens.hex(role)), encoding="utf-8")
        return path.as_posix()

    def _follow_system(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._put_in_force()


class _Dress(QObject):
    """Keeps one icon in the colour of the theme, for as long as its wearer lives."""

    def __init__(self, look: Look, target: QAbstractButton | QAction | QLabel, name: str, role: Role) -> None:
        super().__init__(target)
        self._look, self._target, self._name, self._role = look, target, name, role
        look.changed.connect(self._put_on)
        self._put_on()

    def _put_on(self) -> None:
        if isinstance(self._target, QLabel):
            self._target.setPixmap(self._look.pixmap(self._name, self._role, 16))
        else:
            self._target.setIcon(self._look.icon(self._name, self._role))
        if isinstance(self._target, QAbstractButton):
            side = self._look.px(ICON_SIZE)
            self._target.setIconSize(QSize(side, side))
