"""Resolutions and clauses of an item, as read in its minute. Clauses keep their ids through edits."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Row, delete, select, update

from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution
from sefton_minutes.storage.repositories.repository import Repository, Values
from sefton_minutes.storage.tables.resolutions import ClauseRow, ResolutionRow

KeptClause = tuple[Clause, int | None]
"""A clause and the index, in the same list, of the clause it stands in."""


@dataclass(frozen=True, slots=True)
class _NewClause:
    """A clause to be kept; `position` counts the clauses of its resolution, `parent` is such a position."""

    resolution_id: int
    position: int
    parent: int | None
    clause: Clause


class ResolutionRepository(Repository):
    """The clauses of an item are counted through all its resolutions, each before the clauses inside it; that
    is the order of the ids that `clause_ids` gives and `replace` takes."""

    def of_item(self, item_id: int) -> tuple[Resolution, ...]:
        """The item's resolutions, in order."""
        return tuple(self.of_items([item_id])[item_id])

    def of_items(self, item_ids: Sequence[int]) -> dict[int, list[Resolution]]:
        """The resolutions of each item, by its id; an item without any has an empty list."""
        query = (
            select(ResolutionRow.__table__)
            .where(ResolutionRow.item_id.in_(item_ids))
            .order_by(ResolutionRow.item_id, ResolutionRow.position)
        )
        rows = self._connection.execute(query).all()
        clauses = self._clauses_of([row.id for row in rows])
        resolved: dict[int, list[Resolution]] = defaultdict(list)
        for row in rows:
            resolved[row.item_id].append(_resolution(row, _nested(clauses[row.id], None)))
        return resolved

    def clause_ids(self, item_id: int) -> tuple[int, ...]:
        """The ids of the item's clauses, in order."""
        query = (
            select(ClauseRow.id)
            .join(ResolutionRow, ResolutionRow.id == ClauseRow.resolution_id)
            .where(ResolutionRow.item_id == item_id)
            .order_by(ResolutionRow.position, ClauseRow.position)
        )
        return tuple(self._connection.execute(query).scalars())

    def replace(
        self, item_id: int, resolutions: Sequence[Resolution], clause_ids: Sequence[int | None] = ()
    ) -> tuple[int, ...]:
        """Make these the item's resolutions. `clause_ids` gives each clause the id of the clause of this item
        that it was before, or None for a new one; beyond its end all are new. Returns the ids of all clauses.
        """
        present = self.clause_ids(item_id)
        wanted = list(clause_ids)
        if present == tuple(wanted) and self.of_item(item_id) == tuple(resolutions):
            return present
        resolution_ids = self._write_resolutions(item_id, resolutions)
        wanted += [None] * sum(len(list(resolution.all_clauses())) for resolution in resolutions)
        kept: list[int] = []
        for resolution_id, resolution in zip(resolution_ids, resolutions, strict=False):
            kept += self._write_clauses(resolution_id, resolution, wanted[len(kept) :], set(present))
        self._delete_others(resolution_ids, len(resolutions), set(present) - set(kept))
        return tuple(kept)

    def add_new(self, resolved: Mapping[int, Sequence[Resolution]]) -> None:
        """Keep the resolutions of items that have none yet, by the item's id."""
        rows = [
            (resolution, {"item_id": item_id, "position": position, **_resolution_values(resolution)})
            for item_id, resolutions in resolved.items()
            for position, resolution in enumerate(resolutions)
        ]
        ids = self._add_rows(ResolutionRow, [values for _, values in rows])
        level = [
            _NewClause(resolution_id, position, parent, clause)
            for resolution_id, (resolution, _) in zip(ids, rows, strict=True)
            for position, (clause, parent) in enumerate(_listed(resolution))
        ]
        self._add_clauses(level)

    def _add_clauses(self, clauses: Sequence["_NewClause"]) -> None:
        """Level by level, since a clause names the one it stands in."""
        ids: dict[tuple[int, int], int] = {}
        left = list(clauses)
        while left:
            ready = [each for each in left if each.parent is None or (each.resolution_id, each.parent) in ids]
            rows = [
                {
                    "resolution_id": each.resolution_id,
                    "parent_id": None if each.parent is None else ids[each.resolution_id, each.parent],
                    "position": each.position,
                    **_clause_values(each.clause),
                }
                for each in ready
            ]
            added = self._add_rows(ClauseRow, rows)
            placed = ((each.resolution_id, each.position) for each in ready)
            ids.update(zip(placed, added, strict=True))
            left = [each for each in left if (each.resolution_id, each.position) not in ids]

    def _write_resolutions(self, item_id: int, resolutions: Sequence[Resolution]) -> list[int]:
        """Write them over the rows that are there; ids of these and then of the rows left over."""
        query = select(ResolutionRow.id).where(ResolutionRow.item_id == item_id)
        ids = list(self._connection.execute(query.order_by(ResolutionRow.position)).scalars())
        for position, resolution in enumerate(resolutions):
            values = {"position": position, **_resolution_values(resolution)}
            if position < len(ids):
                self._connection.execute(
                    update(ResolutionRow)
                    .where(ResolutionRow.id == ids[position])
                    .values(version=ResolutionRow.version + 1, **values)
                )
            else:
                ids.append(self._add_row(ResolutionRow, {"item_id": item_id, **values}))
        return ids

    def _write_clauses(
        self, resolution_id: int, resolution: Resolution, wanted: Sequence[int | None], present: set[int]
    ) -> list[int]:
        ids: list[int] = []
        for position, (clause, parent) in enumerate(_listed(resolution)):
            values = {
                "resolution_id": resolution_id,
                "parent_id": None if parent is None else ids[parent],
                "position": position,
                **_clause_values(clause),
            }
            ids.append(self._write_clause(wanted[position], values, present))
        return ids

    def _write_clause(self, clause_id: int | None, values: Values, present: set[int]) -> int:
        if clause_id not in present:
            return self._add_row(ClauseRow, values)
        self._connection.execute(
            update(ClauseRow).where(ClauseRow.id == clause_id).values(version=ClauseRow.version + 1, **values)
        )
        present.discard(clause_id)
        return clause_id

    def _delete_others(self, resolution_ids: Sequence[int], kept: int, clauses: set[int]) -> None:
        if clauses:
            self._connection.execute(delete(ClauseRow).where(ClauseRow.id.in_(clauses)))
        if resolution_ids[kept:]:
            self._connection.execute(delete(ResolutionRow).where(ResolutionRow.id.in_(resolution_ids[kept:])))

    def _clauses_of(self, resolution_ids: Sequence[int]) -> dict[int, list[Row[*tuple[object, ...]]]]:
        query = (
            select(ClauseRow.__table__)
            .where(ClauseRow.resolution_id.in_(resolution_ids))
            .order_by(ClauseRow.resolution_id, ClauseRow.position)
        )
        found: dict[int, list[Row[*tuple[object, ...]]]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[row.resolution_id].append(row)
        return found


def _listed(resolution: Resolution) -> Iterator[KeptClause]:
    """The clauses in the order of `Resolution.all_clauses`, each with its parent's place in that order."""
    pending: list[KeptClause] = [(clause, None) for clause in reversed(resolution.clauses)]
    position = 0
    while pending:
        clause, parent = pending.pop()
        yield clause, parent
        pending.extend((inner, position) for inner in reversed(clause.clauses))
        position += 1


def _nested(rows: Sequence[Row[*tuple[object, ...]]], parent: int | None) -> tuple[Clause, ...]:
    return tuple(
        Clause(row.label, row.text, _nested(rows, row.id), row.start_offset, row.end_offset)
        for row in rows
        if row.parent_id == parent
    )


def _resolution(row: Row[*tuple[object, ...]], clauses: tuple[Clause, ...]) -> Resolution:
    return Resolution(
        introducer=row.introducer,
        confirmed=row.confirmed,
        stem=row.stem,
        clauses=clauses,
        kind=DecisionKind(row.kind),
        mover=row.mover,
        seconder=row.seconder,
        vote=row.vote,
        start=row.start_offset,
        end=row.end_offset,
    )


def _resolution_values(resolution: Resolution) -> Values:
    return {
        "introducer": resolution.introducer,
        "confirmed": resolution.confirmed,
        "stem": resolution.stem,
        "kind": resolution.kind.value,
        "mover": resolution.mover,
        "seconder": resolution.seconder,
        "vote": resolution.vote,
        "start_offset": resolution.start,
        "end_offset": resolution.end,
    }


def _clause_values(clause: Clause) -> Values:
    return {
        "label": clause.label,
        "text": clause.text,
        "start_offset": clause.start,
        "end_offset": clause.end,
    }
