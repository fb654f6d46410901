"""How fast a long job goes, and how long it will still take: told from its last seconds, so that a slow
beginning is soon forgotten."""

from collections import deque

_WINDOW_SECONDS = 15.0
_SURE_AFTER_SECONDS = 2.0


class Pace:
    """Fed with how many things are done at which second of a clock that never goes back."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, second: float, done: int) -> None:
        """So many were done at this second."""
        self._seen.append((second, done))
        while second - self._seen[0][0] > _WINDOW_SECONDS and len(self._seen) > 2:
            self._seen.popleft()

    @property
    def per_second(self) -> float:
        """Things a second; 0.0 while it cannot be told yet."""
        if len(self._seen) < 2:
            return 0.0
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        return (last - first) / (ended - began) if ended - began >= _SURE_AFTER_SECONDS else 0.0

    def words(self, left: int) -> str:
        """ "38 a second, some 40 seconds left"; "" while it cannot be told yet. `left`: how many are still to
        do."""
        rate = self.per_second
        if rate <= 0:
            return ""
        shown = f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
        return f"{shown} a second, {time_left(left / rate)}"


def time_left(seconds: float) -> str:
    """ "some 40 seconds left", "some 5 minutes left": rounded up, since nobody minds being early."""
    if seconds < 10:
        return "a few seconds left"
    if seconds < 90:
        return f"some {-(-int(seconds) // 10) * 10} seconds left"
    if seconds < 90 * 60:
        return f"some {int(seconds // 60) + 1} minutes left"
    return f"some {int(seconds // 3600) + 1} hours left"
