"""`sign-in` and `sign-out`: the password for the council's server, kept by the system's own store alone."""

import argparse
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from getpass import getpass
from typing import TYPE_CHECKING

from sefton_minutes.cli import terminal
from sefton_minutes.cli.server_command import AddCommand
from sefton_minutes.domain.errors import DatabaseUnavailable, NotAllowed, NothingChosen

if TYPE_CHECKING:
    from sefton_minutes.services.connecting import Connecting

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name


def add_sign_in(commands: "Commands", add: AddCommand) -> None:
    """What may be typed of these."""
    add(commands, "sign-in", "ask for the password of the server, try it, remember it", prints=False)
    add(commands, "sign-out", "forget the password of the server", prints=False)


def sign_in(asked: Namespace) -> int:
    """Ask for login and password, try them, and have the system's store remember the password."""
    connecting, url = _server(asked)
    if connecting.cannot_remember:
        raise NotAllowed(connecting.cannot_remember, "The window asks for the password at each start.")
    login = _login(connecting.login_at(url))
    password = getpass(f"Password of {login}: ")
    url = connecting.with_login(url, login)
    trial = connecting.try_out(url, password)
    if not trial.is_good:
        raise DatabaseUnavailable(" ".join(trial.sentences))
    connecting.sign_in(url, login, password, remember=True)
    terminal.say("".join(f"{sentence}\n" for sentence in (*trial.sentences, "The password is remembered.")))
    return 0


def sign_out(asked: Namespace) -> int:
    """Forget the password."""
    connecting, url = _server(asked)
    forgotten = connecting.sign_out(url)
    terminal.say("The password is forgotten.\n" if forgotten else "No password was remembered.\n")
    return 0


def warn_of_password(asked: Namespace) -> None:
    """Whoever looks at the list of processes sees the arguments of a command."""
    given = getattr(asked, "database", None)
    if given and "://" in given and _has_password(given):
        terminal.complain("Others on this computer can see a password on a command line; “sign-in” keeps it.")


def _has_password(url: str) -> bool:
    login, at, _ = url.partition("://")[2].partition("/")[0].rpartition("@")
    return bool(at) and ":" in login


def _server(asked: Namespace) -> "tuple[Connecting, str]":
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    connecting = composition.connecting(asked.database)
    place = connecting.place()
    if place is None or connecting.server_place(place.url) is None:
        raise NothingChosen("The record is in no server's database.", "Name it by --database.")
    return connecting, place.url


def _login(usual: str) -> str:
    """The login that is typed; Enter takes the usual one."""
    sys.stderr.write(f"Login [{usual}]: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip() or usual


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {"sign-in": sign_in, "sign-out": sign_out}
