"""Bodies with their dated names."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Row, Select, delete, func, insert, select, text

from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.bodies import BodyNameRow, BodyRow
from sefton_minutes.storage.tables.meetings import MeetingRow

NAMING_ALONE = 0x5EF8
"""The PostgreSQL advisory lock of whoever may give a body a name or a meeting."""


class BodyRepository(Repository):
    """Bodies that are not in the bin, in the order of their newest names; `get` finds removed ones too, since
    their meetings still bear their names."""

    def all(self) -> tuple[Body, ...]:
        """Every body."""
        bodies = self._bodies(select(BodyRow.__table__).where(BodyRow.removed_at.is_(None)))
        return tuple(sorted(bodies, key=lambda body: (body.name.casefold(), body.id)))

    def get(self, body_id: int) -> Body:
        """Raises NotFound."""
        found = self._bodies(select(BodyRow.__table__).where(BodyRow.id == body_id))
        if not found:
            raise not_found("body", body_id)
        return found[0]

    def find_named(self, name: str) -> Body | None:
        """The body with that name or abbreviation, now or once, as `folded_name` sees them."""
        return next((body for body in self.all() if body.is_called(name)), None)

    def find_source_key(self, source_key: str) -> Body | None:
        """The body that its source system knows by that key."""
        if not source_key:
            return None
        wanted = (BodyRow.source_key == source_key, BodyRow.removed_at.is_(None))
        found = self._bodies(select(BodyRow.__table__).where(*wanted).order_by(BodyRow.id))
        return found[0] if found else None

    def hold(self) -> None:
        """Let nobody else name a body, or import a meeting of one, until this work ends: what is looked for
        and not found stays absent. On SQLite whoever writes is alone anyway."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": NAMING_ALONE})

    def add(self, body: Body) -> Body:
        """Keep a new body; it comes back with its id and version."""
        body_id = self._add_row(BodyRow, _values(body))
        self._write_names(body_id, body.names)
        return replace(body, id=body_id, version=1)

    def update(self, body: Body) -> Body:
        """Keep the body as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(BodyRow, "body", body.id, body.version, _values(body))
        self._connection.execute(delete(BodyNameRow).where(BodyNameRow.body_id == body.id))
        self._write_names(body.id, body.names)
        return replace(body, version=body.version + 1)

    def remove(self, body_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(BodyRow, "body", body_id)

    def restore(self, body_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(BodyRow, "body", body_id)

    def use_count(self, body_id: int) -> int:
        """How many meetings are the body's, those in the bin left out."""
        return self._connection.execute(
            select(func.count())
            .select_from(MeetingRow)
            .where(MeetingRow.body_id == body_id, MeetingRow.removed_at.is_(None))
        ).scalar_one()

    def by_id(self, body_ids: Collection[int] | None = None) -> dict[int, Body]:
        """These bodies (None: every one), removed ones too, by their ids: for naming the bodies of a list."""
        query = select(BodyRow.__table__)
        found = self._bodies(query if body_ids is None else query.where(BodyRow.id.in_(body_ids)))
        return {body.id: body for body in found}

    def _write_names(self, body_id: int, names: Sequence[BodyName]) -> None:
        self._connection.execute(
            insert(BodyNameRow),
            [
                {
                    "body_id": body_id,
                    "position": position,
                    "name": name.name,
                    "abbreviation": name.abbreviation,
                    "from_day": name.from_day,
                }
                for position, name in enumerate(names)
            ],
        )

    def _bodies(self, query: Select[*tuple[object, ...]]) -> list[Body]:
        rows = self._connection.execute(query).all()
        names = self._names([row.id for row in rows])
        return [_body(row, names[row.id]) for row in rows]

    def _names(self, body_ids: Sequence[int]) -> dict[int, list[BodyName]]:
        named: dict[int, list[BodyName]] = defaultdict(list)
        query = (
            select(BodyNameRow.body_id, BodyNameRow.name, BodyNameRow.abbreviation, BodyNameRow.from_day)
            .where(BodyNameRow.body_id.in_(body_ids))
            .order_by(BodyNameRow.body_id, BodyNameRow.position)
        )
        for row in self._connection.execute(query):
            named[row.body_id].append(BodyName(row.name, row.abbreviation, row.from_day))
        return named


def _values(body: Body) -> Values:
    return {
        "regime": body.regime.value,
        "default_venue": body.default_venue,
        "default_time": body.default_time,
        "contact": body.contact,
        "contact_post": body.contact_post,
        "source_key": body.source_key,
    }


def _body(row: Row[*tuple[object, ...]], names: Sequence[BodyName]) -> Body:
    return Body(
        names=tuple(names),
        regime=Regime(row.regime),
        default_venue=row.default_venue,
        default_time=row.default_time,
        contact=row.contact,
        contact_post=row.contact_post,
        id=row.id,
        version=row.version,
        source_key=row.source_key,
    )
