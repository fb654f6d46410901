"""The whole result of a search, given away: on paper, to a spreadsheet, to Word."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sefton_minutes.domain.composing.found_list import compose_found_list
from sefton_minutes.domain.document import Run, Words
from sefton_minutes.domain.searching.asked_in_words import Names, asked_in_words
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow
from sefton_minutes.domain.searching.found_number import number_in_words
from sefton_minutes.domain.searching.marked_words import marked_pieces
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.council import COUNCIL_NAME
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import FoundWriter, Renderer
from sefton_minutes.services.searching import Hit, Searching
from sefton_minutes.storage.whole_files import written_whole

LONGEST_LIST = 1000
"""Items; counting stops there too."""


class FoundLists:
    """`formats` are writers by the endings of their files ("csv", "docx"); "pdf" is the renderer's."""

    def __init__(
        self, desk: Desk, searching: Searching, renderer: Renderer, formats: Mapping[str, FoundWriter]
    ) -> None:
        self._desk = desk
        self._searching = searching
        self._renderer = renderer
        self._formats = formats

    def gather(self, asked: SearchRequest, like: str = "", stop: Stop | None = None) -> FoundList:
        """Everything that a search finds, up to LONGEST_LIST items. `like` is the citation of the item that
        others are to be like. What is restricted is in no search. Raises Stopped."""
        result = self._searching.search(replace(asked, limit=LONGEST_LIST), stop)
        with self._desk.reading() as records:
            council = records.settings.get(COUNCIL_NAME)
            body = "" if asked.body_id is None else records.bodies.get(asked.body_id).name
        return FoundList(
            asked=asked_in_words(asked, Names(body, like)),
            council=council,
            searched_on=self._desk.clock.today(),
            count=result.count,
            more=result.more,
            rows=tuple(map(_row, result.hits)),
        )

    def written(self, found: FoundList, format_name: str) -> bytes:
        """The list as a file of that format. Raises KeyError for another format."""
        if format_name == "pdf":
            return self._renderer.render(compose_found_list(found))
        return self._formats[format_name].write(found)

    def save(self, found: FoundList, format_name: str, file: Path) -> None:
        """Write that file, whole or not at all. Raises CannotWriteFile, KeyError."""
        told = self.written(found, format_name)
        with written_whole(file) as partial:
            partial.write_bytes(told)


def _row(hit: Hit) -> FoundRow:
    minute = number_in_words(hit.minute_number, hit.clause, is_minute=hit.is_minute)
    return FoundRow(hit.day, hit.body, minute, hit.title, _words(hit), hit.citation)


def _words(hit: Hit) -> Words:
    """None where only the title has them: it stands beside."""
    if hit.snippet == hit.title:
        return ()
    pieces = marked_pieces(hit.snippet, hit.marks)
    return tuple(Run(text, strong=is_marked) for text, is_marked in pieces if text)
