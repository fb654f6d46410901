"""What each command does. The window and everything slow are loaded only by the command that needs them."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from sefton_minutes.cli import (
    answers_json,
    database_commands,
    papers_command,
    printed,
    server_command,
    sign_in_command,
    terminal,
)
from sefton_minutes.cli.import_command import import_pages
from sefton_minutes.cli.opened import opened_services
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.exchange import meeting_json
from sefton_minutes.user_data import user_data_folder

if TYPE_CHECKING:
    from sefton_minutes.composition import Services, WindowStart


def open_window(asked: Namespace) -> int:
    """Open the window on the named database, or on the user's own."""
    from sefton_minutes.app import run  # noqa: PLC0415 - a terminal command needs no Qt

    @cache
    def start() -> "WindowStart":
        from sefton_minutes import composition  # noqa: PLC0415 - storage is loaded once the window is painted

        return composition.WindowStart(asked.database)

    return run(lambda: start().compose(), user_data_folder(), lambda: start().connecting)


def demo(asked: Namespace) -> int:
    """Open the window on the sample council."""
    from sefton_minutes.app import run  # noqa: PLC0415 - a terminal command needs no Qt

    def compose() -> "Services":
        from sefton_minutes import composition  # noqa: PLC0415 - storage is loaded once the window is painted

        return composition.compose_sample_council(asked.database, fresh=asked.fresh)

    return run(compose, user_data_folder())


def meetings(asked: Namespace) -> int:
    """List the meetings."""
    with opened_services(asked) as services:
        told = meeting_json.listed_meetings(services.meetings.list())
    terminal.say(meeting_json.dumped(told) if asked.json else printed.meeting_lines(told))
    return 0


def show(asked: Namespace) -> int:
    """Tell everything about a meeting."""
    with opened_services(asked) as services:
        papers = services.exporting.papers(services.meetings.find(asked.meeting))
    told = meeting_json.meetings_document([meeting_json.kept_meeting(papers)])
    terminal.say(
        meeting_json.dumped(told) if asked.json else printed.meeting_text(told, [papers.meeting.contact_post])
    )
    return 0


def search(asked: Namespace) -> int:
    """Find minutes by their words."""
    with opened_services(asked) as services:
        body_id = _body_id(services, asked.body) if asked.body else None
        result = services.searching.search(_search_request(asked, body_id))
    told = answers_json.search_result(result)
    lines = printed.hit_lines(told, asked.order, more=result.more)
    terminal.say(meeting_json.dumped(told) if asked.json else lines)
    return 0


def print_paper(asked: Namespace) -> int:
    """Write a paper as PDF."""
    from sefton_minutes.services.printing import PaperKind  # noqa: PLC0415 - it loads storage

    with opened_services(asked) as services:
        services.printing.save(services.meetings.find(asked.meeting), PaperKind(asked.paper), asked.output)
    return 0


def export(asked: Namespace) -> int:
    """Write a meeting for another program."""
    with opened_services(asked) as services:
        services.exporting.save(services.meetings.find(asked.meeting), asked.format, asked.output)
    return 0


def actions(asked: Namespace) -> int:
    """List actions."""
    from sefton_minutes.services.actions import ActionScope  # noqa: PLC0415 - it loads storage

    with opened_services(asked) as services:
        rows = services.actions.list(ActionScope.OVERDUE if asked.overdue else ActionScope.ALL)
    told = meeting_json.listed_actions(rows)
    terminal.say(meeting_json.dumped(told) if asked.json else printed.action_lines(told))
    return 0


def doubtful(asked: Namespace) -> int:
    """List what waits for an officer's answer."""
    with opened_services(asked) as services:
        told = answers_json.doubtful_readings(services.reviewing.doubtful(limit=asked.limit))
    terminal.say(meeting_json.dumped(told) if asked.json else printed.doubtful_lines(told))
    return 0


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    **papers_command.COMMANDS,
    **server_command.COMMANDS,
    **sign_in_command.COMMANDS,
    "window": open_window,
    "demo": demo,
    "import": import_pages,
    "meetings": meetings,
    "show": show,
    "search": search,
    "print": print_paper,
    "export": export,
    "actions": actions,
    "doubtful": doubtful,
    "database status": database_commands.status,
    "database upgrade": database_commands.upgrade,
    "database backup": database_commands.backup,
    "database backups": database_commands.backups,
    "database restore": database_commands.restore,
    "database check": database_commands.check,
    "database copy": database_commands.copy,
}


def _search_request(asked: Namespace, body_id: int | None) -> SearchRequest:
    return SearchRequest(
        words=" ".join(asked.words),
        body_id=body_id,
        from_day=asked.from_day,
        to_day=asked.to_day,
        kind=asked.kind,
        person=asked.person,
        decision=asked.decided,
        order=asked.order,
        with_standing_text=asked.standing,
        limit=asked.limit,
    )


def _body_id(services: "Services", name: str) -> int:
    for body in services.bodies.all():
        if body.is_called(name):
            return body.id
    raise NotFound(f"There is no body called “{name}”.", "“meetings” lists bodies and dates.")
