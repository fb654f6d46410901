"""Who changed an item last, asked of its revisions without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.rights import Role
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.ui.workplace import Services


class WhoChanged:
    """Told to whoever asks; "" where nobody is known, or the record cannot be asked."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def tell(self, item_id: int, told: Callable[[str], None]) -> None:
        """Ask who wrote in the texts of an item last, besides this officer."""
        services = self._workplace.services
        job = partial(_last_writer, services, item_id)
        self._workplace.background.latest(f"who changed {item_id}", job, told, partial(_untold, told))


def _last_writer(services: Services, item_id: int) -> str:
    if not services.rights.reaches(Role.OFFICER):
        return ""  # a reader is not told of drafts
    mine = services.officers.name_of(services.who)
    kept = (one for field in TextField for one in services.revisions.of(item_id, field) if one.who != mine)
    newest = max(kept, key=lambda one: one.saved, default=None)
    return "" if newest is None else newest.who


def _untold(told: Callable[[str], None], _error: MinutesError) -> None:
    told("")
