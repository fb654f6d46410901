from pathlib import Path

import pytest

from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.storage.address import DatabaseKind, read_address


def test_an_sqlite_file_is_named_by_its_whole_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    address = read_address("sqlite:///minutes.sqlite")
    assert address.kind is DatabaseKind.SQLITE
    assert address.place == str(tmp_path / "minutes.sqlite")


@pytest.mark.parametrize("scheme", ["postgresql+psycopg", "postgresql", "postgres"])
def test_a_postgresql_database_is_named_without_its_password(scheme: str) -> None:
    address = read_address(f"{scheme}://clerk:secret@db.marram.example:5433/minutes")
    assert address.kind is DatabaseKind.POSTGRESQL
    assert address.place == "minutes on db.marram.example:5433"
    assert address.url.drivername == "postgresql+psycopg"


def test_a_server_reached_by_its_socket_is_named_by_it() -> None:
    assert read_address("postgresql:///minutes?host=/run/db").place == "minutes on /run/db"
    assert read_address("postgresql:///minutes").place == "minutes on this computer"


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "The database address is not a URL."),
        ("minutes.sqlite", "The database address is not a URL."),
        ("mysql://clerk:secret@db/minutes", "begins with “mysql”"),
        ("postgresql+psycopg2://db/minutes", "begins with “postgresql+psycopg2”"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///file:minutes?mode=memory&uri=true", "names no file"),
        ("postgresql://clerk:secret@db", "names a server but no database"),
        ("postgresql://clerk:secret@db:port/minutes", "The port in the database address is not a number."),
    ],
)
def test_another_address_is_refused_with_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(DatabaseUnusable) as refused:
        read_address(url)
    assert sentence in str(refused.value)
    assert "Write sqlite:///FILE" in refused.value.advice
    assert "secret" not in str(refused.value)
