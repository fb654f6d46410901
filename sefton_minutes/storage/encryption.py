"""How a connection to a server is kept from others' eyes: by TLS, with the server's certificate verified and
its name held against the address. Only what never leaves this computer may go without."""

import ipaddress
import os
import ssl
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import URL

from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.storage.whole_files import written_whole
from sefton_minutes.user_data import user_data_folder

VERIFIED = "verify-full"
"""libpq's word for it (PostgreSQL documentation, "SSL Support", Protection Provided in Different Modes)."""

SYSTEM = "system"
"""libpq's word for the authorities that the system trusts, since version 16."""


def refuse_unverified(url: URL) -> None:
    """Raise DatabaseUnusable for an address on another computer that asks for less than a verified
    certificate."""
    asked = url.query.get("sslmode", VERIFIED)
    if asked != VERIFIED and not is_local(url):
        raise DatabaseUnusable(
            f"The database address asks for a connection without a verified certificate (sslmode={asked}).",
            f"Leave sslmode out, or write sslmode={VERIFIED}; name the authority by sslrootcert=FILE.",
        )


def security_options(url: URL) -> Mapping[str, str]:
    """What the driver is told besides the address. Environment variables of the driver cannot make it
    less."""
    if is_local(url):
        return {}
    options = {"sslmode": VERIFIED, "gssencmode": "disable"}
    if "sslrootcert" not in url.query and not _authority_is_set_up():
        options["sslrootcert"] = _systems_authorities()
    return options


def is_local(url: URL) -> bool:
    """Whether everything said stays on this computer: a socket of the system, or its own address."""
    if "service" in url.query or os.environ.get("PGSERVICE"):
        return False
    hosts = [*_named(url.host), *_named(url.query.get("host")), *_named(url.query.get("hostaddr"))]
    if not url.host and "host" not in url.query:
        hosts += [*_named(os.environ.get("PGHOST"))]
    hosts += [*_named(os.environ.get("PGHOSTADDR"))] if "hostaddr" not in url.query else []
    return all(map(_is_own, hosts))


def _named(given: str | tuple[str, ...] | None) -> Iterator[str]:
    for some in (given,) if isinstance(given, str) else given or ():
        yield from some.split(",")


def _is_own(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _authority_is_set_up() -> bool:
    """Whether the driver knows an authority by itself: libpq, environment variables and "SSL Client
    Certificates"."""
    windows = Path(os.environ.get("APPDATA", "")) / "postgresql" / "root.crt"
    file = windows if sys.platform == "win32" else Path.home() / ".postgresql" / "root.crt"
    return bool(os.environ.get("PGSSLROOTCERT")) or file.is_file()


def _systems_authorities() -> str:
    """A file of the authorities that this system trusts. The driver's wheel brings a library that looks for
    them in a folder of its own, and not in Windows' store."""
    paths = ssl.get_default_verify_paths()
    if sys.platform == "win32":
        return str(written_authorities(user_data_folder()))
    return paths.cafile or SYSTEM


def written_authorities(folder: Path) -> Path:
    """Those that the system gives Python one by one, which on Windows are those of its store, in a file."""
    known = ssl.create_default_context().get_ca_certs(binary_form=True)
    file = folder / "trusted-authorities.pem"
    folder.mkdir(parents=True, exist_ok=True)
    with written_whole(file) as partial:
        partial.write_text("".join(map(ssl.DER_cert_to_PEM_cert, known)), encoding="ascii")
    return file
