"""`server` in the terminal."""

import json

import pytest

from sefton_minutes.cli import main
from tests.tls_server import TlsServer


def test_the_script_goes_to_standard_output_and_through_psql(
    tls_server: TlsServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["server", "script", "--name", "minutes_cli", "--network", "10.20.0.0/16"]) == 0
    script = capsys.readouterr().out
    assert "10.20.0.0/16  scram-sha-256" in script
    assert main(["server", "script", "--name", "minutes_cli", "--login", "cleo", "--role", "reader"]) == 0
    login = capsys.readouterr().out
    assert "PASSWORD" not in login
    for each in (script, login):
        done = tls_server.psql(each)
        assert done.returncode == 0, done.stderr


def test_a_check_says_what_is_wrong_and_ends_with_1(
    tls_server: TlsServer, capsys: pytest.CaptureFixture[str]
) -> None:
    with tls_server.superuser() as connection:
        connection.execute("CREATE DATABASE minutes_empty")
    assert main(["server", "check", tls_server.own_url("minutes_empty")]) == 1
    assert "WRONG  The database has no tables yet." in capsys.readouterr().out
    assert main(["server", "check", "--json", tls_server.own_url("minutes_empty")]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["sound"] is False
    assert {"weight", "sentence", "advice"} == told["findings"][0].keys()


@pytest.mark.parametrize("asked", [["--login", "cleo"], ["--role", "reader"], ["--cleared"]])
def test_a_login_without_a_role_is_refused(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["server", "script", *asked]) == 1
    assert "given together" in capsys.readouterr().err
