"""A look at a council's own PostgreSQL, told in sentences: whether it can be reached, and whether it keeps
what this program promises."""

from sqlalchemy.exc import SQLAlchemyError

from sefton_minutes.domain.errors import DatabaseUnusable, MinutesError
from sefton_minutes.domain.server_findings import Finding, ServerCheck, wrong
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.certificate_probe import certificate_trouble
from sefton_minutes.storage.encryption import is_local
from sefton_minutes.storage.engine import make_plain_engine
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.server_rights import rights_findings
from sefton_minutes.storage.server_settings import Now, settings_findings

PATIENCE = 5.0
"""Seconds to wait for a server that does not answer."""


def server_check(url: str, now: Now) -> ServerCheck:
    """Look at the database at a URL with the login that it names. Nothing is changed. `now`: this computer's
    clock, with its zone.

    Raises DatabaseUnusable for an address that is not understood, and for one that names a file.
    """
    address = read_address(url)
    if address.kind is DatabaseKind.SQLITE:
        raise DatabaseUnusable(
            f"{address.place} is a file, and no server.", "Write postgresql+psycopg://USER@SERVER/NAME."
        )
    try:
        return ServerCheck(address.place, _findings(address, now))
    except MinutesError as failure:
        return ServerCheck(address.place, (_why_not_reached(address, failure),))


def _findings(address: Address, now: Now) -> tuple[Finding, ...]:
    engine = make_plain_engine(address, PATIENCE)
    try:
        with told_as_sentences(address), engine.connect() as connection:
            return (*settings_findings(connection, now), *rights_findings(connection))
    finally:
        engine.dispose()


def _why_not_reached(address: Address, failure: MinutesError) -> Finding:
    trouble = None if is_local(address.url) else certificate_trouble(address.url)
    if trouble:
        return wrong(trouble, failure.advice)
    cause = failure.__cause__
    said = str(getattr(cause, "orig", "") or "") if isinstance(cause, SQLAlchemyError) else ""
    if why := next((words for sign, words in _NOBODY_THERE.items() if sign in said), ""):
        return wrong(f"{failure.sentence} {why}", failure.advice)
    return wrong(failure.sentence, failure.advice)


_NOBODY_THERE = {
    "Connection refused": "Its computer answers, but nothing listens at that port.",
    "resolve": "Nobody knows a computer of that name.",
    "could not translate host name": "Nobody knows a computer of that name.",
    "timeout": "It does not answer: a firewall may be between.",
    "No route": "There is no way to it in this network.",
    "unreachable": "There is no way to it in this network.",
    "No such file": "No server runs on this computer at that socket.",
}
"""Words of the driver while it connects."""
