from datetime import UTC, datetime
from hashlib import sha256

import pytest

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.history import SourcePage
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_meeting

PAGE = bytes(range(256)) * 3 + "Ŵ — £5".encode("utf-16")


def test_the_bytes_are_kept_as_they_were(database: Database) -> None:
    meeting = kept_meeting(database)
    when = datetime(2027, 3, 5, 9, 30, tzinfo=UTC)
    with database.unit_of_work(OFFICER, when) as work:
        first = work.sources.add(meeting.id, "page.txt", PAGE, "utf-16")
        second = work.sources.add(meeting.id, "again.txt", PAGE + b"\n")
        work.commit(NO_CHANGES)
    assert first == SourcePage(
        meeting.id, "page.txt", sha256(PAGE).hexdigest(), len(PAGE), "utf-16", when, first.id
    )
    with database.reading() as records:
        assert records.sources.of_meeting(meeting.id) == (second, first)
        assert records.sources.data(first.id) == PAGE
        assert records.sources.digests() == {first.digest, second.digest}
        assert records.sources.meetings_with_digest(first.digest) == (meeting.id,)
        assert records.sources.meetings_with_digest("0" * 64) == ()
        with pytest.raises(NotFound, match="There is no imported page"):
            records.sources.data(99)


def test_meetings_with_the_page_come_newest_first_without_those_in_the_bin(database: Database) -> None:
    older, newer = kept_meeting(database), kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        digest = work.sources.add(older.id, "page.txt", PAGE).digest
        work.sources.add(newer.id, "page.txt", PAGE)
        assert work.sources.meetings_with_digest(digest) == (newer.id, older.id)
        work.meetings.remove(newer.id)
        assert work.sources.meetings_with_digest(digest) == (older.id,)
