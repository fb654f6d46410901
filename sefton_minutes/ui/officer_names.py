"""The names behind the logins that the record knows, from the register of officers."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.workplace import Workplace


class OfficerNames(QObject):
    """Read in the background; until then, and of who is not in the register, the login is the name."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._names: Mapping[str, str] = {}
        self.read()

    def read(self) -> None:
        """Read them anew."""
        names = self._workplace.services.officers.names
        self._workplace.background.latest("officers' names", names, self._take, _stay)

    def of(self, who: str) -> str:
        """The name behind a login, or the names of several ("t.vane and r.penny")."""
        return " and ".join(self._names.get(login, login) for login in who.split(" and "))

    def _take(self, names: Mapping[str, str]) -> None:
        self._names = names


def _stay(_error: MinutesError) -> None:
    """The register cannot be read now: the names known so far stay."""
