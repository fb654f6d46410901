"""Every answer of a command as text for a person. It is made from the JSON of the answer, so both say the
same."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any

from sefton_minutes.domain.bringing_report import FileResult
from sefton_minutes.domain.wording import clock_time, long_date, plain_date

Told = Mapping[str, Any]
"""JSON that this program made, so its shape is known (docs/json.md)."""

INDENT = "      "
UNCONFIRMED = " (not confirmed)"


def meeting_lines(told: Told) -> str:
    """A line for each meeting, its id first."""
    lines = (
        f"{each['id']:>6}  {each['date'] or 'no date':10}  {each['time'] or '':5}  "
        f"{each['body']}, {each['status']}"
        for each in told["meetings"]
    )
    return _lines(lines) or "No meeting is kept here.\n"


def action_lines(told: Told) -> str:
    """A line for each action, its day first."""
    lines = (
        f"{each['due'] or 'no day':10}  {each['status']:8}  {_owned(each)} (meeting {each['meeting_id']}"
        f"{', Minute ' + each['minute_number'] if each['minute_number'] else ''})"
        for each in told["actions"]
    )
    return _lines(lines) or "There is no such action.\n"


def report_lines(told: Told) -> str:
    """How many files came to what, then each that was not understood and why."""
    counts = ", ".join(f"{count:,} {result}" for result, count in told["counts"].items() if count)
    done = len(told["files"])
    lines = [f"{done:,} {'file' if done == 1 else 'files'}: {counts or 'nothing to read'}."]
    if not told["finished"]:
        lines.append(f"Stopped after {done:,} of {told['total']:,}. The same command goes on from here.")
    failed = [each for each in told["files"] if each["result"] == FileResult.NOT_UNDERSTOOD.value]
    if failed:
        lines += ["", "Not understood:", *(f"  {each['file']}: {each['sentence']}" for each in failed)]
    return _lines(lines)


def doubtful_lines(told: Told) -> str:
    """A line for each doubtful reading, and the words that it is about under it."""
    lines: list[str] = []
    for each in told["doubtful"]:
        number = f", Minute {each['minute_number']}" if each["minute_number"] else ""
        lines.append(
            f"{each['body']}, {each['date'] or 'no date'}{number} (meeting {each['meeting_id']}): "
            f"{each['kind']}. {each['sentence']}"
        )
        lines += [f"{INDENT}{line}" for line in (each["words"] or "").splitlines()]
    return _lines(lines) or "Nothing waits for an answer.\n"


def hit_lines(told: Told, order: str, *, more: bool) -> str:
    """The hits, after how many there are and which come first; `more`: the count stopped there."""
    if not told["hits"]:
        meant = [f"Did you mean {' or '.join(n['instead'])}?" for n in told["near"] if n["instead"]]
        return _lines(["Nothing was found.", *meant])
    lines = [f"{told['count']:,}{'+' if more else ''} found, {order} first"]
    for hit in told["hits"]:
        day = plain_date(date.fromisoformat(hit["date"])) if hit["date"] else "no date"
        number = f", Minute {hit['minute_number']}" if hit["minute_number"] else ""
        lines += [
            "",
            f"{hit['body']}, {day}{number}: {hit['title'] or 'without title'} (meeting {hit['meeting_id']})",
        ]
        lines += [f"{INDENT}{line}" for line in hit["snippet"].splitlines()]
    return _lines(lines)


def meeting_text(told: Told, posts: Iterable[str]) -> str:
    """Meetings as a person reads them. `posts`: the post of each meeting's contact, "" for none."""
    parts = ["\n".join(_meeting(each, post)) for each, post in zip(told["meetings"], posts, strict=True)]
    if told["not_understood"]:
        parts.append("\n".join(["Not understood:", *told["not_understood"]]))
    return _lines(["\n\n".join(parts)])


def _meeting(told: Told, post: str) -> Iterator[str]:
    yield told["body"] or "Body not said"
    yield _when(told) or "Date not said"
    if told["venue"]:
        yield f"Venue: {told['venue']}"
    if told["contact"]:
        yield f"Contact: {', '.join(filter(None, (told['contact'], post)))}"
    yield f"Status: {told['status']}"
    following = told["next_meeting"]
    if following:
        where = f", {following['venue']}" if following["venue"] else ""
        yield f"Next meeting: {_when(following)}{where}"
    for who in told["attendance"]:
        of = f" ({who['organisation']})" if who["organisation"] else ""
        yield f"{who['kind'].capitalize()}: {who['name']}{of}"
    for item in told["items"]:
        yield ""
        yield from _item(item)


def _when(told: Told) -> str:
    day = long_date(date.fromisoformat(told["date"])) if told["date"] else ""
    clock = clock_time(time.fromisoformat(told["time"])) if told["time"] else ""
    return ", ".join(part for part in (day, clock) if part)


def _item(told: Told) -> Iterator[str]:
    number = f"{told['number']}." if told["number"] else ""
    yield f"{number:5} {told['title'] or 'Without title'}"
    if told["presenters"]:
        yield f"{INDENT}Presented by {', '.join(told['presenters'])}"
    for paper in told["attachments"]:
        said = " ".join(part for part in (paper["type"], paper["size"]) if part)
        yield f"{INDENT}Paper: {paper['name']} ({said})"
    yield from _text(told["agenda_text"])
    yield from _text(told["minute_text"])
    for resolution in told["resolutions"]:
        yield from _resolution(resolution)
    for action in told["actions"]:
        due = f", by {plain_date(date.fromisoformat(action['due']))}" if action["due"] else ""
        yield f"{INDENT}Action{'' if action['confirmed'] else UNCONFIRMED}: {_owned(action)}{due}"
    for reference in told["references"]:
        yield f"{INDENT}Refers to minute {reference['minute_number']}: “{reference['text']}”"


def _text(text: str | None) -> Iterator[str]:
    for line in (text or "").splitlines():
        if line.strip():
            yield f"{INDENT}{line}"


def _resolution(told: Told) -> Iterator[str]:
    said = told["introducer"] or "Decision"
    yield f"{INDENT}Read as {said}{'' if told['confirmed'] else UNCONFIRMED}:"
    yield from _clauses(told["clauses"], INDENT + "  ")


def _clauses(told: Iterable[Told], indent: str) -> Iterator[str]:
    for clause in told:
        label = f"{clause['label']} " if clause["label"] else ""
        yield f"{indent}{label}{clause['text']}"
        yield from _clauses(clause["clauses"], indent + "  ")


def _owned(told: Told) -> str:
    return f"{told['owner']}: {told['text']}" if told["owner"] else str(told["text"])


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
