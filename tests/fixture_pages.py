"""The pages of tests/pages, each with what should be read in it, and how far a reading agrees with that.

Beside every page stands NAME.expected.json: a part of the meeting of docs/json.md. Of the meeting only the
names that are given are compared. `items` is every item; each names at least number and title, and what it
does not name of clauses, references and actions there is none of. `clauses` are those of all resolutions of
the item, `references` and `actions` their words.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sefton_minutes.composition import page_previews
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.exchange.meeting_json import dumped, read_meeting

PAGES = Path(__file__).parent / "pages"
EXPECTED = ".expected.json"
KINDS = ("titles", "numbers", "clauses", "references", "actions")

Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FixturePage:
    """A page and what should be read in it, of the meeting at `place` in a file that tells several."""

    file: Path
    expected: Told

    @property
    def name(self) -> str:
        """As tests and reports call it: "pipe_table/harbour"."""
        return f"{self.file.parent.name}/{self.file.name}"


def fixture_pages(folder: Path = PAGES) -> tuple[FixturePage, ...]:
    """Every page below a folder that has its expectation beside it."""
    return tuple(
        FixturePage(page, json.loads(expectation.read_text("utf-8")))
        for expectation in sorted(folder.rglob(f"*{EXPECTED}"))
        for page in _pages_of(expectation)
    )


def read_page(file: Path) -> Told:
    """The first meeting that a file tells, as `import --preview --json` prints it."""
    preview = next(page_previews(file))
    if isinstance(preview, MinutesError):
        raise preview
    told: Told = json.loads(dumped(read_meeting(preview.page, preview.readings, preview.next_meeting)))
    return told


def asked_of(told: Told, expected: Told) -> Told:
    """What was told, cut down to what the expectation names, so that the two can be held side by side."""
    asked = {name: told.get(name) for name in expected if name != "items"}
    if "items" in expected:
        wanted = [*expected["items"], *({} for _ in told["items"])]
        asked["items"] = [_asked_of_item(*pair) for pair in zip(told["items"], wanted, strict=False)]
    return asked


def whole(expected: Told) -> Told:
    """The expectation with what its items leave out written as none."""
    items = [{"clauses": [], "references": [], "actions": [], **item} for item in expected.get("items", [])]
    return {**expected, "items": items} if "items" in expected else expected


def pieces(told: Told, kind: str) -> Counter[str]:
    """Everything of one of KINDS that a meeting tells, as words: what agreement is counted in. `told` is in
    the form of an expectation."""
    return Counter(words for item in told.get("items", ()) for words in _pieces_of_item(item, kind))


def _pages_of(expectation: Path) -> Iterator[Path]:
    stem = expectation.name.removesuffix(EXPECTED)
    for page in sorted(expectation.parent.iterdir()):
        if page.name.startswith(f"{stem}.") and not page.name.endswith(EXPECTED):
            yield page


def _asked_of_item(item: Told, expected: Told) -> Told:
    given: Told = {
        "number": item["number"],
        "title": item["title"],
        "clauses": [_clause(clause) for each in item["resolutions"] for clause in each["clauses"]],
        "references": [reference["text"] for reference in item["references"]],
        "actions": [action["text"] for action in item["actions"]],
    }
    return {**given, **{name: item.get(name) for name in expected if name not in given}}


def _clause(clause: Mapping[str, Any]) -> Told:
    inner = [_clause(each) for each in clause["clauses"]]
    return {"label": clause["label"], "text": clause["text"], **({"clauses": inner} if inner else {})}


def _pieces_of_item(item: Told, kind: str) -> Iterator[str]:
    if kind == "titles":
        yield from filter(None, [item["title"]])
    elif kind == "numbers":
        yield from filter(None, [item["number"]])
    elif kind == "clauses":
        yield from _clause_words(item.get("clauses", ()))
    else:
        yield from item.get(kind, ())


def _clause_words(clauses: Sequence[Told]) -> Iterator[str]:
    for clause in clauses:
        yield f"{clause['label'] or ''} {clause['text']}".strip()
        yield from _clause_words(clause.get("clauses", ()))
