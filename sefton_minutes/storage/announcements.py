"""What other programs announce of their changes, as they are understood here. It comes from outside, so
nothing of it is believed before it was looked at."""

import json
from collections.abc import Iterable
from typing import Final, Protocol

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.stopping import Stop

MOST_AT_ONCE: Final = 1_000
"""How many announcements are looked at one by one; where there are more, everything is read again."""
LONGEST: Final = 500
"""Characters of an announcement: ours have no more than three hundred."""
LARGEST_ID: Final = 2**31 - 1
"""The columns of ids hold no larger one on either database."""


class Announcements(Protocol):
    """Listening to one database, on a connection of its own. For one thread at a time."""

    def hear(self, seconds: float, stop: Stop) -> tuple[Changes, ...]:
        """What others announced, as soon as there is anything; () when nothing was heard for so long, or when
        it was stopped. Raises DatabaseUnavailable when the connection is lost."""
        ...

    def close(self) -> None:
        """Listen no more."""
        ...


def understood(kinds: Iterable[object], meeting_id: object, item_id: object) -> Changes | None:
    """What was announced. Kinds that are not known here (a newer program's) are passed over; None where
    nothing is left, or where what should be an id is none."""
    known = frozenset(Kind(kind) for kind in kinds if isinstance(kind, str) and kind in _KINDS)
    if not known or not (_is_id(meeting_id) and _is_id(item_id)):
        return None
    return Changes(known, _as_id(meeting_id), _as_id(item_id))


def read_payload(payload: str, program: str) -> Changes | None:
    """What a notification says; None for one of our own, or for anything but an announcement."""
    if len(payload) > LONGEST:
        return None
    try:
        told = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("by") == program or not isinstance(told.get("kinds"), list):
        return None
    return understood(told["kinds"], told.get("meeting"), told.get("item"))


_KINDS: Final = frozenset(kind.value for kind in Kind)


def _is_id(value: object) -> bool:
    return value is None or (type(value) is int and 0 < value <= LARGEST_ID)


def _as_id(value: object) -> int | None:
    return value if isinstance(value, int) else None
