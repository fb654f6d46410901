"""`import`: a few pages looked at one by one, or a folder or ZIP of thousands in one run."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sefton_minutes.cli import answers_json, interrupting, printed, terminal
from sefton_minutes.cli.opened import opened_services
from sefton_minutes.domain.bringing_report import BringingReport, FileResult
from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable, MinutesError, NotAllowed
from sefton_minutes.exchange import meeting_json

if TYPE_CHECKING:
    from sefton_minutes.composition import Services
    from sefton_minutes.services.importing import Preview


def import_pages(asked: Namespace) -> int:
    """Keep pages, or only say what would be kept. A page that cannot be kept does not keep back the others,
    a database that has gone does."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    if asked.preview:
        return _preview(asked)
    if any(composition.is_pile(place) for place in asked.places) or asked.report:
        return _bring_in(asked)
    return _keep_one_by_one(asked)


def _preview(asked: Namespace) -> int:
    found = tuple(_previews(asked))
    previews = _complained_of(found)
    if previews or not found:
        _tell_previews(previews, as_json=asked.json)
    return 0 if len(previews) == len(found) else 1


def _keep_one_by_one(asked: Namespace) -> int:
    found = tuple(_previews(asked))
    if not found:  # lists of committees: bodies, no meeting
        return _bring_in(asked)
    previews = _complained_of(found)
    if not previews:
        return 1
    with opened_services(asked, create=True) as services:
        outcomes = _keep_all(services, asked, previews)
    if asked.json:
        terminal.say(meeting_json.dumped({"imported": outcomes}))
    return 0 if len(outcomes) == len(found) else 1


def _previews(asked: Namespace) -> "Iterator[Preview | MinutesError]":
    """Every page of every place, or what is wrong with it, one after the other."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    for place in asked.places:
        yield from composition.page_previews(place, asked.body, asked.date)


def _complained_of(found: "Sequence[Preview | MinutesError]") -> "list[Preview]":
    """The pages that could be read, once it was said what is wrong with the others."""
    previews: list[Preview] = []
    for each in found:
        if isinstance(each, MinutesError):
            terminal.complain(str(each))
        else:
            previews.append(each)
    return previews


def _keep_all(
    services: "Services", asked: Namespace, previews: "Sequence[Preview]"
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
        outcomes.append(answers_json.import_outcome(preview.name, outcome))
        if not asked.json:
            terminal.say(f"{outcome.sentence}\n")
    return outcomes


def _bring_in(asked: Namespace) -> int:
    if asked.date:
        raise NotAllowed("One date cannot be that of many pages.", "Leave out --date, or import one page.")
    with opened_services(asked, create=True) as services, interrupting.asked_to_stop() as stopped:
        report = services.bringing.bring(_absolute(asked.places), terminal.progress, stopped, body=asked.body)
        terminal.end_progress()
        if asked.report:
            services.bringing.save_report(report, asked.report)
    told = answers_json.bringing_report(report)
    terminal.say(meeting_json.dumped(told) if asked.json else printed.report_lines(told))
    return 0 if _went_well(report) else 1


def _absolute(places: Sequence[Path]) -> tuple[Path, ...]:
    """A run is kept under the name of its places, which must mean the same from any folder."""
    return tuple(place.absolute() for place in places)


def _went_well(report: BringingReport) -> bool:
    return report.finished is not None and not report.counts[FileResult.NOT_UNDERSTOOD]


def _tell_previews(previews: "Sequence[Preview]", *, as_json: bool) -> None:
    told = meeting_json.meetings_document(
        [meeting_json.read_meeting(each.page, each.readings, each.next_meeting) for each in previews],
        [words for each in previews for words in each.page.not_understood],
    )
    posts = [each.page.contact_post for each in previews]
    terminal.say(meeting_json.dumped(told) if as_json else printed.meeting_text(told, posts))
