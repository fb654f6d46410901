"""Which of the backups that the program made by itself are kept, and when the next is due."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

_NAME = "Sefton Minutes {:%Y-%m-%d %H.%M.%S}.sqlite"


class BackupTime(StrEnum):
    """When the program makes a backup by itself. DAILY: once after a time of day, caught up at the next start
    where the program was closed then. AT_START: once on each day on which the program is opened."""

    NEVER = "never"
    DAILY = "daily"
    AT_START = "at start"


@dataclass(frozen=True, slots=True)
class KeepRule:
    """The newest backup of each of the last `days` days that have one is kept, and so of weeks (Monday to
    Sunday) and months. Days without a backup do not count: an office that was closed for a month still has
    the days before."""

    days: int = 7
    weeks: int = 4
    months: int = 12


@dataclass(frozen=True, slots=True)
class BackupSchedule:
    """`at` is a local time of day. `folder` is a place on the computer named `computer`: only programs there
    make the backups."""

    when: BackupTime = BackupTime.NEVER
    at: time = time(18, 0)
    folder: str = ""
    computer: str = ""
    keep: KeepRule = KeepRule()

    def is_of(self, computer: str) -> bool:
        """Whether programs on that computer make the backups."""
        return self.when is not BackupTime.NEVER and bool(self.folder) and self.computer == computer


@dataclass(frozen=True, slots=True)
class DatedBackup:
    """A backup as keeping it is decided: `made_at` is an instant with the zone of whoever made it;
    `by_itself` says that the program made it unasked, which alone it may delete again."""

    name: str
    made_at: datetime
    by_itself: bool = True


def backup_name(made_at: datetime) -> str:
    """The file of a backup, named by the local time of `made_at`."""
    return _NAME.format(made_at)


def superseded(backups: Collection[DatedBackup], rule: KeepRule) -> frozenset[DatedBackup]:
    """What the rule lets go of. Never the newest, never one that somebody asked for."""
    ours = sorted((each for each in backups if each.by_itself), key=lambda each: each.made_at, reverse=True)
    kept = set(ours[:1])
    kept.update(_newest_of_each(ours, lambda made: (made.year, made.month, made.day), rule.days))
    kept.update(_newest_of_each(ours, lambda made: tuple(made.isocalendar())[:2], rule.weeks))
    kept.update(_newest_of_each(ours, lambda made: (made.year, made.month), rule.months))
    return frozenset(ours) - kept


def is_due(schedule: BackupSchedule, made: Iterable[datetime], now: datetime) -> bool:
    """Whether a backup should be made now. `made` are the instants of those that there are; one that claims
    to be from the future (a clock was wrong) does not count. `now` is the local time with its zone."""
    begin = _latest_time(schedule, now)
    return begin is not None and not any(begin <= instant <= now for instant in made)


def _latest_time(schedule: BackupSchedule, now: datetime) -> datetime | None:
    """When the last backup was to be made, None for never."""
    if schedule.when is BackupTime.NEVER:
        return None
    at = schedule.at if schedule.when is BackupTime.DAILY else time()
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)


def _newest_of_each(
    newest_first: Iterable[DatedBackup], span: Callable[[datetime], tuple[int, ...]], count: int
) -> list[DatedBackup]:
    """The newest of each of the last `count` spans of time that have one."""
    firsts: dict[tuple[int, ...], DatedBackup] = {}
    for each in newest_first:
        firsts.setdefault(span(each.made_at), each)
    return list(firsts.values())[:count]
