"""The people whom papers name: councillors, partners' representatives, officers."""

from sefton_minutes.domain.people import Person
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk


class People:
    """Every method opens its own unit of work; people come in the order of their names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Person, ...]:
        """Everybody who has not been removed."""
        raise NotImplementedError

    def get(self, person_id: int) -> Person:
        """Raises NotFound."""
        raise NotImplementedError

    def add(self, person: Person) -> tuple[Person, Changes]:
        """Keep a new person. Raises NotAllowed without a name."""
        raise NotImplementedError

    def edit(self, person: Person) -> tuple[Person, Changes]:
        """Keep the person as given. Raises ChangedMeanwhile, NotFound, NotAllowed."""
        raise NotImplementedError

    def remove(self, person_id: int) -> Changes:
        """Records of meetings keep the name as it was printed."""
        raise NotImplementedError

    def restore(self, person_id: int) -> Changes:
        """Take back a removal."""
        raise NotImplementedError
