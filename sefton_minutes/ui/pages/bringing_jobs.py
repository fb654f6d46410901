"""What the page of old minutes has done off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.ui.background import Progress
from sefton_minutes.ui.brought_files import zips_of
from sefton_minutes.ui.workplace import Services

if TYPE_CHECKING:
    from sefton_minutes.services.bringing_in import BringingIn


def bring(
    bringing: BringingIn,
    places: Sequence[Path],
    body: str | None,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> BringingReport:
    """Bring these in."""
    return bringing.bring(places, progress, cancelled, body=body)


def taken_out(bringing: BringingIn, places: Sequence[Path], name: str, folder: str) -> Path:
    """One file of a ZIP, written into a folder. Raises CannotReadFile when it is no longer in the ZIP."""
    for place in zips_of(places):
        path = bringing.take_out(place, name, Path(folder))
        if path is not None:
            return path
    raise CannotReadFile(f"“{name}” is no longer where it was brought in from.", "Choose it in Import.")


def known_reports(
    services: Services,
) -> tuple[BringingReport | None, tuple[BringingReport, ...], tuple[Body, ...]]:
    """The newest report, all of them, and the bodies that pages may be of."""
    return services.bringing.last_report(), services.bringing.reports(), services.bodies.all()
