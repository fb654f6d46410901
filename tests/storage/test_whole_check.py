"""Each way in which a database can be spoilt is found, and nothing else is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from sqlalchemy import Connection, insert, text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.database_check import Finding
from sefton_minutes.domain.publications import SERIES
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.search_index import first_key_of
from sefton_minutes.storage.tables.publications import PublicationPartRow, PublicationRow
from sefton_minutes.storage.whole_check import check_record
from tests.builders import OFFICER, a_resolution, an_action, kept_item, kept_meeting

NOON = datetime(2027, 4, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Harm:
    """A statement that spoils the record, and what is then found: check, record, words of the sentence."""

    statement: str
    check: str
    record: str
    words: str


HARMS = (
    Harm("UPDATE meeting SET version = 0 WHERE id = 1", "versions", "1", "The meeting 1 has the version 0"),
    Harm(
        "UPDATE agenda_item SET position = 7 WHERE id = 2", "order of items", "1",
        "The items of the meeting 1 are not numbered through: 1, 8",
    ),
    Harm(
        "UPDATE clause SET resolution_id = 99 WHERE id = 1", "references", "1",
        "The clause 1 belongs to the resolution 99, which is not there",
    ),
    Harm(
        "UPDATE revision SET saved_at = '2001-01-01 00:00:00.000000' WHERE id = 1", "spells of editing", "1",
        "The earlier version 1 of item 1",
    ),
    Harm(
        "INSERT INTO revision (version, item_id, field, text, who, opened_at, saved_at) "
        "SELECT 1, item_id, field, text, who, opened_at, saved_at FROM revision WHERE id = 1",
        "open spells", "1", "The minute text of item 1 has 2 spells of editing open at once",
    ),
    Harm(
        "UPDATE source_page SET digest = 'abc' WHERE id = 1", "bytes of imported pages", "1",
        "The imported page 1 is not the file that was kept",
    ),
    Harm(
        "UPDATE source_page SET digest = 'abc' WHERE id = 2", "bytes of imported pages", "2",
        "The imported page 2 is not the file that was kept",
    ),
    Harm(
        "DELETE FROM restricted_source_page", "pages kept apart", "2",
        "The imported page 2 is restricted, and its bytes are not there",
    ),
    Harm(
        "UPDATE publication SET digest = 'abc' WHERE id = 1", "bytes of issued papers", "1",
        "The issued paper 1 is not the file that was kept",
    ),
    Harm(
        "UPDATE counter SET value = 1", "numbers beyond their counter", "2",
        "The issued paper 2 has the number 2, which was never drawn",
    ),
    Harm(
        "UPDATE action SET status = 'waiting' WHERE id = 1", "names of states and kinds", "1",
        "The action 1 has the status “waiting”, which no program knows",
    ),
    Harm(
        "UPDATE publication SET kind = 'poster' WHERE id = 1", "names of states and kinds", "1",
        "The issued paper 1 has the kind “poster”",
    ),
)  # fmt: skip
HARMS_OF_FILES = (
    Harm(
        "UPDATE agenda_item SET title = 'a' || char(0) || 'b' WHERE id = 1", "values", "1",
        "The item 1 has a character in its title that no text has (U+0000)",
    ),
    Harm(
        "UPDATE agenda_item SET title = CAST(x'61ff62' AS TEXT) WHERE id = 1", "values", "1",
        "The item 1 has a character in its title that no text has",
    ),
    Harm(
        "UPDATE meeting SET day = 'Tuesday' WHERE id = 1", "values", "1",
        "The meeting 1 has something else in its day than it should: 'Tuesday'",
    ),
    Harm(
        "UPDATE meeting SET version = 'many' WHERE id = 1", "values", "1",
        "The meeting 1 has something else in its version than it should: 'many'",
    ),
    Harm(
        "UPDATE agenda_item SET is_heading = 7 WHERE id = 1", "values", "1",
        "The item 1 has something else in its is_heading than it should: 7",
    ),
)  # fmt: skip


WORDS_APART = "INSERT INTO restricted_search (key, item_id, body_id, title, agenda, minute, decisions) "


def findings(database: Database) -> tuple[Finding, ...]:
    """What a check tells."""
    with database.reading() as records:
        found, unseen = check_record(records._connection, lambda _done, _total, _what: None)
    assert unseen == ()
    return found


def spoil(database: Database, statement: str) -> None:
    """Do what no use case does: with the guards of the database switched off."""
    with database.engine.connect() as connection:
        _switch_guards_off(connection)
        connection.execute(text(statement))
        connection.commit()
    database.engine.dispose()


def _switch_guards_off(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        connection.execute(text("SET session_replication_role = replica"))
        return
    connection.rollback()
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    for (trigger,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if not trigger.startswith("search"):
            driver.execute(f"DROP TRIGGER {trigger}")
    driver.commit()
    connection.exec_driver_sql("PRAGMA query_only = OFF")


@pytest.fixture
def filled(database: Database) -> Database:
    """One meeting of two items, with something for every check to look at."""
    meeting = kept_meeting(database)
    first, _second = kept_item(database, meeting), kept_item(database, meeting)
    with database.unit_of_work(OFFICER, NOON) as work:
        work.resolutions.replace(first.id, (a_resolution(),))
        work.actions.add(an_action(meeting.id, first.id))
        work.sources.add(meeting.id, "page.txt", b"as published")
        work.sources.add(meeting.id, "exempt.txt", b"not for publication", restricted=True)
        work.revisions.open_spell(first.id, "words")
        work.counters.draw(SERIES, 2)
        for number in (1, 2):
            _issue(work._connection, meeting.id, number, b"%PDF " * number)
        work.commit(NO_CHANGES)
    return database


def _issue(connection: Connection, meeting_id: int, number: int, data: bytes) -> None:
    row = {
        "meeting_id": meeting_id, "kind": "agenda", "number": number, "issued_at": NOON, "who": OFFICER,
        "digest": sha256(data).hexdigest(), "size": len(data), "checks": "[]", "overrides": "[]",
    }  # fmt: skip
    row |= {"content": "{}"} if "content" in PublicationRow.__table__.c else {}
    connection.execute(insert(PublicationRow).values(**row))
    for part, piece in enumerate((data[:3], data[3:])):
        connection.execute(insert(PublicationPartRow).values(publication_id=number, part=part, data=piece))


def test_a_sound_record_is_sound(filled: Database) -> None:
    assert findings(filled) == ()


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: f"{harm.check} {harm.record}")
def test_each_harm_is_found_and_nothing_else(filled: Database, harm: Harm) -> None:
    spoil(filled, harm.statement)
    _assert_only(filled, harm)


@pytest.mark.parametrize("harm", HARMS_OF_FILES, ids=lambda harm: harm.words[-40:])
def test_each_harm_that_only_a_file_keeps_is_found(
    sqlite_url: str, request: pytest.FixtureRequest, harm: Harm
) -> None:
    database = Database.open(sqlite_url)
    filled_here: Callable[[Database], Database] = filled.__wrapped__  # type: ignore[attr-defined]
    filled_here(database)
    spoil(database, harm.statement)
    _assert_only(database, harm)
    database.close()


def _assert_only(database: Database, harm: Harm) -> None:
    (found,) = findings(database)
    assert (found.check, found.record) == (harm.check, harm.record)
    assert harm.words in found.sentence
    assert found.advice


def test_words_of_restricted_items_are_of_such_items_and_their_meetings(filled: Database) -> None:
    """Item 2 alone has a restricted text."""
    with filled.unit_of_work(OFFICER) as work:
        work.restricted.keep(2, "3", "", "the lease")
        meeting = work.meetings.get(1)
        work.commit(NO_CHANGES)
    key = first_key_of(meeting.day) + 1
    for place, item, body, sound in (
        (key, 2, meeting.body_id, True),
        (key, 1, meeting.body_id, False),
        (1, 2, meeting.body_id, False),
    ):
        spoil(filled, f"{WORDS_APART}VALUES ({place}, {item}, {body}, '', '', 'lease', '')")
        assert [each.record for each in findings(filled)] == ([] if sound else [str(item)])
        spoil(filled, "DELETE FROM restricted_search")


def test_a_lost_part_of_a_paper_is_found_with_its_bytes(filled: Database) -> None:
    spoil(filled, "DELETE FROM publication_part WHERE publication_id = 2 AND part = 0")
    found = findings(filled)
    assert {each.check for each in found} == {"parts of issued papers", "bytes of issued papers"}
    assert {each.record for each in found} == {"2"}


def test_a_purged_paper_has_no_bytes_and_is_sound(filled: Database) -> None:
    spoil(filled, "DELETE FROM publication_part WHERE publication_id = 2")
    spoil(
        filled,
        "INSERT INTO publication_purge (publication_id, who, purged_at, reason) "
        "VALUES (2, 'a', '2027-04-02 00:00:00.000000', 'b')",
    )
    assert findings(filled) == ()


def test_a_number_given_twice_is_found(filled: Database) -> None:
    unique = "uq_publication_number"
    with filled.engine.connect() as connection:
        is_file = connection.dialect.name == "sqlite"
    if is_file:
        pytest.skip("SQLite cannot drop a constraint of a table")
    spoil(filled, f"ALTER TABLE publication DROP CONSTRAINT {unique}")
    spoil(filled, "UPDATE publication SET number = 1")
    (found,) = findings(filled)
    assert found.sentence == "The number 1 was given to 2 issued papers."


def test_a_check_can_be_stopped(filled: Database) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done == 3:
            raise Stopped

    with filled.reading() as records, pytest.raises(Stopped):
        check_record(records._connection, stop)
