from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_resolution, kept_item


def test_resolutions_come_back_as_they_were_read(database: Database) -> None:
    item = kept_item(database)
    read = (
        a_resolution(),
        Resolution("RECOMMENDED", False, kind=DecisionKind.RECOMMENDATION, mover="Cllr A", vote="4 to 2"),
        Resolution(
            "", False, clauses=(Clause("", "the report be noted."),), seconder="Cllr B", start=7, end=9
        ),
    )
    with database.unit_of_work(OFFICER) as work:
        ids = work.resolutions.replace(item.id, read)
        work.commit(NO_CHANGES)
    assert len(set(ids)) == 4
    with database.reading() as records:
        assert records.resolutions.of_item(item.id) == read
        assert records.resolutions.clause_ids(item.id) == ids
        assert records.resolutions.of_items([item.id, 99]) == {item.id: list(read)}


def test_clauses_keep_the_ids_they_are_given(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        first, second, inner = work.resolutions.replace(item.id, [a_resolution()])
        turned = replace(
            a_resolution(),
            clauses=(
                Clause("(1)", "invite tenders", (Clause("(a)", "the report be noted"),)),
                Clause("(2)", "something new"),
            ),
        )
        ids = work.resolutions.replace(item.id, [turned], (inner, first, None))
        assert ids[:2] == (inner, first)
        assert ids[2] not in (first, second, inner)
        assert work.resolutions.of_item(item.id) == (turned,)


def test_a_clause_may_go_from_one_resolution_to_another(database: Database) -> None:
    item = kept_item(database)
    one, other = (Resolution("RESOLVED", True, clauses=(Clause("", words),)) for words in ("a", "b"))
    with database.unit_of_work(OFFICER) as work:
        a, b = work.resolutions.replace(item.id, [one, other])
        assert work.resolutions.replace(item.id, [other], (b,)) == (b,)
        assert work.resolutions.of_item(item.id) == (other,)
        assert work.resolutions.replace(item.id, [], ()) == ()
        assert work.resolutions.of_item(item.id) == ()
        assert a != b


def test_an_id_that_is_not_the_items_is_not_taken(database: Database) -> None:
    mine, others = kept_item(database), kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        theirs = work.resolutions.replace(others.id, [a_resolution()])
        kept = work.resolutions.replace(mine.id, [a_resolution()], theirs)
        assert not set(kept) & set(theirs)
        twice = work.resolutions.replace(mine.id, [a_resolution(stem="")], (kept[0], kept[0], kept[0]))
        assert len(set(twice)) == 3
        assert work.resolutions.of_item(others.id) == (a_resolution(),)


clauses = st.recursive(
    st.builds(Clause, st.sampled_from(["", "(1)", "(a)"]), st.sampled_from(["x", "y"])),
    lambda inner: st.builds(Clause, st.just("(1)"), st.just("z"), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=8,
)
resolutions = st.lists(
    st.builds(
        Resolution, st.just("RESOLVED"), st.booleans(), clauses=st.lists(clauses, max_size=3).map(tuple)
    ),
    max_size=3,
).map(tuple)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=resolutions, after=resolutions, data=st.data())
def test_any_list_may_follow_any_other(
    database: Database, before: tuple[Resolution, ...], after: tuple[Resolution, ...], data: st.DataObject
) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        had = work.resolutions.replace(item.id, before)
        count = sum(len(list(resolution.all_clauses())) for resolution in after)
        mixed: list[int | None] = data.draw(st.permutations([*had, *[None] * count]))
        wanted = mixed[:count]
        kept = work.resolutions.replace(item.id, after, wanted)
        assert work.resolutions.of_item(item.id) == after
        assert work.resolutions.clause_ids(item.id) == kept
        assert all(given is None or given == got for given, got in zip(wanted, kept, strict=True))
