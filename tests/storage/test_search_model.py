"""Both kinds of database find what a plain model of the query finds, whatever is edited meanwhile."""

from dataclasses import dataclass
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.resolutions import Clause, Resolution
from sefton_minutes.domain.searching.folded_words import split_words
from sefton_minutes.domain.searching.plan import IndexedText, SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import Query, Term, parse_query
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.search_check import check_rows
from tests.builders import OFFICER, kept_body, kept_meeting

STANDING = "Members are requested to declare any pecuniary interest in the sea wall"
WORDS = st.sampled_from(("sea", "wall", "seaside", "wallow", "Café", "O’Brien", "31(2)", "&", "s", "quay"))
TEXTS = st.lists(WORDS, max_size=5).map(" ".join)
QUERIES = st.lists(
    st.sampled_from(
        (
            "sea",
            "wall",
            "seas*",
            "wall*",
            "s*",
            '"sea wall"',
            '"sea wa"*',
            "-quay",
            "OR",
            "cafe",
            "obrien",
            "and",
            "2",
        )
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@dataclass(frozen=True)
class Written:
    """The texts of an item; what it decides, and whether it has the standing text."""

    title: str
    agenda: str
    minute: str
    decision: str
    is_standing: bool

    def texts(self) -> dict[IndexedText, str]:
        return {
            IndexedText.TITLE: self.title,
            IndexedText.AGENDA: self.agenda,
            IndexedText.MINUTE: self.minute,
            IndexedText.DECISIONS: self.decision,
            IndexedText.STANDING: STANDING if self.is_standing else "",
        }

    def item(self) -> AgendaItem:
        agenda = f"{self.agenda}\n{STANDING}" if self.is_standing else self.agenda
        return AgendaItem(title=self.title, agenda_text=agenda, minute_text=self.minute)

    def resolutions(self) -> tuple[Resolution, ...]:
        return (Resolution("RESOLVED", confirmed=True, clauses=(Clause("", self.decision),)),)


WRITTEN = st.builds(Written, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans())


def says(written: Written, term: Term, texts: tuple[IndexedText, ...]) -> bool:
    """Whether the words of a term stand side by side in any one of the texts."""
    folded = [[word.folded for word in split_words(written.texts()[text])] for text in texts]
    length = len(term.words)
    places = (words[at : at + length] for words in folded for at in range(len(words) - length + 1))
    return any(_is(place, term) for place in places)


def _is(words: list[str], term: Term) -> bool:
    begins = words[-1].startswith(term.words[-1]) if term.is_prefix else words[-1] == term.words[-1]
    return begins and tuple(words[:-1]) == term.words[:-1]


def answers(written: Written, query: Query, texts: tuple[IndexedText, ...]) -> bool:
    return any(
        all(says(written, term, texts) for term in alternative.wanted)
        and not any(says(written, term, texts) for term in alternative.unwanted)
        for alternative in query.alternatives
    )


def keep(database: Database, meeting_id: int, written: Written, item_id: int | None) -> int:
    with database.unit_of_work(OFFICER) as work:
        if item_id is None:
            item = work.items.insert(meeting_id, written.item())
        else:
            before, now = work.items.get(item_id), written.item()
            item = work.items.update(
                AgendaItem(
                    before.meeting_id,
                    before.position,
                    now.title,
                    "",
                    (),
                    now.agenda_text,
                    now.minute_text,
                    id=before.id,
                    version=before.version,
                )
            )
        work.resolutions.replace(item.id, written.resolutions())
        work.search.refresh_item(item.id)
        work.commit(NO_CHANGES)
    return item.id


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.lists(WRITTEN, min_size=2, max_size=4),
    second=st.lists(WRITTEN, min_size=2, max_size=4),
    queries=st.lists(st.tuples(QUERIES, st.sampled_from(SearchKind), st.booleans()), min_size=4, max_size=8),
)
def test_the_model_and_the_index_find_the_same(
    database: Database,
    first: list[Written],
    second: list[Written],
    queries: list[tuple[str, SearchKind, bool]],
) -> None:
    meeting = kept_meeting(database, kept_body(database, name=f"Body {len(first)}"), day=date(2027, 3, 4))
    ids = [keep(database, meeting.id, written, None) for written in first]
    kept = dict(zip(ids, first, strict=True))
    for item_id, written in zip(ids, second, strict=False):
        kept[keep(database, meeting.id, written, item_id)] = written
    with database.reading() as records:
        for asked, kind, with_standing in queries:
            texts = texts_of(kind, with_standing_text=with_standing)
            query = parse_query(asked)
            expected = [item_id for item_id, written in kept.items() if answers(written, query, texts)]
            for order in SearchOrder:
                plan = SearchPlan((Sought(query, texts),), body_id=meeting.body_id, order=order)
                found = [item_id for item_id in records.search.find(plan).item_ids if item_id in kept]
                assert sorted(found) == expected, (asked, kind, order)
        assert check_rows(records.search, lambda _done, _total: None).is_sound
