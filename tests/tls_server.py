"""A PostgreSQL server as a council would run it: TLS with a certificate of its own authority, passwords by
SCRAM. The server of the system's packages is used: that of the wheel knows no TLS."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import trustme
from sqlalchemy import URL

HOST = "minutes.council.test"
"""The name in the server's certificate; no name server knows it, so an address is given beside it."""

_RULES = """\
local    all  postgres  trust
hostssl  all  all  127.0.0.1/32  scram-sha-256
host     all  all  all  reject
"""

_SETTINGS = """\
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = '{folder}'
ssl = on
ssl_cert_file = '{folder}/server.pem'
ssl_key_file = '{folder}/server.key'
password_encryption = 'scram-sha-256'
"""


def programs() -> Path | None:
    """The folder of the newest installed server's programs; None where none is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    return Path(named).resolve().parent if named else None


@dataclass(frozen=True)
class TlsServer:
    """One that runs. `authority` is the file of the authority that signed its certificate."""

    folder: Path
    programs: Path
    port: int
    authority: Path

    def url(self, user: str, password: str, database: str, host: str = HOST, **query: str) -> str:
        """How an officer's computer reaches it, with the certificate verified."""
        given = {"hostaddr": "127.0.0.1", "sslrootcert": str(self.authority), **query}
        url = URL.create("postgresql+psycopg", user, password, host, self.port, database, given)
        return url.render_as_string(hide_password=False)

    def own_url(self, database: str = "postgres") -> str:
        """How its superuser reaches it, on the same computer."""
        query = {"host": str(self.folder), "port": str(self.port)}
        return URL.create("postgresql+psycopg", "postgres", database=database, query=query).render_as_string()

    def conninfo(self, user: str, password: str, database: str) -> str:
        """The same as `url`, as psql wants it."""
        return psycopg.conninfo.make_conninfo(
            host=HOST, hostaddr="127.0.0.1", port=self.port, user=user, password=password, dbname=database,
            sslmode="verify-full", sslrootcert=str(self.authority),
        )  # fmt: skip

    def superuser(self, database: str = "postgres") -> psycopg.Connection:
        """A connection of the superuser, each statement by itself."""
        return psycopg.connect(
            host=str(self.folder), port=self.port, user="postgres", dbname=database, autocommit=True
        )

    def psql(self, script: str, conninfo: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a script through psql, as the superuser when nobody is named; stopped at the first error."""
        own = psycopg.conninfo.make_conninfo(
            host=str(self.folder), port=self.port, user="postgres", dbname="postgres"
        )
        return subprocess.run(
            [self.programs / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", conninfo or own, "-f", "-"],
            input=script, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip


@contextmanager
def running() -> Iterator[TlsServer]:
    """Start one in a folder of its own, and stop it."""
    found = programs()
    assert found is not None
    folder = Path(tempfile.mkdtemp(prefix="sefton-tls-"))
    user = "postgres" if os.name == "posix" and os.getuid() == 0 else None  # it refuses to run as root
    server = TlsServer(folder, found, _free_port(), folder / "authority.pem")
    _write_certificates(folder)
    try:
        if user:
            shutil.chown(folder, user, user)
            for file in folder.iterdir():
                shutil.chown(file, user, user)
        folder.chmod(0o755)
        _call(user, found / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust",
              "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")  # fmt: skip
        (folder / "data" / "pg_hba.conf").write_text(_RULES, encoding="utf-8")
        with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS.format(port=server.port, folder=folder))
        _call(user, found / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "start")
        yield server
    finally:
        _call(user, found / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop", check=False)
        shutil.rmtree(folder)


def _write_certificates(folder: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    certificate = authority.issue_cert(HOST)
    for part in certificate.cert_chain_pems:
        part.write_to_path(folder / "server.pem", append=True)
    certificate.private_key_pem.write_to_path(folder / "server.key")
    (folder / "server.key").chmod(0o600)


def _call(user: str | None, *command: str | Path, check: bool = True) -> None:
    """With its output in no pipe of ours: the server would keep it open."""
    subprocess.run(
        command, user=user, group=user, check=check, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"}, cwd="/",
    )  # fmt: skip


def _free_port() -> int:
    with socket.socket() as sought:
        sought.bind(("127.0.0.1", 0))
        port: int = sought.getsockname()[1]
        return port
