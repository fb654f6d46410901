"""What must hold in a record whatever was done to it."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from sqlalchemy import Connection, Select, func, select

from sefton_minutes.domain.presence import STILL_SECONDS
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.presence import Presence
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.storage.search_check import check_rows
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.history import AuditEventRow
from sefton_minutes.storage.tables.publications import CounterRow, PublicationRow
from sefton_minutes.storage.unit_of_work import Records
from tests.chaos.accounts import Noted
from tests.chaos.other_acts import DRAWN

Key = TypeVar("Key", int, str)

AUDITED = {
    ("item", "saved"): "save",
    ("item", "merged"): "save",
    ("item", "moved"): "move",
    ("item", "added"): "add",
    ("item", "removed"): "remove",
    ("item", "restored"): "restore",
    ("action", "added"): "add action",
    ("action", "edited"): "edit action",
    ("action", "removed"): "remove action",
    ("meeting", "kept attendance"): "names",
    ("meeting", "edited"): "edit meeting",
    ("counter", "drew"): "draw",
    ("publication", "issued"): "issue",
}
"""What the ledgers call an act of the audit. One that changed something leaves a row of whoever did it."""

DONE_BEFORE = {"remove": "removed", "restore": "restored"}
"""Acts that may find done what they mean to do, and what the audit calls them. That it was done it says."""


def broken(desk: Desk, found: Noted) -> Iterator[str]:
    """Each rule that does not hold."""
    with desk.reading() as records:
        yield from _in_order(records)
        yield from _as_read(records)
        check = check_rows(records.search, lambda _done, _of: None)
        if not check.is_sound:
            yield check.sentence
    with desk.database.engine.connect() as connection:
        yield from _sound(connection)
        yield from _counted_up(connection, found)
        yield from _audited(connection, found)
        yield from _numbered(connection, found)


def still_present(desk: Desk) -> Iterator[str]:
    """Each program that others would see though all have ended: looked for as a window does, every few
    seconds of a clock that runs faster."""
    seconds = iter(range(0, 10_000, 5))
    presence = Presence(desk, lambda: float(next(seconds)))
    for _ in range(int(STILL_SECONDS / 5) + 2):
        there = presence.others()
    yield from (f"{each.who} is still shown as present" for each in there)


def _pairs(connection: Connection, query: Select[Key, int]) -> dict[Key, int]:
    return {row[0]: row[1] for row in connection.execute(query)}


def _in_order(records: Records) -> Iterator[str]:
    for meeting in records.meetings.list():
        positions = [item.position for item in records.items.of_meeting(meeting.id)]
        if positions != list(range(len(positions))):
            yield f"the positions of meeting {meeting.id} are {positions}"


def _as_read(records: Records) -> Iterator[str]:
    """Resolutions, clauses and references are those of a fresh reading."""
    for summary in records.meetings.list():
        meeting = records.meetings.get(summary.id)
        for item in records.items.of_meeting(summary.id):
            fresh = reading_context(records, meeting, item).read(item.minute_text)
            if records.resolutions.of_item(item.id) != fresh.resolutions:
                yield f"the resolutions of item {item.id} are not those of its text"
            if records.references.of_item(item.id) != fresh.references:
                yield f"the references of item {item.id} are not those of its text"


def _sound(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for check, sound in (("integrity_check", [("ok",)]), ("foreign_key_check", [])):
        said = [tuple(row) for row in connection.exec_driver_sql(f"PRAGMA {check}")]
        if said != sound:
            yield f"{check}: {said}"


def _counted_up(connection: Connection, found: Noted) -> Iterator[str]:
    """Every acknowledged save that altered an item counted its version up."""
    versions = _pairs(connection, select(AgendaItemRow.id, AgendaItemRow.version))
    rows = select(AuditEventRow.record_id, func.count()).where(
        AuditEventRow.record_kind == "item", AuditEventRow.act.in_(("saved", "merged"))
    )
    saves = _pairs(connection, rows.group_by(AuditEventRow.record_id))
    for item_id, times in saves.items():
        if versions[item_id] < 1 + times:
            yield f"item {item_id} was saved {times} times and has version {versions[item_id]}"
    yield from (
        f"item {item_id} was never saved, says the audit"
        for item_id, times in found.saves.items()
        if times and item_id not in saves
    )


def _audited(connection: Connection, found: Noted) -> Iterator[str]:
    """Every acknowledged act has its row, and every act that found its work done has that of somebody."""
    event = AuditEventRow
    rows, of_items = Counter[tuple[str, str]](), set[tuple[str, int]]()
    for who, kind, act, record_id in connection.execute(
        select(event.who, event.record_kind, event.act, event.record_id)
    ):
        rows[who, AUDITED.get((kind, act), "")] += 1
        of_items |= {(act, record_id)} if kind == "item" else set()
    for (writer, act), times in sorted(found.acts.items()):
        if times > (audited := rows[f"officer.{writer}", act]):
            yield f"“{act}” was acknowledged to {writer} {times} times and audited {audited} times"
    for act, item_id in sorted(found.found_done):
        if act in DONE_BEFORE and (DONE_BEFORE[act], item_id) not in of_items:
            yield f"“{act}” was said to be done before in item {item_id}, and nobody did it"


def _numbered(connection: Connection, found: Noted) -> Iterator[str]:
    """Issued papers bear 1, 2, 3 …; what a series says was drawn last is at least what anybody was given."""
    numbers = list(
        connection.execute(select(PublicationRow.number).order_by(PublicationRow.number)).scalars()
    )
    if numbers != list(range(1, len(numbers) + 1)):
        yield f"issued papers bear {numbers}"
    last = _pairs(connection, select(CounterRow.name, CounterRow.value))
    for series in (DRAWN, "publication"):
        given = max(found.numbers.get(series, [0]), default=0)
        if last.get(series, 0) < given:
            yield f"{given} of the series {series} was given, and it stands at {last.get(series, 0)}"
    if missing := set(found.numbers.get("publication", [])) - set(numbers):
        yield f"papers {sorted(missing)} were acknowledged and are not there"
