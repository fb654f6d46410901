"""Signing in from the terminal: the password is asked for, tried, and kept by the system's store alone."""

import io
from collections.abc import Iterator

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.cli.conftest import Run
from tests.remembering_passwords import StoreInMemory, no_store, store_in_memory
from tests.tls_server import TlsServer

NAME = "minutes_sign_in"


@pytest.fixture
def store() -> Iterator[StoreInMemory]:
    with store_in_memory() as kept:
        yield kept


@pytest.fixture(scope="module")
def url(tls_server: TlsServer) -> str:
    """A database that wants a password, without one."""
    for script in (
        server_script(NAME),
        login_script(NAME, Login("ben_b", Role.OFFICER, cleared=False)),
        "ALTER ROLE ben_b PASSWORD 'pass-word';",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    bare = make_url(tls_server.url("ben_b", "", NAME))._replace(password=None, username=None)
    return bare.render_as_string(hide_password=False)


def typing(monkeypatch: pytest.MonkeyPatch, login: str, password: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{login}\n"))
    monkeypatch.setattr("sefton_minutes.cli.sign_in_command.getpass", lambda _prompt: password)


def test_a_password_is_tried_kept_and_forgotten(
    run: Run, url: str, store: StoreInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "ben_b", "guess")
    refused = run("sign-in", "--database", url)
    assert refused.code == 1
    assert "did not accept" in refused.err
    assert not store.kept
    typing(monkeypatch, "ben_b", "pass-word")
    done = run("sign-in", "--database", url)
    assert (done.code, list(store.kept.values())) == (0, ["pass-word"])
    assert "pass-word" not in done.out + done.err
    named = url.replace("://", "://ben_b@")
    assert run("meetings", "--database", named).code == 0
    assert run("sign-out", "--database", named).out == "The password is forgotten.\n"
    assert not store.kept
    assert run("sign-out", "--database", named).out == "No password was remembered.\n"
    said = run("meetings", "--database", named)
    assert (said.code, "Sign in. “sign-in” keeps a password for later." in said.err) == (1, True)


def test_without_a_store_nothing_is_asked(run: Run, url: str) -> None:
    with no_store():
        said = run("sign-in", "--database", url)
    assert said.code == 1
    assert "no store for passwords" in said.err


def test_a_file_wants_no_signing_in(run: Run) -> None:
    said = run("sign-in", "--database", "sqlite:///any.sqlite")
    assert (said.code, "no server" in said.err) == (1, True)


def test_a_password_on_the_command_line_is_warned_of(run: Run) -> None:
    said = run(
        "meetings", "--database", "postgresql+psycopg://ben_b:secret@127.0.0.1:1/minutes", as_typed=True
    )
    assert "can see a password" in said.err
    assert "secret" not in said.err
