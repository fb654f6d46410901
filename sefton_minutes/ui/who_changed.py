"""Who changed an item last, asked without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.workplace import Workplace


class WhoChanged:
    """Told to whoever asks; "" where nobody is known, or the record cannot be asked."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def tell(self, item_id: int, told: Callable[[str], None]) -> None:
        """Ask who altered an item last, besides this officer."""
        job = partial(self._workplace.services.histories.last_other, item_id)
        self._workplace.background.latest(f"who changed {item_id}", job, told, partial(_untold, told))


def _untold(told: Callable[[str], None], _error: MinutesError) -> None:
    told("")
