"""What there is to say of the place where the record is kept."""

from dataclasses import dataclass

from sefton_minutes.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Told:
    """`words` are sentences, "" for nothing; `only_reads`: they say why nothing can be written."""

    words: str = ""
    only_reads: bool = False


class Advice:
    """Asked now and then while the record is open."""

    def __init__(self, desk: Desk) -> None:
        self._database = desk.database

    def now(self) -> Told:
        """What is to be said now; who writes is looked at each time. Raises DatabaseUnavailable."""
        if self._database.only_reads:
            return Told(self._database.only_reads, only_reads=True)
        self._database.look_at_writers()
        return Told(self._database.notice)
