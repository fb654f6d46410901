"""One start of the window: where the record is, signing in to it, and the services on it."""

from sefton_minutes.composition.opening import compose_for_window
from sefton_minutes.composition.services import Services
from sefton_minutes.composition.signing_in import connecting
from sefton_minutes.domain.errors import NothingChosen


class WindowStart:
    """`connecting` is where the window asks for the place of the record, and for passwords."""

    def __init__(self, database_url: str | None) -> None:
        """`database_url` is what the command line names, None for nothing."""
        self.connecting = connecting(database_url)

    def compose(self) -> Services:
        """The services on the record. Raises NothingChosen at the first start, PasswordWanted, and what
        opening a database does."""
        place = self.connecting.place()
        if place is None:
            raise NothingChosen("Nobody has said yet where the record is.", "Choose its place.")
        return compose_for_window(self.connecting.signed_in(place.url))
