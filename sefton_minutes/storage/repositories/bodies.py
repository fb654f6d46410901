"""Bodies with their dated names."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Row, Select, delete, func, insert, select

from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.among import among
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.bodies import BodyNameRow, BodyRow
from sefton_minutes.storage.tables.meetings import MeetingRow

_BODY, _NAME = BodyRow.__table__.c, BodyNameRow.__table__.c
_NAMED = (
    select(
        _BODY.id,
        _BODY.version,
        _BODY.regime,
        _BODY.default_venue,
        _BODY.default_time,
        _BODY.contact,
        _BODY.contact_post,
        _BODY.source_key,
        _NAME.name,
        _NAME.abbreviation,
        _NAME.from_day,
    )
    .join_from(BodyRow.__table__, BodyNameRow.__table__, _NAME.body_id == _BODY.id)
    .order_by(_BODY.id, _NAME.position)
)
_THESE = _NAMED.where(among(_BODY.id, "given"))
"""Bodies are named at each key of a search, so these are put together once."""


class BodyRepository(Repository):
    """Bodies that are not in the bin, in the order of their newest names; `get` finds removed ones too, since
    their meetings still bear their names."""

    def all(self) -> tuple[Body, ...]:
        """Every body."""
        bodies = self._bodies(_NAMED.where(BodyRow.removed_at.is_(None)))
        return tuple(sorted(bodies, key=lambda body: (body.name.casefold(), body.id)))

    def get(self, body_id: int) -> Body:
        """Raises NotFound."""
        found = self._bodies(_NAMED.where(BodyRow.id == body_id))
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
        found = self._bodies(_NAMED.where(*wanted))
        return found[0] if found else None

    def hold(self) -> None:
        """Let nobody else name a body, or import a meeting of one, until this work ends: what is looked for
        and not found stays absent. On SQLite whoever writes is alone anyway."""
        alone(self._connection, Alone.NAMING_BODIES)

    def keep_from_bin(self, body_id: int) -> None:
        """Let nobody remove the body until this work ends. Raises NotFound for one that is not there, or in
        the bin already."""
        kept = select(BodyRow.id).where(BodyRow.id == body_id, BodyRow.removed_at.is_(None))
        if self._connection.execute(kept.with_for_update(read=True)).one_or_none() is None:
            raise not_found("body", body_id)

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
        found = self._bodies(_NAMED) if body_ids is None else self._bodies(_THESE, body_ids)
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

    def _bodies(self, query: Select[*tuple[object, ...]], given: Collection[int] | None = None) -> list[Body]:
        rows = self._connection.execute(query, {"given": given} if given is not None else {})
        return [_body(list(names)) for _, names in groupby(rows, key=itemgetter(0))]


def _values(body: Body) -> Values:
    return {
        "regime": body.regime.value,
        "default_venue": body.default_venue,
        "default_time": body.default_time,
        "contact": body.contact,
        "contact_post": body.contact_post,
        "source_key": body.source_key,
    }


def _body(rows: Sequence[Row[*tuple[object, ...]]]) -> Body:
    """A body of its rows, one for each name."""
    row = rows[0]
    return Body(
        names=tuple(BodyName(each.name, each.abbreviation, each.from_day) for each in rows),
        regime=Regime(row.regime),
        default_venue=row.default_venue,
        default_time=row.default_time,
        contact=row.contact,
        contact_post=row.contact_post,
        id=row.id,
        version=row.version,
        source_key=row.source_key,
    )
