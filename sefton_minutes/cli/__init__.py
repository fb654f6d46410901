"""The use cases from a terminal, for IT staff, scheduled jobs and tests; without a command, the window.

Exit codes: 0 done, 1 a problem (told in one sentence on standard error), 2 wrong usage.
"""

import sys
from argparse import Namespace
from collections.abc import Sequence

from sefton_minutes.cli import terminal
from sefton_minutes.cli.arguments import parsed
from sefton_minutes.cli.commands import COMMANDS
from sefton_minutes.cli.diagnosing import logged, report
from sefton_minutes.cli.sign_in_command import warn_of_password
from sefton_minutes.domain.errors import MinutesError, PasswordWanted


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (those of the process, when None) ask for; the exit code."""
    terminal.speak_utf8()
    asked = parsed(sys.argv[1:] if arguments is None else arguments)
    with logged(asked.command):
        return _done(asked)


def _done(asked: Namespace) -> int:
    """Do it; the exit code."""
    try:
        warn_of_password(asked)
        return COMMANDS[asked.command](asked)
    except PasswordWanted as problem:
        terminal.complain(f"{problem} “sign-in” keeps a password for later.")
        return 1
    except MinutesError as problem:
        terminal.complain(str(problem))
        return 1
    except BrokenPipeError:
        terminal.stop_speaking()  # whoever read has seen enough, as “head” does
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # noqa: BLE001 (Python's own words on it could hold text of the record)
        report(bug)
        return 1
