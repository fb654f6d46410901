"""`papers`, `issue`, `withdraw`, `paper`: what was issued, and issuing it."""

import argparse
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sefton_minutes.cli import terminal
from sefton_minutes.cli.opened import opened_services
from sefton_minutes.cli.server_command import AddCommand
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.exchange.meeting_json import JsonObject, dumped

if TYPE_CHECKING:
    from sefton_minutes.domain.publications import IssuedPaper

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

_MEETING_HELP = "its id, or body and date as one argument: “Cabinet 5 December 2019”"


def add_papers(commands: "Commands", add: AddCommand) -> None:
    """What may be typed after these commands."""
    papers = add(commands, "papers", "list what was issued, newest first")
    papers.add_argument("meeting", metavar="MEETING", nargs="?", help=f"only this one's; {_MEETING_HELP}")
    issue = add(commands, "issue", "issue the agenda or the minutes, which never change afterwards")
    issue.add_argument("meeting", metavar="MEETING", help=_MEETING_HELP)
    issue.add_argument("paper", choices=("agenda", "minutes"))
    issue.add_argument("--reason", metavar="WORDS", default="", help="why it is issued whatever is found")
    withdraw = add(commands, "withdraw", "say that an issued paper no longer stands", prints=False)
    withdraw.add_argument("number", metavar="NUMBER", type=_number)
    withdraw.add_argument("--reason", metavar="WORDS", required=True)
    withdraw.add_argument("--superseded-by", metavar="NUMBER", type=_number, help="the paper in its place")
    paper = add(commands, "paper", "write an issued paper, byte for byte", prints=False)
    paper.add_argument("number", metavar="NUMBER", type=_number)
    paper.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)


def papers(asked: Namespace) -> int:
    """List what was issued."""
    with opened_services(asked) as services:
        issuing = services.issuing
        of_one = asked.meeting is not None
        found = issuing.of_meeting(services.meetings.find(asked.meeting)) if of_one else issuing.all()
    told = listed_papers(found)
    terminal.say(dumped(told) if asked.json else paper_lines(told))
    return 0


def issue(asked: Namespace) -> int:
    """Issue a paper; whatever is found keeps it back unless a reason is given."""
    from sefton_minutes.services.printing import PaperKind  # noqa: PLC0415 - it loads storage

    kind = PaperKind(asked.paper)
    with opened_services(asked) as services:
        meeting_id = services.meetings.find(asked.meeting)
        prepared = services.issuing.prepare(meeting_id, kind)
        if prepared.findings and not asked.reason.strip():
            said = " ".join(finding.sentence for finding in prepared.findings)
            raise NotAllowed(f"Nothing was issued: {said}", "Put it right, or say why with --reason.")
        reasons = {finding.key: asked.reason for finding in prepared.findings}
        publication, _ = services.issuing.issue(meeting_id, kind, reasons)
        found = [each for each in services.issuing.of_meeting(meeting_id) if each.publication == publication]
    told = listed_papers(found)
    terminal.say(dumped(told) if asked.json else paper_lines(told))
    return 0


def withdraw(asked: Namespace) -> int:
    """Withdraw a paper."""
    with opened_services(asked) as services:
        made = services.issuing.numbered(asked.number)
        other = asked.superseded_by
        superseding = None if other is None else services.issuing.numbered(other).id
        services.issuing.withdraw(made.id, asked.reason, superseding)
    terminal.say(f"No. {asked.number} was withdrawn.\n")
    return 0


def paper(asked: Namespace) -> int:
    """Write an issued paper into a file."""
    with opened_services(asked) as services:
        services.issuing.save(services.issuing.numbered(asked.number).id, asked.output)
    return 0


def listed_papers(found: "Iterable[IssuedPaper]") -> JsonObject:
    """What `papers` and `issue` print: see docs/json.md."""
    return {"papers": [_as_json(each) for each in found]}


def _as_json(listed: "IssuedPaper") -> JsonObject:
    made = listed.publication
    withdrawn, purged = made.withdrawn, made.purged
    return {
        "number": made.number,
        "paper": made.kind.value,
        "meeting_id": made.meeting_id,
        "body": listed.body,
        "date": listed.day.isoformat() if listed.day else None,
        "issued": made.issued.isoformat(),
        "who": made.who,
        "state": made.state.value,
        "bytes": made.size,
        "sha256": made.digest,
        "overridden": [{"found": each.sentence, "reason": each.reason} for each in made.overrides],
        "withdrawn": withdrawn
        and {
            "when": withdrawn.when.isoformat(),
            "who": withdrawn.who,
            "reason": withdrawn.reason,
            "superseded_by": withdrawn.superseded_by,
        },
        "purged": purged and {"when": purged.when.isoformat(), "who": purged.who, "reason": purged.reason},
    }


def paper_lines(told: Mapping[str, Any]) -> str:
    """A line for each paper, its number first."""
    lines = [
        f"No. {each['number']:<6} {each['issued'][:10]}  {each['paper']:8} {each['body']}, "
        f"{each['date'] or 'no date'}, {each['state']} ({each['who']})\n"
        for each in told["papers"]
    ]
    return "".join(lines) or "Nothing was issued yet.\n"


def _number(words: str) -> int:
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"“{words}” is not the number of a paper")
    return int(words)


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "papers": papers,
    "issue": issue,
    "withdraw": withdraw,
    "paper": paper,
}
