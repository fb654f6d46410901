"""The words of restricted items that are kept for searching: of such items alone, at the day and the body of
their meetings."""

from collections.abc import Iterator

from sqlalchemy import select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import ASK, Kept
from sefton_minutes.storage.search_index import first_key_of, last_key_of
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.tables.restricted import RestrictedItemRow, RestrictedSearchRow

NAME = "words of restricted items"


def misplaced_words(kept: Kept) -> Iterator[Finding]:
    """Rows of words without a restricted text, or of another meeting's day or body."""
    words, text = RestrictedSearchRow, RestrictedItemRow
    if not {words.__tablename__, text.__tablename__} <= kept.readable:
        return
    query = (
        select(
            words.key,
            words.item_id,
            words.body_id,
            text.id.label("text_id"),
            MeetingRow.day,
            MeetingRow.body_id.label("meets"),
        )
        .join(AgendaItemRow, AgendaItemRow.id == words.item_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .outerjoin(text, text.item_id == words.item_id)
        .order_by(words.item_id)
    )
    for row in kept.rows(query):
        is_of_day = first_key_of(row["day"]) <= row["key"] <= last_key_of(row["day"])
        if row["text_id"] is None or not is_of_day or row["body_id"] != row["meets"]:
            key = str(row["item_id"])
            sentence = f"The words of the restricted item {key} are not those of what is kept."
            yield Finding(NAME, words.__tablename__, key, sentence, ASK)
