"""`server`: what an IT department runs on the council's own PostgreSQL, and what is wrong with it."""

import argparse
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from sefton_minutes.cli import terminal
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.server_findings import ServerCheck, Weight
from sefton_minutes.exchange.meeting_json import JsonObject, dumped

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

_MARKS: Mapping[Weight, str] = {Weight.GOOD: "good ", Weight.ADVICE: "look ", Weight.WRONG: "WRONG"}


class AddCommand(Protocol):
    """Makes a command with the options that all have."""

    def __call__(  # noqa: D102 - the class says it
        self, commands: "Commands", word: str, purpose: str, *, name: str = "", prints: bool = True
    ) -> argparse.ArgumentParser: ...


def add_server(commands: "Commands", add: AddCommand) -> None:
    """What may be typed after `server`."""
    group = commands.add_parser("server", help="set up and check the council's own PostgreSQL",
                                allow_abbrev=False)  # fmt: skip
    inner = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    script = add(
        inner, "script", "print the SQL for psql: roles, tables, rights; or one officer's login",
        name="server script", prints=False,
    )  # fmt: skip
    script.add_argument("--name", metavar="NAME", default="minutes", help="of the database (minutes)")
    script.add_argument("--network", metavar="CIDR", action="append", default=[],
                        help="where officers' computers are: 10.20.0.0/16; may be given again")  # fmt: skip
    script.add_argument("--login", metavar="LOGIN", help="only the SQL for the login of one officer")
    script.add_argument("--role", choices=tuple(Role), type=Role, metavar="|".join(Role), help="his role")
    script.add_argument("--cleared", action="store_true", help="he may see what the public may not")
    check = add(inner, "check", "say what is missing or wrong on a server", name="server check")
    check.add_argument("url", metavar="URL", help="postgresql+psycopg://USER@SERVER/NAME")


def server_script(asked: Namespace) -> int:
    """Print the SQL."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    if (asked.login is None) != (asked.role is None) or (asked.cleared and asked.login is None):
        raise NotAllowed(
            "A login and its role are given together.",
            "Write --login NAME --role officer, and --cleared or not.",
        )
    if asked.login is not None:
        terminal.say(composition.login_script(asked.name, asked.login, asked.role, cleared=asked.cleared))
    else:
        terminal.say(composition.server_script(asked.name, asked.network))
    return 0


def server_check(asked: Namespace) -> int:
    """Say what is missing or wrong; 1 when something is wrong."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    check = composition.server_check(asked.url)
    terminal.say(dumped(check_as_json(check)) if asked.json else check_lines(check))
    return 0 if check.is_sound else 1


def check_lines(check: ServerCheck) -> str:
    """A line for each thing looked at, and what to do below it."""
    lines = [f"{check.place}\n"]
    for each in check.findings:
        advice = f"\n       {each.advice}" if each.advice else ""
        lines.append(f"{_MARKS[each.weight]}  {each.sentence}{advice}\n")
    return "".join(lines)


def check_as_json(check: ServerCheck) -> JsonObject:
    """See docs/json.md."""
    return {
        "place": check.place,
        "sound": check.is_sound,
        "findings": [
            {"weight": each.weight.value, "sentence": each.sentence, "advice": each.advice or None}
            for each in check.findings
        ],
    }


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "server script": server_script,
    "server check": server_check,
}
