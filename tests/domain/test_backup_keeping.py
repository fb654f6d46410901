"""Which backups are kept, and when the next is due."""

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.backup_keeping import (
    BackupSchedule,
    BackupTime,
    DatedBackup,
    KeepRule,
    backup_name,
    is_due,
    superseded,
)

NOON = datetime(2027, 4, 1, 12, tzinfo=UTC)
EARLIEST, LATEST = NOON.replace(year=2025, tzinfo=None), NOON.replace(year=2028, tzinfo=None)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=1))])
BACKUPS = st.lists(
    st.builds(
        DatedBackup,
        name=st.uuids().map(str),
        made_at=st.datetimes(EARLIEST, LATEST, timezones=ZONES),
        by_itself=st.booleans(),
    ),
    max_size=60,
)
RULES = st.builds(KeepRule, *[st.integers(1, 12)] * 3)


@given(BACKUPS, RULES)
def test_the_newest_and_what_was_asked_for_always_stay(backups: list[DatedBackup], rule: KeepRule) -> None:
    gone = superseded(backups, rule)
    assert gone <= set(backups)
    assert all(each.by_itself for each in gone)
    ours = [each for each in backups if each.by_itself]
    if ours:
        assert max(ours, key=lambda each: each.made_at) not in gone


@given(BACKUPS, RULES)
def test_what_is_kept_is_kept_again_and_never_too_many(backups: list[DatedBackup], rule: KeepRule) -> None:
    kept = set(backups) - superseded(backups, rule)
    assert superseded(kept, rule) == frozenset()
    assert sum(each.by_itself for each in kept) <= rule.days + rule.weeks + rule.months


@given(BACKUPS, RULES)
def test_every_day_kept_is_kept_by_its_last(backups: list[DatedBackup], rule: KeepRule) -> None:
    ours = [each for each in backups if each.by_itself]
    kept = set(ours) - superseded(backups, rule)
    days = sorted({each.made_at.date() for each in ours}, reverse=True)[:1]
    for day in days:
        of_day = [each for each in ours if each.made_at.date() == day]
        assert max(of_day, key=lambda each: each.made_at) in kept


def test_seven_days_four_weeks_twelve_months() -> None:
    backups = [DatedBackup(str(day), NOON - timedelta(days=day)) for day in range(500)]
    kept = sorted(set(backups) - superseded(backups, KeepRule()), key=lambda each: int(each.name))
    assert [each.name for each in kept[:7]] == ["0", "1", "2", "3", "4", "5", "6"]
    assert len({(each.made_at.year, each.made_at.month) for each in kept}) == 12
    assert len(kept) == 7 + 2 + 10, "two weeks and ten months have none of the seven days"


def test_a_name_tells_the_local_time() -> None:
    assert backup_name(NOON) == "Sefton Minutes 2027-04-01 12.00.00.sqlite"


DAILY = BackupSchedule(BackupTime.DAILY, time(18, 0), "/b", "here")
AT_START = BackupSchedule(BackupTime.AT_START, folder="/b", computer="here")


@pytest.mark.parametrize(
    ("schedule", "made", "due"),
    [
        (DAILY, [], True),
        (DAILY, [NOON - timedelta(hours=17)], False),
        (DAILY, [NOON - timedelta(hours=19)], True),
        (DAILY, [NOON - timedelta(days=3)], True),
        (DAILY, [NOON + timedelta(days=900)], True),
        (AT_START, [NOON - timedelta(hours=11)], False),
        (AT_START, [NOON - timedelta(hours=13)], True),
        (BackupSchedule(), [], False),
    ],
)
def test_what_was_missed_is_due(schedule: BackupSchedule, made: list[datetime], due: bool) -> None:
    assert is_due(schedule, made, NOON) is due


def test_the_backups_are_one_computers() -> None:
    assert DAILY.is_of("here")
    assert not DAILY.is_of("there")
    assert not BackupSchedule().is_of("")
