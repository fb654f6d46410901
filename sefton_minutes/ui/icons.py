"""The one door to icons: the shipped drawings, in one colour of the theme, sharp at twice the size."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sefton_minutes import resources

SHARPNESS = 2.0


@cache
def drawing(name: str) -> str:
    """The SVG of an icon; its strokes are black until `coloured`."""
    return resources.text("icons", f"{name}.svg")


def coloured(name: str, colour: str) -> str:
    """The SVG of an icon in a colour, "#RRGGBB"."""
    return drawing(name).replace("#000000", colour)


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """An icon `size` device-independent pixels high and wide."""
    side = round(size * SHARPNESS)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(coloured(name, colour).encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(SHARPNESS)
    return made


def icon(name: str, colour: str = "", disabled: str = "") -> QIcon:
    """An icon for a button or menu. `colour` "": the quiet words of the palette in force, for widgets that
    know no look. `disabled` is its colour where the command cannot be given."""
    quiet = QGuiApplication.palette().placeholderText().color().name()
    made = QIcon(pixmap(name, colour or quiet, 20))
    if disabled:
        made.addPixmap(pixmap(name, disabled, 20), QIcon.Mode.Disabled)
    return made
