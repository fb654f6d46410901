"""A server is believed by its certificate only, on a real server with TLS."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
import trustme
from sqlalchemy import make_url, text

from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.encryption import is_local, security_options, written_authorities
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.tls_server import HOST, TlsServer

NAME = "minutes_encrypted"
TLS = ("TLSv1.2", "TLSv1.3")


@pytest.fixture(scope="module")
def server(tls_server: TlsServer) -> TlsServer:
    """With a database, and a login for it: ada, whose password is pass-word."""
    login = login_script(NAME, Login("ada", Role.OFFICER, cleared=False))
    for script in (server_script(NAME), login, "ALTER ROLE ada PASSWORD 'pass-word'"):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    return tls_server


@pytest.fixture(autouse=True)
def no_authority_of_whoever_tests(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PGSSLROOTCERT", raising=False)


def encryption(url: str) -> str:
    """How it is spoken to the server at this address."""
    database = Database.open(url)
    with database.engine.connect() as connection:
        used = connection.execute(text("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"))
        version = str(used.scalar())
    database.close()
    return version


def refusal(url: str) -> str:
    with pytest.raises(DatabaseUnavailable) as refused:
        Database.open(url)
    return str(refused.value)


def test_a_server_whose_certificate_is_right_is_spoken_to_by_tls(server: TlsServer) -> None:
    assert encryption(server.url("ada", "pass-word", NAME)) in TLS


def test_another_authority_is_not_believed(server: TlsServer, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    said = refusal(server.url("ada", "pass-word", NAME, sslrootcert=str(other)))
    assert "is not to be trusted" in said
    assert "server check" in said


def test_without_an_authority_named_those_of_the_system_count(server: TlsServer) -> None:
    url = make_url(server.url("ada", "pass-word", NAME)).difference_update_query(["sslrootcert"])
    assert "is not to be trusted" in refusal(url.render_as_string(hide_password=False))


def test_another_servers_certificate_is_not_believed(server: TlsServer) -> None:
    assert "is another server's" in refusal(server.url("ada", "pass-word", NAME, host="db.council.test"))


def test_an_authority_that_is_not_there_is_told(server: TlsServer, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing", encoding="ascii")
    for file in (empty, tmp_path / "absent.pem"):
        said = refusal(server.url("ada", "pass-word", NAME, sslrootcert=str(file)))
        assert "The file that sslrootcert names" in said


def test_a_server_without_tls_is_sent_nothing(server: TlsServer) -> None:
    heard: list[bytes] = []

    def refuse(client: socket.socket) -> None:
        client.recv(8)
        client.sendall(b"N")  # PostgreSQL's protocol, SSLRequest: no
        heard.append(client.recv(1000))

    with listening(refuse) as port:
        url = make_url(server.url("ada", "pass-word", NAME)).set(port=port)
        assert "offers no encrypted connection" in refusal(url.render_as_string(hide_password=False))
    assert set(heard) == {b""}


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_less_than_a_verified_certificate_is_refused(mode: str) -> None:
    with pytest.raises(DatabaseUnusable, match=f"sslmode={mode}"):
        read_address(f"postgresql://ada@{HOST}/minutes?sslmode={mode}")
    read_address(f"postgresql://ada@localhost/minutes?sslmode={mode}")


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("postgresql:///minutes", True),
        ("postgresql://127.0.0.1/minutes", True),
        ("postgresql://[::1]/minutes", True),
        ("postgresql:///minutes?host=/run/postgresql", True),
        ("postgresql:///minutes?host=/run/postgresql&host=db.council.test", False),
        ("postgresql://localhost/minutes?hostaddr=10.0.0.8", False),
        ("postgresql:///minutes?service=minutes", False),
        ("postgresql://localhost.council.test/minutes", False),
        ("postgresql://10.0.0.8/minutes", False),
    ],
)
def test_only_what_stays_on_this_computer_is_local(url: str, local: bool) -> None:
    assert is_local(make_url(url)) is local
    assert ("sslmode" in security_options(make_url(url))) is not local


def test_an_environment_that_names_another_computer_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "db.council.test")
    assert not is_local(make_url("postgresql:///minutes"))
    assert is_local(make_url("postgresql://localhost/minutes"))
    monkeypatch.setenv("PGHOSTADDR", "10.0.0.8")
    assert not is_local(make_url("postgresql://localhost/minutes"))


def test_an_environment_that_asks_for_less_does_not_count(
    server: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLMODE", "disable")
    assert encryption(server.url("ada", "pass-word", NAME)) in TLS


def test_the_drivers_own_file_of_authorities_is_used(
    server: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLROOTCERT", str(server.authority))
    url = make_url(server.url("ada", "pass-word", NAME)).difference_update_query(["sslrootcert"])
    assert encryption(url.render_as_string(hide_password=False)) in TLS


def test_the_authorities_of_the_system_can_be_written_for_the_driver(
    server: TlsServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As on Windows, whose store the driver does not read."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
    file = written_authorities(tmp_path / "data")
    url = server.url("ada", "pass-word", NAME, sslrootcert=str(file))
    assert encryption(url) in TLS


@contextmanager
def listening(answer: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port that answers each caller so."""
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            while True:
                try:
                    client, _ = door.accept()
                except OSError:
                    return
                with client:
                    answer(client)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield door.getsockname()[1]
        door.shutdown(socket.SHUT_RDWR)
    thread.join()
