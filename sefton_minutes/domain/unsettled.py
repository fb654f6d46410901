"""What is done about a change of which nobody knows yet whether the database kept it."""

from typing import Protocol

from sefton_minutes.domain.errors import OutcomeUnknown


class Unsettled(Protocol):
    """Who decides what is done about a commit of which nobody knows yet whether it was kept. Called on the
    thread that commits."""

    def asks_on(self, error: OutcomeUnknown) -> bool:
        """Whether the server is to be asked again, now that nobody could be: for as long as this says so the
        commit does not return. Asked after each try."""
        ...

    def settled(self) -> None:
        """After that the server has told what became of it."""
        ...


class AsksNoMore:
    """Nobody waits for ever: a commit of which nothing can be known is told at once."""

    def asks_on(self, error: OutcomeUnknown) -> bool:
        """No."""
        del error
        return False

    def settled(self) -> None:
        """Never comes."""
