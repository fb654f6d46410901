"""A password that was changed on the server while the database was open."""

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.errors import PasswordWanted
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.tls_server import TlsServer

NAME = "minutes_again"
END = (
    f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NAME}' AND usename = 'cat_c';"
)


def run(server: TlsServer, script: str) -> None:
    done = server.psql(script)
    assert done.returncode == 0, done.stderr


def test_after_signing_in_again_the_same_open_database_goes_on(tls_server: TlsServer) -> None:
    run(tls_server, server_script(NAME))
    run(tls_server, login_script(NAME, Login("cat_c", Role.OFFICER, cleared=False)))
    run(tls_server, "ALTER ROLE cat_c PASSWORD 'first-word';")
    address = make_url(tls_server.url("cat_c", "first-word", NAME))
    database = Database.open(address.render_as_string(hide_password=False))
    run(tls_server, f"ALTER ROLE cat_c PASSWORD 'second-word'; {END}")
    with pytest.raises(PasswordWanted):
        database.login()
    database.sign_in_again(address._replace(password="second-word").render_as_string(hide_password=False))
    assert database.login() == "cat_c"
    with database.unit_of_work("cat_c") as work:
        assert work.bodies.all() == ()
    database.close()
