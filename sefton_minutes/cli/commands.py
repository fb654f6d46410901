"""What each command does. The window and everything slow are loaded only by the command that needs them."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sefton_minutes.cli import printed, terminal
from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable, MinutesError, NotFound
from sefton_minutes.exchange import meeting_json
from sefton_minutes.user_data import user_data_folder

if TYPE_CHECKING:
    from sefton_minutes.composition import Services
    from sefton_minutes.services.importing import Preview


def open_window(asked: Namespace) -> int:
    """Open the window on the named database, or on the user's own."""
    from sefton_minutes.app import run  # noqa: PLC0415 - a terminal command needs no Qt

    def compose() -> "Services":
        from sefton_minutes import composition  # noqa: PLC0415 - storage is loaded once the window is painted

        return composition.compose_for_window(asked.database)

    return run(compose, user_data_folder())


def demo(asked: Namespace) -> int:
    """Open the window on the sample council."""
    from sefton_minutes.app import run  # noqa: PLC0415 - a terminal command needs no Qt

    def compose() -> "Services":
        from sefton_minutes import composition  # noqa: PLC0415 - storage is loaded once the window is painted

        return composition.compose_sample_council(asked.database, fresh=asked.fresh)

    return run(compose, user_data_folder())


def import_pages(asked: Namespace) -> int:
    """Keep pages, or only say what would be kept. A page that cannot be kept does not keep back the others,
    a database that has gone does."""
    previews, well = _previews(asked)
    if asked.preview:
        _tell_previews(asked, previews)
        return 0 if well else 1
    if not previews:
        return 1
    with _services(asked, create=True) as services:
        outcomes = _keep_all(services, asked, previews)
    if asked.json:
        terminal.say(meeting_json.dumped({"imported": outcomes}))
    return 0 if well and len(outcomes) == len(previews) else 1


def meetings(asked: Namespace) -> int:
    """List the meetings."""
    with _services(asked) as services:
        told = meeting_json.listed_meetings(services.meetings.list())
    terminal.say(meeting_json.dumped(told) if asked.json else printed.meeting_lines(told))
    return 0


def show(asked: Namespace) -> int:
    """Tell everything about a meeting."""
    with _services(asked) as services:
        papers = services.exporting.papers(services.meetings.find(asked.meeting))
    told = meeting_json.meetings_document([meeting_json.kept_meeting(papers)])
    terminal.say(
        meeting_json.dumped(told) if asked.json else printed.meeting_text(told, [papers.meeting.contact_post])
    )
    return 0


def search(asked: Namespace) -> int:
    """Find minutes by their words."""
    from sefton_minutes.services.searching import SearchRequest  # noqa: PLC0415 - it loads storage

    with _services(asked) as services:
        body_id = _body_id(services, asked.body) if asked.body else None
        request = SearchRequest(" ".join(asked.words), body_id, asked.from_day, asked.to_day, asked.limit)
        result = services.searching.search(request)
    told = printed.search_result(result)
    terminal.say(meeting_json.dumped(told) if asked.json else printed.hit_lines(told, more=result.more))
    return 0


def print_paper(asked: Namespace) -> int:
    """Write a paper as PDF."""
    from sefton_minutes.services.printing import PaperKind  # noqa: PLC0415 - it loads storage

    with _services(asked) as services:
        services.printing.save(services.meetings.find(asked.meeting), PaperKind(asked.paper), asked.output)
    return 0


def export(asked: Namespace) -> int:
    """Write a meeting for another program."""
    with _services(asked) as services:
        services.exporting.save(services.meetings.find(asked.meeting), asked.format, asked.output)
    return 0


def actions(asked: Namespace) -> int:
    """List actions."""
    from sefton_minutes.services.actions import ActionScope  # noqa: PLC0415 - it loads storage

    with _services(asked) as services:
        rows = services.actions.list(ActionScope.OVERDUE if asked.overdue else ActionScope.ALL)
    told = meeting_json.listed_actions(rows)
    terminal.say(meeting_json.dumped(told) if asked.json else printed.action_lines(told))
    return 0


def database_status(asked: Namespace) -> int:
    """Say where the database is and how far it has come."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    told = printed.database_status(composition.administration(asked.database).status())
    terminal.say(meeting_json.dumped(told) if asked.json else printed.status_lines(told))
    return 0


def database_upgrade(asked: Namespace) -> int:
    """Bring the database up to this program."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    terminal.say(printed.upgrade_sentence(composition.administration(asked.database).upgrade()))
    return 0


def database_backup(asked: Namespace) -> int:
    """Write a copy of the database."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    composition.administration(asked.database).backup(asked.file)
    terminal.say(f"The database was copied into {asked.file}.\n")
    return 0


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "window": open_window,
    "demo": demo,
    "import": import_pages,
    "meetings": meetings,
    "show": show,
    "search": search,
    "print": print_paper,
    "export": export,
    "actions": actions,
    "database status": database_status,
    "database upgrade": database_upgrade,
    "database backup": database_backup,
}


@contextmanager
def _services(asked: Namespace, *, create: bool = False) -> "Iterator[Services]":
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    services = composition.compose_for_terminal(asked.database, create=create)
    try:
        yield services
    finally:
        services.close()


def _previews(asked: Namespace) -> "tuple[list[Preview], bool]":
    """The pages that could be read, and whether all could."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    previews: list[Preview] = []
    well = True
    for file in asked.files:
        try:
            previews.extend(composition.page_previews(file, asked.body, asked.date))
        except MinutesError as problem:
            terminal.complain(str(problem))
            well = False
    return previews, well


def _keep_all(
    services: "Services", asked: Namespace, previews: "list[Preview]"
) -> list[meeting_json.JsonObject]:
    """Keep each page and tell so at once; what became of those that were kept."""
    outcomes: list[meeting_json.JsonObject] = []
    for preview in previews:
        try:
            outcome = services.importing.keep(preview)
        except MinutesError as problem:
            terminal.complain(str(problem))
            if isinstance(problem, DatabaseUnavailable | DatabaseUnusable):
                break
            continue
        outcomes.append(printed.import_outcome(preview.name, outcome))
        if not asked.json:
            terminal.say(f"{outcome.sentence}\n")
    return outcomes


def _tell_previews(asked: Namespace, previews: "list[Preview]") -> None:
    if not previews:
        return
    told = meeting_json.meetings_document(
        [meeting_json.read_meeting(each.page, each.readings, each.next_meeting) for each in previews],
        [words for each in previews for words in each.page.not_understood],
    )
    posts = [each.page.contact_post for each in previews]
    terminal.say(meeting_json.dumped(told) if asked.json else printed.meeting_text(told, posts))


def _body_id(services: "Services", name: str) -> int:
    for body in services.bodies.all():
        if body.is_called(name):
            return body.id
    raise NotFound(f"There is no body called “{name}”.", "“meetings” lists bodies and dates.")
