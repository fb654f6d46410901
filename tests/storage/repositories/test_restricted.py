import pytest

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_item, kept_meeting


def test_restricted_texts_are_kept_once_and_revised(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        assert work.restricted.texts(item.id) is None
        for minute in ("The offer was accepted.", "The offer was accepted.", "The offer was refused."):
            work.restricted.keep(item.id, "3", "Report", minute)
        assert work.restricted.texts(item.id) == ("Report", "The offer was refused.")


def test_restricted_papers_are_replaced(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        work.restricted.replace_attachments(item.id, (Attachment("Valuation"), Attachment("Offer")))
        work.restricted.replace_attachments(item.id, (Attachment("Offer"),))
        assert [paper.name for paper in work.restricted.attachments(item.id)] == ["Offer"]


def test_bytes_that_are_kept_apart_are_not_given_out(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        public = work.sources.add(meeting.id, "public.html", b"public")
        assert not work.sources.are_restricted(meeting.id)
        work.sources.restrict(meeting.id)
        work.sources.add(meeting.id, "restricted.html", b"restricted", restricted=True)
        assert [page.restricted for page in work.sources.of_meeting(meeting.id)] == [True, True]
        assert work.sources.are_restricted(meeting.id)
        assert work.sources.meetings_with_digest(public.digest) == (meeting.id,)
        with pytest.raises(NotFound):
            work.sources.data(public.id)
