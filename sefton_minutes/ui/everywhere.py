"""Commands that concern the whole record and can be given on every page: the bin, and all issued papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sefton_minutes.ui.page import Page


def whole_record_commands(page: Page) -> dict[str, Callable[[], None]]:
    """What can be done on whichever page is in front."""
    return {"bin": partial(_open_bin, page), "all_issued_papers": partial(_open_papers, page)}


def _open_bin(page: Page) -> None:
    from sefton_minutes.ui.dialogs.bin_dialog import BinDialog  # noqa: PLC0415 (not before it is wanted)

    dialog = BinDialog(page.workplace, page.window())
    dialog.changes_made.connect(page.changes_made)
    dialog.told.connect(page.status)
    dialog.open()


def _open_papers(page: Page) -> None:
    from sefton_minutes.ui.dialogs.issued_papers_dialog import (  # noqa: PLC0415 (not before it is wanted)
        IssuedPapersDialog,
    )

    dialog = IssuedPapersDialog(page.workplace, 0, page.window())
    dialog.changes_made.connect(page.changes_made)
    dialog.told.connect(page.status)
    dialog.open()
