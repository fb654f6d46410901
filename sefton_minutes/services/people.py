"""The people whom papers name: councillors, partners' representatives, officers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.name_completion import NameRegister
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.record_merging import merged_record
from sefton_minutes.storage.repositories.attendance import TimesThere

LATELY = timedelta(days=730)
"""Whoever attended within two years is likely to be named again."""


class People:
    """Every method opens its own unit of work; people come in the order of their names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Person, ...]:
        """Everybody who has not been removed."""
        with self._desk.reading() as records:
            return records.people.all()

    def get(self, person_id: int) -> Person:
        """Raises NotFound."""
        with self._desk.reading() as records:
            return records.people.get(person_id)

    def name_register(self, body_id: int) -> NameRegister:
        """Everybody whom minutes of a body may name, ready to be looked up: the register, and whoever else
        was at its meetings in the last two years; who was there most often comes first."""
        since = self._desk.clock.today() - LATELY
        with self._desk.reading() as records:
            people = records.people.all()
            there = records.attendance.times_there(body_id, since)
        attended, others = _attended(people, there)
        return NameRegister(people, attended, others)

    def add(self, person: Person) -> tuple[Person, Changes]:
        """Keep a new person. Raises NotAllowed without a name."""
        person = _tidied(person)
        with self._desk.writing() as work:
            kept = work.people.add(person)
            work.audit.add("added", "person", kept.id, {"name": kept.name})
            changes = Changes.of(Kind.PEOPLE)
            work.commit(changes)
        return kept, changes

    def edit(self, person: Person, base: Person, seen: Person | None = None) -> tuple[Person, Changes]:
        """Keep the person as given, merged field by field with what others did to it since it was `base`.

        Raises RecordConflict where a field was changed by both, unless the officer has `seen` theirs;
        NotFound, NotAllowed.
        """
        person = _tidied(person)
        with self._desk.writing() as work:
            work.people.hold(person.id)
            theirs = work.people.get(person.id)
            kept = work.people.update(merged_record(work, "person", base, theirs, person, seen))
            work.audit.add("edited", "person", kept.id, {"name": kept.name})
            changes = Changes.of(Kind.PEOPLE)
            work.commit(changes)
        return kept, changes

    def remove(self, person_id: int) -> Changes:
        """Records of meetings keep the name as it was printed."""
        with self._desk.writing() as work:
            work.people.remove(person_id)
            work.audit.add("removed", "person", person_id, {})
            changes = Changes.of(Kind.PEOPLE)
            work.commit(changes)
        return changes

    def restore(self, person_id: int) -> Changes:
        """Take back a removal."""
        with self._desk.writing() as work:
            work.people.restore(person_id)
            work.audit.add("restored", "person", person_id, {})
            changes = Changes.of(Kind.PEOPLE)
            work.commit(changes)
        return changes


def _attended(people: Sequence[Person], there: Sequence[TimesThere]) -> tuple[Counter[int], Counter[str]]:
    """How often each person of the register was there, by id, and each other by name. A record that names
    nobody of the register by id is somebody's whose name, or other name, it bears."""
    known = {fold(name): person.id for person in people for name in (person.name, *person.aliases)}
    ids = {person.id for person in people}
    attended, others = Counter[int](), Counter[str]()
    for entry in there:
        person_id = entry.person_id if entry.person_id in ids else known.get(fold(entry.name))
        if person_id is not None:
            attended[person_id] += entry.times
        else:
            others[entry.name] += entry.times
    return attended, others


def _tidied(person: Person) -> Person:
    tidy = replace(
        person,
        name=kept_line(person.name),
        post=kept_line(person.post),
        organisation=kept_line(person.organisation),
        aliases=tuple(alias for each in person.aliases if (alias := kept_line(each))),
    )
    if not tidy.name:
        raise NotAllowed("A person needs a name.", "Type one.")
    return tidy
