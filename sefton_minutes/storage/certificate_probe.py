"""Why a server's certificate is not believed: the driver only says that it is not."""

import socket
import ssl
import struct

from sqlalchemy import URL

from sefton_minutes.storage.encryption import SYSTEM, security_options

_ASK_FOR_TLS = struct.pack("!ii", 8, 80877103)
"""SSLRequest (PostgreSQL documentation, "Message Formats"); nothing else is ever sent."""

_USUAL_PORT = 5432
_SECONDS = 5.0

_CAUSES = {
    9: "is not valid yet: look at the clock of this computer, and of the server's",
    10: "has expired",
    18: "is signed by itself and by no authority",
    19: "is signed by an authority that is not known here",
    20: "is signed by an authority that is not known here",
    21: "is signed by an authority that is not known here",
    62: "is another server's: its name is not the one in the address",
    64: "is another server's: its address is not the one that was asked for",
}
"""OpenSSL's numbers of what is wrong with a certificate (x509_vfy.h)."""


def certificate_trouble(url: URL) -> str | None:
    """What is wrong with the certificate of a server on another computer, as a sentence; None where nothing
    is, or where nobody answers."""
    host, port = url.host or "", url.port or _USUAL_PORT
    address = url.query.get("hostaddr", host)
    try:
        authorities = _authorities(url)
        with socket.create_connection((str(address), port), _SECONDS) as door:
            door.sendall(_ASK_FOR_TLS)
            if door.recv(1) == b"S":
                with authorities.wrap_socket(door, server_hostname=host):
                    return None
    except ssl.SSLCertVerificationError as error:
        cause = _CAUSES.get(error.verify_code, f"is not believed ({error.verify_message})")
        return f"The certificate of the server {host} {cause}."
    except OSError:  # nobody there, or a file of authorities that cannot be read: the driver says so better
        return None
    return None


def _authorities(url: URL) -> ssl.SSLContext:
    named = url.query.get("sslrootcert") or security_options(url).get("sslrootcert", SYSTEM)
    return ssl.create_default_context(cafile=None if named == SYSTEM else str(named))
