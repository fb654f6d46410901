"""People and the other names they are known by."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select

from sefton_minutes.domain.people import Person
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.people import PersonAliasRow, PersonRow


class PersonRepository(Repository):
    """People who are not in the bin, in the order of their names."""

    def all(self) -> tuple[Person, ...]:
        """Everybody."""
        people = self._people()
        return tuple(sorted(people, key=lambda person: (person.name.casefold(), person.id)))

    def get(self, person_id: int) -> Person:
        """Raises NotFound."""
        found = self._people(person_id)
        if not found:
            raise not_found("person", person_id)
        return found[0]

    def add(self, person: Person) -> Person:
        """Keep a new person; they come back with id and version."""
        person_id = self._add_row(PersonRow, _values(person))
        self._write_aliases(person_id, person.aliases)
        return replace(person, id=person_id, version=1)

    def hold(self, person_id: int) -> None:
        """Let nobody else change this person until this work ends. Raises NotFound."""
        self._hold_row(PersonRow, "person", person_id)

    def update(self, person: Person) -> Person:
        """Keep the person as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(PersonRow, "person", person.id, person.version, _values(person))
        self._connection.execute(delete(PersonAliasRow).where(PersonAliasRow.person_id == person.id))
        self._write_aliases(person.id, person.aliases)
        return replace(person, version=person.version + 1)

    def remove(self, person_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(PersonRow, "person", person_id)

    def restore(self, person_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(PersonRow, "person", person_id)

    def _people(self, person_id: int | None = None) -> list[Person]:
        query = select(
            PersonRow.id, PersonRow.version, PersonRow.name, PersonRow.post, PersonRow.organisation
        ).where(PersonRow.removed_at.is_(None))
        if person_id is not None:
            query = query.where(PersonRow.id == person_id)
        rows = self._connection.execute(query).all()
        aliases = self._aliases(person_id)
        return [
            Person(row.name, row.post, row.organisation, tuple(aliases[row.id]), row.id, row.version)
            for row in rows
        ]

    def _aliases(self, person_id: int | None) -> dict[int, list[str]]:
        query = select(PersonAliasRow.person_id, PersonAliasRow.alias).order_by(
            PersonAliasRow.person_id, PersonAliasRow.position
        )
        if person_id is not None:
            query = query.where(PersonAliasRow.person_id == person_id)
        known: dict[int, list[str]] = defaultdict(list)
        for row in self._connection.execute(query):
            known[row.person_id].append(row.alias)
        return known

    def _write_aliases(self, person_id: int, aliases: Sequence[str]) -> None:
        if aliases:
            self._connection.execute(
                insert(PersonAliasRow),
                [
                    {"person_id": person_id, "position": position, "alias": alias}
                    for position, alias in enumerate(aliases)
                ],
            )


def _values(person: Person) -> Values:
    return {"name": person.name, "post": person.post, "organisation": person.organisation}
