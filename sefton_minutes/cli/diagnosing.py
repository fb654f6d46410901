"""The log and crash reports of a run, in the user's data."""

from collections.abc import Iterator
from contextlib import contextmanager

from sefton_minutes.cli import terminal
from sefton_minutes.user_data import user_data_folder

WITH_WINDOW = ("window", "demo")


@contextmanager
def logged(command: str) -> Iterator[None]:
    """Write the log while the command runs. A window sees to its own; without one the log is written only
    where the user's data are kept, since to ask for something makes no folder."""
    folder = user_data_folder()
    if command in WITH_WINDOW or not folder.is_dir():
        yield
        return
    from sefton_minutes.diagnosis.log import begin_log, end_log  # noqa: PLC0415 - slow to load

    log = begin_log(folder, command)
    try:
        yield
    finally:
        end_log(log)


def report(bug: Exception) -> None:
    """Write the report of a mistake of ours, and say where it is."""
    from sefton_minutes.diagnosis.crash_reports import SUBFOLDER, CrashReports  # noqa: PLC0415 - as above

    CrashReports(user_data_folder() / SUBFOLDER, terminal.complain).take(type(bug), bug, bug.__traceback__)
