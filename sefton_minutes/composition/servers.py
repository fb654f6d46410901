"""A council's own PostgreSQL: what its IT department runs there, and what is wrong with it."""

from collections.abc import Sequence

from sefton_minutes.composition.outside import SystemClock
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.server_findings import ServerCheck
from sefton_minutes.storage import server_check as checking
from sefton_minutes.storage import server_script as scripts


def server_script(database: str, networks: Sequence[str]) -> str:
    """The SQL for psql that makes roles, database, tables and rights; `networks` as pg_hba.conf writes them,
    none for those that the server is in. Raises NotAllowed."""
    return scripts.server_script(database, networks) if networks else scripts.server_script(database)


def login_script(database: str, name: str, role: Role, *, cleared: bool) -> str:
    """The SQL for psql that makes an officer's login. Raises NotAllowed."""
    return scripts.login_script(database, scripts.Login(name, role, cleared))


def server_check(url: str) -> ServerCheck:
    """Look at a server with the login that the URL names. Raises DatabaseUnusable."""
    return checking.server_check(url, SystemClock().now)
