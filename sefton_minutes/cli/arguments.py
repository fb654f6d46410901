"""What may be typed after `sefton-minutes`."""

import argparse
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sefton_minutes import __version__
from sefton_minutes.cli.papers_command import add_papers
from sefton_minutes.cli.server_command import add_server
from sefton_minutes.cli.sign_in_command import add_sign_in
from sefton_minutes.cli.terminal import PROGRAM
from sefton_minutes.domain.entered_dates import NotUnderstood, entered_date
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

WINDOW = "window"
MEETING_HELP = "its id, or body and date as one argument: “Cabinet 5 December 2019”"
_MARK = "\N{SYMBOL FOR NULL}"
_LEFT_OUT_WORD = re.compile(r"-[^\W\d-]")
"""A word of a search that shall not be found ("-housing"): no option of ours has one dash and more
letters."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as named values; `command` is the name of what is to be done.

    Ends the program with exit code 2 and a word about usage when they make no sense.
    """
    parser = _parser()
    asked = parser.parse_args(_with_left_out_words_marked(arguments))
    if asked.command == "search" and not (asked.words or asked.person or asked.decided):
        parser.error("search: WORDS, --person or --decided must say what to look for")
    return asked


def _with_left_out_words_marked(arguments: Sequence[str]) -> list[str]:
    """In a search "-housing" is a word. argparse takes it for an option, so it is marked and unmarked
    again."""
    if "search" not in arguments:
        return list(arguments)
    return [_MARK + each if _LEFT_OUT_WORD.match(each) and each != "-h" else each for each in arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Agendas, minutes, resolutions and actions. Without a command: open the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--database", metavar="URL", help=_DATABASE_HELP)
    parser.set_defaults(command=WINDOW)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_demo, _import, _meetings, _show, _search, _print, _export, _actions, _doubtful, _database):
        add(commands)
    add_papers(commands, _command)
    add_server(commands, _command)
    add_sign_in(commands, _command)
    return parser


_DATABASE_HELP = "sqlite:///FILE or postgresql+psycopg://USER@SERVER/NAME; this user's own file, if left out"


def _demo(commands: "Commands") -> None:
    command = _command(commands, "demo", "open the window on an invented council", prints=False)
    command.add_argument("--fresh", action="store_true", help="begin anew; what was there is put aside")


def _import(commands: "Commands") -> None:
    command = _command(
        commands, "import", "keep published pages, files of them, folders or ZIPs, as meetings"
    )
    command.add_argument("places", metavar="FILE|FOLDER|ZIP", type=Path, nargs="+")
    command.add_argument("--preview", action="store_true", help="only say what would be read; keep nothing")
    command.add_argument("--body", metavar="NAME", help="the body, where the page does not say it")
    command.add_argument("--date", metavar="DATE", type=_date, help="the day, where the page does not say it")
    command.add_argument(
        "--report", metavar="FILE", type=Path, help="write what became of each file as CSV, for a spreadsheet"
    )


def _meetings(commands: "Commands") -> None:
    _command(commands, "meetings", "list the meetings, newest first")


def _show(commands: "Commands") -> None:
    command = _command(commands, "show", "tell everything about one meeting")
    command.add_argument("meeting", metavar="MEETING", help=MEETING_HELP)


def _search(commands: "Commands") -> None:
    command = _command(commands, "search", "find minutes by their words")
    words = 'words, "phrases", prefix*, OR, -not'
    command.add_argument("words", metavar="WORDS", nargs="*", type=_search_word, help=words)
    command.add_argument("--body", metavar="NAME", help="only this body's")
    command.add_argument("--from", metavar="DATE", dest="from_day", type=_date, help="not before this day")
    command.add_argument("--to", metavar="DATE", dest="to_day", type=_date, help="not after this day")
    command.add_argument(
        "--kind", choices=tuple(SearchKind), default=SearchKind.ALL, type=SearchKind,
        help="where the words must stand (all)", metavar="|".join(SearchKind),
    )  # fmt: skip
    command.add_argument("--person", metavar="NAME", default="", help="only items that name this person")
    command.add_argument("--decided", metavar="WORDS", default="", help="words that the decision must have")
    command.add_argument(
        "--order", choices=tuple(SearchOrder), default=SearchOrder.NEWEST, type=SearchOrder,
        help="which come first (newest)", metavar="|".join(SearchOrder),
    )  # fmt: skip
    command.add_argument("--standing", action="store_true", help="search standing text too")
    command.add_argument("--limit", metavar="N", type=_count, default=50, help="at most so many (50)")


def _print(commands: "Commands") -> None:
    command = _command(commands, "print", "write the agenda or the minutes as PDF", prints=False)
    command.add_argument("meeting", metavar="MEETING", help=MEETING_HELP)
    command.add_argument("paper", choices=("agenda", "minutes"))
    command.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)


def _export(commands: "Commands") -> None:
    command = _command(commands, "export", "write a meeting for another program", prints=False)
    command.add_argument("meeting", metavar="MEETING", help=MEETING_HELP)
    command.add_argument("--format", choices=("json",), default="json")
    command.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)


def _actions(commands: "Commands") -> None:
    command = _command(commands, "actions", "list actions, earliest due first")
    command.add_argument("--overdue", action="store_true", help="only open ones whose day has passed")


def _doubtful(commands: "Commands") -> None:
    command = _command(commands, "doubtful", "list readings that wait for an answer, worst first")
    command.add_argument("--limit", metavar="N", type=_count, default=500, help="at most so many (500)")


def _database(commands: "Commands") -> None:
    group = commands.add_parser("database", help="look after the database", allow_abbrev=False)
    inner = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _command(inner, "status", "say where it is and how far it has come", name="database status")
    _command(inner, "upgrade", "bring it up to this program", name="database upgrade", prints=False)
    check = _command(inner, "check", "look at everything that can be wrong with it", name="database check")
    check.add_argument("--rebuild", action="store_true", help="make the index of words anew first")
    backup = _command(inner, "backup", "write a copy into FILE", name="database backup", prints=False)
    backup.add_argument("file", metavar="FILE", type=Path)
    backups = _command(inner, "backups", "list the backups in a folder", name="database backups")
    backups.add_argument("folder", metavar="FOLDER", type=Path)
    backups.add_argument("--verify", action="store_true", help="read every byte of them")
    restore = _command(inner, "restore", "go back to a backup", name="database restore")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--dry-run", action="store_true", help="only say what it would mean")
    copy = _command(inner, "copy", "copy into an empty database, with a proof", name="database copy")
    copy.add_argument("source", metavar="FROM", help="the URL of the database that is copied")
    copy.add_argument("target", metavar="TO", help="the URL of an empty database of either kind")


def _command(
    commands: "Commands", word: str, purpose: str, *, name: str = "", prints: bool = True
) -> argparse.ArgumentParser:
    """A command with the options that all have; `prints` for those that print data."""
    command = commands.add_parser(
        word, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.", allow_abbrev=False
    )
    command.set_defaults(command=name or word, json=False)
    command.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help=_DATABASE_HELP)
    if prints:
        command.add_argument("--json", action="store_true", help="for programs: see docs/json.md")
    return command


def _date(words: str) -> date:
    try:
        day = entered_date(words)
    except NotUnderstood as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    if day is None:
        raise argparse.ArgumentTypeError("a date is missing")
    return day


def _count(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"“{words}” is not a number from 1 up")
    return int(words)


def _search_word(word: str) -> str:
    return word.removeprefix(_MARK)
