"""Commands that concern the program and not the record: how it looks, its keys, what it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import ThemeChoice

ZOOM_STEP = 0.1


def program_commands(look: Look, window: QWidget) -> dict[str, Callable[[], None]]:
    """What can be done whether the record is open or not."""
    return {
        **{f"theme_{choice}": partial(look.choose, choice) for choice in ThemeChoice},
        "zoom_in": partial(_zoom_by, look, ZOOM_STEP),
        "zoom_out": partial(_zoom_by, look, -ZOOM_STEP),
        "zoom_usual": partial(look.zoom_to, 1.0),
        "keys": partial(_show_keys, window),
        "about": partial(_show_about, window),
    }


def _zoom_by(look: Look, step: float) -> None:
    look.zoom_to(look.zoom + step)


def _show_keys(window: QWidget) -> None:
    from sefton_minutes.ui.dialogs.shortcuts_dialog import (  # noqa: PLC0415 (not before it is wanted)
        ShortcutsDialog,
    )

    ShortcutsDialog(window).open()


def _show_about(window: QWidget) -> None:
    from sefton_minutes.ui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 (as above)

    AboutDialog(window).open()
